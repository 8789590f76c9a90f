import { Dec, defineMeasure, exactQuantity, figureStatuses, period, quantityBounds, type Quantity } from '@qcdc/core';
import { defineUnits, FigureBuilder, mergeOverTime, rollUp, type FigureTable } from '@qcdc/core/flow';
import fc from 'fast-check';

/** Measures of the tests; one of them is averaged, so that no decimal holds it. */
export const measures = [
  defineMeasure({
    id: 'demo.received',
    label: { vi: 'Tiếp nhận', en: 'Received' },
    measuredIn: 'case',
    nonNegative: true,
  }),
  defineMeasure({ id: 'demo.money', label: { vi: 'Kinh phí', en: 'Money' }, measuredIn: 'VND' }),
  defineMeasure({ id: 'demo.land', label: { vi: 'Diện tích', en: 'Land' }, measuredIn: 'ha', overTime: 'mean' }),
];

/** A province and two communes. */
export const units = defineUnits([
  { code: '01', kind: 'province', name: 'Tỉnh Mẫu' },
  { code: '00001', kind: 'commune', parent: '01', name: 'Xã An Hòa' },
  { code: '00004', kind: 'commune', parent: '01', name: 'Xã Tân Phú' },
]);

/** A row of a table. */
export type Row = readonly [unit: string, period: string, measure: string, value: Quantity | number | null];

/** A table of some rows. */
export function tableOf(...rows: readonly Row[]): FigureTable {
  const builder = new FigureBuilder(measures, { units });
  for (const [unit, when, measure, quantity] of rows) builder.add({ unit, period: when, measure, quantity });
  return builder.build().value;
}

/** A total that rests on one of two communes. */
export const withTotals = rollUp(
  { value: tableOf(['00001', '2024', 'demo.received', 12]), findings: [] },
  { units },
).value;

/** An average that no decimal is: 10/3. */
export const withAverage = mergeOverTime(
  {
    value: tableOf(
      ['00001', '2024-M01', 'demo.land', 3],
      ['00001', '2024-M02', 'demo.land', 3],
      ['00001', '2024-M03', 'demo.land', 4],
    ),
    findings: [],
  },
  [period('2024-Q1')],
).value;

/** What figures say, without where they were read and what they rest on, in one order. */
export const plain = (figures: FigureTable): readonly string[] =>
  Array.from(figures, (figure) => {
    const said = Object.entries(figure).filter(([name]) => name !== 'source' && name !== 'coverage');
    return JSON.stringify(Object.fromEntries(said));
  }).sort();

const number = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 17n }), fc.integer({ min: 0, max: 6 }));

/** A quantity of any kind. */
export const quantities: fc.Arbitrary<Quantity> = fc
  .record({
    number,
    bound: fc.constantFrom(...quantityBounds),
    decimals: fc.constantFrom(null, 0, 1, -3),
    status: fc.constantFrom(undefined, ...figureStatuses),
    state: fc.constantFrom('reported', 'withheld', 'missing', 'notApplicable', 'pending'),
  })
  .map(({ number: [digits, scale], bound, decimals, status, state }): Quantity => {
    if (state !== 'reported') return { state, value: null, bound: 'exact', upper: null, accuracy: null };
    const value = new Dec(`${digits}e-${scale}`);
    return {
      ...exactQuantity(value),
      ...(value.isZero() && bound !== 'exact' ? { state: 'reported' as const } : {}),
      bound,
      upper: bound === 'between' ? value.plus(7) : null,
      accuracy: decimals === null ? null : { decimals, mode: 'nearest' },
      ...(status === undefined ? {} : { status }),
    };
  });

const ids = [
  '2024',
  '2024-H1',
  '2024-Q3',
  '2024-M05',
  '2024-W07',
  '2024-9M',
  'SY2023-2024',
  '2023-12-15..2024-06-14',
  'TERM2021-2026',
];

/** Tables of figures of any kind, in periods of any kind. */
export const tables: fc.Arbitrary<FigureTable> = fc
  .array(fc.tuple(quantities, fc.constantFrom(...ids), fc.constantFrom('demo.money', 'demo.land')), {
    minLength: 1,
    maxLength: 8,
  })
  .map((rows) => {
    const seen = new Map(
      rows.map(([quantity, when, measure]) => [`${when} ${measure}`, ['00001', when, measure, quantity] as Row]),
    );
    return tableOf(...seen.values());
  });
