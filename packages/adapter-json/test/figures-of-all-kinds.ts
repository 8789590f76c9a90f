import {
  addDays,
  defineMeasure,
  exactQuantity,
  figureStatuses,
  period,
  periodOfDays,
  quantityBounds,
  type Quantity,
} from '@qcdc/core';
import { Dec } from '@qcdc/core/exact';
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

const number = fc.tuple(fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }), fc.integer({ min: -3, max: 9 }));
const distance = fc
  .tuple(fc.nat(100_000), fc.integer({ min: 0, max: 6 }))
  .map(([n, scale]) => new Dec(`${n}e-${scale}`));

/** A quantity of any kind. */
export const quantities: fc.Arbitrary<Quantity> = fc
  .record({
    number,
    bound: fc.constantFrom(...quantityBounds),
    more: distance,
    accuracy: fc.option(
      fc.record({
        decimals: fc.integer({ min: -12, max: 9 }),
        mode: fc.constantFrom('nearest', 'truncated', 'unknown'),
      }),
    ),
    margin: fc.option(fc.record({ below: distance, above: distance }), { freq: 4 }),
    status: fc.constantFrom(undefined, ...figureStatuses),
    state: fc.constantFrom('reported', 'reported', 'withheld', 'missing', 'notApplicable', 'pending'),
  })
  .map(({ number: [digits, scale], bound, more, accuracy, margin, status, state }): Quantity => {
    if (state !== 'reported') return { state, value: null, bound: 'exact', upper: null, accuracy: null };
    const value = new Dec(`${digits}e${-scale}`);
    return {
      ...exactQuantity(value),
      ...(value.isZero() && bound !== 'exact' ? { state: 'reported' as const } : {}),
      bound,
      upper: bound === 'between' ? value.plus(more) : null,
      accuracy,
      ...(margin === null ? {} : { margin }),
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

// Any two days are a period too, whatever the calendar calls it; all of them lie before a message is signed.
const days = fc
  .tuple(fc.integer({ min: 0, max: 11_000 }), fc.nat(1500))
  .map(([start, length]) => periodOfDays(addDays('1990-01-01', start), addDays('1990-01-01', start + length)).id);
const when = fc.oneof(fc.constantFrom(...ids), days);

/** Tables of figures of any kind, of several units, in periods of any kind. */
export const tables: fc.Arbitrary<FigureTable> = fc
  .array(
    fc.tuple(
      quantities,
      when,
      fc.constantFrom('demo.money', 'demo.land', 'demo.received'),
      fc.constantFrom('01', '00001', '00004'),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((rows) => {
    const seen = new Map(
      rows.map(([quantity, id, measure, unit]) => [`${unit} ${id} ${measure}`, [unit, id, measure, quantity] as Row]),
    );
    return tableOf(...seen.values());
  });
