import { describe, expect, test } from 'vitest';
import { pointOfOtherDocument } from '../../../src/checks/rules/point-of-other-document.ts';
import { pointWithoutDuty } from '../../../src/checks/rules/point-without-duty.ts';
import { unknownReference } from '../../../src/checks/rules/unknown-reference.ts';
import type { Entry } from '../../../src/domain/entry.ts';
import type { Kind } from '../../../src/domain/schemas/index.ts';
import { made, refers, saidBy } from '../made-entries.ts';

const point = (id: string, document = 'd') => made('sourcePoint', id, { document });
const points = ['p1', 'p2', 'p3'].map((id) => point(id));

describe('a point that a step or a clarification rests on', () => {
  const duty = (kind: Kind, ...ids: string[]) =>
    made(kind, 'plikt', { region: 'r' }, { references: refers('cites', 'sourcePoint', ids) });
  const region = made('statement', 'annan', { region: 'r' });
  const flow = (...steps: { points: string[]; statements: string[] }[]) =>
    made('flow', 'f', { region: 'r', steps }, { path: [] });
  const clarifies = (type: string, ...ids: string[]) =>
    made(
      'regionalApplication',
      't',
      { region: 'r', clarifications: [{ type: 'tillagg', points: [] }, { type, points: ids }] },
      { path: [] },
    );
  const told = (...entries: Entry[]) => saidBy(pointWithoutDuty, [...points, ...entries], ['point']);

  test('is missed when no duty rests on it', () => {
    const step = { points: ['p1', 'p2'], statements: ['plikt'] };
    const other = { points: ['p3'], statements: [] };
    expect(told(duty('statement', 'p1'), flow(other, step))).toEqual(['f steg.1.kalla.1 point=p2']);
    expect(told(duty('statement', 'p1'), clarifies('tillagg', 'p1', 'p3'))).toEqual([
      't fortydliganden.1.kalla.1 point=p3',
    ]);
  });

  test('may be that of a statement, a criterion or a rule of handover, and of nothing else', () => {
    for (const kind of ['statement', 'criterion', 'handoverRule'] as const)
      expect(told(region, duty(kind, 'p1'), clarifies('tillagg', 'p1'))).toEqual([]);
    expect(told(region, duty('need', 'p1'), clarifies('tillagg', 'p1'))).toHaveLength(1);
    const shows = made('statement', 'plikt', { region: 'r' }, { references: refers('shows', 'sourcePoint', ['p1']) });
    expect(told(shows, clarifies('tillagg', 'p1'))).toHaveLength(1);
  });

  test('need not be, when it does not exist, is still being written, or the region has no duties', () => {
    expect(told(duty('statement', 'p1'), clarifies('tillagg', 'finns-inte'))).toEqual([]);
    expect(told(duty('statement', 'p1'), clarifies('under-framtagande', 'p2'))).toEqual([]);
    expect(told(clarifies('tillagg', 'p2'))).toEqual([]);
  });
});

describe('a point of another document', () => {
  const documents = ['d', 'e'].map((id) => made('sourceDocument', id));
  const told = (data: object, at: Entry['path'], ...ids: string[]) =>
    saidBy(
      pointOfOtherDocument,
      [
        ...documents,
        ...points,
        point('q', 'e'),
        made('plan', 'a', data, { path: [], references: refers('cites', 'sourcePoint', ids, at) }),
      ],
      ['point', 'document', 'other'],
    );

  test('is told at its place', () => {
    expect(told({ document: 'd' }, ['kalla', 0], 'q')).toEqual(['a kalla.0 point=q document=d other=e']);
    expect(told({ document: 'd' }, ['kalla', 0], 'p1')).toEqual([]);
  });

  test('is allowed in running text, in an outcome, and where no document is named', () => {
    expect(told({ document: 'd' }, [], 'q')).toEqual([]);
    expect(told({ document: 'd' }, ['utfall', 'kalla', 0], 'q')).toEqual([]);
    expect(told({}, ['kalla', 0], 'q')).toEqual([]);
    expect(told({ document: 'okant' }, ['kalla', 0], 'q')).toEqual([]);
    expect(told({ document: null }, ['kalla', 0], 'q')).toEqual([]);
    expect(told({ document: 'd' }, ['kalla', 0], 'finns-inte')).toEqual([]);
  });

  test('is no matter when it is shown rather than cited', () => {
    const shows = made('plan', 'a', { document: 'd' }, { path: [], references: refers('shows', 'sourcePoint', ['q']) });
    expect(saidBy(pointOfOtherDocument, [...documents, point('q', 'e'), shows])).toEqual([]);
  });
});

describe('what a reference that leads nowhere may have meant', () => {
  const regions = [
    made('region', 'vastra-gotaland', { name: 'Västra Götaland', organisation: 'VGR', aliases: ['Västsverige'] }),
    made('region', 'norra', { name: 'Norra', organisation: 'NSF', aliases: [] }),
  ];
  const editions = ['prog/2021', 'prog/2023'].map((id) => made('edition', id));
  const sections = ['prog/2021#7.1', 'prog/2021#10', 'prog/2023#7.2'].map((id) => made('programmeSection', id));
  const meant = (kind: Kind, id: string) =>
    saidBy(
      unknownReference,
      [...regions, ...editions, ...sections, made('need', 'a', {}, { path: [], references: refers('of', kind, [id], ['falt']) })],
      ['suggestion'],
    ).map((line) => line.replace('a falt suggestion=', ''));

  test.each([
    ['vastragotaland', 'vastra-gotaland'],
    ['Västra Götaland', 'vastra-gotaland'],
    ['vgr', 'vastra-gotaland'],
    ['vastsverige', 'vastra-gotaland'],
    ['NSF', 'norra'],
    ['skane', 'undefined'],
  ])('region %s: %s', (id, suggestion) => {
    expect(meant('region', id)).toEqual([suggestion]);
  });

  test.each([
    ['prog/2021#avsnitt-7.1', 'prog/2021#7.1'],
    ['prog/2021#kapitel7.1', 'prog/2021#7.1'],
    ['prog/2021#kap-10', 'prog/2021#10'],
    ['prog/2021#7.1.', 'prog/2021#7.1'],
    ['prog/2021#7-1', 'prog/2021#7.1'],
    ['prog/2021#007.1', 'prog/2021#7.1'],
    // A neighbouring number is another subject.
    ['prog/2021#7.2', 'undefined'],
    ['prog/2021#1', 'undefined'],
    // Another edition is guessed only where it has the section.
    ['prg/2021#7.1', 'prog/2021#7.1'],
    ['prg/2021#9', 'undefined'],
    ['annat/1999#7.1', 'undefined'],
  ])('section %s: %s', (id, suggestion) => {
    expect(meant('programmeSection', id)).toEqual([suggestion]);
  });

  test('another kind is suggested among its own', () => {
    expect(meant('edition', 'prg/2021')).toEqual(['prog/2021']);
    // As near to 2021 as to 2023: a guess would be one of them by chance.
    expect(meant('edition', 'prog/2024')).toEqual(['undefined']);
    expect(meant('edition', 'helt-annat')).toEqual(['undefined']);
  });
});
