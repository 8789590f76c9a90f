import { checkCall } from '../../outcome/check-call.ts';
import { listOf } from '../../outcome/demand.ts';
import { aFigureTable, outcomeOf } from '../../outcome/noun-demands.ts';
import { leastCommonMultiple } from '../../number/whole-number.ts';
import { DefinitionError } from '../../outcome/errors.ts';
import type { Finding } from '../../outcome/finding.ts';
import { ok, type Outcome } from '../../outcome/outcome.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import type { Period } from '../../time/period.ts';
import {
  sourceAt,
  wideAt,
  type FigureSources,
  type StoredColumns,
  type WideFigure,
} from '../columns/stored-columns.ts';
import { enteredTwice } from '../noun/entered-twice.ts';
import type { FigureTable } from '../noun/figure-table.ts';
import type { SpreadFigure } from '../noun/spread-figure.ts';
import { stored } from '../table/stored.ts';
import { StoredTable } from '../table/stored-table.ts';
import { finishColumns, type Denominators } from '../columns/finish-columns.ts';
import { Dictionary } from '../columns/growing.ts';
import type { Measure } from '../noun/measure.ts';
import { rollUp } from './roll-up.ts';

/**
 * Merges tables. Figures that were read are put together, each place once. Totals are not added to one another: they are
 * worked out again from the figures, so that tables rolled up in shards and merged equal the whole rolled up at once.
 *
 * @param tables - tables of the same or of different units, measures and periods
 * @returns one table; findings of `tally` and `rollUp`
 * @throws `DefinitionError` `figure/mixed-units-of-measure`, `figure/mixed-maps`
 * @example
 * ```ts
 * const units = defineUnits([{ code: 'A', kind: 'commune' }, { code: 'B', kind: 'commune' }]);
 * const counted = (unit: string) =>
 *   tally(parseRecords([{ unit, period: '2024', received: 5 }], mediation, { units }), [mediation.measures.received]);
 * [...mergeTables([counted('A'), counted('B')]).value].length; // => 2
 * ```
 */
export function mergeTables(tables: readonly Outcome<FigureTable>[]): Outcome<FigureTable> {
  checkCall('mergeTables', { tables: [tables, listOf(outcomeOf(aFigureTable))] });
  const lists = listsOf(tables.map((outcome) => outcome.value));
  const findings: Finding[] = tables.flatMap((outcome) => outcome.findings);
  const parts = tables.flatMap(({ value }) =>
    stored(value)
      .segments.filter((columns) => columns.reported === null)
      .map((columns) => ({ table: value, columns })),
  );
  const length = parts.reduce((sum, { columns }) => sum + columns.length, 0);
  const unit = new Int32Array(length);
  const measure = new Uint16Array(length);
  const period = new Uint16Array(length);
  const value = new Float64Array(length);
  const state = new Uint8Array(length);
  const wide = new Map<number, WideFigure>();
  const starts: number[] = [];
  let start = 0;
  for (const { table, columns } of parts) {
    starts.push(start);
    const [units, measures, periods] = [
      Int32Array.from(table.units, (id) => lists.unit.code(id)),
      Uint16Array.from(table.measures, (m) => lists.measureCode.get(m.id) ?? 0),
      Uint16Array.from(table.periods, (p) => lists.periodCode.get(p.id) ?? 0),
    ];
    value.set(columns.value, start);
    state.set(columns.state, start);
    for (let i = 0; i < columns.length; i++) {
      unit[start + i] = units[columns.unit[i] ?? 0] ?? 0;
      measure[start + i] = measures[columns.measure[i] ?? 0] ?? 0;
      period[start + i] = periods[columns.period[i] ?? 0] ?? 0;
    }
    for (const row of columns.wide.keys()) {
      const more = wideAt(columns, row);
      if (more !== null) wide.set(start + row, more);
    }
    start += columns.length;
  }
  const finished = finishColumns(
    {
      length,
      unit,
      measure,
      period,
      value,
      state,
      wide,
      source: Int32Array.from({ length }, (_, row) => row),
      sources: sourcesOf(
        parts.map((part) => part.columns),
        starts,
      ),
      reported: null,
      expected: null,
    },
    { units: lists.unit.texts.length, measures: lists.measures.length, periods: lists.periods.length },
    denominatorsOf(parts, starts, lists),
  );
  const asOf = oneMap(tables.map((outcome) => outcome.value));
  const registry = tables.find((outcome) => outcome.value.registry !== null)?.value.registry ?? null;
  const spread = spreadOf(tables.map((outcome) => outcome.value));
  const plan = tables.map(({ value: table }) => stored(table).plan).find((one) => one !== null) ?? null;
  const tableOf = (columns: StoredColumns): FigureTable =>
    new StoredTable({
      measures: lists.measures,
      units: lists.unit.texts,
      periods: lists.periods,
      scales: lists.scales,
      divisors: lists.divisors,
      segments: [columns],
      registry,
      plan,
      asOf,
      spread,
      addSpread: tables.map(({ value: table }) => stored(table).addSpread).find((add) => add !== null) ?? null,
    });
  const all = tableOf(finished.columns);
  for (const [kept, dropped] of finished.twice) {
    const pair = [all.at(kept), all.at(dropped)] as const;
    if (pair.every((figure) => figure.state !== 'missing')) findings.push(enteredTwice(...pair));
  }
  const merged = ok(finished.twice.length === 0 ? all : tableOf(finished.settled()), findings);
  const rolled = tables.some(({ value: table }) => table.segments.some((columns) => columns.reported !== null));
  return rolled && registry !== null ? rollUp(merged, { units: registry }) : merged;
}

