import { describe, expect, it } from 'vitest';
import { civilServantLeaders2026 as rubric } from '../../src/index.ts';
import { expectGolden, given, judged, no, num, pointsOf, rating, record, total, yes } from './worked-example.ts';
import type { Known, Stated } from './worked-example.ts';

interface Led {
  readonly general?: number | string;
  readonly done?: number;
  readonly allCompleted?: boolean | null;
  readonly organising?: number;
  readonly cohesion?: number;
}
const leader = (led: Led, facts: readonly Stated[] = []): Known => ({
  period: '2026-Q1',
  name: 'Chánh Văn phòng mẫu (dữ liệu mẫu)',
  facts: [
    ...given({ general: led.general ?? 30, organising: led.organising ?? 100, cohesion: led.cohesion ?? 100 }),
    num('products-done', led.done ?? 10),
    num('products-assigned', 10),
    record('products', 'SP-01', { failedChecks: 0, failedChecksExcused: 0, delays: 0, delaysExcused: 0 }),
    record('products', 'SP-02', { failedChecks: 1, failedChecksExcused: 1, delays: 0, delaysExcused: 0 }),
    ...(led.allCompleted === null
      ? []
      : [(led.allCompleted ?? true) ? yes('subordinates-completed') : no('subordinates-completed')]),
    ...facts,
  ],
});
const worked = leader({ general: 27, done: 9, allCompleted: false, organising: 80, cohesion: 100 });

describe('a worked example of the rating of a civil servant who leads', () => {
  it('gives half for the unit when somebody in it did not complete the tasks', () => {
    expect(pointsOf(rubric, worked, 'unit-result')).toBe('50');
    // (90 + 100 + 100 + 50 + 80 + 100) ÷ 6 × 0,7 = 60,666…; + 27 = 87,666….
    expect(judged(rubric, worked).points?.low).toEqual({ n: 263n, d: 3n });
    expect(rating(rubric, worked)).toBe('good');
  });
  it('is explained with all six parts', () => expectGolden(rubric, judged(rubric, worked).board));
  it('is refused while the mean of the six is unconfirmed, unless that is accepted', () => {
    expect(judged(rubric, { ...worked, acceptUnconfirmed: false }).state).toBe('notScored');
  });
});

it.each([
  // All six at 100 %: 70 points of results; general criteria move the total.
  [90, 20, 100, 'excellent', 'good'],
  // Organising ability and cohesion at 0: (400) ÷ 6 × 0,7 = 46,666… points; 23,333… more make 70.
  [70, '70/3', 0, 'good', 'done'],
  [50, '10/3', 0, 'done', 'failed'],
] as const)('from %d points the class is as it says, just below it is lower', (edge, general, led, here, below) => {
  const at = (g: number | string) => leader({ general: g, organising: led, cohesion: led });
  const [n, d] = typeof general === 'number' ? [general * 3, 3] : [Number(general.split('/')[0]), 3];
  const near = (thousandths: number): string => `${n * 1000 + thousandths * 3}/${d * 1000}`;
  expect(total(rubric, at(general))).toBe(`${edge}`);
  expect([at(general), at(near(1)), at(near(-1))].map((k) => rating(rubric, k))).toEqual([here, here, below]);
});

it.each(['ideological-decline', 'disciplined', 'corruption'])('%s fixes the lowest class at 100 points', (fact) => {
  expect(total(rubric, leader({}, [yes(fact)]))).toBe('100');
  expect(rating(rubric, leader({}, [yes(fact)]))).toBe('failed');
});

it('whether all subordinates completed their tasks has to be stated', () => {
  expect(total(rubric, leader({ allCompleted: null }))).toBe('emulation/fact-not-stated');
  expect(total(rubric, leader({ allCompleted: true }))).toBe('100');
});
