import type { PackageLock } from '../publish/sbom.ts';

/** What is known of a version of a package, beside its checksum in the lock file. */
export interface KnownPackage {
  licence: string;
  /** The day it was published, ÅÅÅÅ-MM-DD; null when nobody has asked the registry. */
  published: string | null;
}

/** Packages by name and version: `yaml@2.9.1`. */
export type Register = Record<string, KnownPackage>;

/** A fault that may be there for a while, because somebody has decided so. */
export interface Exception {
  /** Name and version, or for a vulnerability its id: `GHSA-…`. */
  about: string;
  owner: string;
  reason: string;
  /** The last day it holds, ÅÅÅÅ-MM-DD. */
  until: string;
}

export interface SupplyRules {
  /** Licences that the project may use, as packages write them. */
  licences: readonly string[];
  /** Licences of packages that name theirs nowhere but in their text, as somebody has read it. */
  read: Readonly<Record<string, string>>;
  exceptions: readonly Exception[];
}

/** For how many days a version has to have been public: most that are harmful are found and removed within a week. */
export const leastDays = 7;

const unknownLicence = 'okänd';

/** The packages of a lock file, with what the register already knows of when they were published. */
export function toRegister({ packages }: PackageLock, known: Register): Register {
  const found = Object.entries(packages)
    .filter(([path, { link }]) => path !== '' && !link)
    .map(([path, { version = '', license }]): [string, KnownPackage] => {
      const key = `${path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)}@${version}`;
      const published = known[key]?.published ?? null;
      return [key, { licence: license ?? unknownLicence, published }];
    });
  return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What is wrong with the packages of a lock file, one line in Swedish each. */
export function faultsOfSupply(
  lock: PackageLock,
  register: Register,
  { licences, read, exceptions }: SupplyRules,
  today: string,
): string[] {
  const locked = toRegister(lock, register);
  const isExcepted = (about: string) =>
    exceptions.some((exception) => exception.about === about && exception.until >= today);
  const youngest = addDays(today, -leastDays);
  const known = Object.entries(locked).filter(([key]) => !isExcepted(key));
  return [
    ...Object.entries(locked)
      .filter(([key, { licence }]) => register[key]?.licence !== licence)
      .map(([key]) => `${key}: står inte i paket/register.json. Kör npm run paket -- --skriv.`),
    ...Object.keys(register)
      .filter((key) => !Object.hasOwn(locked, key))
      .map((key) => `${key}: finns inte längre i låsfilen. Kör npm run paket -- --skriv.`),
    ...known
      .filter(([key, { licence }]) => !licences.includes(read[key] ?? licence))
      .map(([key, { licence }]) => `${key}: licensen ${licence} står inte i paket/regler.yaml.`),
    ...known
      .filter(([, { published }]) => published !== null && published > youngest)
      .map(
        ([key, { published }]) =>
          `${key}: publicerades ${published}, för mindre än ${leastDays} dagar sedan.`,
      ),
    ...exceptions
      .filter(({ until }) => until < today)
      .map(({ about, owner, until }) => `${about}: undantaget gick ut ${until} (${owner}).`),
  ];
}

const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 24 * 3600_000).toISOString().slice(0, 10);
