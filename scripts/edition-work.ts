import { buildGraph } from '../src/domain/graph.ts';
import { workByRegion, workWords } from '../src/domain/edition-worklist.ts';
import { nounAndName } from '../src/domain/impact/names.ts';
import { reviewName } from '../src/domain/reviews/kinds.ts';
import { publishedEntries } from '../src/domain/withdraw.ts';
import { loadContent } from '../src/reading/load-content.ts';
import { readOptions } from './options.ts';

/** `npm run utgava -- [region]`: what rests on an older edition of a programme and nobody has read since the newest came. */
const { values, positionals } = readOptions({
  options: { content: { type: 'string', takes: 'MAPP', default: 'content' } },
  allowPositionals: true,
});
const { entries, refused } = await loadContent(values.content);
if (refused.length > 0) {
  console.error(`${refused[0]} går inte att läsa. Kör npm run check:content.`);
  process.exit(2);
}
const graph = buildGraph(publishedEntries(entries));
const regions = graph.all('region').map(({ id }) => id);
const [wanted] = positionals;
if (wanted !== undefined && !regions.includes(wanted)) {
  console.error(`Det finns ingen region med id ”${wanted}”. Regioner: ${regions.join(', ')}.`);
  process.exit(2);
}
const work = workByRegion(graph, wanted === undefined ? regions : [wanted]);
for (const { region, owner, left, done } of work) {
  const name = graph.get('region', region)?.data.name ?? region;
  console.log(`${name}: ${left.length} kvar, ${done} ${done === 1 ? 'läst' : 'lästa'}.`);
  console.log(`Svarar för området: ${owner ?? 'framgår inte av källan'}\n`);
  for (const item of left) {
    console.log(`  ${values.content}/${item.entry.file}  ${nounAndName(item.entry, graph)}`);
    console.log(`     ${workWords(graph, item)}`);
    console.log(`     npm run granska -- ${reviewName(item.entry)} --av <funktion>`);
  }
}
if (work.length === 0) console.log('Inget bygger på en äldre utgåva.');
