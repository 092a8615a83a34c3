/** What every page says at its foot of the build that it is of. */
export interface BuildStamp {
  /** ÅÅÅÅ-MM-DD. */
  day: string;
  /** Hash of the content. */
  version: string;
}

const said =
  /Sidan gjordes (?:<[^>]+>)?(?<day>\d{4}-\d{2}-\d{2})(?:<\/[^>]+>)?\. Version (?<version>[0-9a-f]{12})\./g;

/** What a page says of its build, undefined when it says nothing. It comes last: a page about checks tells of others. */
export function stampOf(page: string): (BuildStamp & { words: string }) | undefined {
  const last = [...page.matchAll(said)].at(-1);
  return last && { words: last[0], day: last.groups!.day!, version: last.groups!.version! };
}
