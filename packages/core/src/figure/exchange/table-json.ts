import { z } from 'zod';
import { DefinitionError } from '../../outcome/errors.ts';
import type { Where } from '../../outcome/finding.ts';
import { accuracyModes, type Accuracy } from '../../quantity/quantity.ts';
import { isIsoDate, type IsoDate } from '../../time/iso-date.ts';
import type { Period } from '../../time/period.ts';
import type { UnitRegistry } from '../../unit/unit-registry.ts';
import { isWide } from '../columns/state-byte.ts';
import { sourceAt, type StoredColumns, type WideFigure } from '../columns/stored-columns.ts';
import type { FigureTable } from '../noun/figure-table.ts';
import { stored, StoredTable } from '../table/stored-table.ts';
import { finishColumns } from '../columns/finish-columns.ts';
import type { Measure } from '../noun/measure.ts';

/** Columns as JSON. Numbers past 2^53 are texts in `wide`. */
export interface FigureColumnsJson {
  /** Codes of the units. */
  readonly unit: readonly number[];
  /** Codes of the measures. */
  readonly measure: readonly number[];
  /** Codes of the periods. */
  readonly period: readonly number[];
  /** Scaled whole numbers. */
  readonly value: readonly number[];
  /** State and bound in one number. */
  readonly state: readonly number[];
  /** What few rows need besides. */
  readonly wide: readonly WideFigureJson[];
  /** Places of the cells, `null` where nobody knows; left out for totals. */
  readonly source?: readonly (Where | null)[];
  /** Units reported; for totals. */
  readonly reported?: readonly number[];
  /** Units expected; for totals. */
  readonly expected?: readonly number[];
}

/** What cut digits leave open, as JSON: whole numbers of halves of the last digit kept. */
export interface WideMarginJson {
  /** How far below. */
  readonly below: string;
  /** How far above. */
  readonly above: string;
}

/** What a row needs besides its number, as JSON. */
export interface WideFigureJson {
  /** The row. */
  readonly row: number;
  /** The number, where it passes 2^53. */
  readonly big: string | null;
  /** Upper end of `between`. */
  readonly upper: string | null;
  /** How precisely it was stated. */
  readonly accuracy: Accuracy | null;
  /** What cut digits leave open, in halves of the last digit kept; left out where nothing. */
  readonly margin?: WideMarginJson;
}

/** A table as JSON. */
export interface FigureTableJson {
  /** Format and its version. */
  readonly format: 'qcdc-figures/1';
  /** The measures. */
  readonly measures: readonly Measure[];
  /** Ids of the units. */
  readonly units: readonly string[];
  /** The periods. */
  readonly periods: readonly Period[];
  /** Decimals kept of each measure. */
  readonly scales: readonly number[];
  /** What the numbers of each measure are divided by besides; left out where no measure is an average. */
  readonly divisors?: readonly number[];
  /** The day whose map all figures are on, `YYYY-MM-DD`; left out where each period is on its own. */
  readonly asOf?: IsoDate;
  /** The figures. */
  readonly segments: readonly FigureColumnsJson[];
}

/**
 * Turns a table into plain JSON.
 *
 * @param table - any table
 * @returns an object that survives `JSON.stringify`
 */
export function tableToJson(table: FigureTable): FigureTableJson {
  const { measures, units, periods, scales, divisors, segments } = stored(table);
  return {
    format: 'qcdc-figures/1',
    measures,
    units,
    periods,
    scales,
    ...(divisors.every((divisor) => divisor === 1) ? {} : { divisors }),
    ...(table.asOf === null ? {} : { asOf: table.asOf }),
    segments: segments.map((columns): FigureColumnsJson => {
      const { source, reported, expected } = columns;
      return {
        unit: [...columns.unit],
        measure: [...columns.measure],
        period: [...columns.period],
        value: [...columns.value],
        state: [...columns.state],
        wide: [...columns.wide].map(([row, { big, upper, accuracy, margin }]) => ({
          row,
          big: big === null ? null : String(big),
          upper: upper === null ? null : String(upper),
          accuracy,
          ...(margin === null ? {} : { margin: { below: String(margin.below), above: String(margin.above) } }),
        })),
        ...(source === null ? {} : { source: Array.from(source, (_, row) => placeOf(columns, measures, row)) }),
        ...(reported === null ? {} : { reported: [...reported] }),
        ...(expected === null ? {} : { expected: [...expected] }),
      };
    }),
  };
}

function placeOf(columns: StoredColumns, measures: readonly Measure[], row: number): Where | null {
  const measure = measures[columns.measure[row] ?? -1];
  return measure === undefined ? null : sourceAt(columns, row, measure);
}

