import { practice } from '@qcdc/core';
import { FigureBuilder } from '@qcdc/core/flow';
import { computeIndex, computeIndicators, defineIndex, defineMean, type CompositeIndex } from '@qcdc/indicators';
import { defineMeasure, ok } from '@qcdc/core';
import { check, random, time, type Bench } from './harness.ts';

const label = { vi: 'Ví dụ', en: 'Example' };
const basis = practice(label);
const parts = 10;
const communes = 3321;
const pairs = Array.from({ length: parts }, (_, i) => {
  const of = (name: string) => ({ id: `bench.${name}${i}`, label, measuredIn: name, nonNegative: true });
  const [part, whole] = [defineMeasure(of('case')), defineMeasure(of('person'))];
  const indicator = defineMean({ id: `bench.mean${i}`, label, definition: label, measuredIn: 'case/person', better: 'higher', part, of: whole, examples: [] }); // prettier-ignore
  return { part, whole, indicator };
});

function table() {
  const next = random(34);
  const builder = new FigureBuilder(pairs.flatMap(({ part, whole }) => [part, whole]));
  for (let u = 0; u < communes; u++)
    for (const { part, whole } of pairs) {
      builder.add({ measure: part.id, unit: `u${u}`, period: '2024', quantity: 1 + next(10_000) });
      builder.add({ measure: whole.id, unit: `u${u}`, period: '2024', quantity: 1 + next(10_000) });
    }
  return computeIndicators(ok(builder.build().value), pairs.map(({ indicator }) => indicator)).value; // prettier-ignore
}

const index = (aggregate: CompositeIndex['aggregate'], method: 'zScore' | 'goalposts' | 'rank'): CompositeIndex =>
  defineIndex({
    id: 'bench',
    label,
    basis,
    scale: 1,
    aggregate,
    parts: pairs.map(({ indicator }, i) => ({
      indicator,
      weight: String(i + 1),
      normalise:
        method === 'zScore'
          ? { method, deviation: 'population' }
          : method === 'goalposts'
            ? { method, low: '0', high: '100' }
            : { method },
    })),
  });

// An index of ten parts over all communes of the country.
const country: Bench = {
  name: 'index.country',
  run: async (report) => {
    const values = table();
    const key = { period: '2024' };
    const kinds = {
      arithmetic: index('arithmetic', 'goalposts'),
      rank: index('arithmetic', 'rank'),
      'z-score': index('arithmetic', 'zScore'),
      geometric: index('geometric', 'goalposts'),
    };
    for (const [name, kind] of Object.entries(kinds)) {
      const { rows } = computeIndex(values, kind, key);
      check(rows.length === communes && rows[0]?.rank === 1, name);
      const numbers = rows.map(({ score }) => (score === null ? Number.NaN : Number(score.n) / Number(score.d)));
      check(
        numbers.every((number, i) => i === 0 || number <= (numbers[i - 1] ?? 0)),
        `${name}: order`,
      );
      report(`index.country.${name}.time`, await time(() => computeIndex(values, kind, key), { runs: 3 }), 'ms');
    }
  },
};

export const benches: readonly Bench[] = [country];
