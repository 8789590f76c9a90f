// Readings of facts against plain reckoning: what people work out with pencil and paper comes out of a rubric.
import { fraction, type Interval } from '@qcdc/core/exact';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/rubric/index.ts';
import { few, number, read, sumOf, whole, type FactOfUnit } from './read.ts';

describe('marks of a panel', () => {
  const facts = (marks: readonly number[], rounds: readonly (1 | 2 | 3)[] = []): readonly FactOfUnit[] =>
    marks.map((value, i) => ({
      kind: 'mark',
      fact: 'marks',
      marker: `m${i}`,
      value,
      ...(rounds[i] === undefined ? {} : { round: rounds[i] }),
    }));
  const of = (marks: readonly number[], more: object) =>
    read({ read: 'marks', fact: 'marks', statistic: 'mean', ...more }, facts(marks));
  it('sum, mean and median', () => {
    fc.assert(
      fc.property(few, (marks) => {
        const sorted = [...marks].sort((a, b) => a - b);
        const [low = 0, high = 0] = [sorted[Math.ceil(marks.length / 2) - 1], sorted[Math.floor(marks.length / 2)]];
        expect(number(of(marks, { statistic: 'sum' }))).toEqual(whole(sumOf(marks)));
        expect(number(of(marks, {}))).toEqual(fraction(BigInt(sumOf(marks)), BigInt(marks.length)));
        expect(number(of(marks, { statistic: 'median' }))).toEqual(fraction(BigInt(low + high), 2n));
      }),
    );
  });
  it('the mean without the highest and the lowest asks for more marks than it leaves out', () => {
    fc.assert(
      fc.property(few, fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }), (marks, trim) => {
        const out = trim ?? 1;
        const kept = [...marks].sort((a, b) => a - b).slice(out, Math.max(out, marks.length - out));
        const got = of(marks, { statistic: 'trimmedMean', ...(trim === undefined ? {} : { trim }) });
        if (kept.length === 0) expect(got).toEqual(['too-few-marks']);
        else expect(number(got)).toEqual(fraction(BigInt(sumOf(kept)), BigInt(kept.length)));
      }),
    );
  });
  it('weights count each marker as often as the rubric says', () => {
    const weights = { m0: 3, m1: 2, m2: 1 };
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 3 }), (marks) => {
        const by = [3, 2, 1].slice(0, marks.length);
        const sum = sumOf(marks.map((mark, i) => mark * (by[i] ?? 0)));
        expect(number(of(marks, { weights }))).toEqual(fraction(BigInt(sum), BigInt(sumOf(by))));
        expect(number(of(marks, { weights, statistic: 'sum' }))).toEqual(whole(sum));
      }),
    );
    expect(of([1, 2, 3, 4], { weights })).toEqual(['marker-without-weight']);
  });
  it.each<[string, readonly number[], readonly (1 | 2 | 3)[], number | string]>([
    ['two near each other', [6, 7], [], 6.5],
    ['two near each other, the better first', [7, 6], [], 6.5],
    ['two exactly the difference apart', [5, 7], [], 'third-marking-missing'],
    ['two far apart', [8, 5], [], 'third-marking-missing'],
    ['a third decides', [8, 5, 6], [], 6],
    ['a third where none was needed', [6, 7, 10], [], 6.5],
    ['rounds that are named, in any order', [6, 8, 5], [3, 1, 2], 6],
    ['the second round alone', [8], [2], 'marker-missing'],
    ['the first round alone', [8], [], 'marker-missing'],
  ])('a third marking: %s', (_, marks, rounds, gives) => {
    const got = read(
      { read: 'marks', fact: 'marks', statistic: 'mean', thirdMarking: { difference: 2 } },
      facts(marks, rounds),
    );
    if (typeof gives === 'string') expect(got).toEqual([gives]);
    else expect(number(got)).toEqual(fraction(BigInt(gives * 2), 2n));
  });
});

