// Scales against bounded figures: what a figure in a range gives is the hull of what each number in the range gives. A score
// says neither more than is known nor less.
import { addFractions, compareFractions, fraction, type Fraction, type Interval } from '@qcdc/core/exact';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineRubric, score, type NumberFact, type Rubric } from '../src/index.ts';
import type { Condition, FactDeclaration, PointScale, Reading } from '../src/rubric/index.ts';
import { leaf, rubricOf, source, text, type Value } from './sample.ts';

const x: Reading = { read: 'indicator', indicator: 'x' };
const quarter = (n: number): readonly [number, number] => [n, 4];
const share = (n: number): Fraction => fraction(BigInt(n), 4n);

const rubricWith = (scale: PointScale, more: Parameters<typeof leaf>[3] = {}, root = {}): Rubric =>
  defineRubric(rubricOf([leaf('c', 10, scale, more)], {}, root));
const scoreOf = (rubric: Rubric, value: Value) =>
  score(source({ a: { x: value } }), rubric, { period: '2024' }).value.get('a');
const pointsOf = (rubric: Rubric, value: Value) => scoreOf(rubric, value)?.points ?? null;

// Quarters from -2 to 12: every limit of the scales below lies on one of them, some values lie between.
const ends = fc
  .tuple(fc.integer({ min: -8, max: 48 }), fc.integer({ min: 0, max: 16 }), fc.boolean(), fc.boolean())
  .map(([from, length, closedLow, closedHigh]) => ({
    from,
    to: from + length,
    low: closedLow || length === 0,
    high: closedHigh || length === 0,
  }));
interface Ends {
  readonly from: number;
  readonly to: number;
  readonly low: boolean;
  readonly high: boolean;
}
const intervalOf = ({ from, to, low, high }: Ends): Interval => ({
  low: { at: share(from), closed: low },
  high: { at: share(to), closed: high },
});
// All eighths inside: the quarters where limits lie, and one number between each two of them.
const inside = ({ from, to, low, high }: Ends): readonly (readonly [number, number])[] =>
  Array.from({ length: (to - from) * 2 + 1 }, (_, i) => [from * 2 + i, 8] as const).filter(
    ([n]) => (low || n > from * 2) && (high || n < to * 2),
  );

const least = (all: readonly Fraction[]) => all.reduce((a, b) => (compareFractions(b, a) < 0 ? b : a));
const most = (all: readonly Fraction[]) => all.reduce((a, b) => (compareFractions(b, a) > 0 ? b : a));

const when = (more: object): Condition => ({ if: 'compare', reading: x, ...more });
const steps: Readonly<Record<string, PointScale>> = {
  'bands, the lower end inside': {
    give: 'bands',
    of: x,
    closed: 'lower',
    bands: [
      { from: 8, points: 10 },
      { from: '2.5', to: 8, points: '50%' },
      { to: '2.5', points: 1 },
    ],
  },
  'bands, the upper end inside': {
    give: 'bands',
    of: x,
    closed: 'upper',
    bands: [
      { from: 8, points: 10 },
      { from: '2.5', to: 8, points: 4 },
      { to: '2.5', points: 0 },
    ],
  },
  'at least': { give: 'allOrNothing', when: when({ atLeast: 5 }) },
  above: { give: 'allOrNothing', when: when({ above: 5 }) },
  'at most': { give: 'allOrNothing', when: when({ atMost: 5 }) },
  below: { give: 'allOrNothing', when: when({ below: 5 }) },
  'no less than two and less than five': { give: 'allOrNothing', when: when({ atLeast: 2, below: 5 }) },
  'not above five': { give: 'allOrNothing', when: { if: 'not', of: when({ above: 5 }) } },
  'the first case that holds': {
    give: 'cases',
    cases: [
      { when: when({ atLeast: 9 }), points: '80%' },
      { when: when({ above: 4 }), points: 6 },
    ],
    otherwise: 1,
  },
};
// Where the points grow with the figure, the ends of the range are those of the points, also where an end itself is outside.
const lines: Readonly<Record<string, PointScale>> = {
  'a share of the full': { give: 'proportion', of: x, full: 8 },
  'points for each': { give: 'changes', changes: [{ count: x, each: '0.5' }] },
  'points for each, to a limit': { give: 'changes', changes: [{ count: x, each: 2, cap: 9 }] },
  'points off for each': { give: 'changes', start: 10, changes: [{ count: x, each: '-0.75' }] },
  'points off for each, to a limit': { give: 'changes', start: '100%', changes: [{ count: x, each: -2, cap: 7 }] },
  'points off, the rest not below a floor': { give: 'changes', start: 10, changes: [{ count: x, each: -1 }], floor: 3 },
  'points on, not above a ceiling': { give: 'changes', start: 1, changes: [{ count: x, each: 1 }], cap: 6 },
};

