/** A reason not to publish, told to people; nothing that readers see has changed. */
export class PublishError extends Error {}

const shown = 10;

/** Refuses when there are faults, with the first of them. */
export function refuseFaults(about: string, faults: readonly string[]): void {
  if (faults.length === 0) return;
  const rest = faults.length - shown;
  throw new PublishError(
    [about, ...faults.slice(0, shown), ...(rest > 0 ? [`… och ${rest} till`] : [])].join('\n  '),
  );
}

const reasons: Record<string, string> = {
  ENOSPC: 'Disken är full.',
  EDQUOT: 'Disken är full.',
  EACCES: 'Rättighet att skriva saknas.',
  EPERM: 'Rättighet att skriva saknas.',
  EROFS: 'Disken går bara att läsa.',
};

/** Any error as one line for people. */
export function toLine(error: unknown): string {
  if (error instanceof PublishError) return error.message;
  const { code = '', message, path } = error as NodeJS.ErrnoException;
  const reason = reasons[code];
  return reason ? `${reason} (${path ?? message})` : (message ?? String(error));
}
