import type { Plugin } from 'vite';

/** Set for the process that makes the pages when the content is checked beside it. */
export const waitsForApproval = 'BYGGET_INVANTAR';

/**
 * Lets Astro start, read and bundle while the content is still being checked, but make no page before the one who
 * started it says that the content is approved.
 */
export function awaitApproval(): Plugin {
  const approval = process.env[waitsForApproval]
    ? new Promise<void>((resolve, reject) => {
        process.once('message', () => resolve());
        process.once('disconnect', () => reject(new Error('Nobody approved the content.')));
      })
    : Promise.resolve();
  // It is only awaited once there is something to make pages with.
  approval.catch(() => {});
  return {
    name: 'await-approval',
    apply: 'build',
    buildApp: {
      order: 'post',
      async handler() {
        await approval;
        process.removeAllListeners('disconnect');
        if (process.connected) process.disconnect?.();
      },
    },
  };
}