describe.each(Object.entries({ ...steps, ...lines }))('%s', (name, scale) => {
  const rubric = rubricWith(scale);
  it('gives a range of figures the least and the most that any figure in it gives', () => {
    fc.assert(
      fc.property(ends, (range) => {
        const numbers = inside(range);
        fc.pre(numbers.length > 0);
        const each = numbers.map((number) => pointsOf(rubric, number)?.low ?? fraction(-1n));
        const closure = name in lines ? [quarter(range.from), quarter(range.to)] : [];
        const all = [...each, ...closure.map((number) => pointsOf(rubric, number)?.low ?? fraction(-1n))];
        const points = pointsOf(rubric, intervalOf(range));
        expect(points).toEqual({ low: least(all), high: most(all) });
        expect(scoreOf(rubric, intervalOf(range))?.state).toBe(
          compareFractions(least(all), most(all)) === 0 ? 'scored' : 'bounded',
        );
      }),
    );
  });
});

describe('a figure known on one side only', () => {
  const open = (low: Interval['low'], high: Interval['high']): Interval => ({ low, high });
  const end = (n: bigint, closed: boolean) => ({ at: fraction(n), closed });
  const printed = (scale: PointScale, value: Interval) => {
    const own = scoreOf(rubricWith(scale), value);
    return own?.points == null
      ? own?.root.children[0]?.reasons.map((one) => one.code)
      : [String(own.points.low), String(own.points.high)];
  };
  const each = (points: number, cap?: number): PointScale => ({
    give: 'changes',
    start: points < 0 ? 10 : 0,
    changes: [{ count: x, each: points, ...(cap === undefined ? {} : { cap }) }],
  });
  it.each<[string, PointScale, Interval, readonly string[]]>([
    ['at least 3, two points each up to 9', each(2, 9), open(end(3n, true), null), ['6', '9']],
    ['at least 5, two points each up to 9', each(2, 9), open(end(5n, true), null), ['9', '9']],
    ['at most 3, two points each up to 9', each(2, 9), open(null, end(3n, true)), ['0', '6']],
    ['at least 3, two points off each up to 7', each(-2, 7), open(end(3n, true), null), ['3', '4']],
    ['at most 3, two points off each up to 7', each(-2, 7), open(null, end(3n, true)), ['4', '10']],
    ['at least 3 without a limit', each(2), open(end(3n, true), null), ['emulation/value-without-limit']],
    ['at most 2 without a limit', each(2), open(null, end(2n, true)), ['0', '4']],
    ['at least 2 of 8 in proportion', { give: 'proportion', of: x, full: 8 }, open(end(2n, true), null), ['5/2', '10']],
    ['at most 2 of 8 in proportion', { give: 'proportion', of: x, full: 8 }, open(null, end(2n, true)), ['0', '5/2']],
    ['at least 9 of 8 in proportion', { give: 'proportion', of: x, full: 8 }, open(end(9n, true), null), ['10', '10']],
    ['as points, at least 3', { give: 'points', of: x }, open(end(3n, true), null), ['emulation/value-without-limit']],
    ['as points, at most 3', { give: 'points', of: x }, open(null, end(3n, true)), ['emulation/value-without-limit']],
  ])('%s', (_, scale, value, gives) => {
    expect(printed(scale, value)).toEqual(gives);
  });
});

