import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { expect, test } from 'playwright/test';
import { projectCopy } from './project-copy.ts';

/**
 * A report for 2025 is added to a copy of the real content, with nothing but templates and what the handbook says, and the
 * copy is built. No code may have to change for a new year.
 */
const project = projectCopy('ny-rapport');
const regions = ['norrbotten', 'vasterbotten', 'vasternorrland', 'jamtland-harjedalen'];

type Change = [from: string | RegExp, to: string];

const { inContent } = project;

/** Copies a template to the place it is for and fills it in. Each change must find something to change. */
async function fromTemplate(template: string, target: string, changes: Change[]) {
  await mkdir(dirname(inContent(target)), { recursive: true });
  await change(template, changes, target);
}

async function change(file: string, changes: Change[], target = file) {
  let text = await readFile(inContent(file), 'utf8');
  for (const [from, to] of changes) {
    const changed = text.replaceAll(
      typeof from === 'string' ? from : new RegExp(from, 'gm'),
      () => to,
    );
    expect(changed, `${from} in ${file}`).not.toBe(text);
    text = changed;
  }
  await writeFile(inContent(target), text);
}

/** A state for each goal that the template does not have: the report says nothing of it. */
const silent = (goal: number) =>
  `\n  - mal: norra-mal-${goal}\n    text: Uppgift saknas. Rapporten nämner inte målet i regionen.\n    styrning: ej-namnd\n    tillampning: ej-namnd\n    utdata: ej-namnd\n    sakerhet: hog\n`;

async function addReport() {
  const document = 'norra-processplan-uppfoljning-2025';
  const ofThisReport: Change = ['norra-processplan-uppfoljning-2024', document];
  const anyPoint: Change = [/\b[pcb]-\d{3}\b/, 'q-001'];

  await fromTemplate('kallor/_mall.yaml', `kallor/${document}.yaml`, [
    ['typ: rmr', 'typ: uppfoljning'],
    ['region: vastra-gotaland', 'region: norra'],
    ['Dokumentets titel', 'Påhittad uppföljning 2025'],
    ['Dokument v1.0', 'Påhittad 2025'],
    [/^bygger-pa: .*\n/m, ''],
    [/^ersatt-av: .*\n/m, ''],
    [/^ +utelamnad: .*\n/m, ''],
    ['x-001', 'q-001'],
  ]);
  await fromTemplate('rapporter/_mall.mdx', 'rapporter/cancerrehabilitering/2025.mdx', [
    ofThisReport,
    anyPoint,
    ['ar="2024"', 'ar="2025"'],
    ['indikator="mvp-inforda"', 'indikator="mvp-vasterbotten"'],
  ]);
  for (const region of regions) {
    const target = `malstatus/2025/${region}.yaml`;
    await fromTemplate('malstatus/_mall.yaml', target, [
      ofThisReport,
      anyPoint,
      [/^ +se-aven: .*\n/m, ''],
      [/$(?![^])/, [3, 4, 5, 6].map(silent).join('')],
    ]);
  }
  await fromTemplate('observationer/_mall.yaml', `observationer/${document}.yaml`, [
    ofThisReport,
    anyPoint,
    ['indikator: mvp-inforda', 'indikator: mvp-vasterbotten'],
    ['ar: 2024\n    # Talet', 'ar: 2025\n    # Talet'],
    ['varde: 21', 'varde: 24'],
    ['ar: 2024\n    varde: null', 'ar: 2025\n    varde: null'],
    ['varde: 35', 'varde: 36'],
  ]);
  await change('enheter/vasterbotten.yaml', [
    [
      "plats: Rehabcentrum, Skellefteå sjukhus\n    uppgiftsar: '2024'",
      "plats: Rehabcentrum, Skellefteå sjukhus\n    uppgiftsar: '2025'",
    ],
  ]);
  await change('planer/norra-backencancer-arsrapport-2024.yaml', [
    [
      'kalla: [b-042]',
      "utfall:\n      ar: '2025'\n      lage: delvis\n      text: Vårdprogrammet var påbörjat på två sjukhus.\n      kalla: [q-001]\n    kalla: [b-042]",
    ],
  ]);
}

let site = '';

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(180_000);
  await project.make();
  await addReport();
  await project.build();
  site = await project.serve();
});

test.afterAll(() => project.remove());

test('the goal page has the new year first, and the old ones below', async ({ page }) => {
  await page.goto(`${site}/mal/norra-mal-1/`);
  await expect(page.locator('#norrbotten-2025')).toContainText('Regiongemensam rutin');
  await expect(page.locator('#norrbotten-2024')).toContainText('Delvis');
  const years = await page
    .locator('[id^="norrbotten-20"]')
    .evaluateAll((states) => states.map(({ id }) => id.slice(-4)));
  expect(years).toEqual(['2025', '2024', '2021']);
  await page.goto(`${site}/mal/`);
  await expect(page.getByRole('main')).toContainText('2025');
});

test('what the new report leaves out is missing, not worse', async ({ page }) => {
  await page.goto(`${site}/mal/norra-mal-2/`);
  await expect(page.locator('#jamtland-harjedalen-2025')).toContainText('Uppgift saknas');
  await expect(page.getByRole('main')).not.toContainText('Lägre nivå än 2024');
});

test('charts and tables have the new figure', async ({ page }) => {
  await page.goto(`${site}/mal/tal/`);
  const indicator = page.locator('#mvp-vasterbotten');
  await expect(indicator).toContainText('2025');
  await expect(indicator.locator('svg').first()).toContainText('24');
  await expect(indicator.getByRole('table')).toContainText('24');
});

test('teams that the new report does not repeat are marked', async ({ page }) => {
  await page.goto(`${site}/remittera/vasterbotten/`);
  await expect(page.locator('#vb-kontaktsjukskoterskor')).toContainText('ej bekräftad 2025');
  await expect(page.locator('#vb-cancerrehabiliteringsteam-skelleftea')).not.toContainText(
    'ej bekräftad',
  );
});

test('a plan has its outcome, the others wait', async ({ page }) => {
  await page.goto(`${site}/regioner/norra/`);
  const plan = page.locator('#norra-backen-huvudmal-2025-vardprogrammet');
  await expect(plan).toContainText('Utfall 2025: delvis genomfört');
  await expect(plan).toContainText('Vårdprogrammet var påbörjat på två sjukhus.');
  await expect(page.locator('#norra-backen-huvudmal-2025-komplikationer')).toContainText(/utfall/i);
});

test('the report has its page, and the older one leads to it', async ({ page }) => {
  await page.goto(`${site}/rapporter/`);
  const links = page.getByRole('main').locator('a[href*="/rapporter/cancerrehabilitering/"]');
  await expect(links.first()).toHaveAttribute('href', /2025\/$/);
  await page.goto(`${site}/rapporter/cancerrehabilitering/2024/`);
  await expect(page.getByRole('main')).toContainText('gäller 2024');
  await page.getByRole('main').locator('a[href$="/cancerrehabilitering/2025/"]').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2025');
  await expect(page.getByRole('main')).toContainText('Regiongemensam rutin');
});
