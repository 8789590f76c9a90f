import { nameOfMeasure, type IsoDate, type Language } from '@qcdc/core';
import { aDay, aText, checkCall, type Demands, oneOf } from '@qcdc/core/checks';
import type { FigureTable } from '@qcdc/core/flow';
import { quantityToJson, type QuantityJson } from '@qcdc/core/stored';
import { aTable } from '../sdmx/options.ts';
import { figureValue } from '../write/quantity-value.ts';

/** How a data set of JSON-stat is written. */
export interface JsonStatOptions {
  /** What it is called; all measures by their names, when left out. */
  readonly label?: string;
  /** Who gives it. */
  readonly source?: string;
  /** When it was made, such as `2026-11-29`; never taken from the clock. */
  readonly updated?: IsoDate;
  /** Language of the labels; Vietnamese when left out. */
  readonly language?: Language;
}

const demands: Demands<JsonStatOptions> = { label: aText, source: aText, updated: aDay, language: oneOf(['vi', 'en']) };

/** A category list of a dimension. */
export interface JsonStatCategory {
  /** Ids, in order. */
  readonly index: readonly string[];
  /** Labels by id. */
  readonly label: Readonly<Record<string, string>>;
  /** Units below each unit, where the register knows them. */
  readonly child?: Readonly<Record<string, readonly string[]>>;
  /** Units of measure by id. */
  readonly unit?: Readonly<
    Record<
      string,
      {
        /** Its words. */
        readonly label: string;
      }
    >
  >;
}

/** A data set of JSON-stat 2.0. */
export interface JsonStatDataset {
  /** Version of the format. */
  readonly version: '2.0';
  /** What it is. */
  readonly class: 'dataset';
  /** What it is called. */
  readonly label: string;
  /** Who gives it. */
  readonly source?: string;
  /** When it was made. */
  readonly updated?: string;
  /** Dimensions, in the order of the values. */
  readonly id: readonly ['measure', 'unit', 'period'];
  /** How many categories each has. */
  readonly size: readonly number[];
  /** What each dimension is. */
  readonly role: {
    /** Dimensions that say what is measured. */
    readonly metric: readonly string[];
    /** Dimensions that say where. */
    readonly geo: readonly string[];
    /** Dimensions that say when. */
    readonly time: readonly string[];
  };
  /** The dimensions. */
  readonly dimension: Readonly<
    Record<
      'measure' | 'unit' | 'period',
      {
        /** Its name. */
        readonly label: string;
        /** What it consists of. */
        readonly category: JsonStatCategory;
      }
    >
  >;
  /** Values by place; only what is an exact number stands here. */
  readonly value: Readonly<Record<string, number>>;
  /** What each figure is that is no plain number: its state, or its bound. */
  readonly status: Readonly<Record<string, string>>;
  /** What JSON-stat has no room for. */
  readonly extension: {
    /** The words of the statuses. */
    readonly status: {
      /** Words by mark. */
      readonly label: Readonly<Record<string, string>>;
    };
    /** Figures that are no plain number, whole, by place. */
    readonly quantity: Readonly<Record<string, QuantityJson>>;
  };
}

const statusWords: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: {
    notApplicable: 'không áp dụng',
    withheld: 'chưa công bố',
    pending: 'đang chờ',
    missing: 'chưa báo cáo',
    atLeast: 'ít nhất',
    above: 'hơn',
    atMost: 'nhiều nhất',
    below: 'dưới',
    about: 'khoảng',
    between: 'từ … đến',
    exact: 'đúng, có ghi chú',
  },
  en: {
    notApplicable: 'not applicable',
    withheld: 'withheld',
    pending: 'pending',
    missing: 'missing',
    atLeast: 'at least',
    above: 'more than',
    atMost: 'at most',
    below: 'less than',
    about: 'about',
    between: 'between',
    exact: 'exact, with a remark',
  },
};

