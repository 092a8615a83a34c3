import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mermaidVersion, svgKey } from '../../src/flows/svg-key.ts';

test('is sixteen characters that follow the text', () => {
  expect(svgKey('flowchart TB\n')).toMatch(/^[0-9a-f]{16}$/);
  expect(svgKey('flowchart TB\n')).toBe(svgKey('flowchart TB\n'));
  expect(svgKey('flowchart TB\n')).not.toBe(svgKey('flowchart LR\n'));
});

test('names the version of Mermaid that is installed', () => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(mermaidVersion).toBe(devDependencies.mermaid);
});
