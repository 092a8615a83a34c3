/** Widths of the letters of Arial in thousandths of the type size; Liberation Sans and Helvetica share them. */
const widths: readonly [width: number, characters: string][] = [
  [191, "'"],
  [222, 'ijl‘’'],
  [278, ' !,./:;I[\\]ft|·ÌÍÎÏìíîï'],
  [333, '()-`r{}¡¨²³´¸¹“”„•"'],
  [389, '*º°ª'],
  [500, 'Jcksvxyzçýÿ^'],
  [556, '#$0123456789?L_abdeghnopqu¢£¤¥§«»àáâãäåèéêëðñòóôõöùúûüþ–±÷≤≥≈¯¶'],
  [611, 'FTZ¿ßøµ+<=>~¬×−'],
  [667, '&ABEKPSVXYÀÁÂÃÄÅÈÉÊËÝÞ'],
  [722, 'CDHNRUwÇÐÑÙÚÛÜ'],
  [778, 'GOQÒÓÔÕÖØ©®'],
  [834, 'Mm¼½¾'],
  [944, 'W%æ'],
  [1015, '@Æ—…→'],
];

const known = new Map(
  widths.flatMap(([width, characters]) => [...characters].map((one) => [one, width] as const)),
);

/** An unknown letter or picture is taken to be as wide as they come. */
const unknown = 1300;

/** Bold letters are at most this much wider, on the whole of a word. */
const boldFactor = 1.1;

/** How wide a text is when drawn on one line, px. Never too little for Swedish. */
export function textWidth(
  text: string,
  size: number,
  weight: 'regular' | 'bold' = 'regular',
): number {
  const sum = [...text].reduce((total, one) => total + (known.get(one) ?? unknown), 0);
  return (sum * size * (weight === 'bold' ? boldFactor : 1)) / 1000;
}
