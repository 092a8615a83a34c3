import { isMap, isSeq, parseDocument, Scalar, type Document } from 'yaml';
import type { Pins, Subject } from '../../src/domain/reviews/pins.ts';
import type { ReviewOutcome } from '../../src/domain/schemas/review.ts';

/** What the editor says about a review; the pins come from the content. */
export interface Said {
  by: string;
  date: string;
  outcome: ReviewOutcome;
  note?: string | undefined;
}

const head = `# Granskningar. Skrivs av npm run granska, se content/README.md. Ändra inte avtryck för hand.
granskningar: []
`;

/** The text of a file of reviews with this review in it, in place of an earlier one of the same subject. */
export function withReview(
  text: string | undefined,
  subject: Subject,
  said: Said,
  pins: Pins,
): string {
  const document = parseDocument(text ?? head);
  const list = document.get('granskningar');
  if (!isSeq(list)) throw new Error('filen har ingen lista med namnet granskningar.');
  list.flow = false;
  const item = document.createNode(itemOf(subject, said, pins));
  const index = list.items.findIndex(
    (other) =>
      isMap(other) &&
      other.get('omfattning') === subject.scope &&
      other.get('galler') === subject.subject,
  );
  if (index < 0) list.items.push(item);
  else list.items[index] = item;
  return asText(document);
}

const asText = (document: Document.Parsed | Document): string =>
  document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false });

function itemOf({ scope, subject }: Subject, { by, date, outcome, note }: Said, pins: Pins) {
  return {
    omfattning: scope,
    galler: subject,
    av: by,
    datum: quoted(date),
    utfall: outcome,
    ...(note === undefined ? {} : { not: note }),
    ...(pins.sources.length === 0
      ? {}
      : {
          kallor: pins.sources.map(({ document, version, fingerprint }) => ({
            dokument: document,
            version: version === null ? 'ej-angivet' : quoted(version),
            avtryck: quoted(fingerprint),
          })),
        }),
    poster: pins.records.map(({ record, fingerprint }) => `${record} ${fingerprint}`),
  };
}

/** Text that another program would read as a number or a day. */
function quoted(text: string): Scalar {
  const scalar = new Scalar(text);
  scalar.type = 'QUOTE_SINGLE';
  return scalar;
}
