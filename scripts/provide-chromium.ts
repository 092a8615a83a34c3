import { installing, mayInstall } from './apt.mjs';
import { findChromium } from './find-chromium.ts';
import { giveUp, runStep } from './steps.mjs';

/**
 * The path of a Chromium that the browser tests can drive: one that the machine has, or else one that is installed
 * now – by the system's package manager where we may use it, by Playwright otherwise. Ends the process with one line
 * when neither works.
 */
export async function provideChromium(): Promise<string> {
  const found = findChromium();
  if (found) return found;
  for (const [command, args] of ways()) {
    const { code } = await runStep('Installerar Chromium', command, args);
    const installed = code === 0 ? findChromium() : undefined;
    if (installed) return installed;
  }
  return giveUp(
    'Chromium saknas och kunde inte installeras. Installera Chromium och ange var programmet ligger: CHROMIUM_PATH=/sökväg/till/chromium npm test',
  );
}

function ways(): [string, string[]][] {
  const playwright: [string, string[]] = [
    process.execPath,
    ['node_modules/playwright/cli.js', 'install', 'chromium'],
  ];
  return mayInstall() ? [['sh', ['-c', installing('chromium')]], playwright] : [playwright];
}
