import type { Finding } from '../domain/finding.ts';
import type { Message, Messages } from './message.ts';
import { codesMessages } from './messages/codes.ts';
import { conditionsMessages } from './messages/conditions.ts';
import { decisionsMessages } from './messages/decisions.ts';
import { documentsMessages } from './messages/documents.ts';
import { editionsMessages } from './messages/editions.ts';
import { externalLinksMessages } from './messages/external-links.ts';
import { filesMessages } from './messages/files.ts';
import { flowsMessages } from './messages/flows.ts';
import { followUpsMessages } from './messages/follow-ups.ts';
import { frontMatterMessages } from './messages/front-matter.ts';
import { guardMessages } from './messages/guard.ts';
import { referencesMessages } from './messages/references.ts';
import { responsibilitiesMessages } from './messages/responsibilities.ts';
import { reviewsMessages } from './messages/reviews.ts';
import { siteMessages } from './messages/site.ts';
import { statementFieldsMessages } from './messages/statement-fields.ts';
import { textsMessages } from './messages/texts.ts';

/** Every text an author can meet, by rule. Reporters, the page of checks and the tests read this table. */
export const messages: Messages = {
  ...guardMessages,
  ...filesMessages,
  ...frontMatterMessages,
  ...textsMessages,
  ...referencesMessages,
  ...externalLinksMessages,
  ...decisionsMessages,
  ...editionsMessages,
  ...responsibilitiesMessages,
  ...statementFieldsMessages,
  ...flowsMessages,
  ...followUpsMessages,
  ...conditionsMessages,
  ...codesMessages,
  ...documentsMessages,
  ...reviewsMessages,
  ...siteMessages,
};

/** The words for a finding. Throws when a rule has no message; the registry test keeps that from happening. */
export function messageFor({ rule }: Pick<Finding, 'rule'>): Message {
  const message = messages[rule];
  if (!message) throw new Error(`No message for rule ${rule}`);
  return message;
}
