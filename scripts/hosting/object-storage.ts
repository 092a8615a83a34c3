import { generated } from './hosting.ts';
import type { Hosting, SettingsFile } from './hosting.ts';
import {
  caching,
  contentTypeOf,
  hashedNames,
  hashedPatterns,
  mediaTypes,
  securityHeaders,
  transportHeaders,
} from './rules.ts';

/** Settings for object storage behind a CDN: the table for the CDN, and a script that uploads in the right order. */
export const objectStorageFiles = (hosting: Hosting): SettingsFile[] => [
  { path: 'objektlager/rubriker.json', text: `${JSON.stringify(table(hosting), null, 2)}\n` },
  { path: 'objektlager/ladda-upp.sh', text: uploadScript(hosting) },
];

/** The whole table, for those who write the settings of a CDN by hand or with a program. */
const table = ({ base }: Hosting) => ({
  rubriker: { ...securityHeaders, ...transportHeaders },
  cache: [
    { adress: `^${base}${hashedNames}`, status: [200, 206, 304], rubrik: caching.hashed },
    { adress: '^/', rubrik: caching.other },
  ],
  typer: Object.fromEntries(
    mediaTypes.flatMap(({ endings }) =>
      endings.map((ending) => [`.${ending}`, contentTypeOf(`x.${ending}`)]),
    ),
  ),
  felsida: { vid: [403, 404], adress: `${base}404.html`, status: 404 },
});

function uploadScript({ base, folder }: Hosting): string {
  // Pages last.
  const others = [...mediaTypes].sort((a, b) => Number(isPage(a)) - Number(isPage(b)));
  return `#!/bin/sh
${generated(
  'Laddar upp den publicerade versionen till ett S3-lager: först filer som byter namn när innehållet ändras, sist',
  'sidorna, så att ingen sida frågar efter något som inte finns. Tar inte bort något. Behöver AWS CLI.',
  '  AWS_ENDPOINT_URL=https://lager.exempel.se sh ladda-upp.sh s3://vem-gor-vad [mapp]',
)}
set -eu

lager=\${1:?Ange lagret, till exempel s3://vem-gor-vad}
# Det riktiga namnet på versionen, så att en publicering under tiden inte blandar två.
webb=$(cd "\${2:-${folder}}/aktuell/webb${base}" && pwd -P)

skicka() {
    typ=$1 cache=$2
    shift 2
    aws s3 cp "$webb" "$lager${base.slice(0, -1)}" --recursive --only-show-errors \\
        --content-type "$typ" --cache-control "$cache" --exclude '*' "$@"
}

# Filer som byter namn när innehållet ändras.
hashade() {
    typ=$1
    shift
    skicka "$typ" '${caching.hashed}' "$@"
}

# Alla andra filer.
andra() {
    typ=$1
    shift
    skicka "$typ" '${caching.other}' "$@" \\
        ${hashedPatterns.map((pattern) => `--exclude '${pattern}'`).join(' ')}
}

${mediaTypes.map((media) => call('hashade', media, hashedPatternsOf(media))).join('\n')}

${others.map((media) => call('andra', media, media.endings.map(ofEnding))).join('\n')}
`;
}

type MediaType = (typeof mediaTypes)[number];

const isPage = ({ endings }: MediaType): boolean => endings.includes('html');

const ofEnding = (ending: string): string => `*.${ending}`;

const hashedPatternsOf = ({ endings }: MediaType): string[] =>
  endings.flatMap((ending) => hashedPatterns.map((pattern) => `${pattern}.${ending}`));

const call = (name: string, { endings }: MediaType, patterns: string[]): string =>
  `${name} '${contentTypeOf(`x.${endings[0]}`)}' ${patterns.map((pattern) => `--include '${pattern}'`).join(' ')}`;
