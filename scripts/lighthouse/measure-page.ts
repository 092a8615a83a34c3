import lighthouse, { type Result } from 'lighthouse';

/** The four categories that have to be complete, and what their columns are called. */
export const categories = {
  performance: 'fart',
  accessibility: 'tillg.',
  'best-practices': 'praxis',
  seo: 'sök',
} as const;

export type Category = keyof typeof categories;

/** What a throttled visit on a phone gives. */
export interface PageFigures {
  path: string;
  scores: Record<Category, number>;
  /** Milliseconds until the largest part is shown. */
  lcp: number;
  cls: number;
  requests: number;
  /** Bytes as they are sent, compressed. */
  text: number;
  script: number;
  /** What Lighthouse holds against the page: "category: id of the audit". */
  remarks: string[];
}

/** What Chromium's developer tools take for a slow phone, the one that Lighthouse plays, by Lighthouse's own measure. */
const speedOfPhone = 264;
const usualSlowdown = 4;

/** How long the web server takes to answer, which is the host's and not the site's. */
const answerTime = 30;

/** How fast this machine was at the last visit: one that is slow already, or has much else to do, is not slowed down. */
let speed = speedOfPhone * usualSlowdown;

/**
 * Visits a page as Lighthouse's phone: slow 4G and a slow processor, computed from what was loaded (simulated throttling),
 * so that a busy machine disturbs little.
 *
 * @param port where Chromium listens for programs
 */
export async function measurePage(
  origin: string,
  path: string,
  port: number,
): Promise<PageFigures> {
  const host = new URL(origin).origin;
  const run = await lighthouse(origin + path, {
    port,
    logLevel: 'silent',
    onlyCategories: Object.keys(categories),
    locale: 'sv',
    throttling: {
      rttMs: 150,
      throughputKbps: 1638.4,
      cpuSlowdownMultiplier: Math.min(usualSlowdown, speed / speedOfPhone),
    },
    precomputedLanternData: {
      additionalRttByOrigin: { [host]: 0 },
      serverResponseTimeByOrigin: { [host]: answerTime },
    },
  });
  if (!run?.lhr || run.lhr.runtimeError)
    throw new Error(`/${path}: ${run?.lhr.runtimeError?.message ?? 'inget svar från Lighthouse'}`);
  speed = run.lhr.environment.benchmarkIndex;
  return toFigures(path, run.lhr);
}

interface Sent {
  resourceType: string;
  transferSize: number;
  url: string;
}

function toFigures(path: string, { audits, categories: judged }: Result): PageFigures {
  const details = audits['network-requests']?.details as { items: Sent[] } | undefined;
  // What the browser fetches for itself is not asked for by the page.
  const sent = (details?.items ?? []).filter(({ url }) => url.startsWith('http'));
  const bytesOf = (...types: string[]) =>
    sent
      .filter(({ resourceType }) => types.includes(resourceType))
      .reduce((sum, { transferSize }) => sum + transferSize, 0);
  const score = (category: Category) => Math.round((judged[category]?.score ?? 0) * 100);
  return {
    path,
    scores: Object.fromEntries(
      (Object.keys(categories) as Category[]).map((category) => [category, score(category)]),
    ) as Record<Category, number>,
    lcp: audits['largest-contentful-paint']?.numericValue ?? Infinity,
    cls: audits['cumulative-layout-shift']?.numericValue ?? Infinity,
    requests: sent.length,
    text: bytesOf('Document', 'Stylesheet'),
    script: bytesOf('Script'),
    remarks: (Object.keys(categories) as Category[]).flatMap((category) =>
      (judged[category]?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
        .map(({ id }) => `${category}: ${id}`),
    ),
  };
}
