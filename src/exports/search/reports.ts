import { headingAnchor } from '../../domain/heading-anchor.ts';
import { goalLevels } from '../../domain/goal-level.ts';
import { activityStates, activityTypes } from '../../domain/schemas/activity.ts';
import { eventTypes } from '../../domain/schemas/event.ts';
import { groupTypes } from '../../domain/schemas/group.ts';
import { outcomes, planTypes } from '../../domain/schemas/plan.ts';
import type { Draft, Makers } from './record.ts';
import { figureOf, plainText, sentences, shortened, withoutSmallWords } from './wording.ts';

/** What the reports of a health-care region say: goals, figures, activities, plans, events, groups and their prose. */
export const reports = {
  goal: {
    kind: 'mal',
    draft: ({ data }) => ({
      title: `Mål ${data.number}: ${data.title}`,
      answer: data.text,
      context: [data.current, data.target.text, ...data.followUp, data.note],
      keywords: ['mål', 'målnivå', 'processplan'],
      names: [`mål ${data.number}`, data.title],
      needs: data.needs,
      document: data.document,
      region: data.region,
    }),
  },
  goalStatus: {
    kind: 'mal',
    draft: ({ data }, words) => ({
      title: `${words.goal(data.goal)} – ${words.region(data.region)} ${data.year}`,
      answer: data.text,
      context: [`Nivå ${data.level}: ${goalLevels[data.level].name}`, ...data.caveats],
      keywords: ['mål', 'läge', 'uppföljning'],
      year: data.year,
      needs: words.needsOfGoal(data.goal),
      document: data.document,
      region: data.region,
    }),
  },
  indicator: {
    kind: 'tal',
    draft: ({ id, data }, words) => ({
      title: `Tal: ${data.name}`,
      answer: sentences(...words.observations(id).map((observed) => figureOf(observed, data.unit))),
      context: [data.description, data.denominator, ...data.needs.map(words.need)],
      keywords: ['statistik', 'siffror', 'diagram'],
      needs: data.needs,
      regions: words.observations(id).flatMap(({ national, region }) => (national ? [] : [region])),
    }),
  },
  activity: {
    kind: 'aktivitet',
    draft: ({ data }, words) => ({
      title: `${activityTypes[data.type]}: ${data.name}`,
      answer: data.text,
      context: [
        data.year,
        activityStates[data.state],
        data.audience,
        data.place,
        data.extent,
        data.organiser,
        data.note,
        words.professions(data.professions),
        ...data.needs.map(words.need),
      ],
      year: data.year,
      needs: data.needs,
      document: data.document,
      region: data.region,
      professions: data.professions,
    }),
  },
  plan: {
    kind: 'plan',
    draft: ({ data }, words) => ({
      title: `${planTypes[data.type]} ${data.planYear ?? ''}`.trim(),
      answer: data.text,
      context: [
        data.outcome &&
          `${outcomes[data.outcome.state]} ${data.outcome.year}: ${data.outcome.text}`,
        data.note,
        ...data.needs.map(words.need),
      ],
      keywords: ['verksamhetsplan', 'planerat'],
      needs: data.needs,
      document: data.document,
      region: data.region,
    }),
  },
  event: {
    kind: 'beslut',
    draft: ({ data }, words) => ({
      title: `${eventTypes[data.type]} ${data.timeInWords ?? data.time ?? '(tiden framgår inte)'}`,
      answer: data.text,
      context: [data.body, data.note, ...data.needs.map(words.need)],
      needs: data.needs,
      document: data.document,
      region: data.region,
    }),
  },
  group: {
    kind: 'grupp',
    draft: ({ data }, words) => ({
      title: `${groupTypes[data.type]}: ${data.name}`,
      answer: data.text,
      context: [data.staffing, data.year, data.note, ...data.needs.map(words.need)],
      year: data.year,
      needs: data.needs,
      document: data.document,
      region: data.region,
    }),
  },
  contradiction: {
    kind: 'overlapp',
    draft: ({ data }) => ({
      title: `Källorna är inte ense: ${data.title}`,
      answer: data.voices.map(({ text }) => text).join(' '),
      context: [data.handling],
      needs: data.needs,
      regions: data.regions,
    }),
  },
  report: {
    kind: 'rapport',
    draft: ({ data, body }) => [
      {
        title: data.title,
        answer: data.lede,
        context: [data.area, data.year],
        names: [withoutSmallWords(data.title)],
        year: data.year,
        document: data.document,
        region: data.region,
      },
      ...sectionsOf(body).map((section) => ({
        ...section,
        context: [...section.context, data.title],
        year: data.year,
        document: data.document,
        region: data.region,
      })),
    ],
  },
  reportSection: {
    kind: 'rapport',
    draft: ({ data, body }, words) => {
      const report = words.report(data.report);
      const common = { document: report?.document, region: data.region, year: report?.year };
      return [
        {
          ...common,
          title: `${data.title}${report ? `, ${report.title}` : ''}`,
          answer: data.lede,
          context: [report?.area, report?.year],
        },
        ...sectionsOf(body).map((section) => ({
          ...section,
          ...common,
          title: `${section.title}, ${words.region(data.region)} ${report?.year ?? ''}`.trim(),
          context: [...section.context, report?.title],
        })),
      ];
    },
  },
} satisfies Makers;

/** A record for each part of a text under a heading of the second degree; its first words are shown in the hit. */
function sectionsOf(body = ''): (Draft & { context: string[] })[] {
  return body
    .split(/^## +/m)
    .slice(1)
    .flatMap((part) => {
      const [title = '', ...lines] = part.split('\n');
      const text = plainText(lines.join('\n'));
      if (!text) return [];
      return {
        anchor: headingAnchor(title),
        title: title.trim(),
        answer: shortened(text),
        context: [text],
      };
    });
}
