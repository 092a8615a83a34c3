import { expect, test } from 'vitest';
import { buildGraph } from '../../src/domain/graph.ts';
import { addressOf, addressOfKey } from '../../src/domain/routes.ts';
import { loadContent } from '../../src/reading/load-content.ts';
import { fittingAnswers, judgeFitting } from '../../src/search/direct-answer.ts';
import type { Chosen } from '../../src/search/facets.ts';
import { contentEngine } from './content-engine.ts';

const graph = buildGraph((await loadContent('content')).entries);
const content = contentEngine(graph);
const overlaps = graph.all('overlap').map((entry) => ({
  type: entry.data.type,
  label: '',
  title: entry.data.title,
  href: addressOf(entry)!,
  statements: entry.data.statements.flatMap(
    (id) => addressOfKey(graph, { kind: 'statement', id }) ?? [],
  ),
}));

/** The anchors of what is shown as the answer, with those that may hold at the same time; undefined for none. */
function answerTo(typed: string, chosen: Chosen = {}) {
  const fitting = fittingAnswers(content.engine, content.answer(typed), chosen);
  if (!fitting) return undefined;
  const addresses = fitting.ids.map(content.addressOf);
  const { isAnswer, notes, alsoAt } = judgeFitting(fitting, addresses, overlaps);
  if (!isAnswer) return undefined;
  const anchor = (address: string) => address.split('#')[1] ?? address;
  return {
    answers: addresses.map(anchor),
    also: alsoAt.map(anchor),
    notes: notes.map(({ title }) => title),
  };
}

test.each([
  ['hembesök fatigue primärvård vgr', 'vgr-fatigue-hembesok'],
  ['vem erbjuder behandling vid fatigue på vc i västra götaland', 'vgr-fatigue-behandling'],
  ['prehabilitering vc vgr', 'vgr-prehabilitering-rutiner'],
])('answers "%s" with the one statement that fits', (typed, anchor) => {
  expect(answerTo(typed)?.answers).toEqual([anchor]);
});

test('takes what the filters say as if it had been typed', () => {
  const chosen = { region: 'vastra-gotaland', niva: 'primarvard' };
  expect(answerTo('hembesök fatigue', chosen)?.answers).toEqual(['vgr-fatigue-hembesok']);
});

test('shows both statements, and the note, when they may hold at the same time', () => {
  expect(answerTo('tobak primärvård vgr')).toEqual({
    answers: ['vgr-tobak-primarvard'],
    also: ['vgr-tobak-specialistvard'],
    notes: ['Två dörrar för tobaksavvänjning'],
  });
});

test('carries the note of a gap beside the answer', () => {
  const shown = answerTo('sexuell hälsa primärvård vgr');
  expect(shown?.answers).toEqual(['vgr-sexuell-halsa-rutiner']);
  expect(shown?.notes).toEqual(['Ingen väg för patienten vid frågor om sexuell hälsa']);
});

test('says that the source is silent when somebody asks who has the duty', () => {
  expect(answerTo('vem ansvarar för fatigue i norrbotten')?.answers).toEqual([
    '/behov/fatigue/norrbotten/',
  ]);
  expect(answerTo('fatigue primärvård örebro')?.answers).toEqual(['/behov/fatigue/orebro-lan/']);
});

test.each([
  ['fatigue primärvård vgr', 'three statements fit equally well'],
  ['fatigue primärvård', 'no region is named'],
  ['fatigue vgr', 'no level is named'],
  ['fatigue lymfödem primärvård vgr', 'two needs are named'],
  ['fatigue primärvård specialistvård vgr', 'two levels are named'],
  ['tobak primärvård vgr örebro', 'two regions are named'],
  ['trött hembesök vc vgr', 'the need is only hinted at'],
  ['dietist fatigue primärvård vgr', 'no statement names the profession'],
  ['kod tobak primärvård vgr', 'something else is asked for'],
  ['tobak primärvård vgr 2021', 'a year is asked for'],
  ['min vårdplan primärvård vgr', 'the statement is about another need'],
  ['min vårdplan norrbotten', 'nobody asks who does it'],
  ['AW999 tobak primärvård vgr', 'no source names the code'],
])('never guesses: "%s", where %s', (typed) => {
  expect(answerTo(typed)).toBeUndefined();
});

test('never guesses when the filters say something else than the question', () => {
  expect(answerTo('tobak primärvård vgr', { region: 'orebro-lan' })).toBeUndefined();
  expect(answerTo('tobak primärvård vgr', { niva: 'specialiserad' })).toBeUndefined();
  expect(answerTo('tobak primärvård vgr', { typ: 'kriterium' })).toBeUndefined();
});

test('never guesses when a word was put right or is unknown', () => {
  const answer = content.answer('tobak primärvård vgr');
  const unit = { ...answer.units[0]!, corrected: 'tobka' };
  const { engine } = content;
  expect(fittingAnswers(engine, { ...answer, units: [unit] }, {})).toBeUndefined();
  expect(fittingAnswers(engine, { ...answer, unknownWords: ['xyz'] }, {})).toBeUndefined();
});
