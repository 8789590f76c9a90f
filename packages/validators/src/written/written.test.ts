import type { DefinitionError } from '@qcdc/core';
import { always, exactQuantity, missingQuantity, practice, type Entity, type Quantity } from '@qcdc/core';
import { Dec } from '@qcdc/core/exact';
import { communityVote, mediation, oneStop } from '@qcdc/core/entities';
import { judge, parseRecords, validate } from '@qcdc/core/flow';
import { describe, expect, it } from 'vitest';
import { stockBalances } from '../consistency/stock-balances.ts';
import { statedQuantity, exampleOf } from '../define/example.ts';
import { bindRule } from './bind-rule.ts';
import { judgeRule } from './judge-rule.ts';
import { ruleInWords } from './rule-words.ts';
import { textRule } from './text-rule.ts';

const basis = practice({ vi: 'Chỉ tiêu (giả định)', en: 'A target (invented)' });
const rule = (entity: Entity, asks: string, id = 'sample/rule') =>
  textRule(entity, { id, area: entity.id, versions: [{ from: always, basis, asks }] });
const said = (entity: Entity, asks: string, values: object) =>
  judgeRule(bindRule(entity, asks), entity, exampleOf(entity, values as never), {});
const state = (entity: Entity, asks: string, values: object) => said(entity, asks, values).state;

describe('what a record says of a rule', () => {
  it('a share is exact, and a share of nothing is not asked for', () => {
    expect(state(mediation, 'settled / received >= 2/3', { settled: 600, received: 900 })).toBe('held');
    expect(state(mediation, 'settled / received >= 2/3', { settled: 599, received: 900 })).toBe('failed');
    expect(state(mediation, 'settled / received >= 2/3', { settled: 0, received: 0 })).toBe('notConcerned');
  });

  it('what was not reported leaves it open, unless the others decide', () => {
    const sum = 'settled + unsettled <= received';
    expect(state(mediation, sum, { settled: 4, received: 9 })).toBe('undecided');
    expect(said(mediation, sum, { settled: 4, received: 9 })).toMatchObject({ fields: ['unsettled'] });
    expect(state(mediation, sum, { settled: 10, received: 9 })).toBe('failed');
    expect(state(mediation, sum, { settled: 10 })).toBe('notConcerned');
  });

  it('a field on both sides is one figure, not two', () => {
    const about: Quantity = { ...exactQuantity(5), bound: 'atLeast' };
    expect(state(mediation, 'received + settled >= received', { received: about, settled: 0 })).toBe('held');
  });

  it('round figures that may be equal do not contradict one another, and a threshold wants to be known', () => {
    const values = { received: statedQuantity('3e3'), carriedOver: 0, settled: 3001, unsettled: 0, pending: 0 };
    const rounded: Quantity = { ...exactQuantity(3000), accuracy: { decimals: -3, mode: 'nearest' } };
    const all = { ...values, received: rounded };
    expect(state(mediation, 'received + carriedOver = settled + unsettled + pending', all)).toBe('held');
    expect(state(mediation, 'received >= 3001', { received: rounded })).toBe('undecided');
  });

  it('the condition is open where the choice was not reported, and only then', () => {
    const asks = 'if form = "meeting" then approving / totalHouseholds > 50%';
    const values = { approving: 5, totalHouseholds: 10 };
    expect(said(communityVote, asks, values)).toEqual({ state: 'undecided', fields: ['form'] });
    expect(state(communityVote, asks, { ...values, approving: 6 })).toBe('held');
    expect(state(communityVote, asks, { ...values, form: 'meeting' })).toBe('failed');
    expect(state(communityVote, asks, { ...values, form: 'ballots' })).toBe('notConcerned');
  });

  it('shows the figures it compared, and what they come to', () => {
    const broken = said(mediation, 'settled / received >= 99%', { settled: 7518, received: 7609 });
    expect(broken).toMatchObject({
      field: 'settled',
      expected: { vi: '≥ 99%' },
      actual: { vi: '7.518 : 7.609 ≈ 98,80%', en: '7,518 ÷ 7,609 ≈ 98.80%' },
    });
    const sum = said(mediation, 'received + carriedOver = settled', { received: 2000, carriedOver: 5, settled: 2006 });
    expect(sum).toMatchObject({ field: 'settled', expected: { vi: '= 2.006' }, actual: { vi: '2.000 + 5 = 2.005' } });
  });

  it('runs beside coded rules, and agrees with them on 2,000 records with gaps, bounds and zeroes', () => {
    const [balance] = mediation.relations.balances ?? [];
    const coded = stockBalances(mediation, balance as never);
    const text = rule(mediation, 'pending = carriedOver + received - settled - unsettled');
    let seed = 5;
    const next = (n: number) => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % n;
    const count = () => {
      const n = exactQuantity(next(4));
      return [n, n, n, missingQuantity, { ...n, state: 'reported', bound: 'atLeast', value: new Dec(next(3) + 1) }][
        next(5)
      ];
    };
    const seen = new Map<string, number>();
    for (let run = 0; run < 2000; run++) {
      const names = ['carriedOver', 'received', 'settled', 'unsettled', 'pending'];
      const record = exampleOf(mediation, Object.fromEntries(names.map((name) => [name, count()])) as never);
      const [a, b] = [judge(coded, record).verdict, judge(text, record).verdict];
      expect(b).toBe(a);
      seen.set(a, (seen.get(a) ?? 0) + 1);
    }
    expect([...seen.keys()].sort()).toEqual(['failed', 'held', 'notConcerned', 'undecided']);
  });

  it('is judged by validate, with the fields in question named by their labels', () => {
    const dataset = parseRecords([{ unit: '00001', period: '2024', received: 10, settled: 4 }], mediation);
    const [finding] = validate(dataset, [rule(mediation, 'settled / received >= 50%')]).findings;
    expect(finding?.message.vi).toBe('Không đúng: “Số vụ hòa giải thành” : “Số vụ tiếp nhận” ≥ 50%');
    expect(finding?.where.field).toBe('settled');
  });
});

