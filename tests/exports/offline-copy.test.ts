import { Blob } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packCopy, readCopy } from '../../src/exports/offline-copy.ts';

const about = { day: '2026-11-22', headers: {}, types: {}, style: 'a.css', script: 'a.js' };

test('gives every file back as it was', async () => {
  const files = fc.dictionary(fc.string(), fc.uint8Array());
  await fc.assert(
    fc.asyncProperty(files, async (content) => {
      const list = Object.entries(content).map(([path, bytes]) => ({ path, content: bytes }));
      const copy = new Blob([packCopy(about, list)]) as unknown as globalThis.Blob;
      const { contents, start } = await readCopy(copy);
      expect(contents.day).toBe(about.day);
      expect(Object.keys(contents.files).sort()).toEqual(Object.keys(content).sort());
      for (const { path, content: bytes } of list) {
        const [from, length] = contents.files[path]!;
        const read = await copy.slice(start + from, start + from + length).arrayBuffer();
        expect(new Uint8Array(read)).toEqual(bytes);
      }
    }),
  );
});
