import { element } from './element.ts';
import { loadEngine } from './engine.ts';
import { levelColour, markAnswer, markTitle, toNodes, type Hit } from './hit.ts';
import type { SearchLexicon } from '../exports/search-lexicon.ts';
import { placeOf } from './place.ts';
import { ask, type Answer } from './query.ts';
import { loadHit } from './texts.ts';
import { describeAnswer } from './words.ts';

/** More than this does not fit below a field. */
const mostShown = 7;

/** What to show below the field for something typed. */
export interface Suggestions {
  typed: string;
  options: HTMLAnchorElement[];
  /** How the query was understood, when it was not as it stands; or that nothing was found. */
  note: string;
  /** For those who hear the page. */
  announcement: string;
}

/**
 * The best hits for something typed, each a link, and last the way to all of them on the search page.
 *
 * @param form the form of the search field
 * @throws when the index cannot be read
 */
export async function suggestionsFor(form: HTMLFormElement, typed: string): Promise<Suggestions> {
  const engine = await loadEngine(placeOf(form));
  const region = new FormData(form).get('forst')?.toString();
  const answer = await ask(engine, typed, { region });
  const hits = await Promise.all(
    answer.found.slice(0, mostShown).map((found) => loadHit(engine, found)),
  );
  const count = answer.found.length;
  const note = noteOn(answer, typed);
  if (count === 0) return { typed, options: [], note, announcement: note };
  const all = element(
    'a',
    'forslag-alla',
    count > hits.length ? `Visa alla ${count} träffar` : 'Visa på söksidan',
  );
  all.href = `${form.action}?${new URLSearchParams({ q: typed, ...(region && { forst: region }) })}`;
  const options = [...hits.map((hit) => renderOption(hit, engine.lexicon.labels)), all];
  const announcement = `${note} ${hits.length === 1 ? 'Ett förslag' : `${hits.length} förslag`}, välj med piltangenterna.`;
  return { typed, options, note, announcement: announcement.trim() };
}

/** How the query was understood, when it was not as it stands. */
function noteOn(answer: Answer, typed: string): string {
  const count = answer.found.length;
  const { status, remarks } = describeAnswer({
    typed,
    answer,
    count,
    countUnfiltered: count,
    hasCodes: true,
  });
  const texts = remarks.filter(({ pointsBelow }) => !pointsBelow).map(({ text }) => text);
  return count > 0
    ? texts.join(' ')
    : [`${status}.`, ...texts, 'Sök för att se vad som finns i stället.'].join(' ');
}

/** One hit in short: where it is, what it says, and for whom it holds. */
function renderOption({ fragment, matched }: Hit, labels: SearchLexicon['labels']) {
  const { url, content, filters } = fragment;
  const option = element('a', `forslag ${levelColour(fragment, labels)}`);
  option.href = url;
  const title = element('span', 'forslag-titel');
  title.append(...toNodes(markTitle(content, matched)));
  const answer = element('span', 'forslag-svar');
  answer.append(...toNodes(markAnswer(content, matched)));
  const regions = (filters.region ?? []).map((id) => labels.region[id]?.name ?? id);
  const facts = [
    ...(filters.lage ?? []).map((id) => labels.lage[id]?.name ?? id),
    ...(regions.length > 2 ? [`${regions.length} regioner`] : regions),
    ...(filters.typ ?? []).map((id) => labels.typ[id]?.name ?? id),
    ...((filters.ar ?? []).length === 1 ? [`uppgift från ${filters.ar?.[0]}`] : []),
  ];
  option.append(title, ' ', answer, ' ', element('span', 'forslag-fakta', facts.join(' · ')));
  return option;
}
