import { checkCall } from '../../outcome/check-call.ts';
import { aText, demand, having, listOf, whole } from '../../outcome/demand.ts';
import { aMeasure, aPeriod, aPlan, aRegister } from '../../outcome/noun-demands.ts';
import { Dec } from '../../number/decimal.ts';
import type { Finding } from '../../outcome/finding.ts';
import { ok, type Outcome } from '../../outcome/outcome.ts';
import { unknownName } from '../../outcome/unknown-name.ts';
import type { ReportPlan } from '../../plan/report-plan.ts';
import { exactQuantity } from '../../quantity/quantity.ts';
import type { Period } from '../../time/period.ts';
import type { UnitRegistry } from '../../unit/unit-registry.ts';
import type { FigureSources, StoredColumns } from '../columns/stored-columns.ts';
import type { FigureKey } from '../noun/figure-key.ts';
import type { FigureTable } from '../noun/figure-table.ts';
import { zeroForMissing, type MissingPolicy } from '../noun/missing-policy.ts';
import type { Measure } from '../noun/measure.ts';
import type { Reported } from '../table/collecting.ts';
import { FigureBuilder, type FigureInput } from '../table/figure-builder.ts';
import { StoredTable } from '../table/stored-table.ts';
import { stored } from '../table/stored.ts';
import { TotalsOnly } from '../table/totals-only.ts';
import { unknownLayout } from '../columns/row-layout.ts';
import { addPartialSum, type PartialSum } from './partial-sum.ts';
import { addRows, emptyTotals, finish, prepare, type RollUpWork } from './roll-up.ts';
import { way } from './roll-up-plan.ts';

/** What has to be known of figures before they can be added up elsewhere. */
export interface PartsOptions {
  /** Measures of the figures. */
  readonly measures: readonly Measure[];
  /** Periods of the figures. */
  readonly periods: readonly Period[];
  /** Ids of all units that have a figure. */
  readonly unitIds: readonly string[];
  /** Which units have a figure of which measure; asked only where a measure does not say what it is collected from. */
  readonly reporters: Iterable<{
    /** Id of the measure. */
    readonly measure: string;
    /** Id of the unit. */
    readonly unit: string;
  }>;
  /** The units and their tree. */
  readonly units: UnitRegistry;
  /** Who is to report; nobody says when left out. */
  readonly plan?: ReportPlan;
  /** Decimals the sums are kept with; 6 when left out. */
  readonly decimals?: number;
}

/** Figures that go up one way: of these pairs of measure and period, a figure of a unit is a part of the total of another. */
export interface FigureRoute {
  /** Pairs of measure and period. */
  readonly pairs: readonly Omit<FigureKey, 'unit'>[];
  /** By unit, the unit right above whose total holds its figure; figures of units that are not here are handed in as they are. */
  readonly above: ReadonlyMap<string, string>;
}

/** What was added up elsewhere, and what was not. */
export interface PartsResult {
  /** The sums, in any order, of as many shards and batches as there are. */
  readonly sums: Iterable<PartialSum>;
  /** The figures of all units that are not in `above` of their route. */
  readonly rows: Iterable<FigureInput>;
  /** Units of a route whose figure of a pair has no number: where they are missing, they are named by this. */
  readonly silent: Iterable<
    FigureKey & {
      /** `true` where the measure does not apply to the unit. */
      readonly notApplicable: boolean;
    }
  >;
  /** Places behind the references of `rows`. */
  readonly sources?: FigureSources;
  /** Findings so far. */
  readonly findings?: readonly Finding[];
}

/**
 * Rolls figures up that lie elsewhere, such as in a database. It says which figures are simply added to which unit; whoever
 * holds them adds them up, in as many parts as need be, and hands the sums in beside the few figures that are not simply added.
 * The totals are those of `rollUp`: the same stand-ins, bounds, coverage and findings.
 * @term tổng hợp số liệu nằm ngoài bộ nhớ
 */
export class RollUpInParts {
  /** Ways up; figures of pairs that are in none of them are never added up. */
  readonly routes: readonly FigureRoute[];
  private readonly lists: StoredTable;
  private readonly options: PartsOptions;
  private readonly work: RollUpWork;
  private readonly codes: readonly ReadonlyMap<string, number>[];

