import type { Entry, ValuePath } from '../domain/entry.ts';
import type { Kind } from '../domain/schemas/index.ts';

/** A text that a reader meets, with the place of its value. */
export interface ReaderText {
  value: string;
  at: ValuePath;
}

type Field = [key: string, value: string | null | undefined];

/** For kinds that only hold facts, or whose texts stand in lists. */
const none = (): Field[] => [];

/** The texts of each kind that stand on pages, by the key the editor typed. */
const fields: { [K in Kind]: (data: Entry<K>['data']) => Field[] } = {
  careLevel: (level) => [['beskrivning', level.description]],
  term: (term) => [['forklaring', term.explanation]],
  region: (region) => [['sammanfattning', region.summary]],
  need: (need) => [
    ['titel', need.title],
    ['fraga', need.question],
    ['ingress', need.lede],
  ],
  careProgramme: (programme) => [['ingress', programme.lede]],
  edition: (edition) => [
    ['beskrivning', edition.description],
    ['annan-kalla', edition.otherSource],
  ],
  programmeSection: (section) => [['not', section.note]],
  relatedDocument: (document) => [['sammanhang', document.context]],
  regionalApplication: (application) => [
    ['titel', application.title],
    ['ingress', application.lede],
  ],
  responsibility: (responsibility) => [['inget', responsibility.silence]],
  statement: (statement) => [
    ['text', statement.text],
    ['kort', statement.short],
    ['villkor', statement.condition],
    ['not', statement.note],
  ],
  criterion: (criterion) => [
    ['text', criterion.text],
    ['kort', criterion.short],
    ['not', criterion.note],
  ],
  handoverRule: (rule) => [
    ['titel', rule.title],
    ['nar', rule.trigger],
    ['mottagare', rule.receiver],
    ['skicka-med', rule.sendAlong],
    ['ansvaret-gar-over', rule.responsibilityPasses],
    ['not', rule.note],
  ],
  unit: (unit) => [
    ['plats', unit.place],
    ['tar-emot', unit.receives],
    ['fran-vem', unit.from],
    ['remissvag', unit.route],
    ['not', unit.note],
  ],
  interventionLevel: (level) => [
    ['beskrivning', level.description],
    ['not', level.note],
  ],
  code: (code) => [['anvandning', code.use]],
  decisionBasis: (basis) => [
    ['titel', basis.title],
    ['ingress', basis.lede],
  ],
  decision: (decision) => [
    ['kort', decision.short],
    ['text', decision.text],
    ['kommentar', decision.comment],
    ['not', decision.note],
  ],
  challenge: (challenge) => [
    ['titel', challenge.title],
    ['text', challenge.text],
    ['not', challenge.note],
  ],
  goal: (goal) => [
    ['titel', goal.title],
    ['text', goal.text],
    ['nulage', goal.current],
    ['not', goal.note],
  ],
  goalStatus: (status) => [['text', status.text]],
  indicator: (indicator) => [
    ['namn', indicator.name],
    ['beskrivning', indicator.description],
    ['namnare', indicator.denominator],
  ],
  observation: (observation) => [
    ['text', observation.text],
    ['not', observation.note],
  ],
  activity: (activity) => [
    ['namn', activity.name],
    ['text', activity.text],
    ['for-vem', activity.audience],
    ['plats', activity.place],
    ['omfattning', activity.extent],
    ['arrangor', activity.organiser],
    ['not', activity.note],
  ],
  plan: (plan) => [
    ['text', plan.text],
    ['not', plan.note],
  ],
  event: (event) => [
    ['organ', event.body],
    ['text', event.text],
    ['not', event.note],
  ],
  group: (group) => [
    ['namn', group.name],
    ['text', group.text],
    ['bemanning', group.staffing],
    ['not', group.note],
  ],
  contradiction: (contradiction) => [
    ['rubrik', contradiction.title],
    ['sa-visar-vi', contradiction.handling],
  ],
  report: (report) => [
    ['titel', report.title],
    ['ingress', report.lede],
    ['ansvarig-funktion', report.author],
  ],
  reportSection: (section) => [
    ['titel', section.title],
    ['ingress', section.lede],
  ],
  project: (project) => [
    ['namn', project.name],
    ['text', project.text],
    ['berorda', project.concerned],
    ['not', project.note],
  ],
  participant: (participant) => [['not', participant.note]],
  overlap: (overlap) => [
    ['rubrik', overlap.title],
    ['text', overlap.text],
    ['visning', overlap.shown],
  ],
  flow: (flow) => [
    ['titel', flow.title],
    ['sammanfattning', flow.summary],
    ['harledning', flow.derivation],
  ],
  changeSet: (set) => [['text', set.text]],
  notCovered: (subject) => [['text', subject.text]],
  page: (page) => [
    ['titel', page.title],
    ['ingress', page.lede],
  ],
  profession: none,
  externalLink: none,
  linkCheck: none,
  redirect: none,
  publishedAddress: none,
  publishedDocument: none,
  sourceDocument: none,
  sourcePoint: none,
  review: none,
  exception: none,
  withdrawal: none,
  site: none,
  searchTrial: none,
};

