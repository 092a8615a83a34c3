import type { Rule } from '../rule.ts';
import { aliasAsRegion } from './alias-as-region.ts';
import { answerContradictsCondition } from './answer-contradicts-condition.ts';
import { brokenAnchor } from './broken-anchor.ts';
import { brokenLink } from './broken-link.ts';
import { caseStory } from './case-story.ts';
import { codeBeforeFirstDay } from './code-before-first-day.ts';
import { codeDuplicate } from './code-duplicate.ts';
import { codeIllWritten } from './code-ill-written.ts';
import { codeNotInRegister } from './code-not-in-register.ts';
import { codeNotYetValid } from './code-not-yet-valid.ts';
import { codeOutsideComponent } from './code-outside-component.ts';
import { conditionLimitOutsideRange } from './condition-limit-outside-range.ts';
import { conditionNeverHolds } from './condition-never-holds.ts';
import { conditionUnknownName } from './condition-unknown-name.ts';
import { conditionUnreadable } from './condition-unreadable.ts';
import { conditionWrongKind } from './condition-wrong-kind.ts';
import { criteriaLogicDiffers } from './criteria-logic-differs.ts';
import { criterionLevelDiffers } from './criterion-level-differs.ts';
import { criterionUnused } from './criterion-unused.ts';
import { currentDocumentNotApproved } from './current-document-not-approved.ts';
import { cycleWithoutReassessment } from './cycle-without-reassessment.ts';
import { deadEnd } from './dead-end.ts';
import { decisionGap } from './decision-gap.ts';
import { decisionOverlap } from './decision-overlap.ts';
import { decisionWithOneWay } from './decision-with-one-way.ts';
import { decisionWithoutCondition } from './decision-without-condition.ts';
import { decisionWithoutLabel } from './decision-without-label.ts';
import { decisionWithoutOrganisation } from './decision-without-organisation.ts';
import { deviationWithoutReason } from './deviation-without-reason.ts';
import { documentExpired } from './document-expired.ts';
import { documentExpiresSoon } from './document-expires-soon.ts';
import { documentIdNotInSource } from './document-id-not-in-source.ts';
import { duplicateGoalStatus } from './duplicate-goal-status.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateObservation } from './duplicate-observation.ts';
import { duplicateStep } from './duplicate-step.ts';
import { duplicateVariable } from './duplicate-variable.ts';
import { dutyOfRepresentative } from './duty-of-representative.ts';
import { emptyResponsibility } from './empty-responsibility.ts';
import { endorserAsDecider } from './endorser-as-decider.ts';
import { externalLinkAsGuest } from './external-link-as-guest.ts';
import { externalLinkFailed } from './external-link-failed.ts';
import { externalLinkGone } from './external-link-gone.ts';
import { externalLinkMoved } from './external-link-moved.ts';
import { externalLinkPrivate } from './external-link-private.ts';
import { externalLinkUnlisted } from './external-link-unlisted.ts';
import { flowHardToRead } from './flow-hard-to-read.ts';
import { flowTooComplex } from './flow-too-complex.ts';
import { flowTooLarge } from './flow-too-large.ts';
import { flowWithoutEnd } from './flow-without-end.ts';
import { flowWithoutStart } from './flow-without-start.ts';
import { futureDate } from './future-date.ts';
import { goalStatusMissing } from './goal-status-missing.ts';
import { goalStatusOfOtherRegion } from './goal-status-of-other-region.ts';
import { goalStatusSilenceUnsaid } from './goal-status-silence-unsaid.ts';
import { goalStatusSilentButCoded } from './goal-status-silent-but-coded.ts';
import { goalStatusWithoutSource } from './goal-status-without-source.ts';
import { goalYearWithoutStates } from './goal-year-without-states.ts';
import { handoverBackAndForth } from './handover-back-and-forth.ts';
import { handoverToSameLevel } from './handover-to-same-level.ts';
import { handoverWithoutReceiver } from './handover-without-receiver.ts';
import { illCasedLink } from './ill-cased-link.ts';
import { indicatorWithoutUnit } from './indicator-without-unit.ts';
import { internalAddress } from './internal-address.ts';
import { intervalReversed } from './interval-reversed.ts';
import { keyWordsDiffer } from './key-words-differ.ts';
import { leftOutButCited } from './left-out-but-cited.ts';
import { leftOutButShown } from './left-out-but-shown.ts';
import { leftoverMark } from './leftover-mark.ts';
import { levelNotInText } from './level-not-in-text.ts';
import { levelUnsaidInText } from './level-unsaid-in-text.ts';
import { linkToAutoAnchor } from './link-to-auto-anchor.ts';
import { linkWithoutAddress } from './link-without-address.ts';
import { mdxCalculator } from './mdx-calculator.ts';
import { mdxComponentAttribute } from './mdx-component-attribute.ts';
import { mdxHeading } from './mdx-heading.ts';
import { mdxLink } from './mdx-link.ts';
import { mdxUnknownComponent } from './mdx-unknown-component.ts';
import { missingResponsibilityFile } from './missing-responsibility-file.ts';
import { mobileNumber } from './mobile-number.ts';
import { nearDuplicateText } from './near-duplicate-text.ts';
import { normUnderDevelopment } from './norm-under-development.ts';
import { normWithoutRegion } from './norm-without-region.ts';
import { normWithoutSource } from './norm-without-source.ts';
import { observationWithoutValue } from './observation-without-value.ts';
import { openingUnused } from './opening-unused.ts';
import { otherModalInShort } from './other-modal-in-short.ts';
import { otherModalInText } from './other-modal-in-text.ts';
import { otherYearUnsaid } from './other-year-unsaid.ts';
import { overlapWithoutParties } from './overlap-without-parties.ts';
import { ownHostLink } from './own-host-link.ts';
import { pageWithoutWay } from './page-without-way.ts';
import { pathWithoutYear } from './path-without-year.ts';
import { percentageOutOfRange } from './percentage-out-of-range.ts';
import { percentageWithoutDenominator } from './percentage-without-denominator.ts';
import { personNameAsRole } from './person-name-as-role.ts';
import { personNameInText } from './person-name-in-text.ts';
import { personalNumber } from './personal-number.ts';
import { placeholderText } from './placeholder-text.ts';
import { planOutcomeBeforePlan } from './plan-outcome-before-plan.ts';
import { planWithoutOutcome } from './plan-without-outcome.ts';
import { plannedCodeInForce } from './planned-code-in-force.ts';
import { plannedUnitWithoutNote } from './planned-unit-without-note.ts';
import { pointOfOtherDocument } from './point-of-other-document.ts';
import { pointOfOtherSection } from './point-of-other-section.ts';
import { pointWithoutDuty } from './point-without-duty.ts';
import { privateEmail } from './private-email.ts';
import { publishedAddressGone } from './published-address-gone.ts';
import { publishedVersionChanged } from './published-version-changed.ts';
import { questionNotAsked } from './question-not-asked.ts';
import { redirectChain } from './redirect-chain.ts';
import { redirectLoop } from './redirect-loop.ts';
import { redirectShadowsPage } from './redirect-shadows-page.ts';
import { redirectTargetMissing } from './redirect-target-missing.ts';
import { redirectToOtherHost } from './redirect-to-other-host.ts';
import { referenceOfWrongKind } from './reference-of-wrong-kind.ts';
import { relativeLink } from './relative-link.ts';
import { repealedWithoutReason } from './repealed-without-reason.ts';
import { repeatedReference } from './repeated-reference.ts';
import { reportAsNorm } from './report-as-norm.ts';
import { reportWithoutOwnPoints } from './report-without-own-points.ts';
import { reservationNotInText } from './reservation-not-in-text.ts';
import { reviewBeforeDocument } from './review-before-document.ts';
import { reviewDateWithoutReview } from './review-date-without-review.ts';
import { reviewLapsed } from './review-lapsed.ts';
import { reviewerNote } from './reviewer-note.ts';
import { searchTrialMissing } from './search-trial-missing.ts';
import { searchTrialTargetMissing } from './search-trial-target-missing.ts';
import { sameStatementOtherNumbers } from './same-statement-other-numbers.ts';
import { sectionOfOtherEdition } from './section-of-other-edition.ts';
import { sectionUnsaid } from './section-unsaid.ts';
import { selfLink } from './self-link.ts';
import { sourceFileChanged } from './source-file-changed.ts';
import { statementLevelConflict } from './statement-level-conflict.ts';
import { statementNotInFlow } from './statement-not-in-flow.ts';
import { statementWithoutModal } from './statement-without-modal.ts';
import { stepLevelContradictsStatement } from './step-level-contradicts-statement.ts';
import { stepStrengthContradictsStatement } from './step-strength-contradicts-statement.ts';
import { stepTextTooLong } from './step-text-too-long.ts';
import { supersedeLoop } from './supersede-loop.ts';
import { supersededDocumentCited } from './superseded-document-cited.ts';
import { supersededEdition } from './superseded-edition.ts';
import { textTooCloseToSource } from './text-too-close-to-source.ts';
import { timeNotInText } from './time-not-in-text.ts';
import { timeWithoutRule } from './time-without-rule.ts';
import { timeWordingDiffers } from './time-wording-differs.ts';
import { uncitedPoint } from './uncited-point.ts';
import { undatedWord } from './undated-word.ts';
import { undeclaredGap } from './undeclared-gap.ts';
import { undeclaredOverlap } from './undeclared-overlap.ts';
import { undeclaredReservation } from './undeclared-reservation.ts';
import { unitWithoutYear } from './unit-without-year.ts';
import { unknownReference } from './unknown-reference.ts';
import { unknownStep } from './unknown-step.ts';
import { unreachableStep } from './unreachable-step.ts';
import { vagueLinkText } from './vague-link-text.ts';
import { versionLowerThanPublished } from './version-lower-than-published.ts';
import { validityReversed } from './validity-reversed.ts';
import { validityTooLong } from './validity-too-long.ts';
import { withdrawnInFlow } from './withdrawn-in-flow.ts';
import { withdrawnStillTold } from './withdrawn-still-told.ts';
import { variableUnused } from './variable-unused.ts';
import { yearAfterReport } from './year-after-report.ts';

