import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { guardRules } from '../../src/checks/guard-rules.ts';
import { messages } from '../../src/checks/messages.ts';
import { siteMessages } from '../../src/checks/messages/site.ts';
import { registeredRules } from '../../src/checks/registered-rules.ts';
import { rules, textRules } from '../../src/checks/rules/index.ts';
import { readerRules } from '../../src/reading/reader-rules.ts';

const ids = [...rules.map(({ id }) => id), ...Object.keys(readerRules), ...Object.keys(guardRules)];

test('every rule has its own name', () => {
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
});

test('every rule is registered, so that none can be lost unseen (npm run regler)', () => {
  expect(rules.map(({ id }) => id).filter((id) => !registeredRules.includes(id))).toEqual([]);
});

test('every rule has a message and every message a rule', () => {
  const built = Object.keys(siteMessages);
  expect(Object.keys(messages).sort()).toEqual([...ids, ...built].sort());
});

test('every message about the built site is used by its check', () => {
  const folder = 'scripts/dist';
  const code = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
  const isUsed = (id: string) => code.some((text) => text.includes(`'${id}'`));
  expect(Object.keys(siteMessages).filter((id) => !isUsed(id))).toEqual([]);
});

test('the rules about texts are among the rules', () => {
  expect(textRules.filter((rule) => !rules.includes(rule))).toEqual([]);
});

test('every message can be said without parameters, in at most 400 characters', () => {
  for (const [id, words] of Object.entries(messages)) {
    const text = `${words.message({})} ${words.hint({})}`;
    expect(text.length, id).toBeLessThanOrEqual(400);
    expect(words.title.length, id).toBeGreaterThan(3);
    expect(words.why, id).toMatch(/[.?]$/);
    expect(words.example.fault, id).not.toBe(words.example.remedy);
  }
});
