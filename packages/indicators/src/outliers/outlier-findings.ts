import { practice, type Finding, type LegalBasis, type Text } from '@qcdc/core';
import { exactly, fractionOf } from '@qcdc/core/exact';
import type { FigureTable } from '@qcdc/core/flow';
import type { IndicatorTable } from '../compute/indicator-table.ts';
import { printInterval } from '../compute/print-value.ts';
import type { Outlier, OutlierRule, ValuesByUnit } from './outlier.ts';

/** Which values are looked at. */
export interface ValuesKey {
  /** Id of a measure or an indicator. */
  readonly id: string;
  /** Id of the period. */
  readonly period: string;
  /** Ids of the units; all units when left out. Give units of one kind. */
  readonly units?: readonly string[];
}

/**
 * Collects the exact values of a measure or an indicator in one period.
 *
 * @param table - figures or indicators
 * @param key - which values
 * @returns values by unit; bounded and missing ones are left out
 * @example
 * ```ts
 * const units = defineUnits([
 *   { code: '01', kind: 'province' },
 *   { code: 'A', kind: 'commune', parent: '01' },
 *   { code: 'B', kind: 'commune', parent: '01' },
 * ]);
 * const rows = [
 *   { unit: 'A', period: '2024', received: 40, settled: 35 },
 *   { unit: 'B', period: '2024', received: 10, settled: 5 },
 * ];
 * const totals = rollUp(tally(parseRecords(rows, mediation, { units }), Object.values(mediation.measures)));
 * [...valuesOf(totals.value, { id: 'mediation.received', period: '2024', units: ['A', 'B'] })].map(([unit, value]) => [unit, String(value)]); // => [['A', '40'], ['B', '10']]
 * ```
 */
export function valuesOf(table: FigureTable | IndicatorTable, key: ValuesKey): ValuesByUnit {
  const values = new Map<string, ReturnType<typeof fractionOf>>();
  for (const unit of key.units ?? table.units) {
    if ('indicators' in table) {
      const value = table.get({ indicator: key.id, unit, period: key.period })?.value;
      if (value) values.set(unit, value);
    } else {
      const figure = table.find({ measure: key.id, unit, period: key.period });
      if (figure?.value && figure.bound === 'exact') values.set(unit, fractionOf(figure.value));
    }
  }
  return values;
}

const rules: Readonly<Record<OutlierRule, readonly [message: Text, basis: LegalBasis]>> = {
  'unusual-change': [
    { vi: 'biến động khác thường so với các đơn vị khác', en: 'changed unlike the other units' },
    /* @__PURE__ */ practice({ vi: 'phương pháp Hidiroglou–Berthelot', en: 'method of Hidiroglou and Berthelot' }),
  ],
  'unlike-its-kind': [
    { vi: 'khác xa các đơn vị cùng loại', en: 'lies far from units of its kind' },
    /* @__PURE__ */ practice({ vi: 'độ lệch tuyệt đối trung vị', en: 'median absolute deviation' }),
  ],
  'outside-history': [
    { vi: 'nằm ngoài khoảng đơn vị từng báo cáo', en: 'lies outside what the unit reported before' },
    /* @__PURE__ */ practice({ vi: 'khoảng nhỏ nhất – lớn nhất của các kỳ trước', en: 'range of earlier periods' }),
  ],
};

/**
 * Turns outliers into findings. They ask a question and correct nothing.
 *
 * @param table - the table the values are from
 * @param key - which values
 * @param outliers - what was found
 * @returns one finding for each, `outliers/unusual-change`, `outliers/unlike-its-kind` or `outliers/outside-history`
 * @example
 * ```ts
 * const units = defineUnits([
 *   { code: '01', kind: 'province' },
 *   { code: 'A', kind: 'commune', parent: '01' },
 *   { code: 'B', kind: 'commune', parent: '01' },
 * ]);
 * const rows = [
 *   { unit: 'A', period: '2024', received: 40, settled: 35 },
 *   { unit: 'B', period: '2024', received: 10, settled: 5 },
 * ];
 * const totals = rollUp(tally(parseRecords(rows, mediation, { units }), Object.values(mediation.measures)));
 * const kind = ['A', 'B', 'c', 'd', 'e', 'f', 'g', 'h'].map((unit, i) => [unit, fraction(BigInt(i === 0 ? 90 : 10 + (i % 3)))] as const);
 * const found = unlikeItsKind(new Map(kind));
 * outlierFindings(totals.value, { id: 'mediation.received', period: '2024' }, found).map(({ code }) => code); // => ['outliers/unlike-its-kind']
 * ```
 */
export function outlierFindings(
  table: FigureTable | IndicatorTable,
  key: ValuesKey,
  outliers: readonly Outlier[],
): readonly Finding[] {
  const indicator = 'indicators' in table ? table.indicators.find((i) => i.id === key.id) : undefined;
  const measure = 'indicators' in table ? undefined : table.measures.find((m) => m.id === key.id);
  const { label, measuredIn } = indicator ?? measure ?? { label: { vi: key.id, en: key.id }, measuredIn: '' };
  const options = { scale: indicator?.scale ?? 0, ...(measuredIn === '' ? {} : { measuredIn }) };
  return outliers.map(({ unit, rule, value, expected }) => {
    const [message, basis] = rules[rule];
    const source = 'indicators' in table ? null : table.find({ measure: key.id, unit, period: key.period })?.source;
    return {
      code: `outliers/${rule}`,
      severity: 'info',
      state: 'undecided',
      message: { vi: `${label.vi} ${message.vi}`, en: `${label.en} ${message.en}` },
      where: { ...source, unit, period: key.period, area: key.id.split('.')[0] ?? key.id },
      expected: printInterval(expected, 'vi', options),
      actual: printInterval(exactly(value), 'vi', options),
      hint: {
        vi: 'Hỏi lại đơn vị báo cáo; số liệu được giữ nguyên.',
        en: 'Ask the reporting unit; the figure is kept as it is.',
      },
      basis: [basis],
    };
  });
}
