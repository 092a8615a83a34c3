import { expect, test } from 'vitest';
import {
  hasReservation,
  hasStrengthWord,
  mainModals,
  reservationsIn,
  timesIn,
  undatedWordIn,
} from '../../src/checks/wording.ts';

test('finds the word of a strength only as a word of its own', () => {
  expect(hasStrengthWord('Patienten bör få svar.', 'bor')).toBe(true);
  expect(hasStrengthWord('Patienten börjar träna.', 'bor')).toBe(false);
  expect(hasStrengthWord('Patienten skadas.', 'ska')).toBe(false);
  expect(hasStrengthWord('Patienten kände sig trött.', 'kan')).toBe(false);
  expect(hasStrengthWord('Kuratorn remitterar patienten.', 'remitteras')).toBe(true);
  expect(hasStrengthWord('Vad som helst.', 'ansvar')).toBe(true);
});

test('finds modal verbs in main clauses and leaves those of subordinate clauses', () => {
  const verbs = (text: string) => mainModals(text).map(({ verb }) => verb);
  expect(verbs('Primärvården ska utreda.')).toEqual(['ska']);
  expect(verbs('Patienter som kan ha trötthet bör utredas.')).toEqual([]);
  expect(verbs('Patienten bör utredas, och vården måste följa upp.')).toEqual(['bör', 'måste']);
  expect(verbs('När det är klart, ska patienten få svar.')).toEqual(['ska']);
  expect(verbs('Patienten tränar.')).toEqual([]);
});

test('reads times in digits and in words, with every form of the unit', () => {
  const times = (text: string) => timesIn(text).map(({ value, unit }) => `${value} ${unit}`);
  expect(times('upp till 1 år efter')).toEqual(['1 ar']);
  expect(times('Ett år efter och tolv veckors träning')).toEqual(['1 ar', '12 vecka']);
  expect(times('en 12-veckorsperiod')).toEqual(['12 vecka']);
  expect(times('12\u00a0veckor, 3 månader, 14 dagar')).toEqual(['12 vecka', '3 manad', '14 dag']);
  expect(times('år 2021, 2021 års utgåva')).toEqual([]);
  expect(times('1,5 år')).toEqual(['1.5 ar']);
});

test('knows the ways to say a reservation', () => {
  expect(hasReservation('stöd när behov finns', 'vid-behov')).toBe(true);
  expect(hasReservation('vid behovsbedömning', 'vid-behov')).toBe(false);
  expect(hasReservation('helst av kurator', 'foretradesvis')).toBe(true);
  expect(reservationsIn('vid behov och om möjligt')).toEqual(['vid-behov', 'om-mojligt']);
});

test('asks for a year beside words that go stale', () => {
  expect(undatedWordIn('Det ändrades nyligen. Det var 2025.')).toBe('nyligen');
  expect(undatedWordIn('Det ändrades nyligen, i mars 2025.')).toBeUndefined();
  expect(undatedWordIn('Så är det i vår region.')).toBeUndefined();
  expect(undatedWordIn('Det ändras i vår.')).toBe('i vår');
});
