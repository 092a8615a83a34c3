import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumOptions, findChromium } from '../../scripts/find-chromium.ts';
import { buildGraph } from '../../src/domain/graph.ts';
import { flowDrawings } from '../../src/flows/flow-drawing.ts';
import { flowToMermaid } from '../../src/flows/flow-to-mermaid.ts';
import { flowToPicture, type Picture } from '../../src/flows/flow-to-picture.ts';
import { loadContent } from '../../src/reading/load-content.ts';
import { addressOfStep, awkwardTexts, exampleFlow, levels, withText } from './example-flow.ts';

const write = (picture: Picture) =>
  flowToMermaid(picture, (href) => href.replace('/__BASE__', 'https://exempel.se'));
const show = (flow = exampleFlow()) => flowToPicture(flow, levels, addressOfStep);

test('writes lanes, questions, labelled ways and handovers', () => {
  expect(write(show())).toMatchInlineSnapshot(`
    "flowchart TB
      accTitle: Exempelflöde
      accDescr: Specialistvården bedömer. Finns behovet kvar lämnas patienten över.
      subgraph L1["Alla vårdnivåer"]
        s1("1 · Patient med cancer")
      end
      subgraph L2["Specialiserad vård"]
        s2{{"2 · Fortsatt behov?"}}
        s3["3 · Ny bedömning<br/>bör"]
        s4[["4 · Lämna över aktivt<br/>överlämning · ansvar"]]
      end
      subgraph L3["Primärvård"]
        s5("5 · Utreder")
      end
      s1 --> s2
      s2 -->|"ja"| s4
      s2 -->|"nej"| s3
      s3 --> s2
      s4 -.->|"överlämning"| s5
      click s2 href "https://exempel.se/behov/fatigue/vastra-gotaland/#end"
      click s3 href "https://exempel.se/behov/fatigue/vastra-gotaland/#ny-bedomning"
      click s4 href "https://exempel.se/behov/fatigue/vastra-gotaland/#lamna-over"
      click s5 href "https://exempel.se/behov/fatigue/vastra-gotaland/#slut"
    "
  `);
});

describe('awkward texts', () => {
  const lines = write(show(withText('Vanlig text'))).split('\n');

  test.each(awkwardTexts)('%j changes no code', (awkward) => {
    const written = write(show(withText(awkward))).split('\n');
    expect(written).toHaveLength(lines.length);
    for (const [index, line] of written.entries()) {
      expect(line.replace(/"[^"]*"/g, '')).toBe(lines[index]!.replace(/"[^"]*"/g, ''));
    }
  });
});

/** What Mermaid has drawn: boxes by name, lanes, and the arrows between boxes. */
interface Drawn {
  title: string;
  boxes: [name: string, text: string][];
  lanes: string[];
  arrows: { ends: string; isDotted: boolean }[];
  labels: string[];
  foreign: string[];
}

const executable = findChromium();

describe.skipIf(!executable)('in Mermaid itself', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await chromium.launch(chromiumOptions(executable));
    page = await browser.newPage();
    await page.setContent('<!doctype html><html lang="sv"><body></body></html>');
    await page.addScriptTag({
      path: fileURLToPath(new URL('mermaid.min.js', import.meta.resolve('mermaid'))),
    });
  }, 60_000);

  afterAll(() => browser?.close());

  const draw = (text: string): Promise<Drawn> => page.evaluate(drawInPage, text);

  /** The picture as Mermaid draws it says what ours says. */
  async function expectSame(picture: Picture): Promise<void> {
    const drawn = await draw(write(picture));
    expect(drawn.title).toBe(picture.title);
    const squeezed = (text: string) => text.replace(/\s+/g, '');
    expect(new Map(drawn.boxes.map(([name, text]) => [name, squeezed(text)]))).toEqual(
      new Map(
        picture.boxes.map(({ number, text, small }) => [
          `s${number}`,
          squeezed(`${number} · ${text}${small.join(' · ')}`),
        ]),
      ),
    );
    expect(drawn.lanes.toSorted()).toEqual(
      Object.values(picture.levels)
        .map(({ name }) => name)
        .toSorted(),
    );
    expect(drawn.arrows.toSorted((a, b) => (a.ends < b.ends ? -1 : 1))).toEqual(
      picture.arrows
        .map(({ from, to, isHandover }) => ({
          ends: `s${from + 1}_s${to + 1}`,
          isDotted: isHandover,
        }))
        .toSorted((a, b) => (a.ends < b.ends ? -1 : 1)),
    );
    const labels = picture.arrows.flatMap(
      ({ label, isHandover }) => label ?? (isHandover ? 'överlämning' : []),
    );
    expect(drawn.labels.map(squeezed).toSorted()).toEqual(labels.map(squeezed).toSorted());
    expect(drawn.foreign).toEqual([]);
  }

  test('every flow of the content is drawn with its steps, arrows and texts', async () => {
    const graph = buildGraph((await loadContent('content')).entries);
    for (const flow of graph.all('flow')) await expectSame(flowDrawings(graph, flow)[0]!.picture);
  }, 120_000);

  test.each(awkwardTexts)(
    '%j is drawn as it was written',
    async (awkward) => {
      await expectSame(show(withText(awkward)));
    },
    30_000,
  );

  test('ids that mean something in Mermaid, or begin with o or x, are drawn as any other', async () => {
    const ids = ['end', 'class', 'graph', 'style', 'subgraph', 'href', 'o', 'x', 'oversikt', 'xy'];
    const [start, , act] = exampleFlow().steps;
    const [edge] = exampleFlow().edges;
    await expectSame(
      show({
        ...exampleFlow(),
        steps: [start!, ...ids.map((id) => ({ ...act!, id, text: id }))],
        edges: ids.map((id, index) => ({
          ...edge!,
          from: index === 0 ? 'start' : ids[index - 1]!,
          to: id,
        })),
      }),
    );
  }, 30_000);
});

/** Runs in the browser, so it uses nothing from this file. */
async function drawInPage(text: string): Promise<Drawn> {
  const { mermaid } = globalThis as unknown as {
    mermaid: {
      initialize(config: object): void;
      render(id: string, text: string): Promise<{ svg: string }>;
    };
  };
  mermaid.initialize({ startOnLoad: false });
  document.body.innerHTML = (await mermaid.render('m', text)).svg;
  const svg = document.querySelector('svg')!;
  const all = (selector: string) => [...svg.querySelectorAll(selector)];
  return {
    title: svg.querySelector('title')?.textContent ?? '',
    boxes: all('g.node').map((node) => [/-(s\d+)-\d+$/.exec(node.id)![1]!, node.textContent ?? '']),
    lanes: all('g.cluster').map((lane) => lane.textContent!.trim()),
    arrows: all('path.flowchart-link').map((path) => ({
      ends: /L_(s\d+_s\d+)_\d+$/.exec(path.id)![1]!,
      isDotted: path.classList.contains('edge-pattern-dotted'),
    })),
    labels: all('g.edgeLabel')
      .map((label) => label.textContent!.trim())
      .filter((label) => label !== ''),
    foreign: all('img, script, b, strong, em, code, [onload], [onerror]').map(
      ({ outerHTML }) => outerHTML,
    ),
  };
}
