// JavaScript's \b knows only ASCII; these two do the same for Swedish.
const start = '(?<![\\p{L}\\p{N}])';
const end = '(?![\\p{L}\\p{N}])';

const numerals = 'noll ett två tre fyra fem sex sju åtta nio tio elva tolv'.split(' ');
const counted = 'dag|dygn|veck|månad|år(?!s)|timm|minut|gång|besök|tillfäll';

/** A pattern and what it is called; words with the same name are one word in different forms. */
type Meaning = [pattern: string, name?: string];

/**
 * The words whose change may alter what a text means: numbers, modal words, negations and limits, care levels,
 * time, quantities. Patterns are whole words unless they end with a tilde, which stands for any letters.
 */
const meanings: Meaning[] = [
  ['[<>≤≥]=?|±'],
  ['\\d+(?:[.,:]\\d+)*(?:\\s?(?:%|procent))?'],
  [`(?:en|ett)(?=\\s+(?:${counted}))`, '1'],
  ...numerals.slice(2).map((word, index): Meaning => [word, String(index + 2)]),
  ['noll|tjugo|trettio|fyrtio|femtio|sextio|hundra|tusen|hälften'],
  ['halv[at]?', 'halv'],
  ['i första hand'],
  ['i andra hand'],
  ['ska|skall', 'ska'],
  ['bör|borde', 'bör'],
  ['kan|kunde', 'kan'],
  ['får|måste|behöver'],
  ['kommer att'],
  ['ansvar~', 'ansvar'],
  ['erbjud~', 'erbjuds'],
  ['rekommend~', 'rekommenderas'],
  ['avråd~', 'avråds'],
  ['remitter~|remiss~', 'remiss'],
  ['hänvis~', 'hänvisas'],
  ['planera~', 'planeras'],
  ['vid behov|om möjligt|begränsad omfattning|företrädesvis|ibland'],
  ['inte|ej|icke', 'inte'],
  ['aldrig|utan|varken|utom|förutom'],
  ['ingen|inget|inga', 'ingen'],
  ['sakna~', 'saknas'],
  ['undant~', 'undantag'],
  ['endast|bara|enbart', 'endast'],
  ['specialis~', 'specialistvård'],
  ['primärvård~', 'primärvård'],
  ['kommun|kommunen~|kommuner~|kommunal~', 'kommun'],
  ['regional~', 'regional'],
  ['egenvård~', 'egenvård'],
  ['sjukhus~', 'sjukhus'],
  ['vårdcentral~', 'vårdcentral'],
  ['slutenvård~|sluten vård|slutna vården', 'slutenvård'],
  ['öppenvård~|öppen vård|öppna vården', 'öppenvård'],
  ['hemsjukvård~', 'hemsjukvård'],
  ['närstående~', 'närstående'],
  ['dagar|dagen|dag|dygn~', 'dag'],
  ['veck~', 'vecka'],
  ['månad~', 'månad'],
  ['år|året|åren|års|årlig~', 'år'],
  ['timm~', 'timme'],
  ['minut~', 'minut'],
  ['före|innan', 'före'],
  ['efter|under|inom|senast|tidigast|tills'],
  ['omedelbar~|genast', 'omedelbart'],
  ['snarast|skyndsam~', 'snarast'],
  ['akut~', 'akut'],
  ['upp till|högst|längst|maximalt', 'högst'],
  ['minst|lägst', 'minst'],
  ['från och med|till och med'],
  ['återkomm~|regelbund~|löpande', 'återkommande'],
  ['alla|samtliga|varje', 'alla'],
  ['vissa|några|någon|något|enstaka'],
  ['(?:mer|fler|längre|högre) än', 'mer än'],
  ['(?:mindre|färre|kortare|lägre) än', 'mindre än'],
  ['eller'],
];

const patterns = meanings.map(([pattern, name]): [RegExp, string | undefined] => [
  new RegExp(`^(?:${pattern.replaceAll('~', '\\p{L}*')})$`, 'iu'),
  name,
]);

const anyMeaning = new RegExp(
  meanings
    // Signs and numbers are no words, and may stand beside letters: "<5", "12v".
    .map(([pattern], index) =>
      index < 2 ? pattern : `${start}(?:${pattern.replaceAll('~', '\\p{L}*')})${end}`,
    )
    .join('|'),
  'giu',
);

/** The words of a text that carry its meaning, in order and in one form each: "fyra veckor" is 4, vecka. */
export function meaningWordsIn(text: string): string[] {
  return [...text.replaceAll(/[\s\u00a0]+/g, ' ').matchAll(anyMeaning)].map(([word]) => {
    const lower = word
      .toLowerCase()
      .replaceAll(' %', '%')
      .replace(/ ?procent/, '%');
    if (lower === 'en' || lower === 'ett') return '1';
    return patterns.find(([pattern]) => pattern.test(word))?.[1] ?? lower;
  });
}

/** Which meaning words differ between two texts: what stood, and what stands there instead. */
export interface MeaningChange {
  gone: string[];
  come: string[];
}

/** What may have changed in the meaning of a text, or undefined when only its wording has. */
export function meaningChange(before: string, after: string): MeaningChange | undefined {
  const [was, is] = [meaningWordsIn(before), meaningWordsIn(after)];
  let first = 0;
  while (first < was.length && first < is.length && was[first] === is[first]) first++;
  let last = 0;
  while (
    last < was.length - first &&
    last < is.length - first &&
    was[was.length - 1 - last] === is[is.length - 1 - last]
  ) {
    last++;
  }
  const gone = was.slice(first, was.length - last);
  const come = is.slice(first, is.length - last);
  return gone.length + come.length > 0 ? { gone, come } : undefined;
}