describe('points given as they are', () => {
  const direct = rubricWith({ give: 'points', of: x }, { minimum: -5 });
  it('stand as they are from the minimum to the maximum, and are refused beyond either', () => {
    fc.assert(
      fc.property(ends, (range) => {
        const [low, high] = [share(range.from), share(range.to)];
        const fits = compareFractions(low, fraction(-5n)) >= 0 && compareFractions(high, fraction(10n)) <= 0;
        const own = scoreOf(direct, intervalOf(range))?.root.children[0];
        expect(own?.points ?? null).toEqual(fits ? { low, high } : null);
        expect(own?.reasons.map((one) => one.code)).toEqual(fits ? [] : ['emulation/points-out-of-range']);
      }),
    );
  });
  it.each([
    [-5, '-5'],
    [10, '10'],
    [-5.25, 'emulation/points-out-of-range'],
    [10.25, 'emulation/points-out-of-range'],
  ])('%s gives %s', (value, gives) => {
    const own = scoreOf(direct, value)?.root.children[0];
    expect(own?.points == null ? own?.reasons[0]?.code : String(own.points.low)).toBe(gives);
  });
});

describe('the best of several ways', () => {
  const f = (n: number): Reading => ({ read: 'indicator', indicator: `w${n}` });
  const best = rubricWith({ give: 'best', of: [1, 2, 3].map((n): PointScale => ({ give: 'points', of: f(n) })) });
  const of = (values: readonly (number | null)[]) =>
    score(source({ a: Object.fromEntries(values.map((value, i) => [`w${i + 1}`, value])) }), best, {
      period: '2024',
    }).value.get('a');
  it('is the most any way gives, wherever it stands', () => {
    const point = fc.integer({ min: 0, max: 10 });
    fc.assert(
      fc.property(fc.tuple(point, point, point), (values) => {
        const most = fraction(BigInt(Math.max(...values)));
        expect(of(values)?.points).toEqual({ low: most, high: most });
      }),
    );
  });
  it('is not known while one way is not, unless another reaches the maximum anyway', () => {
    expect(of([9, null, 3])?.points).toBeNull();
    expect(of([9, null, 3])?.root.children[0]?.reasons.map((one) => one.code)).toEqual([
      'emulation/indicator-without-value',
    ]);
    expect(of([null, 10, 3])?.points).toEqual({ low: fraction(10n), high: fraction(10n) });
    expect(of([null, null, null])?.points).toBeNull();
  });
  it('of ranges reaches from the best of the low ends to the best of the high ones', () => {
    const band = (n: number) => intervalOf({ from: n, to: n + 8, low: true, high: true });
    const own = score(source({ a: { w1: band(4), w2: band(12), w3: 4 } }), best, { period: '2024' }).value.get('a');
    expect(own?.points).toEqual({ low: fraction(4n), high: fraction(5n) });
  });
});

