import type { Kind } from './schemas/index.ts';

/** How a kind is called in Swedish. Two genders: messages should not guess. */
export interface Noun {
  /** "en vårdnivå", "ett vårdprogram". */
  one: string;
  /** "ingen vårdnivå", "inget vårdprogram". */
  none: string;
  /** Definite: "vårdnivån". */
  the: string;
  plural: string;
  /** Where editors add one, relative to the content folder. */
  home: string;
}

/** The glossary of the house as data: every kind of entry with its Swedish words. */
export const nouns: Record<Kind, Noun> = {
  careLevel: {
    one: 'en vårdnivå',
    none: 'ingen vårdnivå',
    the: 'vårdnivån',
    plural: 'vårdnivåer',
    home: 'vardnivaer.yaml',
  },
  profession: {
    one: 'en profession',
    none: 'ingen profession',
    the: 'professionen',
    plural: 'professioner',
    home: 'professioner.yaml',
  },
  interventionLevel: {
    one: 'en insatsnivå',
    none: 'ingen insatsnivå',
    the: 'insatsnivån',
    plural: 'insatsnivåer',
    home: 'insatsnivaer.yaml',
  },
  code: { one: 'en kod', none: 'ingen kod', the: 'koden', plural: 'koder', home: 'kva.yaml' },
  term: {
    one: 'ett ord i ordlistan',
    none: 'inget ord i ordlistan',
    the: 'ordet',
    plural: 'ord',
    home: 'ordlista.yaml',
  },
  externalLink: {
    one: 'en extern länk',
    none: 'ingen extern länk',
    the: 'länken',
    plural: 'externa länkar',
    home: 'lankar.yaml',
  },
  redirect: {
    one: 'en omdirigering',
    none: 'ingen omdirigering',
    the: 'omdirigeringen',
    plural: 'omdirigeringar',
    home: 'omdirigeringar.yaml',
  },
  publishedAddress: {
    one: 'en publicerad adress',
    none: 'ingen publicerad adress',
    the: 'adressen',
    plural: 'publicerade adresser',
    home: 'publicerade-adresser.yaml',
  },
  region: {
    one: 'en region',
    none: 'ingen region',
    the: 'regionen',
    plural: 'regioner',
    home: 'regioner/',
  },
  need: { one: 'ett behov', none: 'inget behov', the: 'behovet', plural: 'behov', home: 'behov/' },
  careProgramme: {
    one: 'ett vårdprogram',
    none: 'inget vårdprogram',
    the: 'vårdprogrammet',
    plural: 'vårdprogram',
    home: 'vardprogram/',
  },
  edition: {
    one: 'en utgåva',
    none: 'ingen utgåva',
    the: 'utgåvan',
    plural: 'utgåvor',
    home: 'vardprogram/<program>/',
  },
  programmeSection: {
    one: 'ett avsnitt',
    none: 'inget avsnitt',
    the: 'avsnittet',
    plural: 'avsnitt',
    home: 'vardprogram/<program>/<utgava>.yaml',
  },
  sourceDocument: {
    one: 'ett källdokument',
    none: 'inget källdokument',
    the: 'källdokumentet',
    plural: 'källdokument',
    home: 'kallor/',
  },
  sourcePoint: {
    one: 'en källpunkt',
    none: 'ingen källpunkt',
    the: 'källpunkten',
    plural: 'källpunkter',
    home: 'kallor/<dokument>.yaml',
  },
  relatedDocument: {
    one: 'ett nämnt dokument',
    none: 'inget nämnt dokument',
    the: 'dokumentet',
    plural: 'nämnda dokument',
    home: 'namnda-dokument/',
  },
  regionalApplication: {
    one: 'en regional tillämpning',
    none: 'ingen regional tillämpning',
    the: 'tillämpningen',
    plural: 'regionala tillämpningar',
    home: 'tillampningar/',
  },
  responsibility: {
    one: 'en ansvarsfil',
    none: 'ingen ansvarsfil',
    the: 'ansvarsfilen',
    plural: 'ansvarsfiler',
    home: 'ansvar/<region>/<behov>.yaml',
  },
  statement: {
    one: 'ett påstående',
    none: 'inget påstående',
    the: 'påståendet',
    plural: 'påståenden',
    home: 'ansvar/<region>/<behov>.yaml',
  },
  criterion: {
    one: 'ett kriterium',
    none: 'inget kriterium',
    the: 'kriteriet',
    plural: 'kriterier',
    home: 'ansvar/<region>/<behov>.yaml',
  },
  handoverRule: {
    one: 'en överlämningsregel',
    none: 'ingen överlämningsregel',
    the: 'regeln',
    plural: 'överlämningsregler',
    home: 'overlamningar/',
  },
  unit: {
    one: 'en enhet',
    none: 'ingen enhet',
    the: 'enheten',
    plural: 'enheter',
    home: 'enheter/',
  },
  decisionBasis: {
    one: 'ett beslutsunderlag',
    none: 'inget beslutsunderlag',
    the: 'beslutsunderlaget',
    plural: 'beslutsunderlag',
    home: 'beslut/',
  },
  decision: {
    one: 'ett beslut',
    none: 'inget beslut',
    the: 'beslutet',
    plural: 'beslut',
    home: 'beslut/<underlag>.yaml',
  },
  challenge: {
    one: 'en utmaning',
    none: 'ingen utmaning',
    the: 'utmaningen',
    plural: 'utmaningar',
    home: 'utmaningar/',
  },
  project: {
    one: 'ett projekt',
    none: 'inget projekt',
    the: 'projektet',
    plural: 'projekt',
    home: 'projekt/',
  },
  participant: {
    one: 'en medverkande',
    none: 'ingen medverkande',
    the: 'den medverkande',
    plural: 'medverkande och berörda',
    home: 'medverkande/',
  },
  overlap: {
    one: 'ett överlapp',
    none: 'inget överlapp',
    the: 'överlappet',
    plural: 'överlapp och luckor',
    home: 'overlapp.yaml',
  },
  flow: { one: 'ett flöde', none: 'inget flöde', the: 'flödet', plural: 'flöden', home: 'floden/' },
  page: { one: 'en sida', none: 'ingen sida', the: 'sidan', plural: 'sidor', home: 'sidor/' },
};
