// What goes wrong with deliveries and schemas.
import { defineEntity, defineMeasure, exactQuantity, flagField, period, textField, type Quantity } from '@qcdc/core';
import { Dec } from '@qcdc/core/exact';
import { parseRecords, type FigureInput } from '@qcdc/core/flow';
import { beforeEach, describe, expect, it } from 'vitest';
import { SqlStore, type SqlEngine, type SqlSession } from '../../src/index.ts';
import { eventMeasures, hearing } from '../random-events.ts';
import { label, measures, tableOf, units } from '../random-figures.ts';

const figure = (unit: string, quantity: FigureInput['quantity'] = 1): FigureInput => ({
  unit,
  measure: 'demo.sum',
  period: '2025-H1',
  quantity,
});
let prefixes = 0;

/** What every engine has to do when deliveries or schemas are not as they should be. */
export function loadsSuite(make: () => Promise<SqlEngine>): void {
  describe('loads', () => {
    let engine: SqlEngine;
    let store: SqlStore;
    let prefix: string;
    beforeEach(async () => {
      engine = await make();
      prefix = `faults${prefixes++}_`;
      store = new SqlStore(engine, { prefix });
      await store.migrate();
    });
    const sumOf = async (from = store) => {
      const { value } = await from.rollUp({ measures, units });
      const total = value.find({ measure: 'demo.sum', unit: 'P', period: '2025-H1' });
      return total === null ? null : Number(total.value);
    };

    it('stores a delivery once, whoever sends it again; other content under its name is an error', async () => {
      const two = tableOf([figure('A', 40), figure('B', 2)]);
      await store.loadFigures(two, { id: 'report 17' });
      const again = await store.loadFigures(two, { id: 'report 17' });
      expect(again.value).toEqual({ stored: 0, replaced: 0, kept: 0, before: true });
      expect(again.findings).toMatchObject([{ code: 'sql/already-loaded', severity: 'info' }]);
      const other = await store.loadFigures(tableOf([figure('A', 41)]), { id: 'report 17' });
      expect(other.findings).toMatchObject([{ code: 'sql/delivery-differs', severity: 'error' }]);
      expect(await sumOf()).toBe(42);
    });

    it('lets the later day win, in whichever order deliveries come; without a day the first stays and is told', async () => {
      const give = async (id: string, n: number, deliveredOn?: '2025-07-01' | '2025-08-01') => {
        const { value, findings } = await store.loadFigures(tableOf([figure('A', n)]), {
          id,
          ...(deliveredOn && { deliveredOn }),
        });
        return [await sumOf(), value.stored, findings.map(({ code, message }) => `${code} ${message.en.slice(0, 2)}`)];
      };
      expect(await give('first', 1, '2025-07-01')).toEqual([1, 1, []]);
      expect(await give('corrected', 2, '2025-08-01')).toEqual([2, 1, ['sql/replaced-figures 1 ']]);
      expect(await give('late', 3, '2025-07-01')).toEqual([2, 0, ['sql/older-figures 1 ']]);
      expect(await give('no day', 4)).toEqual([2, 0, ['sql/disputed-figures 1 ']]);
      expect(await give('same day', 5, '2025-08-01')).toEqual([2, 0, ['sql/disputed-figures 1 ']]);
      expect(await give('the same', 2)).toEqual([2, 0, []]);
      expect(await store.withdraw('corrected')).toBe(true);
      expect(await sumOf()).toBeNull();
      expect(await store.withdraw('corrected')).toBe(false);
    });

    it('lets the higher number of arrival win on one day, in whichever order deliveries come; without one the first stays', async () => {
      const give = async (
        n: number,
        arrivalNumber?: number,
        deliveredOn: '2025-07-01' | '2025-08-01' = '2025-07-01',
      ) => {
        const id = `${deliveredOn} no ${arrivalNumber ?? '–'}, ${n}`;
        const when = { deliveredOn, ...(arrivalNumber === undefined ? {} : { arrivalNumber }) };
        const { findings } = await store.loadFigures(tableOf([figure('A', n)]), { id, ...when });
        return [await sumOf(), ...findings.map(({ code }) => code)];
      };
      expect(await give(1, 12)).toEqual([1]);
      expect(await give(2, 14)).toEqual([2, 'sql/replaced-figures']);
      expect(await give(3, 13)).toEqual([2, 'sql/older-figures']);
      expect(await give(4, 14)).toEqual([2, 'sql/disputed-figures']);
      expect(await give(5)).toEqual([2, 'sql/disputed-figures']);
      expect(await give(6, 1, '2025-08-01')).toEqual([6, 'sql/replaced-figures']);
      const wrong = [{ deliveredOn: '2025-07-01', arrivalNumber: 0 }, { arrivalNumber: 3 }] as const;
      for (const when of wrong)
        await expect(store.loadFigures(tableOf([figure('A', 7)]), { id: 'wrong', ...when })).rejects.toThrow('call/bad-argument'); // prettier-ignore
      expect(await sumOf()).toBe(6);
    });

    it('says what it was handed wrongly, and stores nothing', async () => {
      const own = new SqlStore(engine, { prefix, areas: [hearing] });
      await own.migrate();
      const records = parseRecords([], hearing, { units });
      await expect(own.loadEvents(tableOf([figure('A')]) as never, hearing, { id: 'x' })).rejects.toThrow('call/bad-argument'); // prettier-ignore
      await expect(own.loadFigures(records as never, { id: 'x' })).rejects.toThrow('call/bad-argument');
      await expect(own.withdraw(5 as never)).rejects.toThrow('call/bad-argument');
      expect((await own.loadEvents(records, hearing, { id: 'x' })).value.before).toBe(false);
    });

    it.each<readonly [string, Quantity | number]>([
      ['a seventh decimal', exactQuantity(new Dec('0.0000001'))],
      ['a 21st digit', exactQuantity(new Dec('100000000000000000000'))],
      ['an upper end that is too long', { ...exactQuantity(1), bound: 'between', upper: new Dec('1e21') }],
      ['half of a seventh decimal', { ...exactQuantity(1), accuracy: { decimals: 7, mode: 'nearest' } }],
    ])('refuses what it cannot hold whole, and all that came with it: %s', async (_name, quantity) => {
      const { value, findings } = await store.loadFigures(tableOf([figure('A', 1), figure('B', quantity)]), {
        id: 'x',
      });
      expect(value.stored).toBe(0);
      expect(findings).toMatchObject([{ code: 'sql/number-not-held', where: { unit: 'B', field: 'demo.sum' } }]);
      expect((await store.readFigures({ measures, units })).value.size).toBe(0);
    });

    it('adds the longest numbers it holds without losing a digit', async () => {
      const most = new Dec('99999999999999999999.999999');
      await store.loadFigures(tableOf(['A', 'B'].map((unit) => figure(unit, exactQuantity(most)))), { id: 'x' });
      const { value } = await store.rollUp({ measures, units });
      const total = value.find({ measure: 'demo.sum', unit: 'P', period: '2025-H1' });
      expect(total?.value?.toString()).toBe('199999999999999999999.999998');
    });

    it('keeps nothing of a load that breaks in the middle', async () => {
      let breaks = 0;
      const breaking: SqlEngine = {
        ...engine,
        transaction: (work) =>
          engine.transaction((session) => {
            const broken: SqlSession = {
              ...session,
              query: async (text, values) => {
                const rows = await session.query(text, values);
                if (/INSERT INTO "\w+_figure"/.test(text) && ++breaks === 1)
                  throw new Error('Connection terminated unexpectedly');
                return rows;
              },
            };
            return work(broken);
          }),
      };
      const many = Array.from({ length: 50 }, (_unused, i) => figure(`U${i}`));
      const halfway = new SqlStore(breaking, { prefix });
      await expect(halfway.loadFigures(tableOf(many), { id: 'x' })).rejects.toThrow('Connection terminated');
      expect(breaks).toBe(1);
      expect((await store.readFigures({ measures, units })).value.size).toBe(0);
      expect((await store.loadFigures(tableOf(many.slice(0, 10)), { id: 'x' })).value.stored).toBe(10);
    });

    it('refuses tables that are not there, older ones and newer ones, and says what to do', async () => {
      const fresh = new SqlStore(engine, { prefix: `${prefix}x` });
      await expect(fresh.readFigures({ measures, units })).rejects.toMatchObject({
        code: 'adapter/sql-no-schema',
        message: expect.stringContaining('migrate()') as string,
      });
      await fresh.migrate();
      expect(await fresh.migrate()).toEqual([]);
      expect((await fresh.readFigures({ measures, units })).value.size).toBe(0);
      await engine.query(`INSERT INTO ${prefix}xschema VALUES (99)`, []);
      const newer = new SqlStore(engine, { prefix: `${prefix}x` });
      await expect(newer.readFigures({ measures, units })).rejects.toMatchObject({ code: 'adapter/sql-newer-schema' });
      await expect(newer.migrate()).rejects.toMatchObject({ code: 'adapter/sql-newer-schema' });
      await engine.query(`DELETE FROM ${prefix}xschema WHERE TRUE`, []);
      await expect(newer.readFigures({ measures, units })).rejects.toMatchObject({ code: 'adapter/sql-no-schema' });
    });

    it('takes nothing back by halves: events of an area a store does not keep stay, and so does their delivery', async () => {
      const keeps = new SqlStore(engine, { prefix, areas: [hearing] });
      await keeps.migrate();
      const records = parseRecords([{ unit: 'A', date: '2025-01-01' }], hearing, { units });
      await keeps.loadEvents(records, hearing, { id: 'e' });
      await expect(store.withdraw('e')).rejects.toMatchObject({
        code: 'adapter/sql-other-area',
        message: expect.stringContaining(hearing.id) as string,
      });
      expect((await keeps.loadEvents(records, hearing, { id: 'e' })).value.before).toBe(true);
      expect(await keeps.withdraw('e')).toBe(true);
      expect((await keeps.readEvents(hearing)).value.size).toBe(0);
    });

    it.each<readonly [string, string, string]>([
      ['of the versions', 'schema', 'number INTEGER'],
      ['of the figures', 'figure', 'id INTEGER'],
      ['of events', 'event_invented_hearing', 'id INTEGER'],
    ])('writes nothing into a table %s that is somebody else’s', async (_, table, columns) => {
      const name = `${prefix}o${table}`;
      const kept = engine.dialect === 'clickhouse' ? ' ENGINE = MergeTree ORDER BY tuple()' : '';
      await engine.query(`CREATE TABLE ${name} (${columns})${kept}`, []);
      const other = new SqlStore(engine, { prefix: `${prefix}o`, areas: [hearing] });
      await expect(other.migrate()).rejects.toMatchObject({
        code: 'adapter/sql-other-tables',
        message: expect.stringContaining(name) as string,
      });
      const there = await engine.query(`SELECT column_name FROM information_schema.columns WHERE table_name = '${name}'`, []); // prettier-ignore
      expect(there).toHaveLength(1);
    });

    it.each([
      ['half of a character', 'A\ud800'],
      ['the letter NUL', 'A\u0000B'],
      ['a code of 251 letters', 'x'.repeat(251)],
    ])('names a unit no database takes as it is, and stores nothing beside it: %s', async (_, unit) => {
      const { value, findings } = await store.loadFigures(tableOf([figure('A'), figure(unit)]), { id: 'x' });
      expect(value.stored).toBe(0);
      expect(findings).toMatchObject([{ code: 'sql/not-stored', where: { unit, field: 'demo.sum' } }]);
      expect((await store.readFigures({ measures, units })).value.size).toBe(0);
      await expect(store.loadFigures(tableOf([figure('A')]), { id: unit })).rejects.toThrow('call/bad-argument');
      await expect(store.withdraw(unit)).rejects.toThrow('call/bad-argument');
    });

    it.each(["A'; DROP TABLE x; --", 'A"B', 'A\\u0000', ' A ', 'select', '🏘️', 'x'.repeat(250), '$1', '{a}', '%'])(
      'stores a unit called %j as it is',
      async (unit) => {
        await store.loadFigures(tableOf([figure(unit, 7)]), { id: unit.trim().slice(0, 200) });
        const { value } = await store.readFigures({ measures, units });
        expect([...value].map((one) => [one.unit, Number(one.value)])).toEqual([[unit, 7]]);
      },
    );

    it('gets a column for each new field of an area; what was stored before has it blank', async () => {
      const before = defineEntity({
        id: 'invented-day',
        form: 'event',
        label,
        fields: { group: flagField({ label }) },
      });
      const where = textField({ label: { vi: 'Nơi', en: 'Where' } });
      const after = defineEntity({ id: before.id, form: 'event', label, fields: { ...before.fields, where } });
      const [old, young] = [before, after].map((area) => new SqlStore(engine, { prefix, areas: [area] }));
      expect(await old?.migrate()).toEqual(['invented-day: a table of its events']);
      await old?.loadEvents(parseRecords([{ unit: 'A', date: '2025-01-01', group: true }], before), before, {
        id: 'd1',
      });
      expect(await young?.migrate()).toEqual(['invented-day: a column f_where']);
      await young?.loadEvents(
        parseRecords([{ unit: 'A', date: '2025-01-02', where: "x'); DROP TABLE y; --" }], after),
        after,
        { id: 'd2' },
      );
      const { value } = (await young?.readEvents(after)) ?? { value: null };
      expect(value?.get(after).map(({ data }) => [data.group, data.where])).toEqual([
        [true, null],
        [null, "x'); DROP TABLE y; --"],
      ]);
    });

    it('keeps its tables apart from those of the same name in another schema', async () => {
      const schema = `${prefix}other`;
      await engine.query(`CREATE ${engine.dialect === 'clickhouse' ? 'DATABASE' : 'SCHEMA'} ${schema}`, []);
      const [there, here] = [{ prefix, schema }, { prefix }].map((where) => new SqlStore(engine, { ...where, areas: [hearing] })); // prettier-ignore
      const made = ['1: deliveries and figures', 'invented-hearing: a table of its events'];
      expect(await there?.migrate()).toEqual(made);
      expect(await here?.migrate()).toEqual(made.slice(1));
      await there?.loadFigures(tableOf([figure('A', 5)]), { id: 'x' });
      expect([await sumOf(), await sumOf(there)]).toEqual([null, 5]);
    });

    it('refuses what only memory answers exactly, and names what it does not know', async () => {
      const kept = new SqlStore(engine, { prefix, areas: [hearing] });
      await kept.migrate();
      const asked = (fromEvents: object) => kept.tally({ measures: [defineMeasure({ id: 'a.b', label, measuredIn: 'case', fromEvents: { entity: hearing.id, ...fromEvents } })] }); // prettier-ignore
      await expect(asked({ where: () => true })).rejects.toThrow('sql/not-pushed-down');
      await expect(asked({ distinct: 'partners' })).rejects.toThrow('sql/not-pushed-down');
      await expect(asked({ distinct: 'table' })).rejects.toThrow('sql/not-pushed-down');
      await expect(asked({ field: 'tabel' })).rejects.toThrow('sql/unknown-field');
      await expect(asked({ entity: 'none' })).rejects.toThrow('sql/unknown-area');
      await expect(store.tally({ measures: eventMeasures })).rejects.toThrow('sql/unknown-area');
      await expect(store.loadEvents(parseRecords([], hearing), hearing, { id: 'x' })).rejects.toThrow(
        'sql/unknown-area',
      );
      await expect(store.loadFigures(tableOf([]), { id: ' ' })).rejects.toThrow('call/bad-argument');
      await expect(store.loadFigures(tableOf([]), { id: 'x', deliveredOn: '2025-02-30' })).rejects.toThrow(
        'call/bad-argument',
      );
      await expect(store.rollUp({ measures: [], units })).rejects.toThrow('call/bad-option');
      await expect(store.rollUp({ measures, units, period: period('2025') } as never)).rejects.toThrow(
        'call/unknown-option',
      );
      expect(() => new SqlStore(engine, { prefix: 'x"; --' })).toThrow('call/bad-option');
      expect(() => new SqlStore({} as never)).toThrow('call/bad-argument');
    });
  });
}
