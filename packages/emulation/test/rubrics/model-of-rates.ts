import { expect, it } from 'vitest';
import type { Rubric } from '../../src/index.ts';
import type { Value } from '../sample.ts';
import { pointsOf, rating, total, yes, type Known } from './worked-example.ts';

/** A model rubric whose criteria are rates in percent, all of them always asked. */
export interface ModelOfRates {
  /** The rubric. */
  readonly rubric: Rubric;
  /** How many rates there are. */
  readonly rates: number;
  /** What is known of a unit with these rates, in the order of the criteria. */
  readonly known: (...rates: readonly Value[]) => Known;
  /** A criterion, by its place among the rates, and what it earns. */
  readonly earns: {
    readonly criterion: string;
    readonly place: number;
    readonly points: readonly (readonly [rate: number, points: string])[];
  };
  /** Edges of its classes, the best first; those of the five classes when left out. */
  readonly edges?: readonly ClassEdge[];
}

/** From how many points on a class is given, and the class below. */
export type ClassEdge = readonly [edge: number, here: string, below: string];

const fiveClasses: readonly ClassEdge[] = [
  [90, 'excellent', 'good'],
  [80, 'good', 'fair'],
  [65, 'fair', 'average'],
  [50, 'average', 'weak'],
];

/** Tests what holds for every model of rates: points in proportion, the edges of the classes, the veto, a rate not reported. */
export function testModelOfRates({ rubric, rates, known, earns, edges = fiveClasses }: ModelOfRates): void {
  const all = (rate: Value): Value[] => Array.from({ length: rates }, () => rate);

  it.each(earns.points)('a rate of %d %% earns %s points, never more than the maximum', (rate, points) => {
    expect(pointsOf(rubric, known(...all(100).with(earns.place, rate)), earns.criterion)).toBe(points);
  });

  // All rates alike give a total of just that rate.
  it.each(edges)('from %d points on the class is %s, one hundredth less is %s', (edge, here, below) => {
    const at = (rate: number) => rating(rubric, known(...all(rate)));
    expect([at(edge), at(edge + 0.01), at(edge - 0.01)]).toEqual([here, here, below]);
  });

  it('a prolonged mass complaint fixes the lowest class', () => {
    expect(rating(rubric, { ...known(...all(100)), facts: [yes('mass-complaint')] })).toBe(edges.at(-1)?.[2]);
  });

  it.each(Array.from({ length: rates }, (_, place) => place))('rate %d not reported leaves no score', (place) => {
    expect(total(rubric, known(...all(100).with(place, null)))).toBe('emulation/indicator-without-value');
  });
}