  /**
   * @param options - measures, periods, units and who has figures
   * @throws `DefinitionError` `call/bad-option`, `figure/measure-twice`, `figure/unknown-measure`, `figure/unknown-unit`
   */
  constructor(options: PartsOptions) {
    checkCall('RollUpInParts', {}, options, {
      measures: listOf(aMeasure),
      periods: listOf(aPeriod),
      unitIds: listOf(aText),
      reporters: demand((value) => typeof value === 'object' && value !== null, 'một danh sách', 'a list'),
      units: aRegister,
      plan: aPlan,
      decimals: whole(0, 100),
    });
    const { measures, periods, unitIds, units, plan = null, decimals = 6 } = options;
    this.options = options;
    this.codes = [measures.map(({ id }) => id), unitIds, periods.map(({ id }) => id)].map(
      (ids) => new Map(ids.map((id, code) => [id, code])),
    );
    const scales = measures.map(() => decimals);
    const reporters = this.reportersOf(options);
    // No row, but it is known who has some.
    const nothing: StoredColumns = { ...noRows, layout: { ...unknownLayout, ...reporters } };
    this.lists = new StoredTable({
      measures,
      units: unitIds,
      periods,
      scales,
      segments: [nothing],
      registry: units,
      plan,
    });
    this.work = prepare(this.lists, units);
    const { slots, routes, nodes, idOf } = this.work.plan;
    this.routes = routes.map(({ direct }, r) => ({
      pairs: slots
        .filter((slot) => slot.route === r)
        .map((slot) => ({ measure: measures[slot.measure]?.id ?? '', period: periods[slot.period]?.id ?? '' })),
      above: new Map(
        unitIds.flatMap((id, u): readonly (readonly [string, string])[] => {
          const node = direct[u] ?? -1;
          return node < 0 ? [] : [[id, idOf(nodes[node] ?? -1)]];
        }),
      ),
    }));
  }

  /**
   * Makes the totals. Once only.
   * @param result - the sums and what was not summed
   * @returns a table of the totals and the rows that were handed in; findings of `rollUp`. It holds no figure of the others:
   *   what needs them refuses it with `figure/rows-elsewhere`, and their names are told all the same where they are missing
   * @throws `DefinitionError` `figure/unknown-measure`, `figure/unknown-unit`, `figure/unknown-period` for what was not announced
   */
  finish(result: PartsResult): Outcome<FigureTable> {
    checkCall('RollUpInParts.finish', {
      result: [result, having(['sums', 'rows', 'silent'], '{ sums, rows, silent }', '{ sums, rows, silent }')],
    });
    const { sums, rows, silent, sources, findings = [] } = result;
    const read = this.read(rows, sources);
    const { work } = this;
    const { slots, nodeOf, routes } = work.plan;
    const [columns] = read.table.segments;
    // Nobody knows how large the sums will be.
    const totals = emptyTotals(read.table, work.plan, true);
    const own: RollUpWork = { ...work, table: read.table, totals, read: columns === undefined ? [] : [columns] };
    for (const sum of sums) {
      const slot = this.slotOf(sum);
      const node = nodeOf[this.options.units.numberOf(sum.above)] ?? -1;
      if (node < 0) throw this.unknown('unit', sum.above);
      const to = slots[slot];
      if (to === undefined) continue;
      const place = node * slots.length + slot;
      addPartialSum(totals, sum, { place, operator: to.operator, scale: read.table.scales[to.measure] ?? 0 });
      if (sum.blank > 0 && zeroForMissing(policyOf(this.options.measures[to.measure]))) {
        const { parent } = routes[to.route]?.tree ?? { parent: new Int32Array(0) };
        for (let up = this.options.units.numberOf(sum.above); up >= 0; up = parent[up] ?? -1)
          if ((nodeOf[up] ?? -1) >= 0) totals.blank.add((nodeOf[up] ?? 0) * slots.length + slot);
      }
    }
    if (columns !== undefined) addRows(own, columns, 0, columns.length);
    const done = finish(own, [...findings, ...read.findings]).outcome;
    const states = this.silentPlaces(silent);
    return ok(this.totalsOnly(stored(done.value), states), done.findings);
  }

  private reportersOf({ measures, unitIds, reporters }: PartsOptions) {
    const seen = new Uint8Array(measures.length * unitIds.length);
    for (const { measure, unit } of reporters)
      seen[this.codeOf('measure', measure) * unitIds.length + this.codeOf('unit', unit)] = 1;
    return { measureCount: measures.length, unitCount: unitIds.length, reporters: seen };
  }

