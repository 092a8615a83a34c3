import { activities, type Activity } from './activity.ts';
import { careLevels, type CareLevel } from './care-level.ts';
import { careProgrammes, type CareProgramme } from './care-programme.ts';
import { changeSets, type ChangeSet } from './change-set.ts';
import { challenges, type Challenge } from './challenge.ts';
import { codes, type Code } from './code.ts';
import { contradictions, type Contradiction } from './contradiction.ts';
import { decisions, type Decision, type DecisionBasis } from './decision.ts';
import { editions, type Edition, type ProgrammeSection } from './edition.ts';
import { events, type Event } from './event.ts';
import { exceptions, type Exception } from './exception.ts';
import { externalLinks, type ExternalLink } from './external-link.ts';
import type { Collection } from './fields.ts';
import { flows, type Flow } from './flow.ts';
import { goalStatuses, type GoalStatus } from './goal-status.ts';
import { goals, type Goal } from './goal.ts';
import { groups, type Group } from './group.ts';
import { handoverRules, type HandoverRule } from './handover-rule.ts';
import { indicators, type Indicator } from './indicator.ts';
import { interventionLevels, type InterventionLevel } from './intervention-level.ts';
import { linkChecks, type LinkCheck } from './link-check.ts';
import { needs, type Need } from './need.ts';
import { notCoveredTopics, type NotCovered } from './not-covered.ts';
import { observations, type Observation } from './observation.ts';
import { overlaps, type Overlap } from './overlap.ts';
import { pages, type Page } from './page.ts';
import { participants, type Participant } from './participant.ts';
import { plans, type Plan } from './plan.ts';
import { professions, type Profession } from './profession.ts';
import { projects, type Project } from './project.ts';
import { publishedAddresses, type PublishedAddress } from './published-address.ts';
import { publishedDocuments, type PublishedDocument } from './published-document.ts';
import { redirects, type Redirect } from './redirect.ts';
import { regions, type Region } from './region.ts';
import { regionalApplications, type RegionalApplication } from './regional-application.ts';
import { relatedDocuments, type RelatedDocument } from './related-document.ts';
import { reportSections, type ReportSection } from './report-section.ts';
import { reports, type Report } from './report.ts';
import { sites, type Site } from './site.ts';
import { searchTrials, type SearchTrial } from './search-trial.ts';
import { reviews, type Review } from './review.ts';
import { sourceDocuments, type SourceDocument, type SourcePoint } from './source-document.ts';
import { statements, type Criterion, type Responsibility, type Statement } from './statement.ts';
import { terms, type Term } from './term.ts';
import { units, type Unit } from './unit.ts';
import { withdrawals, type Withdrawal } from './withdrawal.ts';

/** What each kind of entry holds. */
export interface EntryData {
  careLevel: CareLevel;
  profession: Profession;
  interventionLevel: InterventionLevel;
  code: Code;
  term: Term;
  externalLink: ExternalLink;
  linkCheck: LinkCheck;
  redirect: Redirect;
  publishedAddress: PublishedAddress;
  publishedDocument: PublishedDocument;
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
  goal: Goal;
  goalStatus: GoalStatus;
  indicator: Indicator;
  observation: Observation;
  activity: Activity;
  plan: Plan;
  event: Event;
  group: Group;
  contradiction: Contradiction;
  report: Report;
  reportSection: ReportSection;
  overlap: Overlap;
  flow: Flow;
  review: Review;
  exception: Exception;
  page: Page;
  withdrawal: Withdrawal;
  changeSet: ChangeSet;
  site: Site;
  searchTrial: SearchTrial;
  notCovered: NotCovered;
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
  lankkontroll: linkChecks,
  omdirigeringar: redirects,
  'publicerade-adresser': publishedAddresses,
  'publicerade-dokument': publishedDocuments,
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
  mal: goals,
  malstatus: goalStatuses,
  indikatorer: indicators,
  observationer: observations,
  aktiviteter: activities,
  planer: plans,
  handelser: events,
  grupper: groups,
  motsagelser: contradictions,
  rapporter: reports,
  rapportdelar: reportSections,
  overlapp: overlaps,
  floden: flows,
  granskningar: reviews,
  undantag: exceptions,
  sidor: pages,
  aterkallade: withdrawals,
  andringar: changeSets,
  webbplats: sites,
  sokprov: searchTrials,
  'finns-inte': notCoveredTopics,
};
