import { expect, test } from 'playwright/test';

/**
 * How pages are laid out, compared with what is committed beside this file: where each part stands, in twelfths of the
 * screen, and how many stand beside each other. Fonts, texts and heights may differ between machines and days; a style
 * sheet that is lost, a column that falls down or a part that leaves the screen may not. After a change that is meant:
 * `npx playwright test layout --project webbplatsen --update-snapshots`, and look at what differs.
 */
const pages: Record<string, { path: string; parts: string[] }> = {
  start: { path: '', parts: ['h1', '.lede', '.sok-ruta', '.choose', '.groups', '.groups section'] },
  need: {
    path: 'behov/fatigue/vastra-gotaland/',
    parts: ['h1', '.lede', '.switch', '.in-brief', '.level', 'aside.side', '.national'],
  },
  'need over regions': {
    path: 'behov/fatigue/',
    parts: ['h1', '.lede', '.switch', '.level', '.rows li', '.prose'],
  },
  matrix: {
    path: 'vem-gor-vad/vastra-gotaland/',
    parts: ['h1', '.profession-filter', '.matrix', '.matrix td'],
  },
  'refer and hand over': {
    path: 'remittera/vastra-gotaland/',
    parts: ['h1', '.switch', '.rule', 'aside.side'],
  },
  flow: {
    path: 'floden/vastra-gotaland/fatigue/',
    parts: ['h1', '.lede', 'figure.flow', 'ol', 'aside.side'],
  },
  region: {
    path: 'regioner/norrbotten/',
    parts: ['h1', '.lede', '.rows li', '.facts', 'table', 'aside.side'],
  },
  goals: { path: 'mal/', parts: ['h1', '.lede', 'table', 'tbody td'] },
  codes: { path: 'kva/', parts: ['h1', '.lede', 'table', 'tbody td'] },
};

/** The parts that can be seen: where the first stands, and how many stand beside it. */
function describeParts(parts: string[]): string {
  const width = document.documentElement.clientWidth;
  const twelfth = (x: number) => Math.round((x / width) * 12);
  const scope = (part: string) => [...document.querySelectorAll<HTMLElement>(`main ${part}`)];
  const lines = parts.map((part) => {
    const boxes = scope(part)
      .map((element) => element.getBoundingClientRect())
      .filter((box) => box.width > 4 && box.height > 4);
    const [first] = boxes;
    if (!first) return `${part}: not shown`;
    const beside = boxes.filter(({ top }) => Math.abs(top - first.top) < 2).length;
    const outside = boxes.filter(({ left, right }) => left < -1 || right > width + 1).length;
    // The columns of a table are as wide as their words.
    const place = part.endsWith('td') ? 'shown' : `${twelfth(first.left)}–${twelfth(first.right)}`;
    return [
      `${part}: ${place}`,
      ...(beside > 1 ? [`${beside} beside each other`] : []),
      ...(outside > 0 ? [`${outside} outside the screen`] : []),
    ].join(', ');
  });
  const order = parts
    .flatMap((part) => {
      const box = scope(part)
        .map((element) => element.getBoundingClientRect())
        .find(({ width: w, height: h }) => w > 4 && h > 4);
      return box ? [{ part, ...{ top: Math.round(box.top), left: Math.round(box.left) } }] : [];
    })
    .sort((a, b) => a.top - b.top || a.left - b.left)
    .map(({ part }) => part);
  return `${lines.join('\n')}\norder: ${order.join(' → ')}\n`;
}

// Widths at which no edge lies near the middle of a twelfth, with or without a scroll bar.
for (const width of [360, 1440])
  test(`pages of each kind are laid out as before, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    let described = '';
    for (const [kind, { path, parts }] of Object.entries(pages)) {
      await page.goto(path);
      described += `# ${kind}\n${await page.evaluate(describeParts, parts)}\n`;
    }
    expect(described).toMatchSnapshot(`layout-${width}.txt`);
  });