/** The texts of an entry's fields, without its body (see `Prose` for that). */
export function readerTexts(entry: Entry): ReaderText[] {
  const own = fields[entry.kind] as (data: unknown) => Field[];
  const texts = own(entry.data).map(([key, value]) => ({
    value,
    at: [...entry.path, key],
  }));
  return [...texts, ...listedTexts(entry)].filter((text): text is ReaderText =>
    Boolean(text.value),
  );
}

function listedTexts({ kind, data, path }: Entry): { value: string | undefined; at: ValuePath }[] {
  if (kind === 'flow') {
    const flow = data as Entry<'flow'>['data'];
    return [
      ...flow.steps.flatMap(({ text, receiver, responsibilityUntil }, index) => [
        { value: text, at: ['steg', index, 'text'] },
        { value: receiver, at: ['steg', index, 'mottagare'] },
        { value: responsibilityUntil, at: ['steg', index, 'ansvar-kvar-tills'] },
      ]),
      ...flow.edges.map(({ label }, index) => ({ value: label, at: ['pilar', index, 'text'] })),
      ...flow.variables.flatMap((variable, index) => [
        { value: variable.question, at: ['variabler', index, 'fraga'] },
        ...(variable.type === 'val' ? variable.alternatives : []).map(({ text }, nth) => ({
          value: text,
          at: ['variabler', index, 'alternativ', nth, 'text'],
        })),
      ]),
      ...flow.leftOpen.map(({ text }, index) => ({
        value: text,
        at: ['lamnar-oppet', index, 'text'],
      })),
      ...flow.outside.map(({ reason }, index) => ({
        value: reason,
        at: ['utanfor', index, 'skal'],
      })),
    ];
  }
  if (kind === 'statement') {
    const { criteria } = data as Entry<'statement'>['data'];
    return [{ value: criteria?.base, at: [...path, 'kriterier', 'grundvillkor'] }];
  }
  if (kind === 'overlap') {
    const { interpretation } = data as Entry<'overlap'>['data'];
    return [{ value: interpretation.reason, at: [...path, 'tolkning', 'skal'] }];
  }
  if (kind === 'sourceDocument') {
    const { missingParts, notStated } = data as Entry<'sourceDocument'>['data'];
    return [
      ...missingParts.map((value, index) => ({ value, at: ['saknade-delar', index] })),
      ...notStated.map((value, index) => ({ value, at: ['framgar-inte', index] })),
    ];
  }
  if (kind === 'sourcePoint') {
    const { leftOut } = data as Entry<'sourcePoint'>['data'];
    return [{ value: leftOut, at: [...path, 'utelamnad'] }];
  }
  if (kind === 'handoverRule') {
    const rule = data as Entry<'handoverRule'>['data'];
    return [
      ...rule.conditions.map((value, index) => ({ value, at: [...path, 'villkor', index] })),
      ...rule.requirements.map(({ text }, index) => ({
        value: text,
        at: [...path, 'krav', index, 'text'],
      })),
    ];
  }
  if (kind === 'regionalApplication') {
    const { clarifications } = data as Entry<'regionalApplication'>['data'];
    return clarifications.map(({ does }, index) => ({
      value: does,
      at: ['fortydliganden', index, 'gor'],
    }));
  }
  if (kind === 'decisionBasis') {
    const basis = data as Entry<'decisionBasis'>['data'];
    return [
      ...basis.events.map(({ text }, index) => ({ value: text, at: ['handelser', index, 'text'] })),
      ...basis.remarks.map(({ text }, index) => ({
        value: text,
        at: ['anmarkningar', index, 'text'],
      })),
    ];
  }
  if (kind === 'goal') {
    const { target, followUp } = data as Entry<'goal'>['data'];
    return [
      { value: target.text, at: [...path, 'malniva', 'text'] },
      { value: target.denominator ?? undefined, at: [...path, 'malniva', 'namnare'] },
      ...followUp.map((value, index) => ({ value, at: [...path, 'uppfoljning', index] })),
    ];
  }
  if (kind === 'goalStatus') {
    const { caveats } = data as Entry<'goalStatus'>['data'];
    return caveats.map((value, index) => ({ value, at: [...path, 'forbehall', index] }));
  }
  if (kind === 'contradiction') {
    const { voices } = data as Entry<'contradiction'>['data'];
    return voices.map(({ text }, index) => ({
      value: text,
      at: [...path, 'rosten', index, 'text'],
    }));
  }
  if (kind === 'plan') {
    const { outcome } = data as Entry<'plan'>['data'];
    return [{ value: outcome?.text, at: [...path, 'utfall', 'text'] }];
  }
  if (kind === 'code') {
    const code = data as Entry<'code'>['data'];
    return code.additions.map(({ text }, index) => ({
      value: text,
      at: [...path, 'tillagg', index, 'text'],
    }));
  }
  return [];
}
