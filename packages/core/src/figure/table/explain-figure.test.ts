// A register may be a chain of thousands, by mistake or on purpose: totals are made, and an explanation ends in words.
import { expect, it } from 'vitest';
import { mediation } from '../../entities/mediation.ts';
import { parseRecords } from '../../parse/parse-records.ts';
import { defineUnits } from '../../unit/define-units.ts';
import type { Explanation } from '../noun/explanation.ts';
import { printExplanation } from '../noun/explanation.ts';
import { rollUp } from '../roll-up/roll-up.ts';
import { tally } from '../tally/tally.ts';
import { explainFigure } from './explain-figure.ts';

const chain = (levels: number) =>
  defineUnits(
    Array.from({ length: levels }, (_, i) => ({
      code: `u${i}`,
      kind: 'commune' as const,
      ...(i === 0 ? {} : { parent: `u${i - 1}` }),
    })),
  );
const whyOf = (levels: number): Explanation | null => {
  const reports = [{ unit: `u${levels - 1}`, period: '2024', received: 40 }];
  const counts = tally(parseRecords(reports, mediation, { units: chain(levels) }), [mediation.measures.received]);
  return explainFigure(rollUp(counts).value, { measure: 'mediation.received', unit: 'u0', period: '2024' });
};
const linesOf = (levels: number): readonly string[] => {
  const why = whyOf(levels);
  return why === null ? [] : printExplanation(why, 'en').split('\n');
};

it('a chain of 3,000 units is explained 200 levels down, and the last says that there are more', () => {
  const lines = linesOf(3_000);
  expect(lines[0]).toContain('40 cases');
  expect(lines).toHaveLength(201);
  expect(lines.at(-1)).toContain('further levels are not listed');
});

it('a chain that ends at the 200th level is explained down to its cell', () => {
  const lines = linesOf(201);
  expect(lines).toHaveLength(201);
  expect(lines.at(-1)).toContain('reported');
  expect(lines.join('')).not.toContain('not listed');
});