describe('actual against target in a cluster', () => {
  const read = (fact: string): Reading => ({ read: 'fact', fact });
  const facts: readonly FactDeclaration[] = ['done', 'goal'].map((id) => ({ id, kind: 'number', label: text(id) }));
  const rubric = defineRubric(
    rubricOf([leaf('c', 10, { give: 'target', actual: read('done'), target: read('goal'), atTarget: '60%' })], {
      facts,
    }),
  );
  // A number, a bound of 3, or nothing stated.
  type Stated = number | 'atLeast' | 'above' | null;
  const factOf = (unit: string, fact: string, value: Stated): readonly NumberFact[] => {
    if (value === null) return [];
    const stated = typeof value === 'number' ? { value } : { value: 3, bound: value };
    return [{ kind: 'number', unit, fact, ...stated }];
  };
  const boardOf = (units: readonly (readonly [Stated, Stated])[]) => {
    const ids = units.map((_, i) => `u${i}`);
    const stated = units.flatMap(([done, goal], i) => [
      ...factOf(`u${i}`, 'done', done),
      ...factOf(`u${i}`, 'goal', goal),
    ]);
    const cluster = { id: 'k', name: text('k'), members: ids.map((value) => ({ from: null, to: null, value })) };
    return score(source(Object.fromEntries(ids.map((id) => [id, {}]))), rubric, {
      period: '2024',
      clusters: [cluster],
      facts: stated,
    }).value;
  };
  const done = fc.integer({ min: 0, max: 12 });
  const goal = fc.option(fc.integer({ min: 0, max: 6 }), { nil: null, freq: 4 });
  it('gives the share of the target, and above it the rest in proportion to the best of the cluster', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(done, goal), { minLength: 1, maxLength: 5 }), (units) => {
        const board = boardOf(units);
        const assigned = units.filter(([, of]) => of !== null && of > 0);
        const ratio = ([n, of]: readonly [number, number | null]) =>
          fraction(BigInt(n), BigInt(of === null || of === 0 ? 1 : of));
        const best = assigned.length === 0 ? fraction(1n) : most(assigned.map(ratio));
        const bestOfOthers = Math.max(0, ...units.filter(([, of]) => of === null || of <= 0).map(([n]) => n));
        for (const [i, unit] of units.entries()) {
          const [n, of] = unit;
          const own = ratio(unit);
          const expected =
            of === null || of <= 0
              ? bestOfOthers === 0
                ? fraction(0n)
                : fraction(10n * BigInt(n), BigInt(bestOfOthers))
              : compareFractions(own, fraction(1n)) <= 0
                ? fraction(6n * own.n, own.d)
                : // Six at the target and four more for the way from the target to the best.
                  addFractions(fraction(6n), fraction(4n * (own.n - own.d) * best.d, own.d * (best.n - best.d)));
          expect(board.get(`u${i}`)?.points, JSON.stringify(units)).toEqual({ low: expected, high: expected });
        }
      }),
    );
  });
  const told = (units: Parameters<typeof boardOf>[0], unit = 'u0') => {
    const own = boardOf(units).get(unit)?.root.children[0];
    return own?.points == null ? own?.reasons.map(({ code, message }) => [code, message]) : String(own.points.low);
  };
  it('gives nothing where nobody without a target did anything', () => {
    expect(told([[0, null]])).toBe('0');
    expect(told([[0, null], [0, 0], [5, 4]])).toBe('0'); // prettier-ignore
  });
  const noFigure = (unit: string) => [
    'emulation/peer-without-value',
    { vi: `Đơn vị ${unit} trong cụm chưa có số liệu.`, en: `Unit ${unit} of the cluster has no figure.` },
  ];
  it('below the target nobody else matters, above it every figure of the cluster is needed', () => {
    const others = [
      [null, 3],
      ['atLeast', 3],
    ] as const;
    expect(told([[2, 4], ...others])).toBe('3');
    expect(told([[4, 4], ...others])).toBe('6');
    expect(told([[5, 4], ...others])).toEqual([noFigure('u1'), noFigure('u2')]);
    expect(told([[5, null], ...others])).toEqual([noFigure('u1'), noFigure('u2')]);
  });
  it('an actual that is only bounded, or missing, gives no points', () => {
    const bounded = { vi: 'Số thực hiện chỉ nêu khoảng.', en: 'The actual value is only bounded.' };
    expect(told([['atLeast', 4]])).toEqual([['emulation/value-bounded', bounded]]);
    expect(told([[3, 'above']])).toEqual([
      ['emulation/value-bounded', { vi: 'Chỉ tiêu được giao chỉ nêu khoảng.', en: 'The target is only bounded.' }],
    ]);
    expect(told([[null, 4]])).toEqual([
      ['emulation/fact-not-stated', { vi: 'Chưa có thông tin: done.', en: 'Not stated: done.' }],
    ]);
  });
});
