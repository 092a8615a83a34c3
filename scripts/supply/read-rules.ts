import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { PackageLock } from '../publish/sbom.ts';
import type { Register, SupplyRules } from './register.ts';

export const registerFile = 'paket/register.json';
export const rulesFile = 'paket/regler.yaml';

const text = z.string().min(3);
const rules = z.strictObject({
  licenser: z.array(text),
  lasta: z.record(z.string(), text),
  undantag: z.array(
    z.strictObject({ galler: text, agare: text, skal: text, 'galler-till': z.iso.date() }),
  ),
});

/** @throws when the file has another shape: an exception without owner, reason or last day is none */
export function toRules(yaml: string): SupplyRules {
  const { licenser, lasta, undantag } = rules.parse(parse(yaml));
  return {
    licences: licenser,
    read: lasta,
    exceptions: undantag.map(({ galler, agare, skal, 'galler-till': until }) => ({
      about: galler,
      owner: agare,
      reason: skal,
      until,
    })),
  };
}

export const readRules = (): SupplyRules => toRules(readFileSync(rulesFile, 'utf8'));

export const readLock = (): PackageLock =>
  JSON.parse(readFileSync('package-lock.json', 'utf8')) as PackageLock;

export function readRegister(): Register {
  try {
    return JSON.parse(readFileSync(registerFile, 'utf8')) as Register;
  } catch {
    return {};
  }
}

/** Today in Sweden. */
export const today = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());
