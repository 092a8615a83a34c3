/** One line of what was measured: the value, and how large it may be. */
export interface Figure {
  name: string;
  value: number;
  /** Infinity when there is no limit. */
  budget: number;
  unit: string;
}

export const isWithin = ({ value, budget }: Figure): boolean => value <= budget;

const format = (value: number) => value.toLocaleString('sv-SE', { maximumFractionDigits: 2 });

/** Prints figures as a table. */
export function printFigures(figures: readonly Figure[]): void {
  console.table(
    figures.map((figure) => ({
      mätt: figure.name,
      värde: `${format(figure.value)} ${figure.unit}`,
      gräns: Number.isFinite(figure.budget) ? `${format(figure.budget)} ${figure.unit}` : '–',
      utfall: isWithin(figure) ? 'inom' : 'ÖVER',
    })),
  );
}
