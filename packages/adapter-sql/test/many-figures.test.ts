// Where no figure of these measures and periods is stored, none of many has to be looked up; where there is one, every one is.
import { defineMeasure, ok, type IsoDate } from '@qcdc/core';
import { defineUnits, FigureBuilder } from '@qcdc/core/flow';
import { beforeAll, describe, expect, it } from 'vitest';
import { SqlStore, type SqlEngine, type SqlSession } from '../src/index.ts';
import { rowsAtOnce } from '../src/figures/load-figures.ts';
import { inDuckDb } from './duckdb.ts';
import { label } from './random-figures.ts';

const [one, other] = ['one', 'other'].map((id) => defineMeasure({ id: `many.${id}`, label, measuredIn: 'case' }));
if (one === undefined || other === undefined) throw new Error('no measures');
const measures = [one, other];
const many = rowsAtOnce + 1;
const units = defineUnits(Array.from({ length: many }, (_, n) => ({ code: `U${n}`, kind: 'commune' })));
const tableOf = (measure: string, period: string, quantity: number, howMany = many) => {
  const builder = new FigureBuilder(measures);
  for (let n = 0; n < howMany; n++) builder.add({ measure, unit: `U${n}`, period, quantity: quantity + n });
  return ok(builder.build().value);
};

describe('many figures', () => {
  let engine: SqlEngine;
  let store: SqlStore;
  let lookUps = 0;
  beforeAll(async () => {
    engine = await inDuckDb();
    const listening = (session: SqlSession): SqlSession => ({
      ...session,
      query: (text, values) => {
        if (text.startsWith('SELECT count(*) AS there')) lookUps += 1;
        return session.query(text, values);
      },
    });
    const heard: SqlEngine = {
      ...engine,
      transaction: (work) => engine.transaction((inner) => work(listening(inner))),
    };
    store = new SqlStore(heard, { prefix: 'many_' });
    await store.migrate();
  });
  const load = async (id: string, table: ReturnType<typeof tableOf>, deliveredOn: IsoDate = '2025-07-01') => {
    lookUps = 0;
    const { value, findings } = await store.loadFigures(table, { id, deliveredOn });
    return [value.stored, value.replaced, value.kept, findings.map(({ code }) => code), lookUps];
  };
  const stored = async (unit: string, measure = one.id) => {
    const { value } = await store.readFigures({ measures, units });
    return Number(value.find({ measure, unit, period: '2025-H1' })?.value);
  };

  it('are looked up only where figures of their measures and periods are stored', async () => {
    expect(await load('first', tableOf(one.id, '2025-H1', 1))).toEqual([many, 0, 0, [], 0]);
    expect(await load('another period', tableOf(one.id, '2025-H2', 1))).toEqual([many, 0, 0, [], 0]);
    expect(await load('the last unit again', tableOf(one.id, '2025-H1', 5, 1), '2025-08-01')).toEqual([1, 1, 0, ['sql/replaced-figures'], 1]); // prettier-ignore
    expect(await load('all again', tableOf(one.id, '2025-H1', 7))).toEqual([0, 0, many, ['sql/older-figures', 'sql/disputed-figures'], 2]); // prettier-ignore
    expect([await stored('U0'), await stored(`U${many - 1}`)]).toEqual([5, many]);
  });

  it('are not taken for known because others of their measure, or of their period, are', async () => {
    expect(await load('crosswise', tableOf(other.id, '2025-H1', 3), '2025-08-01')).toEqual([many, 0, 0, [], 0]);
    expect([await stored('U0', other.id), await stored('U0')]).toEqual([3, 5]);
  });
});
