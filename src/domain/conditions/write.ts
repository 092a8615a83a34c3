import type { Guard, Value } from './condition.ts';

/** A condition as an editor would write it: the same meaning always in the same letters. */
export function writeGuard(guard: Guard): string {
  switch (guard.kind) {
    case 'otherwise':
      return 'annars';
    case 'compare':
      return `${guard.variable} ${guard.operator} ${writeValue(guard.value)}`;
    case 'not':
      return `inte ${inner(guard.part)}`;
    default:
      return guard.parts.map(inner).join(guard.kind === 'and' ? ' och ' : ' eller ');
  }
}

const inner = (part: Exclude<Guard, { kind: 'otherwise' }>): string =>
  part.kind === 'and' || part.kind === 'or' ? `(${writeGuard(part)})` : writeGuard(part);

function writeValue(value: Value): string {
  if (value.type === 'ja-nej') return value.value ? 'ja' : 'nej';
  if (value.type === 'val') return value.value;
  return `${writeNumber(value.value)}${value.unit ? ` ${value.unit}` : ''}`;
}

/** A number with a decimal comma and no separator of thousands. */
export const writeNumber = (value: number): string => {
  const plain = Math.abs(value) >= 1e15 ? BigInt(Math.round(value)).toString() : String(value);
  return (/e/.test(plain) ? value.toFixed(20).replace(/\.?0+$/, '') : plain).replace('.', ',');
};