describe('what a quotient comes to is printed as the other side is written', () => {
  it.each([
    ['settled / received >= 50%', '4 : 10 = 40%', '≥ 50%'],
    ['settled / received >= 2/3', '4 : 10 = 40%', '≥ 2 : 3 = 2/3'],
    ['settled * 100 / received >= 50', '4 × 100 : 10 = 40', '≥ 50'],
    ['received / mediators <= 3', '10 : 3 ≈ 3,33', '≤ 3'],
    ['settled / received >= 0.5', '4 : 10 = 40%', '≥ 0,5'],
    ['settled - received >= 0', '4 − 10 = −6', '≥ 0'],
  ])('%s', (asks, actual, expected) => {
    const dataset = parseRecords(
      [{ unit: '00001', period: '2024', received: 10, settled: 4, mediators: 3 }],
      mediation,
    );
    const [finding] = validate(dataset, [rule(mediation, asks)]).findings;
    expect([finding?.actual, finding?.expected]).toMatchObject([{ vi: actual }, { vi: expected }]);
  });
});

describe('a rule in words', () => {
  it.each([
    [
      'settled / (received + carriedOver) >= 50%',
      '“Số vụ hòa giải thành” : (“Số vụ tiếp nhận” + “Số vụ kỳ trước chuyển sang”) ≥ 50%',
    ],
    ['received - (settled - 2) = 0', '“Số vụ tiếp nhận” − (“Số vụ hòa giải thành” − 2) = 0'],
    ['-settled <= 1234.5', '−“Số vụ hòa giải thành” ≤ 1.234,5'],
    ['“Số vụ hoà giải thành” ≤ "Cases received"', '“Số vụ hòa giải thành” ≤ “Số vụ tiếp nhận”'],
  ])('%s', (asks, words) => {
    expect(ruleInWords(mediation, asks).vi).toBe(words);
  });

  it('says conditions and spans of time', () => {
    const words = ruleInWords(communityVote, 'if passed = yes then sentUpOn <= date + 1 working day');
    expect(words.en).toBe('if "Passed" is yes then "Sent to the commune on" ≤ "Day of the vote" + 1 working day');
    expect(words.vi).toMatch(/^nếu “.+” là có thì “.+” ≤ “Ngày biểu quyết” \+ 1 ngày làm việc$/);
  });
});

