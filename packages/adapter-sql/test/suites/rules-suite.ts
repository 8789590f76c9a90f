// Rules asked inside a database: only what may be wrong leaves it, and what nobody could ask is named.
import { arithmetic, defineRule, failed, held, undatedRule, type AnyRule, type Finding } from '@qcdc/core';
import { fraction, one, zero } from '@qcdc/core/exact'; // prettier-ignore
import { atMost, parseRecords, validate, verdictOf } from '@qcdc/core/flow';
import { beforeAll, describe, expect, it } from 'vitest';
import { SqlStore, type SqlEngine } from '../../src/index.ts';
import { hearing } from '../random-events.ts';
import { units } from '../random-figures.ts';

const basis = arithmetic({ vi: 'Phần không lớn hơn tổng', en: 'A part never exceeds its whole' });
const title = { vi: 'Số người không quá số lần', en: 'No more persons than rounds' };
const shape = { title, severity: 'error', entities: [hearing.id], law: undatedRule(basis), examples: [] } as const;
const messages = { more: { vi: 'Nhiều hơn', en: 'More than that' } };
interface Counts {
  readonly table: number | null;
  readonly round: number | null;
}
const within = defineRule({
  ...shape,
  id: 'invented/table-within-round',
  messages,
  check: ({ table, round }: Counts) =>
    table === null && round === null
      ? { state: 'notConcerned' }
      : verdictOf(atMost(table, round), ['round'], () => failed('more')),
  comparisons: () => [{ terms: { table: one, round: fraction(-1n) }, operator: '<=', to: zero }],
});
const coded = defineRule({ ...shape, id: 'invented/coded', messages: {}, check: () => held });
const together = defineRule({
  ...shape,
  id: 'invented/together',
  scope: 'unitPeriod',
  messages: {},
  check: () => held,
});
const event = (table: number | string | null, round: number | null) => ({
  unit: 'A',
  date: '2025-05-05',
  table,
  round,
});
const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);

/** What every engine has to do with rules. */
export function rulesSuite(make: () => Promise<SqlEngine>, many: number): void {
  describe('rules', () => {
    let store: SqlStore;
    beforeAll(async () => {
      store = new SqlStore(await make(), { prefix: 'rules_', areas: [hearing] });
      await store.migrate();
    });
    const load = async (given: readonly object[]) => {
      const records = parseRecords(given, hearing, { units });
      await store.withdraw('file 1');
      await store.loadEvents(records, hearing, { id: 'file 1' });
      return records;
    };
    const judged = (...rules: readonly AnyRule[]) => store.validate({ area: hearing, rules, units });

    it('fetches the events that may break a rule, and no others', async () => {
      await load([event(1, 2), event(2, 2), event(3, 2), event('hơn 2', 2), event(null, 2), event(null, null)]);
      const { value, findings } = await judged(within);
      expect(value).toEqual({
        events: 6,
        fetched: 3,
        judged: [{ rule: within.id, held: 0, failed: 2, undecided: 1, notConcerned: 0, notAsked: 0 }],
        notPushedDown: [],
      });
      expect(findings.map(({ state }) => state)).toEqual(['failed', 'failed', 'undecided']);
    });

    it('says the same as `validate`, batch after batch', async () => {
      const records = await load(Array.from({ length: many }, (_, i) => event(i % 2 === 0 ? 3 : 4, 3 + (i % 3))));
      const inMemory = validate(records, [within, coded]);
      const done: number[] = [];
      const streamed: Finding[] = [];
      const options = { area: hearing, rules: [within, coded], units };
      const { value, findings } = await store.validate({
        ...options,
        onFinding: (finding) => streamed.push(finding),
        onProgress: (share) => done.push(share),
      });
      expect([value.events, value.fetched, value.notPushedDown]).toEqual([many, many, [coded.id]]);
      expect(findings).toEqual([]);
      expect(streamed.map(({ code, actual, expected }) => [code, actual, expected])).toEqual(
        inMemory.findings.slice(records.findings.length).map(({ code, actual, expected }) => [code, actual, expected]),
      );
      expect(value.judged).toEqual(inMemory.value.judged);
      expect(done.at(-1)).toBe(1);
      expect(done.length).toBe(Math.ceil(many / 5_000));
      const stop = new AbortController();
      const stopped = store.validate({
        ...options,
        signal: stop.signal,
        onProgress: () => {
          stop.abort();
        },
      });
      await expect(stopped).rejects.toThrow('aborted');
    });

    it('names the rules that compare several records, and passes over those of other areas', async () => {
      await load([event(1, 2)]);
      const other = { ...coded, id: 'invented/other', entities: ['mediation'] };
      const { value, findings } = await judged(together, other);
      expect(value).toEqual({ events: 1, fetched: 0, judged: [], notPushedDown: [] });
      expect(codes(findings)).toEqual(['validate/needs-all-records']);
      expect(findings[0]?.actual).toBe(together.id);
    });

    it('refuses an area the store does not keep, and rules that are none', async () => {
      const strange = { ...hearing, id: 'invented-other' };
      await expect(store.validate({ area: strange, rules: [] })).rejects.toThrow('sql/unknown-area');
      await expect(store.validate({ area: hearing, rules: [{} as AnyRule] })).rejects.toThrow('rule/not-a-rule');
    });
  });
}
