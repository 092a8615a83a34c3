import type { Graph } from '../../domain/graph.ts';
import { routes } from '../../domain/routes.ts';
import type { Draft } from './record.ts';
import type { Words } from './wording.ts';

/** A page that is not the page of one entry: a list, or the answer for a need in a region. */
export type PageDraft = Draft & { address: string };

const namesOfMatrix = ['vem gör vad', 'vem som gör vad', 'matris', 'ansvarsfördelning'];
const namesOfRefer = ['remittera', 'remissvägar', 'remittera och lämna över'];

const lists: PageDraft[] = [
  {
    address: routes.needs(),
    title: 'Behov',
    answer: 'Alla behov, med vem som gör vad.',
    names: ['alla behov'],
  },
  {
    address: routes.matrix(),
    title: 'Vem gör vad',
    answer: 'Behov mot vårdnivå, region för region.',
    names: namesOfMatrix,
  },
  {
    address: routes.professions(),
    title: 'Professioner',
    answer: 'Alla professioner, funktioner och grupper som källorna nämner.',
    names: ['professioner', 'yrken', 'yrkesgrupper'],
  },
  {
    address: routes.refer(),
    title: 'Remittera och lämna över',
    answer: 'Vägar mellan vårdnivåer, region för region.',
    names: namesOfRefer,
  },
  {
    address: routes.flows(),
    title: 'Flöden',
    answer: 'Flödesscheman med steg, villkor och vårdnivå.',
    names: ['flöden', 'flödesscheman', 'vårdkedjor'],
  },
  {
    address: routes.regions(),
    title: 'Regioner',
    answer: 'Alla regioner, med sina källor.',
    names: ['regioner', 'alla regioner'],
  },
  {
    address: routes.changes(),
    title: 'Ändringar',
    answer: 'Vad som har ändrats för läsarna, dag för dag, och flöden för RSS.',
    names: ['ändringar', 'nyheter', 'vad är nytt', 'rss'],
  },
  {
    address: routes.paper(),
    title: 'Kontrollera en utskrift',
    answer: 'Se om en utskriven sida fortfarande stämmer.',
    names: ['kontrollera en utskrift', 'utskrift', 'utskriven sida'],
  },
  {
    address: routes.editionWork(),
    title: 'Arbetslista för ny utgåva',
    answer:
      'Uppgifter som bygger på en äldre utgåva av vårdprogrammet, och var avsnitten finns nu.',
    names: ['arbetslista', 'arbetslista för ny utgåva'],
  },
  {
    address: routes.reviews(),
    title: 'Granskning',
    answer: 'Vad som är läst mot källan, vad som har förfallit och vad som aldrig är granskat.',
    names: ['granskning', 'granskat'],
  },
  {
    address: routes.programmes(),
    title: 'Vårdprogram',
    answer: 'De nationella vårdprogrammen och deras utgåvor.',
    names: ['vårdprogram', 'nationella vårdprogram'],
  },
  {
    address: routes.codes(),
    title: 'KVÅ-koder',
    answer: 'Alla KVÅ-koder som källorna nämner, och insatsnivåerna.',
    names: ['KVÅ-koder', 'koder', 'alla koder', 'insatsnivåer'],
  },
  {
    address: routes.decisions(),
    title: 'Beslut',
    answer: 'Vad verksamheterna har beslutat, med prio och organisation.',
    names: ['beslut', 'alla beslut'],
  },
  {
    address: routes.goals(),
    title: 'Mål',
    answer: 'Målen och hur långt regionerna har kommit.',
    names: ['mål', 'måluppfyllelse', 'uppfyllda mål', 'nådda mål', 'alla mål'],
  },
  {
    address: routes.figures(),
    title: 'Tal',
    answer: 'Alla tal i källorna, med region och år.',
    names: ['tal', 'statistik', 'siffror'],
  },
  {
    address: routes.compare(),
    title: 'Jämför regioner',
    answer: 'Samma behov i alla regioner, sida vid sida.',
    names: ['jämför', 'jämför regioner', 'jämförelse'],
  },
  {
    address: routes.reports(),
    title: 'Rapporter',
    answer: 'Årsrapporter och uppföljningar.',
    names: ['rapporter', 'årsrapporter', 'uppföljningar'],
  },
  {
    address: routes.contradictions(),
    title: 'Där källorna inte är ense',
    answer: 'Motsägelser i källorna, och hur webbplatsen visar dem.',
    names: ['motsägelser', 'motsägelser i källorna', 'inte ense'],
  },
  {
    address: routes.documents(),
    title: 'Dokument',
    answer: 'Källdokumenten, punkt för punkt.',
    names: ['dokument', 'källor', 'källdokument', 'alla dokument'],
  },
  {
    address: routes.glossary(),
    title: 'Ordlista',
    answer: 'Ord och förkortningar, som källorna använder dem.',
    names: ['ordlista', 'förkortningar', 'begrepp'],
  },
  {
    address: routes.quality(),
    title: 'Kvalitet',
    answer: 'Hur fullständigt innehållet är, och vad källorna inte säger.',
    names: ['kvalitet', 'täckning', 'luckor'],
  },
  {
    address: routes.openData(),
    title: 'Öppna data',
    answer: 'Allt innehåll som filer att hämta.',
    names: ['öppna data', 'ladda ner', 'csv', 'json'],
  },
  {
    address: routes.offline(),
    title: 'Spara för läsning utan nät',
    answer: 'Spara sidorna och sökningen i webbläsaren, för läsning där det inte finns något nät.',
    names: ['läsa utan nät', 'spara sidan', 'offline'],
  },
  {
    address: routes.editors(),
    title: 'För redaktörer',
    answer: 'Så läggs innehåll till och rättas.',
    names: [
      'redaktion',
      'för redaktörer',
      'redaktör',
      'handbok för redaktörer',
      'rätta fel',
      'publicera',
    ],
  },
  {
    address: routes.checks(),
    title: 'Kontroller',
    answer: 'Alla kontroller av innehållet, med exempel.',
    names: ['kontroller', 'alla kontroller'],
  },
];

