import type { EntryData, Kind } from '../../schemas/index.ts';
import type { Rules } from '../rule.ts';
import { changeSet } from './change-set.ts';
import { code } from './code.ts';
import { decision, decisionBasis } from './decision.ts';
import {
  careProgramme,
  edition,
  programmeSection,
  regionalApplication,
  relatedDocument,
  sourceDocument,
  sourcePoint,
} from './document.ts';
import { flow } from './flow.ts';
import { goal, goalStatus, indicator, observation } from './goal.ts';
import { handoverRule } from './handover-rule.ts';
import {
  careLevel,
  externalLink,
  interventionLevel,
  need,
  notCovered,
  page,
  profession,
  publishedAddress,
  publishedDocument,
  redirect,
  region,
  report,
  reportSection,
  searchTrial,
  term,
} from './register.ts';
import {
  activity,
  challenge,
  contradiction,
  event,
  group,
  overlap,
  participant,
  plan,
  project,
} from './reported.ts';
import { site } from './site.ts';
import { exception } from './exception.ts';
import { linkCheck } from './link-check.ts';
import { review } from './review.ts';
import { criterion, responsibility, statement } from './statement.ts';
import { unit } from './unit.ts';
import { withdrawal } from './withdrawal.ts';

/** How every field of every kind is compared. */
export const rulesOfKind: { [K in Kind]: Rules<EntryData[K]> } = {
  activity,
  careLevel,
  careProgramme,
  challenge,
  changeSet,
  code,
  contradiction,
  criterion,
  decision,
  decisionBasis,
  edition,
  event,
  exception,
  externalLink,
  flow,
  goal,
  goalStatus,
  group,
  handoverRule,
  indicator,
  interventionLevel,
  linkCheck,
  need,
  observation,
  overlap,
  page,
  participant,
  plan,
  profession,
  programmeSection,
  project,
  publishedAddress,
  publishedDocument,
  redirect,
  region,
  regionalApplication,
  relatedDocument,
  report,
  reportSection,
  responsibility,
  searchTrial,
  notCovered,
  review,
  sourceDocument,
  sourcePoint,
  site,
  statement,
  term,
  unit,
  withdrawal,
};

/** Kinds that never say who does what: whatever changes in them is minor. */
export const minorKinds: ReadonlySet<Kind> = new Set<Kind>([
  'term',
  'externalLink',
  'linkCheck',
  'redirect',
  'publishedAddress',
  'publishedDocument',
  'relatedDocument',
  'page',
  'changeSet',
  'site',
  'searchTrial',
  'notCovered',
  'review',
  'exception',
]);

/** Kinds whose records carry no duty, so that one more or one less is minor; changed words in them may still matter. */
export const minorToAddOrRemove: ReadonlySet<Kind> = new Set<Kind>([
  ...minorKinds,
  'sourcePoint',
  'careProgramme',
  'profession',
  'participant',
  'project',
  'challenge',
  'group',
  'report',
  'reportSection',
]);