  private codeOf(what: 'measure' | 'unit' | 'period', id: string): number {
    const code = this.codes[['measure', 'unit', 'period'].indexOf(what)]?.get(id);
    if (code === undefined) throw this.unknown(what, id);
    return code;
  }

  private unknown(what: 'measure' | 'unit' | 'period', id: string) {
    const known = this.codes[['measure', 'unit', 'period'].indexOf(what)]?.keys() ?? [];
    const said = { vi: 'mục đã báo trước khi cộng', en: `a ${what} that was announced` };
    return unknownName(`figure/unknown-${what}`, said, id, known, what);
  }

  private slotOf({ measure, period }: Omit<FigureKey, 'unit'>): number {
    const pair = this.codeOf('measure', measure) * this.options.periods.length + this.codeOf('period', period);
    return this.work.slotOf[pair] ?? -1;
  }

  // The rows as columns over the lists that were announced.
  private read(rows: Iterable<FigureInput>, sources?: FigureSources) {
    const { measures, units, periods, unitIds, decimals = 6 } = this.options;
    const builder = new FigureBuilder(measures, { units, ...(sources === undefined ? {} : { sources }) });
    for (const id of unitIds) builder.unitCode(id);
    const finest = exactQuantity(new Dec(10).pow(-decimals));
    for (const { id } of measures) builder.makeRoomFor(id, finest);
    for (const row of rows) {
      this.codeOf('unit', row.unit);
      builder.add(row);
    }
    const { value, findings } = builder.build();
    const { segments, periods: seen, scales, divisors } = stored(value);
    const codes = Uint16Array.from(seen, ({ id }) => this.codeOf('period', id));
    return {
      table: this.lists.with({
        scales,
        divisors,
        segments: segments.map((columns) => ({
          ...columns,
          period: columns.period.map((code) => codes[code] ?? 0),
          layout: { ...columns.layout, runs: null },
        })),
      }),
      periods,
      findings,
    };
  }

  private silentPlaces(silent: PartsResult['silent']): ReadonlyMap<number, Reported> {
    const places = new Map<number, Reported>();
    for (const { notApplicable, ...key } of silent)
      places.set(this.placeOf(key), notApplicable ? 'notApplicable' : 'nothing');
    return places;
  }

  private placeOf(key: FigureKey): number {
    return this.slotOf(key) * this.options.unitIds.length + this.codeOf('unit', key.unit);
  }

  private totalsOnly(table: StoredTable, silent: ReadonlyMap<number, Reported>): FigureTable {
    const { plan, slotOf } = this.work;
    const periods = this.options.periods.length;
    const [measureCodes, unitCodes, periodCodes] = this.codes;
    const used = new Set(table.segments.flatMap(({ unit }) => [...new Set(unit)]));
    const kept = [...used].sort((a, b) => a - b);
    const placeOf = new Map(kept.map((code, place) => [code, place]));
    const { measures, registry, scales, divisors } = table;
    const parts = {
      measures,
      registry,
      scales,
      divisors,
      plan: table.plan,
      periods: table.periods,
      units: kept.map((code) => table.units[code] ?? ''),
      segments: table.segments.map((columns) => ({
        ...columns,
        unit: columns.unit.map((code) => placeOf.get(code) ?? 0),
        layout: unknownLayout,
      })),
    };
    return new TotalsOnly(parts, {
      reportedBy: ({ measure, unit, period }): Reported => {
        const u = unitCodes?.get(unit);
        const [m, p] = [measureCodes?.get(measure), periodCodes?.get(period)];
        if (u === undefined || m === undefined || p === undefined) return 'nothing';
        const slot = slotOf[m * periods + p] ?? -1;
        // What is never added up was not looked at.
        if (slot < 0) return 'number';
        const route = plan.routes[plan.slots[slot]?.route ?? -1];
        if ((route?.direct[u] ?? way.outside) < 0) return 'nothing';
        return silent.get(slot * this.options.unitIds.length + u) ?? 'number';
      },
      collectingOf: (code) => this.lists.collectingOf(code),
    });
  }
}

const policyOf = (measure: Measure | undefined): { readonly missing?: MissingPolicy } => measure ?? {};

const noRows: Omit<StoredColumns, 'layout'> = {
  length: 0,
  unit: new Int32Array(0),
  measure: new Uint16Array(0),
  period: new Uint16Array(0),
  value: new Float64Array(0),
  state: new Uint8Array(0),
  reported: null,
  expected: null,
  wide: new Map(),
  source: null,
  sources: null,
};