/**
 * Writes figures as a data set of JSON-stat 2.0. A plain number stands among the values; whatever says more (a bound, a state,
 * more than fifteen digits, a status) stands in `extension.quantity` with a status beside it, and never among the numbers as
 * something it is not.
 *
 * @param table - the figures
 * @param options - label, source, day, language
 * @returns the data set, plain data for `JSON.stringify`
 * @throws `DefinitionError` `call/bad-argument`, `call/bad-option`, `call/unknown-option`
 * @example
 * ```ts
 * const { value: figures } = tally(parseRecords([{ unit: '00001', period: '2024-Q1', received: 40 }], mediation), [mediation.measures.received]);
 * const { class: kind, value } = toJsonStat(figures);
 * [kind, value]; // => ['dataset', { '0': 40 }]
 * ```
 */
export function toJsonStat(table: FigureTable, options: JsonStatOptions = {}): JsonStatDataset {
  checkCall('toJsonStat', { table: [table, aTable] }, options, demands);
  const { language = 'vi', source, updated } = options;
  const ids = {
    measure: table.measures.map(({ id }) => id),
    unit: table.units,
    period: table.periods.map(({ id }) => id),
  };
  const value = new Map<string, number>();
  const status = new Map<string, string>();
  const quantity = new Map<string, QuantityJson>();
  // Totals come last: where a unit reported a figure too, the total is what stays.
  let before = 0;
  for (const { measure, unit, period, length } of table.segments) {
    for (let i = 0; i < length; i++) {
      const m = measure[i] ?? 0;
      const place = String((m * ids.unit.length + (unit[i] ?? 0)) * ids.period.length + (period[i] ?? 0));
      const figure = table.at(before + i);
      const plain = figureValue(figure, figure.measuredIn);
      for (const said of [value, status, quantity]) said.delete(place);
      if (typeof plain === 'number') value.set(place, plain);
      else {
        status.set(place, figure.value === null ? figure.state : figure.bound);
        quantity.set(place, quantityToJson(figure));
      }
    }
    before += length;
  }
  const { registry } = table;
  const lastDay = table.periods
    .map(({ to }) => to)
    .sort()
    .at(-1);
  const nameOf = (unit: string): string =>
    registry === null || lastDay === undefined ? unit : registry.distinctNameOf(unit, lastDay);
  const labels = table.measures.map(({ label }) => label[language]);
  const child =
    registry === null || lastDay === undefined
      ? {}
      : childrenOf(table.units, (unit) =>
          registry.unit(unit) === null ? [] : registry.childrenOf(unit, lastDay).map(({ id }) => id),
        );
  return {
    version: '2.0',
    class: 'dataset',
    label: options.label ?? labels.join('; '),
    ...(source === undefined ? {} : { source }),
    ...(updated === undefined ? {} : { updated }),
    id: ['measure', 'unit', 'period'],
    size: [ids.measure.length, ids.unit.length, ids.period.length],
    role: { metric: ['measure'], geo: ['unit'], time: ['period'] },
    dimension: {
      measure: {
        label: language === 'vi' ? 'Chỉ tiêu' : 'Measure',
        category: {
          index: ids.measure,
          label: byId(ids.measure, (_, i) => labels[i] ?? ''),
          unit: byId(ids.measure, (_, i) => ({ label: nameOfMeasure(table.measures[i]?.measuredIn ?? '')[language] })),
        },
      },
      unit: {
        label: language === 'vi' ? 'Đơn vị' : 'Unit',
        category: {
          index: ids.unit,
          label: byId(ids.unit, nameOf),
          ...(Object.keys(child).length === 0 ? {} : { child }),
        },
      },
      period: {
        label: language === 'vi' ? 'Kỳ' : 'Period',
        category: { index: ids.period, label: byId(ids.period, (id) => id) },
      },
    },
    value: Object.fromEntries(value),
    status: Object.fromEntries(status),
    extension: { status: { label: statusWords[language] }, quantity: Object.fromEntries(quantity) },
  };
}

const byId = <T>(ids: readonly string[], of: (id: string, i: number) => T): Readonly<Record<string, T>> =>
  Object.fromEntries(ids.map((id, i) => [id, of(id, i)]));

function childrenOf(
  units: readonly string[],
  below: (unit: string) => readonly string[],
): Readonly<Record<string, readonly string[]>> {
  const known = new Set(units);
  const entries = units.map((unit) => [unit, below(unit).filter((child) => known.has(child))] as const);
  return Object.fromEntries(entries.filter(([, children]) => children.length > 0));
}
