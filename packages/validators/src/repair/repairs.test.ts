import { defineEntity, exactQuantity, figureField, practice, always, type Entity } from '@qcdc/core';
import { allEntities, communityVote, mediation } from '@qcdc/core/entities';
import { judge } from '@qcdc/core/flow';
import { describe, expect, it } from 'vitest';
import { consistencyRules } from '../consistency/consistency-rules.ts';
import { exampleOf, statedQuantity } from '../define/example.ts';
import { textRule } from '../written/text-rule.ts';
import { repairsFor } from './repairs-for.ts';

const rules = consistencyRules(mediation);
const right = { carriedOver: 5, received: 120, settled: 90, unsettled: 20, pending: 15 };
const repairs = (values: object, options = {}) =>
  repairsFor(mediation, exampleOf(mediation, { ...right, ...values }), rules, options);
const shown = ({ proposals }: ReturnType<typeof repairs>) =>
  proposals.map(({ changes }) => changes.map(({ field, to, slips }) => [field, numberOf(to), ...slips]));
const numberOf = (value: unknown) =>
  typeof value === 'object' && value !== null && 'value' in value ? String(value.value) : value;

const basis = practice({ vi: 'Giả định', en: 'Invented' });
const written = (entity: Entity, asks: string, id = 'sample/rule') =>
  textRule(entity, { id, area: entity.id, versions: [{ from: always, basis, asks }] });

