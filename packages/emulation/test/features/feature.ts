import type { Cluster, Outcome } from '@qcdc/core';
import {
  defineRubric,
  score,
  type Criterion,
  type Fact,
  type Rubric,
  type Scoreboard,
  type ScoreOptions,
} from '../../src/index.ts';
import type { FactDeclaration, PointScale } from '../../src/rubric/index.ts';
import { printPoints } from '../../src/score/print-points.ts';
import { rubricOf, source, text, type Value } from '../sample.ts';

/** One worked case: what is given, what comes out. It is documentation and test at once. */
export interface FeatureCase {
  /** What is given, in a few words. */
  readonly given: string;
  /** What must come out. */
  readonly gives: string;
  /** Computes it. */
  readonly run: () => string;
}

/** One mechanism of real scoring rules. */
export interface Feature {
  /** Number in the table of mechanisms, `F1` … `F76`. */
  readonly id: string;
  /** What the mechanism is. */
  readonly name: string;
  /** The construct that expresses it. */
  readonly construct: string;
  /** Part of a rubric that uses it, as data. */
  readonly example: unknown;
  /** Worked cases. */
  readonly cases: readonly FeatureCase[];
}

/** A fact without its unit. */
export type FactOf = Fact extends infer F ? (F extends Fact ? Omit<F, 'unit'> : never) : never;

/** What is known of the one unit of a case. */
export interface Known {
  /** Indicators of unit `a`. */
  readonly indicators?: Readonly<Record<string, Value>>;
  /** Facts of unit `a`. */
  readonly facts?: readonly FactOf[];
  /** Options beside. */
  readonly options?: Partial<ScoreOptions>;
}

/** What was scored so far, the last behind. */
export const outcomes: Outcome<Scoreboard>[] = [];

/** Scores unit `a`. */
export function scored(rubric: Rubric, { indicators = {}, facts = [], options = {} }: Known) {
  const stated = facts.map((f) => ({ unit: 'a', ...f }));
  const outcome = score(source({ a: indicators }), defineRubric(rubric), {
    period: '2024',
    acceptUnconfirmed: true,
    ...options,
    facts: [...stated, ...(options.facts ?? [])],
  });
  outcomes.push(outcome);
  const unit = outcome.value.get('a');
  if (unit === null) throw new Error('unit a was not scored');
  return { ...unit, findings: outcome.findings, board: outcome.value };
}

/** Total points of unit `a` as printed, or the code of the reason why there are none. */
export function total(rubric: Rubric, known: Known): string {
  const unit = scored(rubric, known);
  return unit.points === null ? (unit.reasons[0]?.code ?? unit.state) : printPoints(unit.points, 'en');
}

/** Index of unit `a` as printed. */
export const index = (rubric: Rubric, known: Known): string => printPoints(scored(rubric, known).index, 'en');

/** Class of unit `a`, or what is known of it. */
export function rating(rubric: Rubric, known: Known): string {
  const result = scored(rubric, known).class;
  return (
    result?.class ??
    `${result?.state ?? 'none'}${result === null || result.possible.length === 0 ? '' : `: ${result.possible.join(' or ')}`}`
  );
}

/** A rubric with one criterion of at most `maximum` points. */
export const one = (
  maximum: number,
  scale: PointScale,
  facts: readonly FactDeclaration[] = [],
  more: Partial<Criterion> = {},
): Rubric => rubricOf([{ id: 'c', label: text('criterion'), maximum, scale, ...more }], { facts });

/** Declares a fact. */
export const fact = (
  id: string,
  kind: FactDeclaration['kind'],
  more: Partial<FactDeclaration> = {},
): FactDeclaration => ({ id, kind, label: text(id), ...more });

/** Levels by id. */
export const levels = (...ids: readonly string[]) => ids.map((id) => ({ id, label: text(id) }));

/** Reads an indicator. */
export const indicator = (id: string) => ({ read: 'indicator', indicator: id }) as const;

/** An event. */
export const event = (id: string, level: string, more: object = {}): FactOf => ({
  kind: 'event',
  fact: id,
  event: JSON.stringify([id, level, more]),
  level,
  ...more,
});

/** A case. */
export const given = (what: string, gives: string, run: () => string): FeatureCase => ({ given: what, gives, run });

/** A cluster of units. */
export const clusterOf = (...units: readonly string[]): Cluster => ({
  id: 'c1',
  name: text('cluster 1'),
  members: units.map((value) => ({ from: null, to: null, value })),
});
