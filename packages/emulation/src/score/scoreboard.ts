import type { Cluster, Period } from '@qcdc/core';
import type { UnitRegistry } from '@qcdc/core/flow';
import type { Rubric } from '../rubric/rubric.ts';
import type { FinalClasses } from '../rank/final-result.ts';
import type { IndicatorSource } from './indicator-source.ts';
import type { ScoreTotals } from './fast-totals.ts';
import type { Session } from './unit-context.ts';
import type { UnitScore } from './unit-score.ts';

/**
 * Scores of all units in one period. Totals are kept; the tree of criteria of a unit is rebuilt when it is asked for.
 * @term bảng điểm
 */
export interface Scoreboard {
  /** The rubric. */
  readonly rubric: Rubric;
  /** Period scored. */
  readonly period: Period;
  /** Ids of the units scored, in order. */
  readonly units: readonly string[];
  /** Clusters they were scored with; `rank` ranks inside them. */
  readonly clusters: readonly Cluster[];
  /** The register of the units; `null` where the indicators have none. */
  readonly registry: UnitRegistry | null;
  /** The indicators behind the scores. */
  readonly indicators: IndicatorSource;
  /** Name of a unit for print. */
  readonly nameOf: (unit: string) => string;
  /**
   * Totals in columns, where the rubric is simple enough; ranking very many units uses them.
   * @internal
   */
  readonly totals: ScoreTotals | null;
  /** What came of caps, quotas and decisions; only on a board made by `finalClasses`. */
  readonly final?: FinalClasses;
  /** Scores of the months or quarters these are the mean of, where they are. */
  readonly parts?: readonly Scoreboard[];
  /**
   * What the scores were computed in; explanations are rebuilt from it.
   * @internal
   */
  readonly session: Session;
  /**
   * Returns what a unit would come to by the facts known now, where a decision holds it to those of its own day; `null` for any
   * other unit.
   * @internal
   */
  readonly knownNow?: (unit: string) => UnitScore | null;
  /**
   * Facts known now, by unit.
   * @internal
   */
  readonly factsNow?: Session['facts'];
  /**
   * Returns what is known of a unit without its tree of criteria; only on a board that keeps it.
   * @internal
   */
  readonly rated?: (unit: string) => Omit<UnitScore, 'period' | 'root' | 'reasons'> | null;
  /**
   * Returns the score of a unit with its tree of criteria.
   * @param unit - id of the unit
   * @returns the score, or `null` for a unit that was not scored
   */
  get(unit: string): UnitScore | null;
  /** Goes through all scores, in the order of the units. */
  rows(): IterableIterator<UnitScore>;
}
