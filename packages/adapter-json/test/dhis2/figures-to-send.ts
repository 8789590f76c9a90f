import { defineMeasure, exactQuantity, type Bound, type Quantity } from '@qcdc/core';
import { Dec } from '@qcdc/core/exact';
import { defineUnits, FigureBuilder, type FigureTable } from '@qcdc/core/flow';
import { defineDhis2Map } from '../../src/dhis2/index.ts';

const received = defineMeasure({ id: 'demo.received', label: { vi: 'Tiếp nhận', en: 'Received' }, measuredIn: 'case' });
const money = defineMeasure({
  id: 'demo.money',
  label: { vi: 'Kinh phí', en: 'Money' },
  measuredIn: 'VND',
  overTime: 'mean',
});
export const measures = [received, money];
export const units = defineUnits([
  { code: '01', kind: 'province', name: 'Tỉnh Mẫu' },
  { code: '00001', kind: 'commune', parent: '01', name: 'Xã An Hòa' },
  { code: '00004', kind: 'commune', parent: '01', name: 'Xã Tân Phú' },
]);
export const map = defineDhis2Map({
  dataSet: 'QCDC',
  elements: {
    'demo.received': {
      dataElement: 'HG_SO_VU',
      lower: 'HG_SO_VU_MIN',
      upper: 'HG_SO_VU_MAX',
      zeroIsSignificant: true,
      valueType: 'INTEGER_ZERO_OR_POSITIVE',
    },
    'demo.money': 'HG_KINH_PHI',
  },
});

/** A row of a table. */
export type Row = readonly [unit: string, period: string, measure: string, value: Quantity | number | null];
/** A table whose figures were read from lines of a file. */
export function table(...rows: readonly Row[]): FigureTable {
  const builder = new FigureBuilder(measures, { units, sources: { at: (line) => ({ source: 'bao-cao.csv', line }) } });
  for (const [i, [unit, when, measure, quantity]] of rows.entries())
    builder.add({ unit, period: when, measure, quantity, source: i + 2 });
  return builder.build().value;
}
export const bounded = (value: number, bound: Bound, upper: number | null = null): Quantity => ({
  ...exactQuantity(value),
  state: 'reported',
  bound,
  upper: upper === null ? null : new Dec(upper),
});
export const codesOf = (outcome: { readonly findings: readonly { readonly code: string }[] }) =>
  outcome.findings.map(({ code }) => code);

export const odd = table(
  ['00001', '2024-Q1', 'demo.received', 12],
  ['00004', '2024-Q1', 'demo.received', 0],
  ['00001', '2024-Q2', 'demo.received', bounded(40, 'above')],
  ['00004', '2024-Q2', 'demo.received', bounded(40, 'atMost')],
  ['00001', '2024-Q3', 'demo.received', bounded(3, 'between', 5)],
  [
    '00004',
    '2024-Q3',
    'demo.money',
    { ...exactQuantity(new Dec('3400000000')), accuracy: { decimals: -8, mode: 'nearest' }, status: 'estimated' },
  ],
  ['00001', '2024-Q4', 'demo.money', exactQuantity(new Dec('0.25'))],
);
