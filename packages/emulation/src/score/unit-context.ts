import type { IsoDate, Period } from '@qcdc/core';
import type { Fraction, Interval } from '@qcdc/core/exact';
import { amountOf, type Amount, type Points } from '../rubric/amount.ts';
import type { FactDeclaration } from '../rubric/fact-declaration.ts';
import type { RubricLines } from '../rubric/rubric-lines.ts';
import { pointsOf } from '../rubric/points.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { CriterionScore } from './criterion-score.ts';
import type { Fact, RecordFact } from './fact.ts';
import type { IndicatorSource } from './indicator-source.ts';
import type { ScoreReason } from './score-reason.ts';
import type { StatedPoints } from './stated-appraisal.ts';
import type { UnitPlaces } from './unit-places.ts';

/** Facts of one unit by id of the fact. */
export type UnitFacts = ReadonlyMap<string, readonly Fact[]>;

/** What scoring knows beside the rubric; the same for all units of one run. */
export interface Session {
  /** The rubric. */
  readonly rubric: Rubric;
  /** Its lines. */
  readonly outline: RubricLines;
  /** Declared facts. */
  readonly declared: ReadonlyMap<string, FactDeclaration>;
  /** Period scored. */
  readonly period: Period;
  /** Indicators. */
  readonly indicators: IndicatorSource;
  /** Facts by unit. */
  readonly facts: ReadonlyMap<string, UnitFacts>;
  /** Why a fact of a unit is not known, by unit and fact: what was handed in about it cannot be used. */
  readonly unusable: ReadonlyMap<string, ReadonlyMap<string, ScoreReason>>;
  /** The facts that could not be used, as handed in. */
  readonly refused: readonly Fact[];
  /** Places of the units in the indicators. */
  readonly places: UnitPlaces;
  /** Members of the cluster of a unit, itself included. */
  readonly peersOf: (unit: string) => readonly string[];
  /** Stated points by unit and criterion, when a column is scored. */
  readonly stated: ReadonlyMap<string, ReadonlyMap<string, StatedPoints>> | null;
  /** Points put in place of computed ones, by unit and criterion, to see what would change. */
  readonly overrides: ReadonlyMap<string, ReadonlyMap<string, StatedPoints>> | null;
  /** Reads an amount, each only once. */
  readonly amount: (amount: Amount) => Fraction;
}

/** One unit being scored. */
export interface UnitContext {
  /** What is the same for all units. */
  readonly session: Session;
  /** Id of the unit. */
  readonly unit: string;
  /** Its facts. */
  readonly facts: UnitFacts;
  /** Criteria scored so far. */
  readonly scored: Map<string, CriterionScore>;
  /** The record being scored, inside a `records` scale. */
  readonly record?: RecordFact;
  /** Set when the assessment has ended. */
  stopped: StoppedAt | null;
  /** Stops of which nobody can tell whether they strike. */
  readonly openStops: (StoppedAt & { readonly reasons: readonly ScoreReason[] })[];
}

/** Where an assessment ends, and the class it ends with. */
export interface StoppedAt {
  /** Id of the criterion. */
  readonly criterion: string;
  /** Id of the class. */
  readonly class: string;
}

/**
 * Opens the context of a unit.
 *
 * @param session - what is the same for all units of the run
 * @param unit - id of the unit
 */
export function openContext(session: Session, unit: string): UnitContext {
  return {
    session,
    unit,
    facts: session.facts.get(unit) ?? new Map<string, readonly Fact[]>(),
    scored: new Map(),
    stopped: null,
    openStops: [],
  };
}

/**
 * Reads amounts once each; the fractions of a rubric are few.
 */
export function amountReader(): (amount: Amount) => Fraction {
  const read = new Map<Amount, Fraction>();
  return (amount) => {
    let value = read.get(amount);
    if (value === undefined) read.set(amount, (value = amountOf(amount)));
    return value;
  };
}

/**
 * Points of a level or event against a base for percentages.
 *
 * @param context - the unit being scored
 * @param points - the points
 * @param base - what a percentage is a share of
 */
export function pointsIn(context: UnitContext, points: Points, base: Fraction): Fraction {
  return typeof points === 'string' && points.endsWith('%') ? pointsOf(points, base) : context.session.amount(points);
}

/** A known value, or the reasons why it is not known. */
export type ReadResult = { readonly range: Interval } | { readonly reasons: readonly ScoreReason[] };

/** First day an event may lie on to count for the period, or for the months looked back upon. */
export interface DaySpan {
  /** First day. */
  readonly from: IsoDate;
  /** Last day. */
  readonly to: IsoDate;
}