interface Lists {
  readonly unit: Dictionary;
  readonly measures: Measure[];
  readonly measureCode: Map<string, number>;
  readonly periods: Period[];
  readonly periodCode: Map<string, number>;
  readonly scales: number[];
  readonly divisors: number[];
}

function listsOf(tables: readonly FigureTable[]): Lists {
  const lists: Lists = {
    unit: new Dictionary(),
    measures: [],
    measureCode: new Map(),
    periods: [],
    periodCode: new Map(),
    scales: [],
    divisors: [],
  };
  for (const table of tables) {
    for (const [m, measure] of table.measures.entries()) {
      const known = lists.measureCode.get(measure.id);
      const scale = table.scales[m] ?? 0;
      const divisor = table.divisors[m] ?? 1;
      if (known === undefined) {
        lists.measureCode.set(measure.id, lists.measures.push(measure) - 1);
        lists.scales.push(scale);
        lists.divisors.push(divisor);
        continue;
      }
      const other = lists.measures[known];
      if (other?.measuredIn !== measure.measuredIn)
        throw new DefinitionError(
          'figure/mixed-units-of-measure',
          {
            vi: `"${measure.id}" tính bằng ${other?.measuredIn ?? ''} và bằng ${measure.measuredIn}; quy đổi một bên trước`,
            en: `"${measure.id}" is measured in ${other?.measuredIn ?? ''} and in ${measure.measuredIn}; convert one of them first`,
          },
          'measures',
        );
      lists.scales[known] = Math.max(lists.scales[known] ?? 0, scale);
      lists.divisors[known] = Number(leastCommonMultiple(BigInt(lists.divisors[known] ?? 1), BigInt(divisor)));
    }
    for (const period of table.periods)
      if (!lists.periodCode.has(period.id)) lists.periodCode.set(period.id, lists.periods.push(period) - 1);
    for (const id of table.units) lists.unit.code(id);
  }
  return lists;
}

function oneMap(tables: readonly FigureTable[]): IsoDate | null {
  const days = new Set(tables.map((table) => table.asOf));
  if (days.size > 1)
    throw new DefinitionError(
      'figure/mixed-maps',
      {
        vi: `một bảng theo địa giới ${tables[0]?.asOf ?? 'từng kỳ'}, bảng khác thì không; quy về cùng một ngày`,
        en: `one table is on the map of ${tables[0]?.asOf ?? 'each period'}, another is not; restate all to one day`,
      },
      'tables',
    );
  return tables[0]?.asOf ?? null;
}

// A spread figure stands in every shard that holds one of the units sharing it; it is one figure all the same.
function spreadOf(tables: readonly FigureTable[]): readonly SpreadFigure[] {
  const all = tables.flatMap((table) => table.spread);
  const keyOf = ({ figure }: SpreadFigure) => JSON.stringify([figure.measure, figure.unit, figure.period]);
  return [...new Map(all.map((one) => [keyOf(one), one])).values()];
}

interface Part {
  readonly table: FigureTable;
  readonly columns: StoredColumns;
}

function denominatorsOf(parts: readonly Part[], starts: readonly number[], lists: Lists): Denominators {
  const own = (row: number, of: 'scales' | 'divisors'): number | undefined => {
    const at = partOf(starts, row);
    const { table, columns } = parts[at] ?? {};
    return table?.[of][columns?.measure[row - (starts[at] ?? 0)] ?? -1];
  };
  return {
    scaleOf: (row) => own(row, 'scales') ?? 0,
    divisorOf: (row) => own(row, 'divisors') ?? 1,
    scales: lists.scales,
    divisors: lists.divisors,
  };
}

const partOf = (starts: readonly number[], row: number): number => starts.findLastIndex((start) => start <= row);

function sourcesOf(parts: readonly StoredColumns[], starts: readonly number[]): FigureSources {
  return {
    at: (reference, measure) => {
      const part = partOf(starts, reference);
      const columns = parts[part];
      const row = reference - (starts[part] ?? 0);
      return columns === undefined ? null : sourceAt(columns, row, measure);
    },
  };
}
