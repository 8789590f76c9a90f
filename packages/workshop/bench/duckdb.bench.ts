import { DuckDBInstance } from '@duckdb/node-api';
import { ok } from '@qcdc/core';
import { rollUp } from '@qcdc/core/flow';
import { check, timeTogether, type Bench } from './harness.ts';
import { country, hasNumber } from './national-data.ts';

const rows = 10_000_000;

/** Our roll-up, which has one thread, against DuckDB with all threads and with one: in memory, decimals, a join, grouping sets. */
export const benches: readonly Bench[] = [
  {
    name: 'rollup-duckdb',
    run: async (report) => {
      const data = country(rows);
      const [columns] = data.table.segments;
      if (columns === undefined) throw new Error('no figures');
      const { unit, measure, period, value } = columns;
      const instance = await DuckDBInstance.create(':memory:');
      const connection = await instance.connect();
      await connection.run('create table figures (unit integer, measure smallint, period smallint, value bigint)');
      await connection.run('create table units (unit integer, province smallint)');
      const units = await connection.createAppender('units');
      for (const [code, province] of data.provinceOf.entries()) {
        units.appendInteger(code);
        units.appendSmallInt(province);
        units.endRow();
      }
      units.closeSync();
      const figures = await connection.createAppender('figures');
      for (let i = 0; i < rows; i++) {
        figures.appendInteger(unit[i] ?? 0);
        figures.appendSmallInt(measure[i] ?? 0);
        figures.appendSmallInt(period[i] ?? 0);
        if (hasNumber(data.table, i)) figures.appendBigInt(BigInt(value[i] ?? 0));
        else figures.appendNull();
        figures.endRow();
      }
      figures.closeSync();
      await connection.run('alter table figures alter value type decimal(18, 0)');
      const query = `select province, measure, period, sum(value)::varchar as total, count(value)::integer as reported
        from figures join units using (unit)
        group by grouping sets ((province, measure, period), (measure, period))`;
      let rolled = rollUp(ok(data.table), { units: data.units }).value;
      const theirs = (await connection.runAndReadAll(query)).getRowObjects();
      for (const row of theirs) {
        const top = row['province'] === null ? 'VN' : `P${String(row['province'])}`;
        const key = {
          measure: `bench.m${String(row['measure'])}`,
          unit: top,
          period: data.table.periods[Number(row['period'])]?.id ?? '',
        };
        const figure = rolled.find(key);
        check(figure !== null, `${top} ${key.measure}: no total`);
        check(figure.coverage.reported === row['reported'], `${top} ${key.measure}: coverage`);
        if (figure.bound === 'exact' || figure.bound === 'atLeast')
          check(String(figure.value) === String(row['total']), `${top} ${key.measure}: total`);
      }
      const ours = (): unknown => (rolled = rollUp(ok(data.table), { units: data.units }).value);
      const duckdb = (): unknown => connection.runAndReadAll(query);
      const all = await timeTogether({ ours, duckdb }, { runs: 9, warmUp: 10 });
      report('rollup.10m.duckdb.time', all.duckdb, 'ms');
      report('rollup.10m.vs-duckdb.ratio', all.ours / all.duckdb, 'ratio');
      await connection.run('set threads = 1');
      const one = await timeTogether({ ours, duckdb }, { runs: 9, warmUp: 2 });
      connection.closeSync();
      report('rollup.10m.duckdb-1-thread.time', one.duckdb, 'ms');
      report('rollup.10m.vs-duckdb-1-thread.ratio', one.ours / one.duckdb, 'ratio');
    },
  },
];
