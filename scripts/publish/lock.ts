import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { PublishError } from './publish-error.ts';

interface Options {
  /** Told once, when somebody else is at work. */
  onWait(): void;
  /** How long to wait for them, in milliseconds. */
  patience?: number;
}

const tenMinutes = 600_000;

/**
 * Lets one publication at a time work in a folder. The lock is SQLite's on an empty database file: the operating system
 * holds it for the process, so that it falls away with a process that is killed and can never be left behind, and two
 * containers that share the folder see the same lock.
 *
 * @throws PublishError when the other one is not done in time
 */
export async function withLock<T>(
  folder: string,
  { onWait, patience = tenMinutes }: Options,
  work: () => Promise<T>,
): Promise<T> {
  const { DatabaseSync } = await import('node:sqlite');
  const database = new DatabaseSync(join(folder, '.las'));
  try {
    const deadline = Date.now() + patience;
    for (let tries = 0; !isTaken(database); tries++) {
      if (tries === 0) onWait();
      if (Date.now() > deadline)
        throw new PublishError('En annan publicering är inte klar än. Försök igen senare.');
      await pause(50);
    }
    return await work();
  } finally {
    database.close();
  }
}

/** True when the lock is ours now. */
function isTaken(database: { exec(sql: string): void }): boolean {
  try {
    database.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if (/locked|busy/i.test(String(error))) return false;
    throw error;
  }
}
