import { ok, type Outcome } from '@qcdc/core';
import { aMeasure, aPeriod, aPlan, aRegister, checkCall, demand, listOf } from '@qcdc/core/checks';
import { mergeTables, type FigureTable } from '@qcdc/core/flow';
import type { SqlTallyOptions } from '../events/tally-in-sql.ts';
import { tallyDemands } from '../events/tally-in-sql.ts';
import { mergeDemands, mergeOverTimeInSql, type SqlMergeOptions } from '../over-time/merge-over-time-in-sql.ts';
import { judgedTogether } from '../rules/judged-together.ts';
import { validateDemands, type EventsJudged, type SqlValidateOptions } from '../rules/validate-in-sql.ts';
import { rollUpInSql, type SqlRollUpOptions } from '../totals/roll-up-in-sql.ts';
import type { SqlEngine } from '../engine/engine.ts';
import type { TableNames } from '../schema/names.ts';
import { onTwoServers } from './on-two-servers.ts';
import { reading } from './reading.ts';
import type { SqlStore } from './sql-store.ts';
import type { Stored } from './stored.ts';

const aStore = /* @__PURE__ */ demand(
  (value) => typeof (value as Partial<SqlStore> | null)?.place === 'function',
  'một SqlStore',
  'a SqlStore',
);

/**
 * Several databases that hold the figures and events of some units each. Every one adds up what it holds; what they found is put
 * together exactly. Where one of them does not answer there is no answer, and nothing is counted without it.
 * @term cụm cơ sở dữ liệu
 * @example
 * ```ts
 * import { DuckDBInstance } from '@duckdb/node-api';
 *
 * const cases = defineMeasure({ id: 'demo.cases', label: { vi: 'Số vụ', en: 'Cases' }, measuredIn: 'case', nonNegative: true });
 * const units = defineUnits([
 *   { code: 'P', kind: 'province' },
 *   { code: 'A', kind: 'commune', parent: 'P' },
 *   { code: 'B', kind: 'commune', parent: 'P' },
 * ]);
 * const stores = [];
 * for (const [unit, quantity] of [['A', 40], ['B', 2]] as const) {
 *   const instance = await DuckDBInstance.create(':memory:');
 *   const store = new SqlStore(duckdbEngine(await instance.connect()));
 *   await store.migrate();
 *   const builder = new FigureBuilder([cases], { units });
 *   builder.add({ measure: cases.id, unit, period: '2024', quantity });
 *   await store.loadFigures(builder.build(), { id: 'report 17' });
 *   stores.push(store);
 * }
 * const totals = await new SqlCluster(stores).rollUp({ measures: [cases], units });
 *
 * totals.value.find({ measure: cases.id, unit: 'P', period: '2024' })?.value?.toString(); // => '42'
 * ```
 */
export class SqlCluster {
  private readonly stores: readonly SqlStore[];

  /**
   * @param stores - one store for each database, at least one
   * @throws `DefinitionError` `call/bad-argument`
   */
  constructor(stores: readonly SqlStore[]) {
    checkCall('SqlCluster', { stores: [stores, listOf(aStore, 1)] });
    this.stores = stores;
  }

  /**
   * Rolls the figures of all databases up: each adds up its own.
   * @param options - which figures, and who is to report
   * @returns the totals, as `SqlStore.rollUp` gives them
   * @throws `AdapterError` `adapter/sql-…` where one of them fails, `adapter/sql-on-two-servers` where a figure stands on two of them
   */
  async rollUp(options: SqlRollUpOptions): Promise<Outcome<FigureTable>> {
    checkCall('SqlCluster.rollUp', {}, options, {
      measures: listOf(aMeasure, 1),
      periods: listOf(aPeriod, 1),
      units: aRegister,
      plan: aPlan,
    });
    return this.together((sources) => rollUpInSql(sources, options));
  }

  /**
   * Counts the events of all databases. All events of a unit stand on one of them, so that different values are counted once.
   * @param options - measures, periods, units
   * @returns the figures, as `SqlStore.tally` gives them
   * @throws `AdapterError` `adapter/sql-…` where one of them fails, `adapter/sql-on-two-servers` where a unit has events on two of them
   */
  async tally(options: SqlTallyOptions): Promise<Outcome<FigureTable>> {
    checkCall('SqlCluster.tally', {}, options, tallyDemands);
    const counted = await Promise.all(this.stores.map((store) => store.tally(options)));
    const seen = new Set<string>();
    for (const { value } of counted)
      for (const unit of value.units) {
        if (seen.has(unit)) throw onTwoServers(unit);
        seen.add(unit);
      }
    const { value, findings } = mergeTables(counted);
    return ok(value, findings);
  }

  /**
   * Makes the figures of longer periods on all databases, each of its own units.
   * @param options - measures, longer periods, units
   * @returns the figures, as `SqlStore.mergeOverTime` gives them
   * @throws `AdapterError` `adapter/sql-…` where one of them fails, `adapter/sql-on-two-servers` where a unit has figures on two of them
   */
  async mergeOverTime(options: SqlMergeOptions): Promise<Outcome<FigureTable>> {
    checkCall('SqlCluster.mergeOverTime', {}, options, mergeDemands);
    return this.together((sources) => mergeOverTimeInSql(sources, options));
  }

  /**
   * Judges the events of an area on all databases, one after another.
   * @param options - area, rules, units
   * @returns what was judged on all of them together, as `SqlStore.validate` gives it
   * @throws `AdapterError` `adapter/sql-…` where one of them fails
   */
  async validate(options: SqlValidateOptions): Promise<Outcome<EventsJudged>> {
    checkCall('SqlCluster.validate', {}, options, validateDemands);
    return judgedTogether(this.stores.length, options, (at, own) => (this.stores[at] as SqlStore).validate(own));
  }

  // All are asked about one state each, and all have to answer; what lies behind one connection is asked together.
  private async together<T>(work: (sources: readonly Stored[]) => Promise<T>): Promise<T> {
    const places = new Map<SqlEngine, TableNames[]>();
    for (const store of this.stores) {
      const place = await store.place();
      const beside = places.get(store.engine);
      if (beside === undefined) places.set(store.engine, [place]);
      else beside.push(place);
    }
    const open = ([first, ...others]: readonly [SqlEngine, TableNames[]][], sources: readonly Stored[]): Promise<T> =>
      first === undefined ? work(sources) : reading(...first, (some) => open(others, [...sources, ...some]));
    return open([...places], []);
  }
}
