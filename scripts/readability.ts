import { readSite } from './dist/read-site.ts';
import { readOptions } from './options.ts';
import { hardestLix, hardness } from './readability/hard-pages.ts';
import { readabilityOf } from './readability/lix.ts';
import { mainText } from './readability/main-text.ts';

readOptions({ options: {} });

// Prints how hard each built page is to read, hardest first. Ends with 1 when one is too hard without a reason.
const pages = readSite('dist')
  .pages.map(({ address, text }) => {
    const readability = readabilityOf(mainText(text));
    return { address, ...readability, hard: hardness(address, readability) };
  })
  .sort((one, other) => other.lix - one.lix || (one.address < other.address ? -1 : 1));

console.log(' LIX   ord  meningar  sida');
for (const { lix, words, sentences, address, hard } of pages) {
  const figures = [
    lix.toFixed(1).padStart(4),
    String(words).padStart(5),
    String(sentences).padStart(9),
  ];
  console.log(
    `${figures.join(' ')}  ${address}${hard ? `  – ${hard.reason ?? 'för svår att läsa'}` : ''}`,
  );
}
const tooHard = pages.filter(({ hard }) => hard && !hard.reason);
const middle = pages[Math.floor(pages.length / 2)]?.lix ?? 0;
console.log(
  `\n${pages.length} sidor, hälften under LIX ${middle.toFixed(0)}, ${tooHard.length} över ${hardestLix} utan skäl.`,
);
process.exitCode = pages.length === 0 || tooHard.length > 0 ? 1 : 0;
