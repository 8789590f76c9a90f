import { checkCall } from '../../outcome/check-call.ts';
import { aText } from '../../outcome/demand.ts';
import { aRegister } from '../../outcome/noun-demands.ts';
import { stamped, type Stored } from '../../format/define-format.ts';
import { readStored, type ReadStoredOptions } from '../../format/read-stored.ts';
import type { Where } from '../../outcome/finding.ts';
import { ok, type Outcome } from '../../outcome/outcome.ts';
import type { UnitRegistry } from '../../unit/unit-registry.ts';
import { sourceAt, type StoredColumns, type WideFigure } from '../columns/stored-columns.ts';
import type { FigureTable } from '../noun/figure-table.ts';
import { addSpread } from '../roll-up/add-spread.ts';
import { stored } from '../table/stored.ts';
import { StoredTable } from '../table/stored-table.ts';
import { finishColumns } from '../columns/finish-columns.ts';
import { countsOwn, type Measure } from '../noun/measure.ts';
import { spreadFromJson, spreadToJson } from './spread-json.ts';
import { brokenSeal, placeTwice, tableFaults } from './table-faults.ts';
import { sealOf } from './table-seal.ts';
import { figuresFormat, type FigureColumnsJson, type FigureTableJson, type MeasureJson } from './table-shape.ts';

/**
 * Turns a table into plain JSON.
 *
 * @param table - any table
 * @returns an object that survives `JSON.stringify`
 * @example
 * ```ts
 * const { value } = tally(parseRecords([{ unit: '00001', period: '2024', received: 40 }], mediation), [mediation.measures.received]);
 * const { format, version } = tableToJson(value);
 * [format, version]; // => ['qcdc/figures', 1]
 * ```
 */
export function tableToJson(table: FigureTable): Stored<FigureTableJson> {
  const { measures, units, periods, scales, divisors, segments, plan } = stored(table);
  const body: FigureTableJson = {
    measures: measures.map(measureToJson),
    units,
    periods,
    scales,
    ...(divisors.every((divisor) => divisor === 1) ? {} : { divisors }),
    ...(table.asOf === null ? {} : { asOf: table.asOf }),
    ...(table.spread.length === 0 ? {} : { spread: table.spread.map(spreadToJson) }),
    ...(plan === null ? {} : { plan }),
    segments: segments.map((columns): FigureColumnsJson => {
      const { source, reported, expected } = columns;
      return {
        unit: [...columns.unit],
        measure: [...columns.measure],
        period: [...columns.period],
        value: [...columns.value],
        state: [...columns.state],
        wide: [...columns.wide].map(([row, { big, upper, accuracy, margin, status }]) => ({
          row,
          big: big === null ? null : String(big),
          upper: upper === null ? null : String(upper),
          accuracy,
          ...(margin === null ? {} : { margin: { below: String(margin.below), above: String(margin.above) } }),
          ...(status === null ? {} : { status }),
        })),
        ...(source === null ? {} : { source: Array.from(source, (_, row) => placeOf(columns, measures, row)) }),
        ...(reported === null ? {} : { reported: [...reported] }),
        ...(expected === null ? {} : { expected: [...expected] }),
      };
    }),
  };
  return stamped(figuresFormat, { ...body, seal: sealOf(body) });
}

function measureToJson(measure: Measure): MeasureJson {
  const stored: { -readonly [K in keyof Measure]: Measure[K] } = { ...measure };
  delete stored.fromEvents;
  delete stored.basis;
  // How a figure goes up stays with it.
  if (countsOwn(measure)) stored.covers = 'own';
  return stored;
}

function placeOf(columns: StoredColumns, measures: readonly Measure[], row: number): Where | null {
  const measure = measures[columns.measure[row] ?? -1];
  return measure === undefined ? null : sourceAt(columns, row, measure);
}

/** How to read a table. */
export interface ReadTableOptions extends ReadStoredOptions {
  /** The units, to name what is missing and to explain totals. */
  readonly units?: UnitRegistry;
}

/**
 * Reads a table back from JSON.
 *
 * @param json - JSON text, or what `JSON.parse` gave
 * @param options - the units, and the name of the source
 * @returns an equal table, or `null` where the JSON holds none; findings `stored/…`, and `measure/…` for a wrong measure
 * @example
 * ```ts
 * const { value: table } = tally(parseRecords([{ unit: '00001', period: '2024', received: 40 }], mediation), [mediation.measures.received]);
 * const { value } = tableFromJson(JSON.stringify(tableToJson(table)));
 * value?.find({ measure: 'mediation.received', unit: '00001', period: '2024' })?.value?.toString(); // => '40'
 * ```
 */
export function tableFromJson(json: unknown, options: ReadTableOptions = {}): Outcome<FigureTable | null> {
  checkCall('tableFromJson', {}, options, { source: aText, units: aRegister });
  const from: Where = options.source === undefined ? {} : { source: options.source };
  const { value: data, findings } = readStored(json, figuresFormat, from);
  if (data === null) return ok(null, findings);
  const faults = tableFaults(data, from);
  if (faults.length > 0) return ok(null, [...findings, ...faults]);
  const table = tableOf(data, options.units ?? null, (segment) => faults.push(placeTwice(segment, from)));
  if (faults.length === 0 && data.seal !== undefined && data.seal !== sealOf(data)) faults.push(brokenSeal(from));
  return faults.length > 0 ? ok(null, [...findings, ...faults]) : ok(table, findings);
}

function tableOf(
  data: FigureTableJson,
  registry: UnitRegistry | null,
  twiceIn: (segment: number) => void,
): FigureTable {
  const size = { units: data.units.length, measures: data.measures.length, periods: data.periods.length };
  return new StoredTable({
    measures: data.measures,
    units: data.units,
    periods: data.periods,
    scales: data.scales,
    ...(data.divisors === undefined ? {} : { divisors: data.divisors }),
    plan: data.plan ?? null,
    asOf: data.asOf ?? null,
    spread: (data.spread ?? []).flatMap((one) => spreadFromJson(one, data.measures)),
    addSpread,
    registry,
    segments: data.segments.map((columns, s) => {
      const places = columns.source;
      const wide = new Map<number, WideFigure>();
      for (const { row, big, upper, accuracy, margin, status = null } of columns.wide)
        wide.set(row, {
          big: big === null ? null : BigInt(big),
          upper: upper === null ? null : BigInt(upper),
          accuracy,
          margin: margin === undefined ? null : { below: BigInt(margin.below), above: BigInt(margin.above) },
          status,
        });
      const finished = finishColumns(
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
      );
      if (finished.twice.length > 0) twiceIn(s);
      return finished.columns;
    }),
  });
}