describe('records one by one', () => {
  const records = (list: readonly (readonly [number, number])[]): readonly FactOfUnit[] =>
    list.map(([points, times], i) => ({ kind: 'record', fact: 'works', record: `r${i}`, fields: { points, times } }));
  const field = (id: string): Reading => ({ read: 'field', field: id });
  const of = (list: readonly (readonly [number, number])[], more: object) =>
    read({ read: 'records', fact: 'works', statistic: 'count', ...more }, records(list));
  const works = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 4 })), {
    minLength: 1,
    maxLength: 5,
  });
  it('their number, sum, mean, highest and lowest, each as often as its weight says', () => {
    fc.assert(
      fc.property(works, (list) => {
        const points = list.map(([n]) => n);
        const weighed = list.map(([n, times]) => n * times);
        const [plain, weight] = [{ of: field('points') }, { of: field('points'), weight: field('times') }];
        expect(number(of(list, {}))).toEqual(whole(list.length));
        expect(number(of(list, { ...plain, statistic: 'sum' }))).toEqual(whole(sumOf(points)));
        expect(number(of(list, { ...weight, statistic: 'sum' }))).toEqual(whole(sumOf(weighed)));
        expect(number(of(list, { ...plain, statistic: 'highest' }))).toEqual(whole(Math.max(...points)));
        expect(number(of(list, { ...plain, statistic: 'lowest' }))).toEqual(whole(Math.min(...points)));
        expect(number(of(list, { ...plain, statistic: 'mean' }))).toEqual(
          fraction(BigInt(sumOf(points)), BigInt(list.length)),
        );
        const times = sumOf(list.map(([, n]) => n));
        const mean = of(list, { ...weight, statistic: 'mean' });
        if (times === 0) expect(mean).toEqual(['nothing-to-divide-by']);
        else expect(number(mean)).toEqual(fraction(BigInt(sumOf(weighed)), BigInt(times)));
      }),
    );
  });
  it('nothing stated is not known, nothing there is a count and a sum of nothing but no mean', () => {
    const none: FactOfUnit = { kind: 'none', fact: 'works' };
    const given = (statistic: string, facts: readonly FactOfUnit[]) =>
      read(
        {
          read: 'records',
          fact: 'works',
          statistic,
          ...(statistic === 'count' ? {} : { of: field('points') }),
        } as Reading,
        facts,
      );
    for (const statistic of ['count', 'sum', 'mean', 'highest', 'lowest'])
      expect(given(statistic, [])).toEqual(['fact-not-stated']);
    expect(number(given('count', [none]))).toEqual(whole(0));
    expect(number(given('sum', [none]))).toEqual(whole(0));
    for (const statistic of ['mean', 'highest', 'lowest']) expect(given(statistic, [none])).toEqual(['no-record']);
  });
  it('a record that lacks its figure or its weight leaves them all unknown', () => {
    const lacking = (fields: Readonly<Record<string, number | null>>): readonly FactOfUnit[] => [
      ...records([[1, 1]]),
      { kind: 'record', fact: 'works', record: 'x', fields },
    ];
    const reading: Reading = { read: 'records', fact: 'works', statistic: 'sum', of: field('points'), weight: field('times') }; // prettier-ignore
    expect(read(reading, lacking({ points: null, times: 1 }))).toEqual(['field-not-stated']);
    expect(read(reading, lacking({ points: 1, times: null }))).toEqual(['field-not-stated']);
  });
});