describe('what would make a record right', () => {
  it('nothing, where no rule is broken', () => {
    expect(repairs({})).toMatchObject({ state: 'nothingWrong', broken: [], sets: [], proposals: [] });
  });

  it('names every smallest set, and puts the slip that explains it first', () => {
    const found = repairs({ pending: 51 });
    expect(found.sets).toEqual([['carriedOver'], ['received'], ['settled'], ['pending']]);
    expect(shown(found)[0]).toEqual(
      ['pending', '15', 'digitsSwapped'].length === 3 ? [['pending', '15', 'digitsSwapped']] : [],
    );
  });

  it('proves that a value is forced: neither a smaller nor a larger one keeps the rules', () => {
    const [first] = repairs({ pending: 51 }).proposals;
    expect(first?.changes[0]?.forced?.smaller).toContain('mediation/pending-balances');
    expect(first?.changes[0]?.forced?.larger).toContain('mediation/pending-balances');
  });

  it.each([
    [{ received: 1200 }, ['received', '120', 'digitTooMany']],
    [{ received: 12 }, ['received', '120', 'digitMissing']],
    [{ received: 120_000 }, ['received', '120', 'thousandfold']],
    [{ settled: 91 }, ['settled', '90', 'digitWrong']],
    [{ pending: 120 }, ['pending', '15', 'valueOfOtherField']],
  ])('%j', (values, wanted) => {
    const all = shown(repairs(values)).flat();
    expect(all.some((one) => wanted.every((part) => one.includes(part)))).toBe(true);
  });

  it('the figure of the period before typed again', () => {
    const before = exampleOf(mediation, { pending: 37 });
    const [first] = shown(repairs({ pending: 37 }, { before }));
    expect(first).toEqual([['pending', '15', 'valueOfPeriodBefore']]);
  });

  it('a missing figure is not wrong, and is free to make the rules hold', () => {
    expect(repairs({ pending: null }).state).toBe('nothingWrong');
    const found = repairs({ pending: null, settled: 900 });
    expect(found.sets).toEqual([['carriedOver'], ['received'], ['settled']]);
  });

  it('round figures count as they were stated', () => {
    const rounded = { ...exactQuantity(100), accuracy: { decimals: -1, mode: 'nearest' as const } };
    expect(repairs({ received: rounded, pending: 0 }).state).toBe('nothingWrong');
  });

  it('a stated percentage points at the figure that is wrong', () => {
    const found = repairs({ settled: 60, pending: 45, statedSettledShare: statedQuantity('75') });
    expect(found.broken).toEqual(['mediation/stated-settled-share-agrees']);
    expect(found.sets).toContainEqual(['statedSettledShare']);
    const all = repairs({ settled: 60, statedSettledShare: statedQuantity('75') });
    expect(all.sets).toEqual([['settled']]);
    expect(shown(all)).toEqual([[['settled', '90', 'digitWrong']]]);
  });

  it('keeps a proposal only where all rules hold then, also those that cannot be solved', () => {
    const own = written(mediation, 'pending != 15', 'sample/not-fifteen');
    const record = exampleOf(mediation, { ...right, pending: 51 });
    const found = repairsFor(mediation, record, [...rules, own]);
    expect(found.sets).toContainEqual(['pending']);
    expect(
      shown(found)
        .flat()
        .map(([field]) => field),
    ).not.toContain('pending');
  });

  it('tells broken rules that are more than comparisons of sums', () => {
    const found = repairsFor(mediation, exampleOf(mediation, right), [...rules, written(mediation, 'received != 120')]);
    expect(found).toMatchObject({ state: 'nothingWrong', broken: ['sample/rule'], notSolved: ['sample/rule'] });
  });

  it('tells rules that no record can keep together', () => {
    const both = [written(mediation, 'received >= 5', 'sample/a'), written(mediation, 'received < 5', 'sample/b')];
    const found = repairsFor(mediation, exampleOf(mediation, right), both);
    expect(found.state).toBe('rulesContradict');
    expect(found.conflicts).toEqual([
      { fields: ['received'], rules: ['sample/b'] },
      { fields: [], rules: ['sample/a', 'sample/b'] },
    ]);
  });

  it('days: the month and the day swapped, the wrong year', () => {
    const order = written(communityVote, 'sentUpOn <= date + 5 days');
    const after = written(communityVote, 'sentUpOn >= date', 'sample/after');
    const vote = (sentUpOn: string) =>
      repairsFor(communityVote, exampleOf(communityVote, { date: '2024-03-01', sentUpOn } as never), [order, after]);
    expect(shown(vote('2024-04-03'))).toContainEqual([['sentUpOn', '2024-03-04', 'dayAndMonthSwapped']]);
    expect(shown(vote('2025-03-04'))).toContainEqual([['sentUpOn', '2024-03-04', 'yearWrong']]);
  });

  it.each([
    ['sentUpOn <= date + 5 working days', '2024-08-03', '2024-03-08', 'dayAndMonthSwapped'],
    ['sentUpOn <= date + 1 month', '2025-04-01', '2024-04-01', 'yearWrong'],
    ['date >= sentUpOn - 2 months', '2025-05-01', '2024-05-01', 'yearWrong'],
  ])('%s: a day too late is found by the calendar', (asks, typed, meant, slip) => {
    const [order, after] = [written(communityVote, asks), written(communityVote, 'sentUpOn >= date', 'sample/after')];
    const vote = exampleOf(communityVote, { date: '2024-03-01', sentUpOn: typed } as never);
    const found = repairsFor(communityVote, vote, [order, after]);
    expect(found).toMatchObject({ state: 'found', notSolved: [] });
    expect(found.sets).toContainEqual(['sentUpOn']);
    expect(shown(found)).toContainEqual([['sentUpOn', meant, slip]]);
  });

  it('gives up within its steps, and says so', () => {
    expect(repairs({ pending: 51 }, { steps: 100, mostFields: 1 }).state).toMatch(/found|notFound/);
    const two = { received: 500, settled: 9, pending: 7, unsettled: 3 };
    expect(repairs({ ...two, statedSettledShare: statedQuantity('3') }, { mostFields: 1 }).state).toBe('notFound');
  });

  it('refuses what is no record, rule or option', () => {
    const record = exampleOf(mediation, right);
    expect(() => repairsFor(mediation, null as never, rules)).toThrow('call/bad-argument');
    expect(() => repairsFor(mediation, record, [{}] as never)).toThrow('call/bad-argument');
    expect(() => repairsFor(mediation, record, rules, { most: 1 } as never)).toThrow('call/unknown-option');
    expect(() => repairsFor(mediation, record, rules, { steps: 0 })).toThrow('call/bad-option');
  });
});

