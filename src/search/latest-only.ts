/**
 * Runs a task for what came last. While one runs, later inputs wait and only the last of them is kept, so that fast
 * typing never queues up work that nobody will see.
 *
 * @param run does the work, and tells of its own failures; `isCurrent` tells whether anything newer has come, and its answer is worth showing
 */
export function latestOnly<Input>(
  run: (input: Input, isCurrent: () => boolean) => Promise<void>,
): (input: Input) => void {
  let turn = 0;
  let waiting: { input: Input } | undefined;
  let isRunning = false;

  const start = async () => {
    isRunning = true;
    try {
      while (waiting) {
        const { input } = waiting;
        waiting = undefined;
        const mine = turn;
        await run(input, () => mine === turn);
      }
    } finally {
      isRunning = false;
    }
  };
  return (input) => {
    turn++;
    waiting = { input };
    if (!isRunning) void start();
  };
}