/** Rules that look at one text at a time; they can be trusted also when other files could not be read. */
export const textRules: readonly Rule[] = [
  mdxUnknownComponent,
  mdxComponentAttribute,
  mdxCalculator,
  mdxLink,
  mdxHeading,
  personalNumber,
  mobileNumber,
  privateEmail,
  leftoverMark,
  reviewerNote,
  placeholderText,
  internalAddress,
  caseStory,
];

/** Every rule, in the order shown to people: from "cannot be read" to "could be better". */
export const rules: readonly Rule[] = [
  ...textRules,
  unknownReference,
  referenceOfWrongKind,
  repeatedReference,
  duplicateId,
  codeDuplicate,
  brokenLink,
  illCasedLink,
  brokenAnchor,
  linkToAutoAnchor,
  relativeLink,
  ownHostLink,
  externalLinkPrivate,
  externalLinkUnlisted,
  externalLinkAsGuest,
  externalLinkGone,
  externalLinkFailed,
  externalLinkMoved,
  sourceFileChanged,
  linkWithoutAddress,
  vagueLinkText,
  selfLink,
  pageWithoutWay,
  redirectLoop,
  publishedAddressGone,
  redirectTargetMissing,
  redirectShadowsPage,
  redirectToOtherHost,
  redirectChain,
  searchTrialTargetMissing,
  searchTrialMissing,
  aliasAsRegion,
  missingResponsibilityFile,
  emptyResponsibility,
  dutyOfRepresentative,
  sectionOfOtherEdition,
  sectionUnsaid,
  supersededEdition,
  deviationWithoutReason,
  normUnderDevelopment,
  statementWithoutModal,
  otherModalInText,
  otherModalInShort,
  reservationNotInText,
  undeclaredReservation,
  timeNotInText,
  timeWithoutRule,
  timeWordingDiffers,
  keyWordsDiffer,
  sameStatementOtherNumbers,
  levelNotInText,
  levelUnsaidInText,
  criterionLevelDiffers,
  criteriaLogicDiffers,
  statementLevelConflict,
  undeclaredOverlap,
  undeclaredGap,
  overlapWithoutParties,
  criterionUnused,
  reportAsNorm,
  normWithoutSource,
  normWithoutRegion,
  personNameAsRole,
  personNameInText,
  futureDate,
  reviewBeforeDocument,
  reviewDateWithoutReview,
  reviewLapsed,
  undatedWord,
  textTooCloseToSource,
  unknownStep,
  duplicateStep,
  flowWithoutStart,
  flowWithoutEnd,
  unreachableStep,
  deadEnd,
  duplicateVariable,
  conditionUnreadable,
  conditionUnknownName,
  conditionWrongKind,
  conditionLimitOutsideRange,
  decisionWithoutLabel,
  decisionWithoutCondition,
  decisionGap,
  decisionOverlap,
  decisionWithOneWay,
  answerContradictsCondition,
  conditionNeverHolds,
  questionNotAsked,
  openingUnused,
  variableUnused,
  cycleWithoutReassessment,
  handoverToSameLevel,
  handoverWithoutReceiver,
  handoverBackAndForth,
  stepLevelContradictsStatement,
  stepStrengthContradictsStatement,
  statementNotInFlow,
  leftOutButShown,
  stepTextTooLong,
  flowTooLarge,
  flowTooComplex,
  flowHardToRead,
  goalStatusMissing,
  duplicateGoalStatus,
  goalStatusWithoutSource,
  goalStatusSilenceUnsaid,
  goalStatusSilentButCoded,
  goalStatusOfOtherRegion,
  pathWithoutYear,
  goalYearWithoutStates,
  yearAfterReport,
  duplicateObservation,
  observationWithoutValue,
  intervalReversed,
  percentageOutOfRange,
  indicatorWithoutUnit,
  percentageWithoutDenominator,
  unitWithoutYear,
  plannedUnitWithoutNote,
  planOutcomeBeforePlan,
  planWithoutOutcome,
  reportWithoutOwnPoints,
  otherYearUnsaid,
  nearDuplicateText,
  decisionWithoutOrganisation,
  endorserAsDecider,
  codeNotInRegister,
  codeIllWritten,
  codeNotYetValid,
  codeBeforeFirstDay,
  plannedCodeInForce,
  codeOutsideComponent,
  validityReversed,
  validityTooLong,
  currentDocumentNotApproved,
  repealedWithoutReason,
  documentIdNotInSource,
  publishedVersionChanged,
  versionLowerThanPublished,
  supersedeLoop,
  supersededDocumentCited,
  documentExpired,
  documentExpiresSoon,
  pointOfOtherDocument,
  pointOfOtherSection,
  pointWithoutDuty,
  leftOutButCited,
  uncitedPoint,
  withdrawnInFlow,
  withdrawnStillTold,
];