describe('500 records with one to three planted faults', () => {
  const label = { vi: 'x', en: 'x' };
  const small = defineEntity({
    id: 'sample',
    form: 'period',
    label,
    step: 'do',
    fields: Object.fromEntries(
      ['all', 'a', 'b', 'part', 'open', 'close'].map((name) => [
        name,
        figureField({ label: { vi: name, en: name }, measuredIn: 'case' }),
      ]),
    ),
    relations: {
      partsOf: [{ total: 'all', parts: ['a', 'b'] }],
      within: [{ part: 'part', whole: 'a' }],
      balances: [{ opening: 'open', inflows: ['all'], outflows: ['part'], closing: 'close' }],
    },
  } as never) as Entity;
  const names = ['all', 'a', 'b', 'part', 'open', 'close'];
  const holds = (v: Readonly<Record<string, number>>) => {
    const { all = 0, a = 0, b = 0, part = 0, open = 0, close = 0 } = v;
    return all === a + b && part <= a && open + all === part + close;
  };
  let seed = 77;
  const next = (n: number) => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % n;

  function canBeRight(v: Record<string, number>, free: readonly string[]): boolean {
    const [first, ...others] = free;
    if (first === undefined) return holds(v);
    const typed = v[first] as number;
    let right = false;
    for (let n = 0; n <= 22 && !right; n++) {
      v[first] = n;
      right = canBeRight(v, others);
    }
    v[first] = typed;
    return right;
  }

  function bruteForce(v: Record<string, number>): readonly (readonly string[])[] {
    const sets = (size: number, from: number): (readonly string[])[] =>
      size === 0
        ? [[]]
        : names.slice(from).flatMap((name, i) => sets(size - 1, from + i + 1).map((set) => [name, ...set]));
    for (let size = 0; size <= 3; size++) {
      const found = sets(size, 0).filter((set) => canBeRight(v, set));
      if (found.length > 0) return found.map((set) => [...set].sort());
    }
    return [];
  }

  it('the sets are those of trying everything', () => {
    const sizes = new Map<number, number>();
    for (let run = 0; run < 500; run++) {
      const [a, b, open] = [next(5), next(5), next(4)];
      const part = next(a + 1);
      const v: Record<string, number> = { all: a + b, a, b, part, open, close: open + a + b - part };
      for (let i = 0; i <= next(3); i++) v[names[next(6)] as string] = next(7);
      const expected = bruteForce(v).filter((set) => set.length > 0);
      const { sets } = repairsFor(small, exampleOf(small, v as never), consistencyRules(small));
      const sorted = (all: readonly (readonly string[])[]) => all.map((set) => [...set].sort().join()).sort();
      expect(sorted(sets)).toEqual(sorted(expected));
      sizes.set(sets[0]?.length ?? 0, (sizes.get(sets[0]?.length ?? 0) ?? 0) + 1);
    }
    expect([...sizes.keys()].sort()).toEqual([0, 1, 2]);
  });

  it('of all areas: whatever is proposed makes all rules hold, and the planted fields are never more than enough', () => {
    const areas = allEntities.filter(
      (entity) =>
        consistencyRules(entity).some(({ comparisons }) => comparisons !== undefined) && entity.form === 'period',
    );
    for (let run = 0; run < 500; run++) {
      const entity = areas[next(areas.length)] as Entity;
      const checks = consistencyRules(entity);
      const fields = Object.entries(entity.fields).flatMap(([name, { info }]) =>
        info.kind === 'figure' ? [name] : [],
      );
      // Nothing at all keeps every rule of arithmetic.
      const planted = new Set(Array.from({ length: 1 + next(3) }, () => fields[next(fields.length)] as string));
      const typed = Object.fromEntries(fields.map((name) => [name, planted.has(name) ? 1 + next(5000) : 0]));
      const { state, sets, proposals } = repairsFor(entity, exampleOf(entity, typed as never), checks);
      expect(['found', 'nothingWrong']).toContain(state);
      for (const set of sets) expect(set.length).toBeLessThanOrEqual(planted.size);
      for (const { changes } of proposals.slice(0, 3)) {
        const values: Record<string, unknown> = {};
        Object.assign(values, exampleOf(entity, typed as never));
        for (const { field, to } of changes) values[field] = to;
        for (const check of checks) expect(judge(check, values).verdict).not.toBe('failed');
      }
    }
  });
});
