// What is written is what is read: to any accuracy, in whatever it is measured, under the marks of either language.
import { defineMeasure, quantitySchema, type Quantity } from '@qcdc/core';
import { Dec } from '@qcdc/core/exact';
import { FigureBuilder } from '@qcdc/core/flow';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csv } from '../src/index.ts';

const measuredIn = ['case', 'VND', 'm2', 'ha', 'workday', 'percent', 'point', 'year', 'tấn thóc'];
const measures = measuredIn.map((unit, i) =>
  defineMeasure({ id: `demo.m${i}`, label: { vi: `Chỉ tiêu ${i}`, en: `Measure ${i}` }, measuredIn: unit }),
);

const amount = fc
  .record({
    n: fc.oneof(fc.integer({ min: 0, max: 2_000_000 }), fc.integer({ min: 0, max: 1200 })),
    decimals: fc.integer({ min: -9, max: 4 }),
    accuracy: fc.constantFrom('its own', 'none'),
    bound: fc.constantFrom('exact', 'exact', 'above', 'atMost', 'about', 'between'),
    status: fc.constantFrom(undefined, undefined, 'provisional', 'final'),
  })
  .map(({ n, decimals, accuracy, bound, status }) => ({
    state: 'reported',
    value: new Dec(n).times(`1e${-decimals}`),
    bound,
    upper: bound === 'between' ? new Dec(n + 150).times(`1e${-decimals}`) : null,
    accuracy: accuracy === 'none' ? null : { decimals, mode: 'unknown' },
    ...(status === undefined ? {} : { status }),
  }));

const told = ({ measure, value, upper, bound, state, status }: Quantity & { readonly measure: string }) => [
  measure,
  state,
  bound,
  value?.toFixed(),
  upper?.toFixed(),
  status,
];

it.each(['vi', 'en'] as const)('amounts in any measure, under marks of %s', async (locale) => {
  const anywhere = fc.tuple(fc.integer({ min: 0, max: measures.length - 1 }), amount);
  await fc.assert(
    fc.asyncProperty(fc.array(anywhere, { minLength: 1, maxLength: 30 }), async (given) => {
      const builder = new FigureBuilder(measures);
      const stated: (Quantity & { readonly measure: string })[] = [];
      for (const [i, [place, figure]] of given.entries()) {
        // Half a case is no figure.
        const { data: quantity } = quantitySchema(measuredIn[place] ?? '').safeParse(figure);
        if (quantity === undefined) continue;
        builder.add({ measure: `demo.m${place}`, unit: `u${i}`, period: '2024-Q1', quantity });
        stated.push({ measure: `demo.m${place}`, ...quantity });
      }
      const text = [...csv.writeFigures(builder.build().value, { locale })].join('');
      const { value: again, findings } = await csv.readFigures(text, measures, { source: 'so-lieu.csv' });
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      const back = [...again].map((figure) => told(figure as Quantity & { readonly measure: string }));
      expect(back, text).toEqual(stated.map(told));
    }),
    { numRuns: 60 },
  );
});
