// Deliveries come in any order, are sent again, corrected and taken back: what is stored is what a clerk with a list would have.
import type { IsoDate } from '@qcdc/core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { SqlStore, type SqlEngine } from '../../src/index.ts';
import { measures, tableOf, units } from '../random-figures.ts';

interface Sent {
  readonly id: string;
  readonly deliveredOn: IsoDate | undefined;
  readonly arrivalNumber: number | undefined;
  readonly figures: Readonly<Record<string, number>>;
}
type Step = { readonly kind: 'load'; readonly sent: Sent } | { readonly kind: 'withdraw'; readonly id: string };

const ids = ['one', 'two', 'three', 'four'];
const sent: fc.Arbitrary<Sent> = fc
  .record({
    id: fc.constantFrom(...ids),
    deliveredOn: fc.option(fc.constantFrom<IsoDate>('2025-07-01', '2025-07-02', '2025-07-03'), {
      nil: undefined,
      freq: 4,
    }),
    arrivalNumber: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    figures: fc.dictionary(fc.constantFrom('A', 'B', 'C'), fc.integer({ min: 0, max: 3 }), { minKeys: 1 }),
  })
  // A number of arrival is one of its day.
  .map((one) => (one.deliveredOn === undefined ? { ...one, arrivalNumber: undefined } : one));
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: sent.map((one): Step => ({ kind: 'load', sent: one })) },
    { weight: 1, arbitrary: fc.constantFrom(...ids).map((id): Step => ({ kind: 'withdraw', id })) },
  ),
  { minLength: 2, maxLength: 12 },
);

/** The clerk's list: the delivery whose figure counts, by unit. */
class Listed {
  private readonly known = new Map<string, Sent>();
  private readonly counts = new Map<string, Sent>();

  load(one: Sent): 'new' | 'same' | 'other' {
    const before = this.known.get(one.id);
    if (before !== undefined) return JSON.stringify(before.figures) === JSON.stringify(one.figures) ? 'same' : 'other';
    this.known.set(one.id, one);
    for (const unit of Object.keys(one.figures)) {
      const there = this.counts.get(unit);
      if (there === undefined || isLater(one, there)) this.counts.set(unit, one);
    }
    return 'new';
  }

  withdraw(id: string): boolean {
    for (const [unit, one] of this.counts) if (one.id === id) this.counts.delete(unit);
    return this.known.delete(id);
  }

  get figures(): readonly string[] {
    return [...this.counts].map(([unit, { figures }]) => `${unit} ${figures[unit] ?? ''}`).sort();
  }
}

function isLater(one: Sent, there: Sent): boolean {
  const [day, before] = [one.deliveredOn, there.deliveredOn];
  if (day === undefined || before === undefined) return false;
  if (day !== before) return day > before;
  return (
    one.arrivalNumber !== undefined && there.arrivalNumber !== undefined && one.arrivalNumber > there.arrivalNumber
  );
}

/** What every engine has to do with deliveries in any order. */
export function deliveriesSuite(make: () => Promise<SqlEngine>, numRuns: number): void {
  describe('deliveries in any order', () => {
    let store: SqlStore;
    beforeAll(async () => {
      store = new SqlStore(await make(), { prefix: 'ordered_' });
      await store.migrate();
    });

    it('leave what a list kept by hand would hold', async () => {
      await fc.assert(
        fc.asyncProperty(steps, async (all) => {
          for (const id of ids) await store.withdraw(id);
          const listed = new Listed();
          for (const step of all) {
            if (step.kind === 'withdraw') {
              expect(await store.withdraw(step.id)).toBe(listed.withdraw(step.id));
              continue;
            }
            const { id, deliveredOn, arrivalNumber, figures } = step.sent;
            const table = tableOf(Object.entries(figures).sort().map(([unit, quantity]) => ({ unit, measure: 'demo.sum', period: '2025-H1', quantity }))); // prettier-ignore
            const when = { ...(deliveredOn && { deliveredOn }), ...(arrivalNumber && { arrivalNumber }) };
            const { value, findings } = await store.loadFigures(table, { id, ...when });
            const known = listed.load({ ...step.sent, figures: Object.fromEntries(Object.entries(figures).sort()) });
            expect(value.before).toBe(known !== 'new');
            expect(findings.some(({ severity }) => severity === 'error')).toBe(known === 'other');
            if (known === 'new') expect(value.stored + value.kept).toBe(Object.keys(figures).length);
          }
          const { value } = await store.readFigures({ measures, units });
          expect([...value].map(({ unit, value: n }) => `${unit} ${n?.toString() ?? ''}`).sort()).toEqual(
            listed.figures,
          );
        }),
        { numRuns },
      );
    });
  });
}
