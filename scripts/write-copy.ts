import { buildGraph } from '../src/domain/graph.ts';
import { loadRemembered } from './content-memory.ts';
import { writeCopy } from './offline/write-copy.ts';

/** Writes the copy of the built site that readers can save. */
const { entries } = await loadRemembered('content');
const offered = buildGraph(entries)
  .all('site')
  .every(({ data }) => data.offline !== false);
const { pages, bytes, packed } = await writeCopy('dist', offered);
const megabytes = (count: number) =>
  (count / 1e6).toLocaleString('sv-SE', { maximumFractionDigits: 1 });
console.log(
  offered
    ? `${pages} sidor att spara, ${megabytes(bytes)} MB, ${megabytes(packed)} MB att hämta.`
    : 'Inget att spara; kopior som finns tas bort.',
);
