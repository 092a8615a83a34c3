import fc from 'fast-check';

/** The ways into the check: bytes of a file, something like YAML, something like a text, conditions at arrows. */
export type InputKind = 'bytes' | 'yaml' | 'mdx' | 'villkor';

const pieces = (signs: readonly string[], maxLength = 40): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.constantFrom(...signs), fc.string({ unit: 'grapheme', maxLength: 6 })), {
      maxLength,
    })
    .map((parts) => parts.join(''));

const yamlSigns = [
  '\n',
  '\n  ',
  '\n- ',
  '\n    ',
  ': ',
  '- ',
  ' #',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ', ',
  '|\n',
  '>-\n',
  '&a',
  '*a',
  '!!map',
  '!!js/function ',
  '<<: ',
  '? ',
  '\t',
  '---\n',
  '---js\n',
  '...\n',
  '%YAML',
  '__proto__',
  'constructor',
  'titel',
  'punkter',
  'ansvar',
  'id',
  '7.10',
  '2026-02-30',
  'null',
  '~',
  '@',
  '`',
  '\\',
];

const mdxSigns = [
  '\n',
  '\n\n',
  '<',
  '>',
  '</',
  '/>',
  '{',
  '}',
  '`',
  '```',
  '~~~',
  '*',
  '_',
  '[',
  ']',
  '](',
  ')',
  '![',
  '#',
  '## ',
  '- ',
  '> ',
  '|',
  '| --- |',
  '<Viktigt>',
  '</Viktigt>',
  '<Kalla punkter="v-001" />',
  '<!--',
  '-->',
  'import ',
  'export ',
  'javascript:',
  '&lt;',
  '\\',
  '<br>',
  '<script>',
  '</script>',
  '{/*',
  '*/}',
  '=',
  '"',
  "'",
  ':',
  'https://x.se',
  '<a@b.se>',
  '\t',
  '[^1]',
  '[^1]: ',
];

const conditionSigns = [
  'kurativ',
  'manader',
  'vard',
  'sjukhus',
  ' och ',
  ' eller ',
  ' inte ',
  'annars',
  '(',
  ')',
  ' = ',
  ' != ',
  ' < ',
  ' <= ',
  ' > ',
  ' >= ',
  '12',
  '7,5',
  '1e9',
  '-1',
  ' månader',
  'ja',
  'nej',
  '"',
  'å',
  ' ',
];

/** What would run, or read another file, if anything in a file were ever run. */
export const bait = (canary: string): string[] => [
  '{process.env.KANARIE}',
  '${process.env.KANARIE}',
  `{require('fs').readFileSync('${canary}')}`,
  `\n\nimport kanarie from '${canary}'\n\n`,
  `\n\nexport const x = process.env.KANARIE\n\n`,
  `<img src="${canary}" onerror="fetch('${canary}')">`,
  `![](${canary})`,
  `[x](file://${canary})`,
  `!!js/function "function(){return require('fs').readFileSync('${canary}')}"`,
  `!include ${canary}`,
  `---js\n{ titel: require('fs').readFileSync('${canary}', 'utf8') }\n---\n`,
  `../../../../../../../../..${canary}`,
];

/** Inputs of a kind. Texts come as texts; bytes as they would lie on disk. */
export function oddInputs(
  kind: InputKind,
  canary = '/tmp/kanarie',
): fc.Arbitrary<Uint8Array | string> {
  const lures = bait(canary);
  const yaml = pieces([...yamlSigns, ...lures]);
  if (kind === 'bytes') return fc.uint8Array({ maxLength: 300 });
  if (kind === 'yaml') return yaml;
  if (kind === 'villkor') return pieces(conditionSigns, 24);
  return fc
    .tuple(pieces([...mdxSigns, ...lures]), yaml)
    .map(([body, matter]) => `---\n${matter}\n---\n${body}`);
}
