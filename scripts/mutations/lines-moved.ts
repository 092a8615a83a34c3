/** Where each line of a text stands after a change of one place: what stood below it has moved with it. */
export function linesMoved(before: string, after: string): (line: number) => number {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const shortest = Math.min(old.length, now.length);
  let same = 0;
  while (same < shortest && old[same] === now[same]) same++;
  let below = 0;
  while (below < shortest - same && old.at(-1 - below) === now.at(-1 - below)) below++;
  return (line) => (line > old.length - below ? line + now.length - old.length : line);
}
