import { careLevels, type CareLevel } from './care-level.ts';
import { careProgrammes, type CareProgramme } from './care-programme.ts';
import { challenges, type Challenge } from './challenge.ts';
import { codes, type Code } from './code.ts';
import { decisions, type Decision, type DecisionBasis } from './decision.ts';
import { editions, type Edition, type ProgrammeSection } from './edition.ts';
import { externalLinks, type ExternalLink } from './external-link.ts';
import type { Collection } from './fields.ts';
import { flows, type Flow } from './flow.ts';
import { handoverRules, type HandoverRule } from './handover-rule.ts';
import { interventionLevels, type InterventionLevel } from './intervention-level.ts';
import { needs, type Need } from './need.ts';
import { overlaps, type Overlap } from './overlap.ts';
import { pages, type Page } from './page.ts';
import { participants, type Participant } from './participant.ts';
import { professions, type Profession } from './profession.ts';
import { projects, type Project } from './project.ts';
import { publishedAddresses, type PublishedAddress } from './published-address.ts';
import { redirects, type Redirect } from './redirect.ts';
import { regions, type Region } from './region.ts';
import { regionalApplications, type RegionalApplication } from './regional-application.ts';
import { relatedDocuments, type RelatedDocument } from './related-document.ts';
import { sourceDocuments, type SourceDocument, type SourcePoint } from './source-document.ts';
import { statements, type Criterion, type Responsibility, type Statement } from './statement.ts';
import { terms, type Term } from './term.ts';
import { units, type Unit } from './unit.ts';

/** What each kind of entry holds. */
export interface EntryData {
  careLevel: CareLevel;
  profession: Profession;
  interventionLevel: InterventionLevel;
  code: Code;
  term: Term;
  externalLink: ExternalLink;
  redirect: Redirect;
  publishedAddress: PublishedAddress;
  region: Region;
  need: Need;
  careProgramme: CareProgramme;
  edition: Edition;
  programmeSection: ProgrammeSection;
  sourceDocument: SourceDocument;
  sourcePoint: SourcePoint;
  relatedDocument: RelatedDocument;
  regionalApplication: RegionalApplication;
  responsibility: Responsibility;
  statement: Statement;
  criterion: Criterion;
  handoverRule: HandoverRule;
  unit: Unit;
  decisionBasis: DecisionBasis;
  decision: Decision;
  challenge: Challenge;
  project: Project;
  participant: Participant;
  overlap: Overlap;
  flow: Flow;
  page: Page;
}

export type Kind = keyof EntryData;

/** Every collection of the content, by the name Astro knows it under; the order is the order of reading. */
export const collections: Record<string, Collection> = {
  vardnivaer: careLevels,
  professioner: professions,
  insatsnivaer: interventionLevels,
  kva: codes,
  ordlista: terms,
  lankar: externalLinks,
  omdirigeringar: redirects,
  'publicerade-adresser': publishedAddresses,
  regioner: regions,
  behov: needs,
  vardprogram: careProgrammes,
  utgavor: editions,
  kallor: sourceDocuments,
  'namnda-dokument': relatedDocuments,
  tillampningar: regionalApplications,
  ansvar: statements,
  overlamningar: handoverRules,
  enheter: units,
  beslut: decisions,
  utmaningar: challenges,
  projekt: projects,
  medverkande: participants,
  overlapp: overlaps,
  floden: flows,
  sidor: pages,
};
