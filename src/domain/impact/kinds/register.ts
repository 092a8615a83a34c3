import type { CareLevel } from '../../schemas/care-level.ts';
import type { ExternalLink } from '../../schemas/external-link.ts';
import type { InterventionLevel } from '../../schemas/intervention-level.ts';
import type { Need } from '../../schemas/need.ts';
import type { NotCovered } from '../../schemas/not-covered.ts';
import type { Page } from '../../schemas/page.ts';
import type { Profession } from '../../schemas/profession.ts';
import type { PublishedAddress } from '../../schemas/published-address.ts';
import type { PublishedDocument } from '../../schemas/published-document.ts';
import type { Redirect } from '../../schemas/redirect.ts';
import type { Region } from '../../schemas/region.ts';
import type { Report } from '../../schemas/report.ts';
import type { ReportSection } from '../../schemas/report-section.ts';
import type { SearchTrial } from '../../schemas/search-trial.ts';
import type { Term } from '../../schemas/term.ts';
import { id, reference, text, value } from '../field-rules.ts';
import { points, references, words } from '../list-rules.ts';
import type { Rules } from '../rule.ts';

const order = value('ordningen', {}, 'minor');

export const careLevel: Rules<CareLevel> = {
  id,
  name: value('namnet'),
  short: value('det korta namnet'),
  type: value('typen', { niva: 'vårdnivå', aktor: 'annan mottagare', omfattning: 'omfattning' }),
  colour: value('färgen', {}, 'minor'),
  description: text('beskrivningen'),
  searchWords: words(['sökordet', 'sökorden'], {}, 'minor'),
};

export const profession: Rules<Profession> = {
  id,
  name: value('namnet'),
  plural: value('pluralformen', {}, 'minor'),
  synonyms: words(['synonymen', 'synonymerna'], {}, 'minor'),
  type: value('typen'),
};

export const interventionLevel: Rules<InterventionLevel> = {
  id,
  name: value('namnet'),
  description: text('beskrivningen'),
  note: text('noten'),
  points: points(),
};

export const region: Rules<Region> = {
  name: value('namnet'),
  type: value('typen'),
  partOf: reference('sjukvårdsregionen', 'region'),
  organisation: value('organisationen'),
  aliases: words(['det andra namnet', 'de andra namnen'], {}, 'minor'),
  summary: text('sammanfattningen'),
  order,
  processTeam: value('processteamet'),
  points: points(),
};

export const need: Rules<Need> = {
  title: value('titeln'),
  question: text('frågan'),
  lede: text('ingressen'),
  searchWords: words(['sökordet', 'sökorden'], {}, 'minor'),
  group: value('gruppen på startsidan', {}, 'minor'),
  order,
  sections: references(['avsnittet', 'avsnitten'], 'programmeSection', 'minor'),
};

export const term: Rules<Term> = {
  id,
  term: value('ordet'),
  type: value('typen'),
  expansion: value('uttydningen'),
  explanation: text('förklaringen'),
  synonyms: words(['synonymen', 'synonymerna']),
  points: points(),
};

export const externalLink: Rules<ExternalLink> = {
  id,
  title: value('titeln'),
  url: value('adressen'),
  state: value('läget'),
  checkedOn: value('dagen för kontrollen'),
  points: points(),
};

export const redirect: Rules<Redirect> = {
  from: value('den gamla adressen'),
  to: value('den nya adressen'),
  removed: value('skälet till att sidan är borta'),
  date: value('dagen'),
};

export const publishedAddress: Rules<PublishedAddress> = { address: value('adressen') };

export const searchTrial: Rules<SearchTrial> = {
  query: value('frågan'),
  expected: words(['det väntade svaret', 'de väntade svaren'], {}, 'minor'),
  region: reference('regionen', 'region'),
  kind: value('slaget', {}, 'minor'),
  note: text('noten'),
  isBlind: value('listan', {}, 'minor'),
};

export const notCovered: Rules<NotCovered> = {
  id,
  topic: value('ämnet'),
  text: text('texten'),
  words: words(['sökordet', 'sökorden'], {}, 'minor'),
};

export const publishedDocument: Rules<PublishedDocument> = {
  document: reference('källdokumentet', 'sourceDocument'),
  version: value('versionen'),
  fingerprint: value('fingeravtrycket'),
};

export const report: Rules<Report> = {
  title: text('titeln'),
  lede: text('ingressen'),
  area: value('området', {}, 'minor'),
  document: reference('källdokumentet', 'sourceDocument'),
  region: reference('regionen', 'region'),
  author: value('ansvarig funktion', {}, 'minor'),
  publishedOn: value('rapportens dag'),
  series: value('serien', {}, 'minor'),
  year: value('året'),
};

export const reportSection: Rules<ReportSection> = {
  title: text('titeln'),
  lede: text('ingressen'),
  region: reference('regionen', 'region'),
  order,
  report: reference('rapporten', 'report'),
  name: value('delens namn', {}, 'minor'),
};

export const page: Rules<Page> = {
  title: text('titeln'),
  lede: text('ingressen'),
  updatedOn: value('uppdateringsdagen', {}, 'minor'),
};
