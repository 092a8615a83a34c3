/** Whether the name of a block says that it counts, scores or collects answers. */
export const countsOnPatients = (name: string): boolean =>
  /kalkyl|calc|r[aä]kna|score|po[aä]ng|skattning|slider|formul[aä]r|enk[aä]t|input|quiz/i.test(
    name,
  );
