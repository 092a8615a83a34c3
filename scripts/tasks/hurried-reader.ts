import type { Browser, Page } from 'playwright';
import { findOnScreen, kinds, type Place } from './on-screen.ts';
import type { Step, Task, WayName } from './task.ts';

/** What a task cost. */
export interface Outcome {
  /** What went wrong; undefined when the answer was seen. */
  failure?: string;
  /** Time that the machine took: loading, searching, scrolling. */
  seconds: number;
  clicks: number;
  keystrokes: number;
  /** Screens scrolled on the way. */
  scrolledBefore: number;
  /** Screens scrolled on the last page before the answer was seen. */
  scrolledToAnswer: number;
}

export interface Screen {
  width: number;
  height: number;
}

/** Nobody scrolls further than this for an answer. */
const patience = 12;

class NotSeen extends Error {}

/**
 * Plays a reader in a hurry, with an empty cache: starts at the front door, knows no addresses, and clicks and reads
 * only what is on the screen, scrolling one screen at a time.
 */
export async function playTask(
  browser: Browser,
  start: string,
  task: Task,
  way: WayName,
  viewport: Screen,
): Promise<Outcome> {
  const context = await browser.newContext({ viewport, locale: 'sv-SE', reducedMotion: 'reduce' });
  const page = await context.newPage();
  const outcome: Outcome = {
    seconds: 0,
    clicks: 0,
    keystrokes: 0,
    scrolledBefore: 0,
    scrolledToAnswer: 0,
  };
  const began = performance.now();
  try {
    await page.goto(start);
    for (const step of task.ways[way]) await take(page, step, outcome);
    const { scrolled } = await look(page, task.answer, kinds.toRead);
    outcome.scrolledToAnswer = scrolled;
    if (task.place && !(await seen(page, task.place, kinds.toRead))) {
      throw new NotSeen(`”${task.place}” syns inte bredvid svaret`);
    }
  } catch (error) {
    if (!(error instanceof NotSeen)) throw error;
    outcome.failure = error.message;
  } finally {
    outcome.seconds = (performance.now() - began) / 1000;
    await context.close();
  }
  return outcome;
}

async function take(page: Page, step: Step, outcome: Outcome): Promise<void> {
  if ('type' in step) {
    const field = page
      .getByRole('combobox')
      .or(page.getByRole('searchbox'))
      .locator('visible=true');
    await field.first().click();
    await page.keyboard.type(step.type);
    await page.keyboard.press('Enter');
    outcome.clicks += 1;
    outcome.keystrokes += step.type.length + 1;
    await page.waitForSelector('[data-sok-klar]', { state: 'attached' });
    return;
  }
  const { place, scrolled } = await look(page, step.choose, kinds.toClick);
  outcome.scrolledBefore += scrolled;
  outcome.clicks += 1;
  const before = page.url();
  await page.mouse.click(place.x, place.y);
  if (page.url() === before) {
    await page.waitForURL((url) => url.href !== before, { timeout: 5_000 }).catch(() => undefined);
  }
  await page.waitForLoadState('load');
}

/** Scrolls, a screen at a time, until the words are seen. */
async function look(
  page: Page,
  words: string,
  selector: string,
): Promise<{ place: Place; scrolled: number }> {
  for (let scrolled = 0; scrolled <= patience; scrolled += 1) {
    const place = await seen(page, words, selector);
    if (place) return { place, scrolled };
    const moved = await page.evaluate(() => {
      const from = scrollY;
      scrollBy({ top: innerHeight * 0.9, behavior: 'instant' });
      return scrollY > from;
    });
    if (!moved) break;
  }
  throw new NotSeen(`”${words}” syns inte på ${new URL(page.url()).pathname}`);
}

const seen = (page: Page, words: string, selector: string): Promise<Place | undefined> =>
  page.evaluate(findOnScreen, { words, selector });
