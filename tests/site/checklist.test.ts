import { beforeEach, expect, test, vi } from 'vitest';
import { buildGraph } from '../../src/domain/graph.ts';
import { loadContent } from '../../src/reading/load-content.ts';
import {
  checklistOfRule,
  rulesBetween,
  type ChecklistView,
} from '../../src/site/views/checklist.ts';

const graph = buildGraph((await loadContent('content')).entries);

beforeEach(() => void vi.stubEnv('SITE', 'https://exempel.se/'));

const ofRule = (id: string) => checklistOfRule(graph, graph.get('handoverRule', id)!);

const linesOf = (checklist?: ChecklistView) =>
  checklist?.parts.map(({ title, lines }) => [
    title,
    ...lines.map(({ label, text }) => (label ? `${label}: ${text}` : text)),
  ]);

test('adds the rule for every need to that of a need, and says each thing once', () => {
  expect(linesOf(ofRule('vgr-overlamning-nutrition'))).toEqual([
    [
      'Nutrition: från specialistvård till primärvård',
      'Villkor: Patienten har ingen aktiv cancerbehandling.',
      'Villkor: Dietist på sjukhusförvaltning bedömer att patienten kan få adekvat nutritionsbehandling där.',
      'Sätt: remiss (remitteras)',
      'Tar emot: Primärvården. Vilken profession framgår inte av källan.',
      'Ansvaret går över: framgår inte av källan',
    ],
    [
      'Allmän regel: från specialistvård till primärvård',
      'Samråd ska ha skett med både patienten och primärvården innan informationen lämnas.',
      'Informationen ska lämnas med remiss, aktiv överlämning eller SIP.',
      'Informationen ska gå till patientens läkare och/eller övriga aktuella professioner i primärvården.',
      'Skicka med: Information om fortsatt cancerrehabilitering. Vad informationen innehåller framgår inte av källan.',
      'Ansvaret går över: framgår inte av källan',
    ],
  ]);
});

test('has a line for each of the three contents that the northern follow-up names', () => {
  const lines = linesOf(ofRule('norra-aktiv-overlamning'))!.flat();
  expect(lines.filter((line) => line.startsWith('Skicka med: '))).toHaveLength(3);
});

test('keeps who has the responsibility until contact is confirmed', () => {
  expect(linesOf(ofRule('orl-aktiv-overlamning'))!.flat()).toContain(
    'Ansvaret går över: När mottagaren har bekräftat att den tagit kontakt med patienten. Till dess har avlämnaren kvar ansvaret.',
  );
});

test('makes none of advice, or of a receiver without a way there', () => {
  expect(ofRule('vgr-overlamning-psykiatrikonsultation')).toBeUndefined();
  expect(ofRule('vgr-overlamning-lymfodem')).toBeUndefined();
});

test('never borrows a rule from another region, or between other levels', () => {
  const ids = (region: string, from: string, to: string) =>
    rulesBetween(graph, { region, needs: ['fatigue'], from: [from], to: [to] }).map(({ id }) => id);
  expect(ids('vastra-gotaland', 'specialiserad', 'primarvard')).toEqual([
    'vgr-overlamning-fatigue',
    'vgr-overlamning-till-primarvard',
  ]);
  expect(ids('vastra-gotaland', 'primarvard', 'specialiserad')).toEqual([]);
  expect(ids('norrbotten', 'specialiserad', 'primarvard')).toEqual(['norra-aktiv-overlamning']);
  expect(ids('jamtland-harjedalen', 'specialiserad', 'primarvard')).toEqual([
    'jh-aktiv-overlamning-rutin',
    'norra-aktiv-overlamning',
  ]);
});
