import { ok, practice } from '@qcdc/core';
import { fraction, type Interval } from '@qcdc/core/exact';
import { describe, expect, it } from 'vitest';
import { leaf, rubricOf, source, text, type Value } from '../../test/sample.ts';
import { defineRubric } from '../rubric/define-rubric.ts';
import type { PaymentRule } from '../rubric/payment-rule.ts';
import { paymentsOf } from './payments.ts';
import { score } from './score.ts';

const between = (low: bigint, high: bigint): Interval => ({
  low: { at: fraction(low), closed: true },
  high: { at: fraction(high), closed: true },
});
const share: PaymentRule['share'] = { by: 'class', percent: { good: 100, fair: 60, poor: 0 } };
const rubricWith = (of: PaymentRule['share'], more: object = {}) =>
  defineRubric(
    rubricOf([leaf('a', 100, { give: 'points', of: { read: 'indicator', indicator: 'x' } })], {
      facts: [{ id: 'fund', kind: 'number', label: text('fund') }],
      classes: {
        of: 'points',
        closed: 'lower',
        classes: [
          { id: 'good', label: text('good'), from: 80 },
          { id: 'fair', label: text('fair'), from: 50, to: 80 },
          { id: 'poor', label: text('poor'), to: 50 },
        ],
      },
      payments: [
        {
          id: 'fund',
          label: text('fund'),
          whole: { read: 'fact', fact: 'fund' },
          measuredIn: text('million đồng'),
          share: of,
          basis: [practice(text('a rule for tests'))],
        },
      ],
      ...more,
    }),
  );
const paid = (x: Value, of: PaymentRule['share'] = share, value: number | null = 200) => {
  const facts = value === null ? [] : [{ fact: 'fund', unit: 'u', period: '2024', kind: 'number' as const, value }];
  const { value: board } = score(source({ u: { x } }), rubricWith(of), { period: '2024', facts });
  const [payment] = paymentsOf(board, 'u');
  const ends = (
    range: { readonly low: { readonly n: bigint }; readonly high: { readonly n: bigint } } | null | undefined,
  ) => (range == null ? null : [range.low.n, range.high.n]);
  return {
    percent: ends(payment?.percent),
    paid: ends(payment?.paid),
    cut: ends(payment?.cut),
    reasons: payment?.reasons.map(({ code }) => code),
  };
};

describe('what is paid', () => {
  it('is the share of the class, and the rest is cut', () => {
    expect(paid(85)).toEqual({ percent: [100n, 100n], paid: [200n, 200n], cut: [0n, 0n], reasons: [] });
    expect(paid(50)).toEqual({ percent: [60n, 60n], paid: [120n, 120n], cut: [80n, 80n], reasons: [] });
    expect(paid(49)).toEqual({ percent: [0n, 0n], paid: [0n, 0n], cut: [200n, 200n], reasons: [] });
  });

  it('lies between the shares of all classes that are still possible', () => {
    expect(paid(between(60n, 100n))).toMatchObject({ percent: [60n, 100n], paid: [120n, 200n], cut: [0n, 80n] });
  });

  it('is not known without a class, for the reasons there is none, and without a fund', () => {
    expect(paid(null)).toMatchObject({ percent: null, paid: null, cut: null });
    expect(paid(null).reasons?.at(-1)).toBe('emulation/no-class');
    expect(paid(null).reasons?.every((code) => typeof code === 'string')).toBe(true);
    expect(paid(85, share, null)).toMatchObject({ percent: [100n, 100n], paid: null, cut: null });
  });

  it('without a class is not known for that one reason where the rubric gives no other', () => {
    const rubric = rubricWith(share);
    const { value: board } = score(source({ u: { x: 85 } }), rubric, { period: '2024' });
    const unclassed = { ...board, get: () => ({ ...(board.get('u') ?? expect.unreachable()), class: null }) };
    expect(paymentsOf(unclassed, 'u')[0]?.reasons.map(({ code }) => code)).toContain('emulation/no-class');
    expect(paymentsOf(unclassed, 'u')[0]?.reasons.every((one) => typeof one === 'object')).toBe(true);
  });

  it('of a class the rule gives no share of is not known; nor is that of a class a decision made up', () => {
    const { value: board } = score(source({ u: { x: 85 } }), rubricWith(share), { period: '2024' });
    const given = board.get('u');
    const other = {
      ...board,
      get: () => (given?.class == null ? null : { ...given, class: { ...given.class, possible: ['excellent'] } }),
    };
    expect(paymentsOf(other, 'u')[0]).toMatchObject({ percent: null, paid: null });
    const both = {
      ...board,
      get: () =>
        given?.class == null ? null : { ...given, class: { ...given.class, possible: ['excellent', 'fair'] } },
    };
    expect(paymentsOf(both, 'u')[0]?.percent?.high.n).toBe(60n);
  });

  it('by points follows the bands, also where points are a range', () => {
    const byPoints: PaymentRule['share'] = {
      by: 'points',
      closed: 'lower',
      bands: [
        { from: 70, percent: 100 },
        { from: 40, to: 70, percent: 90 },
        { to: 40, percent: 75 },
      ],
    };
    expect(paid(70, byPoints).percent).toEqual([100n, 100n]);
    expect(paid(69, byPoints).percent).toEqual([90n, 90n]);
    expect(paid(between(40n, 100n), byPoints).percent).toEqual([90n, 100n]);
    expect(paid(null, byPoints).reasons?.at(-1)).toBe('emulation/no-total');
  });

  it('is asked of nobody without payments, and of no unit nobody scored', () => {
    const { value: board } = score(source({ u: { x: 85 } }), rubricWith(share, { payments: [] }), { period: '2024' });
    expect(paymentsOf(board, 'u')).toEqual([]);
    expect(
      paymentsOf(score(ok({ units: [], peek: () => null }), rubricWith(share), { period: '2024' }).value, 'u'),
    ).toEqual([]);
  });
});
