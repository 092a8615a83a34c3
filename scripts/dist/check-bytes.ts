import { gunzipSync } from 'node:zlib';
import { personNameIn } from '../../src/checks/person-names.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { positionAt } from './read-site.ts';

/** Something that only the machine of the build knows, and how a report calls it. */
export interface Secret {
  value: string;
  name: string;
}

/** The folders of the machine, and what its environment keeps to itself. */
export function secretsOf(machine: {
  folders: readonly string[];
  environment: Readonly<Record<string, string | undefined>>;
}): Secret[] {
  return [
    // A folder directly under the root could be a word of the site; deeper ones only a machine knows.
    ...machine.folders
      .filter((folder) => folder.split(/[\\/]/).length > 2)
      .map((folder) => ({ value: folder, name: folder })),
    ...Object.entries(machine.environment).flatMap(([key, value]) =>
      isSecret(key) && value && value.length >= 8
        ? { value, name: `värdet av miljövariabeln ${key}` }
        : [],
    ),
  ];
}

const isSecret = (key: string): boolean =>
  /TOKEN|SECRET|PASSW|CREDENTIAL|PRIVATE|API_?KEY|KANARIE/i.test(key);

/** Folders as they look on somebody's machine. The first letter comes first, since most of a site is no folder at all. */
const machinePath =
  /\/(?:(?<![\w/.]\/)(?:home|Users|root|tmp|var\/folders)\/[\w.-]+|node_modules\/)|[A-Z](?<![\w/.][A-Z]):\\\\?Users\\/;

/** Files that hold words. Compiled code of others, which the search engine has, tells about their machines. */
const holdsWords = (file: string): boolean => !/\.(?:bin|pagefind|pf_index|pf_meta)$/.test(file);

/** Nothing in any file of the built site tells about the machine it was built on, or about a person. */
export function checkBytes(
  files: readonly string[],
  read: (file: string) => Uint8Array,
  secrets: readonly Secret[],
): Finding[] {
  return files.flatMap((file) => {
    const bytes = read(file);
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const text = new TextDecoder().decode(isPacked ? gunzipSync(bytes) : bytes);
    const path = holdsWords(file) ? machinePath.exec(text) : null;
    const person = holdsWords(file) ? personNameIn(text) : undefined;
    const found = [
      ...secrets.map(({ value, name }) => ({ index: text.indexOf(value), what: name })),
      ...(path ? [{ index: path.index, what: path[0] }] : []),
      ...(person ? [{ index: person.index, what: person.name }] : []),
    ];
    return found
      .filter(({ index }) => index >= 0)
      .map(({ index, what }) => ({
        rule: 'leftover-text',
        severity: 'error' as const,
        file,
        ...positionAt(text, index),
        params: { found: what },
      }));
  });
}
