// Figures and findings as texts that can be compared.
import type { Figure, Finding } from '@qcdc/core';
import { fractionOf, numberText } from '@qcdc/core/exact';
import type { FigureTable } from '@qcdc/core/flow';

const number = (value: Figure['value']) => {
  if (value === null) return null;
  const { n, d } = fractionOf(value);
  return `${n}/${d}`;
};

export function shown({ value, upper, margin, coverage, ...rest }: Figure): string {
  const { missing, reported, expected, reportedBound, expectedBy } = coverage;
  return JSON.stringify({
    ...rest,
    value: number(value),
    upper: number(upper),
    margin: margin && [numberText(margin.below), numberText(margin.above)],
    coverage: [reported, expected, reportedBound, expectedBy, ...missing],
  });
}
export const all = (table: FigureTable): readonly string[] => [...table].map(shown).sort();
export const totals = (table: FigureTable): readonly string[] =>
  [...table]
    .filter((_, row) => table.isComputed(row))
    .map(shown)
    .sort();
/** What is proposed differs: for that, the figures of the units would have to be there. */
export const told = (findings: readonly Finding[]): readonly string[] =>
  findings.map((finding) => JSON.stringify({ ...finding, hint: null })).sort();
