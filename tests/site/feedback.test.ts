import { readFileSync, statSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import type { Entry } from '../../src/domain/entry.ts';
import { buildGraph, type Graph } from '../../src/domain/graph.ts';
import { pageAddresses } from '../../src/domain/routes.ts';
import type { Site } from '../../src/domain/schemas/site.ts';
import { loadContent } from '../../src/reading/load-content.ts';
import { feedbackOn, feedbackOnPage } from '../../src/site/views/feedback.ts';

vi.stubEnv('SITE', 'https://exempel.se');
const { entries, locate } = await loadContent('content');
const github = { type: 'github', url: 'https://github.com/exempel/vgv', branch: 'main' } as const;
const gitlab = { type: 'gitlab', url: 'https://gitlab.com/exempel/vgv', branch: 'main' } as const;

const graphWith = (data: Partial<Site>): Graph =>
  buildGraph([
    ...entries.filter(({ kind }) => kind !== 'site'),
    {
      kind: 'site',
      id: 'webbplats',
      file: 'webbplats.yaml',
      path: [],
      data: { linkDomains: [], ...data },
      references: [],
    },
  ]);

const statement = (graph: Graph) => graph.get('statement', 'vgr-psykosocialt-efter-1-ar')! as Entry;

test('opens the right file at the right line, for every record with an id in a file', () => {
  const graph = graphWith({ repository: github });
  for (const kind of ['statement', 'handoverRule', 'criterion', 'unit', 'decision'] as const) {
    for (const entry of graph.all(kind)) {
      const { edit } = feedbackOn(graph, entry as Entry)!;
      const [, file, line] = /\/edit\/main\/content\/([^#]+)#L(\d+)$/.exec(edit!)!;
      const { line: wanted } = locate(entry.file, [...entry.path, 'id']);
      expect([file, Number(line)], entry.id).toEqual([entry.file, wanted]);
    }
  }
});

test('knows the addresses of both forges, and prefers a mailbox for what is wrong', () => {
  const edit = (data: Partial<Site>) => feedbackOn(graphWith(data), statement(graphWith(data)))!;
  expect(edit({ repository: gitlab }).edit).toMatch(/\/-\/edit\/main\/content\/ansvar\/.*#L\d+$/);
  expect(edit({ repository: gitlab }).report).toContain('/-/issues/new?issue[title]=');
  expect(edit({ repository: github }).report).toContain('/issues/new?title=St%C3%A4mmer%20inte');
  const mail = edit({ repository: github, mailbox: 'cancerrehab@exempel.se' }).report!;
  expect(mail).toMatch(/^mailto:cancerrehab@exempel\.se\?subject=/);
  expect(decodeURIComponent(mail)).toContain('vgr-psykosocialt-efter-1-ar');
  expect(decodeURIComponent(mail)).toMatch(/Version: [0-9a-f]{12}/);
});

test('asks nothing of readers where the settings name no place for it', () => {
  const graph = graphWith({});
  expect(feedbackOn(graph, statement(graph))).toBeUndefined();
});

test('leads from a page to the file it is made of', () => {
  const graph = graphWith({ repository: github });
  const file = (page: string) => /content\/[^#]+/.exec(feedbackOnPage(graph, page)!.edit!)![0];
  expect(file('/behov/fatigue/vastra-gotaland/')).toBe(
    'content/ansvar/vastra-gotaland/fatigue.yaml',
  );
  expect(file('/remittera/vasterbotten/')).toContain('vasterbotten');
  expect(file('/behov/tobak/norrbotten/')).toBe('content/behov/tobak.mdx');
  expect(file('/jamfor/fatigue/')).toBe('content/behov/fatigue.mdx');
  expect(file('/vem-gor-vad/norrbotten/')).toBe('content/regioner/norrbotten.yaml');
  expect(file('/floden/norra/aktiv-overlamning/steg/')).toBe(
    'content/floden/norra/aktiv-overlamning.yaml',
  );
  expect(file('/professioner/')).toBe('content/professioner.yaml');
  expect(file('/om/')).toBe('content/sidor/om.mdx');
  expect(file('/ordlista/')).toBe('content/ordlista.yaml');
});

test.each([github, gitlab])('leads from every page to something that exists in $type', (forge) => {
  const graph = graphWith({ repository: forge });
  for (const page of pageAddresses(graph)) {
    const { edit = '' } = feedbackOnPage(graph, page)!;
    const [, way, path, line = '1'] = /\/(edit|tree)\/main\/(content[^#]*)(?:#L(\d+))?$/.exec(
      edit,
    )!;
    expect(statSync(path!).isDirectory(), `${page} ${edit}`).toBe(way === 'tree');
    if (way === 'edit') {
      const { length } = readFileSync(path!, 'utf8').split('\n');
      expect(Number(line), `${page} ${edit}`).toBeLessThanOrEqual(length);
    }
  }
});

test('leads from a page that no record is about to the folder, and still lets a reader say what is wrong', () => {
  const page = (data: Partial<Site>) => feedbackOnPage(graphWith(data), '/kvalitet/')!;
  expect(page({ repository: github }).edit).toBe(`${github.url}/tree/main/content`);
  expect(page({ repository: gitlab }).edit).toBe(`${gitlab.url}/-/tree/main/content`);
  expect(decodeURIComponent(page({ repository: github }).report!)).toContain('/kvalitet/');
});