describe('ballots', () => {
  const vote = (good: number, fair: number, none: number, members?: number): FactOfUnit => ({
    kind: 'ballots',
    fact: 'vote',
    votes: { good, fair, none },
    invalid: 2,
    ...(members === undefined ? {} : { members }),
  });
  const votes = fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9));
  it('share of the valid, share of the members, mean of the marks; ballots counted apart add up', () => {
    fc.assert(
      fc.property(votes, votes, ([a, b, c], [d, e, f]) => {
        const facts = [vote(a, b, c, 40), vote(d, e, f, 50)];
        const reading = { read: 'ballots', fact: 'vote' } as const;
        const valid = sumOf([a, b, c, d, e, f]);
        const all: readonly Reading[] = [
          { ...reading, statistic: 'share', levels: ['good', 'fair'] },
          { ...reading, statistic: 'share', levels: ['none'], of: 'valid' },
          { ...reading, statistic: 'share', levels: ['good'], of: 'members' },
          { ...reading, statistic: 'mean' },
        ];
        const got = all.map((one) => read(one, facts));
        for (const one of all) expect(read(one, [vote(0, 0, 0, 40)])).toEqual(['no-valid-ballot']);
        // One count stated twice, of 40 members and of 50, is a contradiction: of two votes without a ballot too.
        if (a === d && b === e && c === f) {
          expect(got).toEqual(all.map(() => ['fact-contradicts']));
          return;
        }
        expect(got.map(number)).toEqual([
          fraction(100n * BigInt(a + b + d + e), BigInt(valid)),
          fraction(100n * BigInt(c + f), BigInt(valid)),
          fraction(100n * BigInt(a + d), 90n),
          fraction(BigInt(3 * (a + d) + b + e), BigInt(valid)),
        ]);
      }),
    );
  });
  it('a share of the members asks every vote for their number', () => {
    const reading: Reading = { read: 'ballots', fact: 'vote', statistic: 'share', levels: ['good'], of: 'members' };
    expect(read(reading, [vote(1, 2, 3, 9), vote(3, 2, 1)])).toEqual(['members-not-stated']);
    expect(read(reading, [vote(1, 2, 3)])).toEqual(['members-not-stated']);
    expect(read(reading, [])).toEqual(['fact-not-stated']);
    expect(read({ ...reading, of: 'valid' }, [])).toEqual(['fact-not-stated']);
  });
});

describe('events', () => {
  const event = (more: object): FactOfUnit => ({
    kind: 'event',
    fact: 'errors',
    event: JSON.stringify(more),
    level: 'light',
    on: '2024-05-06',
    ...more,
  });
  const counted = (facts: readonly FactOfUnit[], more: object = {}) =>
    read({ read: 'events', fact: 'errors', ...more }, facts);
  it.each<[string, readonly object[], object, number]>([
    ['every event is one', [{ event: '1' }, { event: '2' }], {}, 2],
    ['the same event on two pages is one', [{ event: '1' }, { event: '1', where: { page: 2 } }], {}, 1],
    ['several of one cause are one', [{ event: '1', cause: 'x' }, { event: '2', cause: 'x' }], { once: 'cause' }, 1],
    ['causes that are not named stand alone', [{ event: '1' }, { event: '2' }], { once: 'cause' }, 2],
    ['an event is no cause of the same name', [{ event: 'x' }, { event: '2', cause: 'x' }], { once: 'cause' }, 2],
    ['several in one window are one', [{ event: '1', window: 'w' }, { event: '2', window: 'w' }], { once: 'window' }, 1],
    ['windows that are not named stand alone', [{ event: '1' }, { event: '2' }], { once: 'window' }, 2],
    ['an event is no window of the same name', [{ event: 'w' }, { event: '2', window: 'w' }], { once: 'window' }, 2],
    ['causes do not matter where windows do', [{ event: '1', cause: 'x' }, { event: '2', cause: 'x' }], { once: 'window' }, 2],
    ['found untrue', [{ event: '1', unfounded: true }, { event: '2', unfounded: false }], {}, 1],
    ['exempt by a confirmation', [{ event: '1', exempt: { reason: 'storm', confirmedBy: 'office' } }, { event: '2' }], {}, 1],
    ['exempt by nobody', [{ event: '1', exempt: { reason: 'storm', confirmedBy: ' ' } }], {}, 1],
    ['counted in another period', [{ event: '1', countedIn: '2023' }, { event: '2', countedIn: '2024' }], {}, 1],
    ['only of a level', [{ event: '1', level: 'grave' }, { event: '2' }], { levels: ['grave'] }, 1],
    ['of both levels', [{ event: '1', level: 'grave' }, { event: '2' }], { levels: ['grave', 'light'] }, 2],
    ['first and last day', [{ event: '1', on: '2024-01-01' }, { event: '2', on: '2024-12-31' }], {}, 2],
    ['the day before and after', [{ event: '1', on: '2023-12-31' }, { event: '2', on: '2025-01-01' }], {}, 0],
    ['looking back 18 months', [{ event: '1', on: '2023-07-01' }, { event: '2', on: '2023-06-29' }], { lookBackMonths: 18 }, 1],
    ['an event of another level has no day and does not matter', [{ event: '1', level: 'grave', on: undefined, period: '2023' }, { event: '2' }], { levels: ['light'] }, 1],
  ])('%s', (_, events, more, gives) => {
    expect(number(counted(events.map(event), more))).toEqual(whole(gives));
  }); // prettier-ignore
  it('an event without a day in a longer period leaves the count unknown', () => {
    expect(counted([event({ on: undefined, period: '2023-2027' })])).toEqual(['event-without-day']);
    expect(counted([])).toEqual(['fact-not-stated']);
    expect(number(counted([{ kind: 'none', fact: 'errors' }]))).toEqual(whole(0));
  });
});

