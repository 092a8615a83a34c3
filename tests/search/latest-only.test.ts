import { expect, test } from 'vitest';
import { latestOnly } from '../../src/search/latest-only.ts';

const later = () => new Promise((done) => setTimeout(done));

test('runs one at a time, and of those that wait only the last', async () => {
  const log: string[] = [];
  const run = latestOnly<string>(async (input, isCurrent) => {
    log.push(`begins ${input}`);
    await later();
    log.push(`${input} ${isCurrent() ? 'is shown' : 'is too late'}`);
  });
  run('f');
  run('fa');
  run('fat');
  await later();
  await later();
  await later();
  expect(log).toEqual(['begins f', 'f is too late', 'begins fat', 'fat is shown']);
});
