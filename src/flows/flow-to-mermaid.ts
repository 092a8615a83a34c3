import type { Picture, PictureBox } from './flow-to-picture.ts';

/** No stadium shapes: not every program that reads Mermaid knows them. */
const shapes: Record<PictureBox['type'], [open: string, close: string]> = {
  start: ['(', ')'],
  atgard: ['[', ']'],
  beslut: ['{{', '}}'],
  overlamning: ['[[', ']]'],
  slut: ['(', ')'],
};

/**
 * A flow as Mermaid, for those who want to draw or change it in another program: one lane per care level, boxes
 * numbered as on the site, handovers with a dotted arrow. The site's own pictures are not made from it.
 *
 * @param urlOf makes a full address of a link in the picture
 */
export function flowToMermaid(picture: Picture, urlOf: (href: string) => string): string {
  const { title, description, levels, boxes, arrows } = picture;
  const lanes = Object.entries(levels).flatMap(([id, { name }], index) => [
    `  subgraph L${index + 1}["${quote(name)}"]`,
    ...boxes.filter(({ level }) => level === id).map((one) => `    ${box(one)}`),
    '  end',
  ]);
  return `${[
    'flowchart TB',
    `  accTitle: ${plain(title)}`,
    `  accDescr: ${plain(description)}`,
    ...lanes,
    ...arrows.map(({ from, to, label, isHandover }) => {
      const line = isHandover ? '-.->' : '-->';
      const text = label ?? (isHandover ? 'överlämning' : undefined);
      return `  ${nameOf(boxes[from]!)} ${line}${text ? `|"${quote(text)}"|` : ''} ${nameOf(boxes[to]!)}`;
    }),
    ...boxes.flatMap((one) =>
      one.href ? [`  click ${nameOf(one)} href "${urlOf(one.href)}"`] : [],
    ),
  ].join('\n')}\n`;
}

/** Names of our own: Mermaid reads `end` as the end of a lane, and `--o` and `--x` as other arrows. */
const nameOf = ({ number }: PictureBox): string => `s${number}`;

function box(one: PictureBox): string {
  const [open, close] = shapes[one.type];
  const small = one.small.length > 0 ? `<br/>${quote(one.small.join(' · '))}` : '';
  return `${nameOf(one)}${open}"${one.number} · ${quote(one.text)}${small}"${close}`;
}

/** Everything but letters, numbers and these is written as a number that Mermaid turns back when it draws. */
const harmless = /[\p{L}\p{M}\p{N} ,?!’”–·/-]/u;

/** Ligatures that Mermaid itself uses as marks. */
const marks = /[ﬂ¶]/;

/** Text between quotes in Mermaid; words such as "end" mean nothing there. */
function quote(text: string): string {
  return [...oneLine(text)]
    .map((character, index, all) => {
      // A hyphen or a number with a full stop first would be read as a list.
      const isList = character === '-' && all[index + 1] === ' ';
      const isFullStop = character === '.' && !/\d/.test(all[index - 1] ?? '');
      const isPlain = (harmless.test(character) || isFullStop) && !isList && !marks.test(character);
      return isPlain ? character : `#${character.codePointAt(0)};`;
    })
    .join('');
}

/** Title and description stand without quotes until the end of the line, where Mermaid knows no numbers. */
const plain = (text: string): string =>
  oneLine(text)
    .replace(/[#;%"`\\]/g, '’')
    .replace(/[{}<>]/g, ' ')
    .replace(/ +/g, ' ');

const oneLine = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD')
    .trim();
