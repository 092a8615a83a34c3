import { expect, test } from 'playwright/test';
import { encode } from 'uqr';
import { siteOrigin } from '../../scripts/site-address.ts';

// A printout carries a code; the page /k/ says whether the page still shows what it showed.

const page = 'behov/fatigue/vastra-gotaland/';

test('the squares are fetched for paper only, and hold the address of the check', async ({
  page: reader,
  baseURL,
}) => {
  const asked: string[] = [];
  reader.on('request', (request) => asked.push(request.url()));
  await reader.goto(page, { waitUntil: 'networkidle' });
  expect(asked.filter((url) => url.endsWith('.svg') && url.includes('/k/'))).toEqual([]);
  await reader.pdf();
  const square = asked.find((url) => url.includes('/k/'));
  expect(square).toMatch(/\/k\/[a-z][a-z2-9]{5}\.svg$/);

  const code = /([a-z2-9]{6})\.svg$/.exec(square!)![1]!;
  const print = (await reader.locator('.foot [data-avtryck]').textContent())!;
  await reader.goto(`k/`);
  const drawn = await reader.evaluate(async (file) => {
    const picture = new Image();
    picture.src = file;
    await picture.decode();
    const side = Number(/viewBox="0 0 (\d+)/.exec(await (await fetch(file)).text())![1]);
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = side * 4;
    const paint = canvas.getContext('2d')!;
    paint.drawImage(picture, 0, 0, side * 4, side * 4);
    const isBlack = (x: number, y: number) =>
      paint.getImageData(x * 4 + 2, y * 4 + 2, 1, 1).data[0]! < 99;
    return Array.from({ length: side }, (_, y) =>
      Array.from({ length: side }, (_, x) => isBlack(x, y)),
    );
  }, square!);
  const site = siteOrigin();
  const address = new URL(`${new URL(baseURL!).pathname}k/?${print}#${code}`, site).href;
  expect(drawn).toEqual(encode(address, { border: 2, ecc: 'M' }).data);
});

test('on paper the foot says when it was built, of what, and where to compare', async ({
  page: reader,
}) => {
  await reader.emulateMedia({ media: 'print' });
  await reader.goto(page);
  const foot = reader.locator('.foot');
  await expect(foot).toContainText(/Sidan gjordes \d{4}-\d\d-\d\d\. Version [0-9a-f]{12}/);
  await expect(
    foot.getByText(/Jämför [a-z2-9]{6}-[a-z2-9]{8} på .*\/k\/#[a-z2-9]{6}/),
  ).toBeVisible();
  await expect(foot.locator('img')).toBeVisible();
});

test('charts have their bars on paper too', async ({ page: reader }) => {
  await reader.emulateMedia({ media: 'print' });
  await reader.goto('mal/tal/');
  const bars = reader.locator('.chart rect.bar');
  await expect(bars.first()).toBeVisible();
  await expect(bars.filter({ visible: true })).toHaveCount(await bars.count());
});

test('tells an unchanged page from a changed one, from the address or from what is typed', async ({
  page: reader,
}) => {
  await reader.goto(page);
  const print = (await reader.locator('.foot [data-avtryck]').textContent())!;
  const said = (await reader.locator('.foot').textContent())!;
  const code = new RegExp(`([a-z2-9]{6})-${print}`).exec(said)![1]!;
  const verdict = reader.getByRole('status');

  await reader.goto(`k/?${print}#${code}`);
  await expect(verdict).toContainText('Sidan är oförändrad');
  await expect(verdict.getByRole('link')).toHaveAttribute(
    'href',
    /\/behov\/fatigue\/vastra-gotaland\//,
  );
  await reader.goto('about:blank');
  await reader.goto(`k/?abcd2345#${code}`);
  await expect(verdict).toContainText('Sidan har ändrats');

  await reader.getByLabel('Koden på pappret').fill(`${code.toUpperCase()} ${print}`);
  await reader.getByRole('button', { name: 'Kontrollera' }).click();
  await expect(verdict).toContainText('Sidan är oförändrad');
  await reader.getByLabel('Koden på pappret').fill('abc');
  await reader.getByRole('button', { name: 'Kontrollera' }).click();
  await expect(verdict).toContainText('Ingen sida har den koden');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the address leads to the page and its code of now', async ({ page: reader }) => {
    await reader.goto(page);
    const said = (await reader.locator('.foot').textContent())!;
    const [, code, print] = /Jämför ([a-z2-9]{6})-([a-z2-9]{8})/.exec(said)!;
    await reader.goto(`k/#${code}`);
    const row = reader.locator(`li[id="${code}"]`);
    await expect(row).toContainText(`${code}-${print}`);
    await expect(row).toBeInViewport();
    await expect(reader.getByLabel('Koden på pappret')).toBeHidden();
  });
});

test('every page that readers find has its own code', async ({ page: reader }) => {
  await reader.goto('k/');
  const codes = await reader.locator('.paper-list > li code').allTextContents();
  expect(codes.length).toBeGreaterThan(290);
  expect(new Set(codes.map((code) => code.slice(0, 6))).size).toBe(codes.length);
  expect(codes.filter((code) => !/^[a-z][a-z2-9]{5}-[a-z2-9]{8}$/.test(code))).toEqual([]);
});
