import type { Message } from '../../checks/message.ts';
import { messages } from '../../checks/messages.ts';
import { codesMessages } from '../../checks/messages/codes.ts';
import { documentsMessages } from '../../checks/messages/documents.ts';
import { editionsMessages } from '../../checks/messages/editions.ts';
import { externalLinksMessages } from '../../checks/messages/external-links.ts';
import { filesMessages } from '../../checks/messages/files.ts';
import { flowsMessages } from '../../checks/messages/flows.ts';
import { followUpsMessages } from '../../checks/messages/follow-ups.ts';
import { frontMatterMessages } from '../../checks/messages/front-matter.ts';
import { guardMessages } from '../../checks/messages/guard.ts';
import { referencesMessages } from '../../checks/messages/references.ts';
import { responsibilitiesMessages } from '../../checks/messages/responsibilities.ts';
import { reviewsMessages } from '../../checks/messages/reviews.ts';
import { statementFieldsMessages } from '../../checks/messages/statement-fields.ts';
import { textsMessages } from '../../checks/messages/texts.ts';
import type { Params } from '../../domain/finding.ts';
import { routes } from '../../domain/routes.ts';
import { href } from '../links.ts';
import { trail } from '../navigation.ts';

const groups: { id: string; title: string; messages: Readonly<Record<string, Message>> }[] = [
  { id: 'filer', title: 'Filer och tecken', messages: filesMessages },
  { id: 'falt', title: 'Fält och värden', messages: frontMatterMessages },
  { id: 'texter', title: 'Texter', messages: textsMessages },
  { id: 'hanvisningar', title: 'Hänvisningar, länkar och adresser', messages: referencesMessages },
  { id: 'lankar-ut', title: 'Länkar ut från webbplatsen', messages: externalLinksMessages },
  { id: 'utgavor', title: 'Vårdprogram och utgåvor', messages: editionsMessages },
  {
    id: 'ansvar',
    title: 'Ansvar och påståenden',
    messages: { ...responsibilitiesMessages, ...statementFieldsMessages },
  },
  { id: 'floden', title: 'Flöden', messages: flowsMessages },
  { id: 'uppfoljning', title: 'Mål, tal, planer och rapporter', messages: followUpsMessages },
  { id: 'koder', title: 'Koder', messages: codesMessages },
  { id: 'dokument', title: 'Dokument och källpunkter', messages: documentsMessages },
  { id: 'granskningar', title: 'Granskningar', messages: reviewsMessages },
  { id: 'vakten', title: 'Undantag och kontrollen själv', messages: guardMessages },
];

/** Stands where a real finding has a word from the editor's own file. */
const gap = '…';

/** Parameters that answer every question with a gap, so that a message can be read as a pattern. */
const anyParams = new Proxy({}, { get: () => gap }) as Params;

/** A text of a message as a pattern; empty when the message cannot be worded without real values. */
function pattern(text: ((params: Params) => string | undefined) | undefined): string {
  try {
    return text?.(anyParams) ?? '';
  } catch {
    return '';
  }
}

export interface CheckView {
  id: string;
  title: string;
  message: string;
  hint: string;
  why: string;
  fault: string;
  remedy: string;
}

const checkView = ([id, message]: [string, Message]): CheckView => ({
  id,
  title: message.title,
  message: pattern(message.message),
  hint: pattern(message.hint),
  why: message.why,
  fault: message.example.fault,
  remedy: message.example.remedy,
});

/** Every check an editor can meet, in groups, each with an anchor that never changes. */
export function checksView() {
  const grouped = new Set(groups.flatMap((group) => Object.keys(group.messages)));
  const others = Object.entries(messages).filter(([id]) => !grouped.has(id));
  return {
    crumbs: trail({ text: 'För redaktörer', address: routes.editors() }, { text: 'Kontroller' }),
    recipes: `${href(routes.editors())}#recept`,
    findings: `${href(routes.quality())}#fynd`,
    count: Object.keys(messages).length,
    groups: [
      ...groups.map(({ id, title, messages: own }) => ({
        id: `grupp-${id}`,
        title,
        checks: Object.entries(own).map(checkView),
      })),
      { id: 'grupp-ovrigt', title: 'Övrigt', checks: others.map(checkView) },
    ].filter(({ checks }) => checks.length > 0),
  };
}
