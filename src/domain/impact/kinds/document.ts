import type { CareProgramme } from '../../schemas/care-programme.ts';
import type { Edition, ProgrammeSection } from '../../schemas/edition.ts';
import type { RegionalApplication } from '../../schemas/regional-application.ts';
import type { RelatedDocument } from '../../schemas/related-document.ts';
import type { SourceDocument, SourcePoint } from '../../schemas/source-document.ts';
import { id, minor, reference, text, value } from '../field-rules.ts';
import { byPlace, part, parts, points, references, words } from '../list-rules.ts';
import type { Rules } from '../rule.ts';

export const sourceDocument: Rules<SourceDocument> = {
  validFrom: value('första giltighetsdagen'),
  validTo: value('sista giltighetsdagen'),
  status: value('läget', { gallande: 'gällande', upphavd: 'upphävd', okand: 'okänt' }),
  version: value('versionen'),
  supersededBy: reference('dokumentet som ersätter', 'sourceDocument'),
  repealedBecause: text('skälet till att dokumentet är upphävt'),
  buildsOn: reference('utgåvan som dokumentet bygger på', 'edition'),
  approvedBy: value('vem som fastställt'),
  approvedOn: value('dagen då dokumentet fastställdes'),
  period: value('tiden som avses'),
  documentId: value('dokument-id'),
  type: value('typen'),
  region: reference('regionen', 'region'),
  title: text('titeln'),
  short: text('det korta namnet'),
  original: part<NonNullable<SourceDocument['original']>>(
    'filen',
    { url: value('adressen', {}, 'minor'), sha256: value('avtrycket', {}, 'minor') },
    ({ url }) => url,
  ),
  missingParts: words(['den saknade delen', 'de saknade delarna'], {}, 'minor'),
  notStated: words(['det som inte framgår,', 'det som inte framgår,'], {}, 'minor'),
};

/** What stands in a source is told by the records that cite it. */
export const sourcePoint: Rules<SourcePoint> = {
  id,
  title: text('rubriken'),
  section: value('avsnittet', {}, 'minor'),
  lines: value('raderna', {}, 'minor'),
  leftOut: minor(text('skälet till att den är utelämnad')),
  document: reference('dokumentet', 'sourceDocument'),
};

export const careProgramme: Rules<CareProgramme> = {
  title: text('titeln'),
  short: value('det korta namnet', {}, 'minor'),
  publisher: value('utgivaren', {}, 'minor'),
  lede: text('ingressen'),
};

export const edition: Rules<Edition> = {
  status: value('läget', { aldre: 'äldre', gallande: 'gällande', aviserad: 'aviserad' }),
  approvedOn: value('dagen då utgåvan fastställdes'),
  supersededBy: reference('utgåvan som ersätter', 'edition'),
  name: value('namnet'),
  programme: reference('vårdprogrammet', 'careProgramme'),
  description: text('beskrivningen'),
  otherSource: value('var uppgiften står', {}, 'minor'),
  points: points(),
};

export const programmeSection: Rules<ProgrammeSection> = {
  number: value('numret'),
  title: value('rubriken'),
  evidence: value('hur säkert numret är', {
    kallan: 'står i källan',
    harlett: 'härlett',
    'extern-kopia': 'ur en lagrad kopia',
  }),
  correspondsTo: references(['motsvarigheten', 'motsvarigheterna'], 'programmeSection'),
  edition: reference('utgåvan', 'edition'),
  note: text('noten'),
  points: points(),
};

const clarificationTypes = {
  fortydligande: 'förtydligande',
  avsteg: 'avsteg',
  hanvisning: 'hänvisning',
  'under-framtagande': 'under framtagande',
};

type Clarification = RegionalApplication['clarifications'][number];

export const regionalApplication: Rules<RegionalApplication> = {
  edition: reference('utgåvan som tillämpas', 'edition'),
  silence: value('vad som gäller när regionen tiger', {
    'vardprogrammet-galler': 'vårdprogrammet gäller',
    'beslutat-ej-skrivet': 'beslutat, ej skrivet',
    'framgar-inte': 'framgår inte',
  }),
  silencePoints: points(),
  clarifications: parts<Clarification>({
    the: 'förtydligandet',
    all: 'förtydligandena',
    called: ({ does }) => `”${does}”`,
    keys: [({ section, does }) => `${section} ${does}`, ({ section }) => section, byPlace],
    fields: {
      section: reference('avsnittet', 'programmeSection'),
      type: value('slaget', clarificationTypes),
      does: text('vad regionen gör'),
      reason: text('skälet'),
      needs: references(['behovet', 'behoven'], 'need'),
      points: points(),
    },
  }),
  document: reference('källdokumentet', 'sourceDocument'),
  region: reference('regionen', 'region'),
  programme: reference('vårdprogrammet', 'careProgramme'),
  owner: value('ansvarig funktion'),
  reviewedOn: value('granskningsdagen', {}, 'minor'),
  title: text('titeln'),
  lede: text('ingressen'),
};

export const relatedDocument: Rules<RelatedDocument> = {
  id,
  title: value('titeln'),
  type: value('typen'),
  needs: references(['behovet', 'behoven'], 'need'),
  documentId: value('dokument-id'),
  rawDate: value('datumet i källan'),
  date: value('datumet'),
  dateMeaning: value('vad datumet betyder'),
  link: reference('länken', 'externalLink'),
  context: text('sammanhanget'),
  region: reference('regionen', 'region'),
  points: points(),
};