const codes = z.array(z.int().nonnegative());
const digits = z
  .string()
  .regex(/^-?\d+$/)
  .nullable();
const wholeDigits = z.string().regex(/^\d+$/);
const text = z.string().min(1);
const shape = z.object({
  format: z.literal('qcdc-figures/1'),
  measures: z.array(z.looseObject({ id: text, measuredIn: text, label: z.object({ vi: text, en: text }) })),
  units: z.array(text),
  periods: z.array(z.object({ id: text, kind: text, from: text, to: text })),
  scales: z.array(z.int().min(0).max(255)),
  divisors: z.array(z.int().positive()).optional(),
  asOf: z.string().refine(isIsoDate).optional(),
  segments: z.array(
    z.object({
      unit: codes,
      measure: codes,
      period: codes,
      value: z.array(z.int()),
      state: z.array(z.int().min(0).max(255)),
      wide: z.array(
        z.object({
          row: z.int(),
          big: digits,
          upper: digits,
          accuracy: z.object({ decimals: z.int(), mode: z.enum(accuracyModes) }).nullable(),
          margin: z.object({ below: wholeDigits, above: wholeDigits }).optional(),
        }),
      ),
      source: z.array(z.record(z.string(), z.string()).nullable()).optional(),
      reported: codes.optional(),
      expected: codes.optional(),
    }),
  ),
});

/**
 * Reads a table back from JSON.
 *
 * @param json - what `tableToJson` gave
 * @param options - `units`: the units, to name what is missing and to explain totals
 * @returns an equal table
 * @throws `DefinitionError` `figure/bad-json`
 */
export function tableFromJson(json: unknown, options: { readonly units?: UnitRegistry } = {}): FigureTable {
  const parsed = shape.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new DefinitionError('figure/bad-json', issue?.message ?? '', issue?.path.join('.'));
  }
  const data = parsed.data as unknown as FigureTableJson;
  const size = { units: data.units.length, measures: data.measures.length, periods: data.periods.length };
  return new StoredTable({
    measures: data.measures,
    units: data.units,
    periods: data.periods,
    scales: data.scales,
    ...(data.divisors === undefined ? {} : { divisors: data.divisors }),
    asOf: data.asOf ?? null,
    registry: options.units ?? null,
    segments: data.segments.map((columns, s) => {
      checkColumns(columns, size, `segments.${s}`);
      const places = columns.source;
      const wide = new Map<number, WideFigure>();
      for (const { row, big, upper, accuracy, margin } of columns.wide)
        wide.set(row, {
          big: big === null ? null : BigInt(big),
          upper: upper === null ? null : BigInt(upper),
          accuracy,
          margin: margin === undefined ? null : { below: BigInt(margin.below), above: BigInt(margin.above) },
        });
      return finishColumns(
        {
          length: columns.unit.length,
          unit: Int32Array.from(columns.unit),
          measure: Uint16Array.from(columns.measure),
          period: Uint16Array.from(columns.period),
          value: Float64Array.from(columns.value),
          state: Uint8Array.from(columns.state),
          wide,
          source: places === undefined ? null : Int32Array.from(places, (_, row) => row),
          sources: places === undefined ? null : { at: (row) => places[row] ?? null },
          reported: columns.reported === undefined ? null : Int32Array.from(columns.reported),
          expected: columns.expected === undefined ? null : Int32Array.from(columns.expected),
        },
        size,
        null,
      ).columns;
    }),
  });
}

function checkColumns(
  columns: FigureColumnsJson,
  size: { readonly units: number; readonly measures: number; readonly periods: number },
  path: string,
): void {
  const { length } = columns.unit;
  const { unit, measure, period, value, state, source = unit, reported = unit, expected = unit } = columns;
  if ([measure, period, value, state, source, reported, expected].some((column) => column.length !== length))
    throw new DefinitionError('figure/bad-json', 'the columns are not equally long', path);
  for (let i = 0; i < length; i++) {
    if ((unit[i] ?? 0) >= size.units || (measure[i] ?? 0) >= size.measures || (period[i] ?? 0) >= size.periods)
      throw new DefinitionError('figure/bad-json', `row ${i} has a code that is not in the lists`, path);
  }
  const rows = new Set(columns.wide.map((wide) => wide.row));
  if (state.some((byte, i) => isWide(byte) !== rows.has(i)))
    throw new DefinitionError('figure/bad-json', 'rows marked as wide and entries in `wide` differ', path);
}
