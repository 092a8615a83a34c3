import type { Change } from './change.ts';

const count = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`;

/** "berör 1 flöde, 2 sidor", or undefined when nothing shows it. */
export function reach({ flows, pages }: Pick<Change, 'flows' | 'pages'>): string | undefined {
  const parts = [
    ...(flows.length > 0 ? [count(flows.length, 'flöde', 'flöden')] : []),
    ...(pages.length > 0 ? [count(pages.length, 'sida', 'sidor')] : []),
  ];
  return parts.length > 0 ? `berör ${parts.join(', ')}` : undefined;
}

/** A change in one line: "flyttar kriteriet ”Skelettmetastaser” från … till … i Västra Götaland; berör 1 flöde, 2 sidor". */
export function sentence(change: Change): string {
  const where = change.region && change.kind !== 'region' ? ` i ${change.region}` : '';
  return [`${change.says}${where}`, reach(change)].filter(Boolean).join('; ');
}

/** "3 kliniska ändringar och 1 mindre". */
export function countChanges(changes: readonly Change[]): string {
  const clinical = changes.filter(({ weight }) => weight === 'clinical').length;
  const minor = changes.length - clinical;
  if (changes.length === 0) return 'Inga ändringar';
  const many = count(clinical, 'klinisk ändring', 'kliniska ändringar');
  const few = count(minor, 'mindre ändring', 'mindre ändringar');
  if (clinical === 0) return `Inga kliniska ändringar, ${few}`;
  return minor === 0 ? many : `${many} och ${few}`;
}
