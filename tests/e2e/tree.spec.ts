import { expect, test, type Page } from 'playwright/test';

/** A node of Chromium's accessibility tree, as far as these tests ask. */
interface Node {
  role: string;
  name: string;
  level: number | undefined;
  /** How the tree says that changes are read aloud. */
  live: string | undefined;
  /** Roles of what it lies in, from the page inwards. */
  within: string[];
}

/** The accessibility tree that Chromium gives screen readers, in reading order; what it ignores is left out. */
async function treeOf(page: Page): Promise<Node[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const list: Node[] = [];
  const visit = (id: string, within: string[]): void => {
    const node = byId.get(id);
    if (!node) return;
    const role = String(node.role?.value ?? '');
    const property = (name: string) =>
      node.properties?.find((item) => item.name === name)?.value.value as unknown;
    if (!node.ignored)
      list.push({
        role,
        name: String(node.name?.value ?? '').trim(),
        level: property('level') as number | undefined,
        live: property('live') as string | undefined,
        within,
      });
    for (const child of node.childIds ?? [])
      visit(child, node.ignored ? within : [...within, role]);
  };
  visit(nodes[0]!.nodeId, []);
  return list;
}

const withRole = (tree: readonly Node[], ...roles: string[]) =>
  tree.filter(({ role }) => roles.includes(role));

const named = new Set(
  'link button textbox searchbox combobox checkbox radio navigation table image figure group'.split(
    ' ',
  ),
);

const pages = {
  start: '',
  need: 'behov/fysisk-aktivitet/vastra-gotaland/',
  matrix: 'vem-gor-vad/vastra-gotaland/',
  flow: 'floden/vastra-gotaland/psykosociala-insatser/',
  search: 'sok/?q=kurator',
  report: 'rapporter/cancerrehabilitering/2024/',
};

for (const [kind, path] of Object.entries(pages))
  test(`names, roles and order: ${kind}`, async ({ page }) => {
    await page.goto(path);
    if (kind === 'search') await expect(page.locator('[data-sok-klar]')).toHaveCount(1);
    const tree = await treeOf(page);

    for (const landmark of ['banner', 'main', 'contentinfo'])
      expect(withRole(tree, landmark), landmark).toHaveLength(1);
    const menus = withRole(tree, 'navigation').map(({ name }) => name);
    expect(new Set(menus).size, `names of ${menus.join(', ')}`).toBe(menus.length);

    // Nothing that can be pressed, and nothing that holds other things together, is without a name.
    const nameless = tree.filter(({ role, name, within }) =>
      role === 'group' || role === 'table'
        ? name === '' && within.includes('figure') && role === 'table'
        : named.has(role) && name === '',
    );
    expect(nameless).toEqual([]);

    const headings = withRole(tree, 'heading');
    expect(headings[0]?.level).toBe(1);
    expect(headings.filter(({ level }) => level === 1)).toHaveLength(1);
    const leaps = headings.filter(
      ({ level = 0 }, at) => at > 0 && level > (headings[at - 1]!.level ?? 0) + 1,
    );
    expect(leaps.map(({ name }) => name)).toEqual([]);

    // The way past the menu comes first, the heading of the page before all that stands under it.
    expect(withRole(tree, 'link')[0]?.name).toBe('Hoppa till innehållet');
    const main = tree.filter(({ within }) => within.includes('main'));
    expect(main.findIndex(({ role }) => role === 'heading')).toBeLessThan(
      main.findIndex(({ role }) => role === 'link'),
    );
  });

test('a need: each level is a heading, with its statements as a list under it', async ({
  page,
}) => {
  await page.goto(pages.need);
  const tree = await treeOf(page);
  const headings = withRole(tree, 'heading').map(({ name }) => name);
  expect(headings[0]).toBe('Fysisk aktivitet och träning i Västra Götaland');
  expect(headings).toContain('Specialiserad vård');
  expect(headings).toContain('Primärvård');
  // The strength is read before the statement that it is the strength of.
  const items = withRole(tree, 'StaticText').map(({ name }) => name);
  const statement = items.findIndex((text) =>
    text.startsWith('Specialistvården har ansvar för träning'),
  );
  expect(statement).toBeGreaterThan(0);
  expect(items.slice(0, statement).findLast((text) => text.length > 1)).toMatch(/^ansvar$/i);
});

test('the matrix: every cell has the head of its column and of its row', async ({ page }) => {
  await page.goto(pages.matrix);
  const tree = await treeOf(page);
  const tables = withRole(tree, 'table');
  expect(tables.map(({ name }) => name)).toContain(
    'Vem gör vad i Västra Götaland: behov mot vårdnivå',
  );
  const columns = withRole(tree, 'columnheader').map(({ name }) => name);
  expect(columns).toEqual(expect.arrayContaining(['Behov', 'Specialiserad vård', 'Primärvård']));
  const rows = withRole(tree, 'rowheader').map(({ name }) => name);
  for (const need of ['Fatigue', 'Nutrition', 'Tobak'])
    expect(rows.some((name) => name.startsWith(need))).toBe(true);
});

test('a flow: the picture has a name and a text, and the same steps stand as a list', async ({
  page,
}) => {
  await page.goto(pages.flow);
  const tree = await treeOf(page);
  expect(withRole(tree, 'figure').map(({ name }) => name)).toContain(
    'Flödet som bild: Psykosociala och psykologiska insatser',
  );
  const steps = await page.locator('main ol > li').count();
  expect(steps).toBeGreaterThan(5);
  const drawn = tree.filter(({ within, role }) => within.includes('figure') && role === 'link');
  // Whoever does not see the picture meets the boxes as links with words, or not at all.
  expect(drawn.filter(({ name }) => name.length < 3)).toEqual([]);
});

test('search: the field says what it is described by, and the number of hits is read aloud', async ({
  page,
}) => {
  await page.goto(pages.search);
  await expect(page.locator('[data-sok-klar]')).toHaveCount(1);
  const tree = await treeOf(page);
  expect(withRole(tree, 'searchbox').map(({ name }) => name)).toEqual(['Sök']);
  const filters = withRole(tree, 'combobox').map(({ name }) => name);
  expect(filters).toEqual(['Region', 'Vårdnivå', 'Profession', 'Typ', 'År', 'Läge']);
  const status = withRole(tree, 'status');
  expect(status).toHaveLength(1);
  expect(status[0]?.live).toBe('polite');
  const spoken = tree.filter(
    ({ within, role }) => within.includes('status') && role === 'StaticText',
  );
  expect(spoken.map(({ name }) => name).join(' ')).toMatch(/^\d+ träffar på ”kurator”$/);
});

test('a report: its parts are in the list of contents, and each table has a name', async ({
  page,
}) => {
  await page.goto(pages.report);
  const tree = await treeOf(page);
  const menus = withRole(tree, 'navigation').map(({ name }) => name);
  expect(menus).toContain('På sidan');
  for (const { name } of withRole(tree, 'table')) expect(name).not.toBe('');
});