/** The pages of the site that no entry has a record for, so that no page is out of reach of the search. */
export function pageDrafts(graph: Graph, words: Words): PageDraft[] {
  const regions = graph.all('region');
  const answering = regions.filter(({ data }) => data.type === 'region');
  const needs = graph.all('need');
  const answered = new Set(
    graph.all('responsibility').map(({ data }) => routes.needInRegion(data.need, data.region)),
  );
  return [
    ...lists,
    ...answering.map(({ id, data }) => ({
      address: routes.matrixOfRegion(id),
      title: `Vem gör vad – ${data.name}`,
      answer: `Behov mot vårdnivå i ${data.name}.`,
      keywords: ['matris'],
      names: namesOfMatrix,
      ownNames: 0,
      region: id,
    })),
    ...regions.map(({ id, data }) => ({
      address: routes.referInRegion(id),
      title: `Remittera och lämna över – ${data.name}`,
      answer: `Enheter, team och vägar mellan vårdnivåer i ${data.name}.`,
      keywords: ['remissvägar', 'remiss', 'överlämning'],
      names: namesOfRefer,
      ownNames: 0,
      region: id,
    })),
    ...needs.map(({ id, data }) => ({
      address: routes.compareNeed(id),
      title: `Jämför regioner: ${data.title}`,
      answer: `Vad varje region säger om ${words.needInSentence(id)}, sida vid sida.`,
      keywords: ['jämförelse', 'skillnader'],
      needs: [id],
    })),
    ...needs.flatMap(({ id, data }) =>
      answering.flatMap((region) => {
        const address = routes.needInRegion(id, region.id);
        return answered.has(address)
          ? []
          : {
              address,
              title: `${data.title} – ${region.data.name}`,
              answer: `Källorna fördelar inget ansvar för ${words.needInSentence(id)} i ${region.data.name}. Här står det som nämns.`,
              needs: [id],
              region: region.id,
              state: 'tiger' as const,
            };
      }),
    ),
  ];
}