describe('a text that cannot be a rule is refused, with its place', () => {
  it.each([
    ['settled / received > = 50%', 'rules/syntax'],
    ['settled', 'rules/syntax'],
    ['', 'rules/bad-shape'],
    [' ', 'rules/syntax'],
    ['settled <= received <= groups', 'rules/syntax'],
    ['settled <= received and groups > 1', 'rules/syntax'],
    ['if received > 1 settled > 1', 'rules/syntax'],
    ['(settled <= received', 'rules/syntax'],
    ['received >= 1,000', 'rules/unreadable'],
    ['received >= 5; drop', 'rules/unreadable'],
    ['setled <= received', 'rules/unknown-field'],
    ['constructor <= received', 'rules/unknown-field'],
    ['"Không có" <= received', 'rules/unknown-field'],
    ['settled * received >= 5', 'rules/not-linear'],
    ['settled / received + pending / groups >= 1', 'rules/not-linear'],
    ['settled / received >= pending', 'rules/not-linear'],
    ['settled / received = pending / groups', 'rules/not-linear'],
    ['settled / (received - 1) > 1', 'rules/not-linear'],
    ['settled / 0 > 1', 'rules/says-nothing'],
    ['settled >= settled', 'rules/says-nothing'],
    ['1 < 2', 'rules/says-nothing'],
    ['received >= 1.000', 'rules/unreadable'],
    ['received >= 1.234.567', 'rules/unreadable'],
    ['statedSettledShare >= 50', 'rules/percent-or-number'],
    ['2 * statedSettledShare - 10 >= 50%', 'rules/percent-or-number'],
    ['settled >= 50%', 'rules/percent-or-number'],
    ['80% <= settled', 'rules/percent-or-number'],
    ['settled + 5% >= received', 'rules/percent-or-number'],
    ['settled / received >= 50', 'rules/percent-or-number'],
    ['50 <= settled / received', 'rules/percent-or-number'],
    ['settled / (received + carriedOver) < 100 / 2', 'rules/percent-or-number'],
    ['if settled / received >= 50 then groups > 1', 'rules/percent-or-number'],
    ['settled * 100 / received >= 50%', 'rules/percent-or-number'],
    ['received >= 5 days', 'rules/not-a-number'],
    ['received >= 5.5 days', 'rules/syntax'],
    ['received < 0', 'rules/never-true'],
    ['2 * received = 1', 'rules/never-true'],
    ['received + settled >= 0', 'rules/always-true'],
    [`received >= ${'1'.repeat(2000)}`, 'rules/too-long'],
    [`${'('.repeat(50)}received`, 'rules/syntax'],
  ])('%s: %s', (asks, code) => {
    expect(() => rule(mediation, asks)).toThrow(expect.objectContaining({ code }) as Error);
  });

  it.each([
    ['form = "meeting"', 'rules/not-a-number'],
    ['if form = "meetings" then approving > 1', 'rules/unknown-choice'],
    ['if form > "meeting" then approving > 1', 'rules/unknown-choice'],
    ['if passed = 1 then approving > 1', 'rules/unknown-choice'],
    ['if passed = constructor then approving > 1', 'rules/unknown-choice'],
    ['sentUpOn <= approving', 'rules/not-a-day'],
    ['sentUpOn <= date + 5', 'rules/not-a-day'],
    ['sentUpOn <= sentUpOn', 'rules/says-nothing'],
    ['sentUpOn <= sentUpOn + 5 days', 'rules/always-true'],
    ['sentUpOn > date + 501 days', 'rules/syntax'],
  ])('of days and choices, %s: %s', (asks, code) => {
    expect(() => rule(communityVote, asks)).toThrow(expect.objectContaining({ code }) as Error);
  });

  it('tells everything that is wrong with a rule at once, and where', () => {
    const data = {
      id: 'sample/many',
      area: 'one-stop',
      versions: [
        { from: '2024-01-01', to: '2024-12-31', basis, asks: 'setled <= received' },
        { from: '2025-01-01', basis, asks: 'resolved <=' },
      ],
    } as const;
    try {
      textRule(oneStop, { ...data, area: 'mediation' });
      expect.unreachable();
    } catch (error) {
      const { problems } = error as DefinitionError;
      expect(problems.map(({ code }) => code)).toEqual(['rules/other-area', 'rules/unknown-field', 'rules/syntax']);
      expect(problems[1]?.text.en).toContain('▸setled');
    }
  });
});