describe('numbers, days and points by hand', () => {
  const stated = (facts: readonly object[]) =>
    read(
      { read: 'fact', fact: 'number' },
      facts.map((one) => ({ kind: 'number', fact: 'number', ...one }) as FactOfUnit),
    );
  const at = (n: bigint, closed: boolean) => ({ at: fraction(n), closed });
  it.each<[string, Interval]>([
    ['exact', { low: at(3n, true), high: at(3n, true) }],
    ['atLeast', { low: at(3n, true), high: null }],
    ['above', { low: at(3n, false), high: null }],
    ['atMost', { low: null, high: at(3n, true) }],
    ['below', { low: null, high: at(3n, false) }],
  ])('a number stated %s 3', (bound, interval) => {
    expect(stated([{ value: 3, bound }])).toEqual(interval);
  });
  it('a number stated twice is one where both say the same, and unknown where they do not', () => {
    expect(number(stated([{ value: 3 }, { value: '3.0' }]))).toEqual(whole(3));
    expect(stated([{ value: 3 }, { value: 4 }])).toEqual(['fact-contradicts']);
    expect(stated([{ value: null }])).toEqual(['fact-not-stated']);
    expect(stated([])).toEqual(['fact-not-stated']);
  });
  const by = (value: number, more: object = {}): FactOfUnit => ({
    kind: 'points',
    fact: 'given',
    value,
    by: `role ${value}`,
    reason: 'why',
    ...more,
  });
  it('points by hand add up, each with a reason, and none are none', () => {
    const given = (facts: readonly FactOfUnit[]) => read({ read: 'fact', fact: 'given' }, facts);
    expect(number(given([by(2), by(3), by(-1)]))).toEqual(whole(4));
    expect(number(given([]))).toEqual(whole(0));
    expect(given([by(2), by(3, { reason: ' ' })])).toEqual(['reason-missing']);
  });
  it.each([
    ['12-20', '2024-12-20', 0],
    ['12-20', '2024-12-19', 0],
    ['12-20', '2024-12-21', 1],
    ['12-20', '2025-01-20', 31],
    ['+01-15', '2025-01-15', 0],
    ['+01-15', '2025-01-17', 2],
    ['2024-06-30', '2024-07-03', 3],
  ])('due %s, sent %s: %i days late', (deadline, value, late) => {
    const facts: readonly FactOfUnit[] = [{ kind: 'day', fact: 'sent', value: value as never }];
    expect(number(read({ read: 'daysLate', fact: 'sent', deadline }, facts))).toEqual(whole(late));
  });
});
