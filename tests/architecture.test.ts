import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** A room of the house: what lives there, what it may use, and where to look for the rest. */
interface Room {
  /** Files that belong to it; the first room that fits a file is its room. */
  files: RegExp;
  /** Folders and packages whose exports it may use. */
  may: RegExp[];
  /** What to do instead of the forbidden import. */
  instead: string;
}

const from = (...names: string[]) => names.map((name) => new RegExp(`^src/${name}(/|\\.|$)`));
const packages = (...names: string[]) => names.map((name) => new RegExp(`^${name}(/|$)`));
const anything = [/./];

/** house.md §5.4 as data. */
const rooms: Record<string, Room> = {
  domain: {
    files: /^src\/domain\//,
    // Hashing is a pure function, and a review is pinned to a hash.
    may: [...from('domain'), /^astro\/zod$/, /^node:crypto$/],
    instead: 'Hand the value in as an argument; domain knows nobody.',
  },
  reading: {
    files: /^src\/reading\//,
    may: [
      ...from('domain', 'reading'),
      ...packages('node:fs', 'node:fs/promises', 'node:path', 'yaml', 'unified'),
      /^astro\/zod$/,
      /^(remark|mdast|micromark|unist|vfile|mdast-util|micromark-extension)(-|$)/,
    ],
    instead: 'Judging belongs in checks; reading only says what stands where.',
  },
  reporters: {
    files: /^src\/checks\/reporters\//,
    may: [...from('domain', 'checks'), /^node:(util|crypto)$/],
    instead: 'A reporter gets findings and lines as values.',
  },
  rules: {
    files: /^src\/checks\/rules\/(?!index\.ts)/,
    may: [...from('domain', 'checks/(?!rules/|reporters/|messages)[a-z-]+')],
    instead: 'Rules never use each other; what two rules share is a file beside rule.ts.',
  },
  checks: {
    files: /^src\/checks\//,
    may: [...from('domain', 'checks')],
    instead: 'Ask the graph; files are read by reading, and scripts bring the two together.',
  },
  flows: {
    files: /^src\/flows\//,
    may: [...from('domain', 'flows'), /^node:crypto$/],
    instead: 'Drawing is a pure function of the graph; scripts/render-flows.ts writes the files.',
  },
  exports: {
    files: /^src\/exports\//,
    may: [...from('domain', 'exports'), /^node:(crypto|zlib)$/],
    instead: 'Exports are pure functions of the graph.',
  },
  site: {
    files: /^src\/(site\/|content\.config\.ts$)/,
    may: [
      ...from('domain', 'flows', 'exports', 'site'),
      ...from(
        'checks/(messages|message)',
        'checks/rules/index',
        'checks/rule',
        'checks/run-checks',
      ),
      /^astro(:|\/)/,
      /^(astro|@astrojs\/rss)$/,
      /^node:(crypto|fs|path|fs\/promises)$/,
      /^content\/floden\/\.svg/,
    ],
    instead: 'Files are read by astro:content; ask site/catalog.ts.',
  },
  components: {
    files: /^src\/(components|layouts)\//,
    may: [
      ...from('components', 'layouts', 'styles', 'client', 'search', 'site/views', 'site/links'),
      /^astro\/types$/,
      /^src\/domain\/(?!graph|to-entries)/,
      // The handbook is one text, for those who read it beside the files and for those who read it on the site.
      /^content\/README\.md$/,
    ],
    instead: 'A component gets values from the view of its page.',
  },
  pages: {
    files: /^src\/pages\//,
    may: [...from('layouts', 'components', 'site', 'client', 'search', 'styles'), /^astro$/],
    instead: 'What a page wants to know, its view in src/site/views tells it.',
  },
  browser: {
    files: /^src\/(client|search)\//,
    // Words and shapes that the index and the reader's browser must agree on; never the graph, whose schemas are heavy.
    may: [
      ...from('client', 'search', 'exports'),
      /^src\/domain\/(fold-word|index-stem|known-word|point-word|stem-word|stop-words|suggest|routes|search-index)/,
      // The address of a sheet that is fetched when it is needed.
      /^src\/styles\/[a-z-]+\.css\?url$/,
    ],
    instead: 'Code for the browser is light; values come through the page or the index.',
  },
  scripts: {
    files: /^scripts\//,
    may: [
      ...from('reading', 'domain', 'checks', 'flows', 'exports', 'search'),
      /^scripts\//,
      /^node:/,
      /^(?!\.)[@a-z]/,
    ],
    instead: 'Scripts know everything but the site.',
  },
  tests: { files: /^(tests\/|[^/]+$)/, may: anything, instead: '' },
};

const files = globSync(['src/**/*.{ts,mjs,astro}', 'scripts/**/*.{ts,mjs}', '*.{ts,mjs}']).map(
  (file) => file.replaceAll('\\', '/'),
);

const importLines =
  /(?:^|\n)\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(importLines)].map((match) => (match[1] ?? match[2])!);
}

/** Relative imports as paths from the root of the project; names of packages as they are. */
const resolveImport = (file: string, target: string): string =>
  target.startsWith('.') ? join(dirname(file), target).replaceAll('\\', '/') : target;

function roomOf(file: string): [string, Room] | undefined {
  return Object.entries(rooms).find(([, room]) => room.files.test(file));
}

test('every file belongs to a room', () => {
  expect(files.filter((file) => !roomOf(file))).toEqual([]);
  expect(files.length).toBeGreaterThan(40);
});

test('no room imports what it must not know', () => {
  const forbidden = files.flatMap((file) => {
    const [name, room] = roomOf(file)!;
    return importsOf(file)
      .map((target) => resolveImport(file, target))
      .filter((target) => !room.may.some((pattern) => pattern.test(target)))
      .map((target) => `${file} (${name}) must not import ${target}. ${room.instead}`);
  });
  expect(forbidden).toEqual([]);
});

test('scripts, tests and configuration never import the site', () => {
  const wrong = files
    .filter((file) => file.startsWith('scripts/') || !file.includes('/'))
    .flatMap((file) =>
      importsOf(file)
        .map((target) => resolveImport(file, target))
        .filter((target) => /^src\/(site|components|layouts|pages)\//.test(target))
        .map((target) => `${file} must not import ${target}`),
    );
  expect(wrong).toEqual([]);
});

test('relative imports of code end with the ending of the file, so that Node and Vite read the same', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter(
        (target) =>
          target.startsWith('.') && !/\.(ts|mjs|astro|css|svg|json|md)(\?\w+)?$/.test(target),
      )
      .map((target) => `${file} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('finds imports however they are written', () => {
  const text = `import a from './a.ts';
import {
  b,
} from '../b.ts';
import './c.css';
export * from "d";
const e = await import('e/f');
import type { G } from 'g';`;
  expect([...text.matchAll(importLines)].map((match) => match[1] ?? match[2])).toEqual([
    './a.ts',
    '../b.ts',
    './c.css',
    'd',
    'e/f',
    'g',
  ]);
});
