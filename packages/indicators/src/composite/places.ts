import { compareFractions, fractionOf, hundred, multiplyFractions, roundNumber, type Fraction } from '@qcdc/core/exact';
import { firstAt } from './compared-values.ts';
import type { CompositeIndex } from './define-index.ts';

/** The whole score of a unit, as far as its place goes. */
export interface PlacedScore {
  /** The score; `null` when it is not known. */
  readonly score: Fraction | null;
  /** The smallest it may be. */
  readonly least: Fraction | null;
  /** The largest. */
  readonly most: Fraction | null;
}

/** Who is before whom, and how sure that is; worked out for all units at once. */
export class Places {
  private readonly scores: readonly Fraction[];
  // Of units without a score the least they have: whoever has less is behind them for certain.
  private readonly reached: readonly Fraction[];
  private readonly least: readonly Fraction[];
  private readonly most: readonly Fraction[];
  private readonly shown: (score: Fraction) => Fraction;

  /**
   * @param stages - the whole score of each unit
   * @param index - the index, which says what ranks stand on
   */
  constructor(stages: readonly PlacedScore[], { ranksOn, scale }: CompositeIndex) {
    this.shown =
      ranksOn === 'shown'
        ? (score) => fractionOf(roundNumber(multiplyFractions(score, hundred), scale))
        : (score) => score;
    const sorted = (of: (stage: PlacedScore) => Fraction | null): readonly Fraction[] =>
      stages
        .flatMap((stage) => (stage.least === null || stage.most === null ? [] : (of(stage) ?? [])))
        .map((score) => this.shown(score))
        .sort(compareFractions);
    this.scores = sorted((stage) => stage.score);
    this.reached = sorted((stage) => stage.score ?? stage.least);
    this.least = sorted((stage) => stage.least);
    this.most = sorted((stage) => stage.most);
  }

  /**
   * Returns the rank of a unit: behind all that have more, and all that have more for certain.
   * @param stage - its whole score
   * @returns 1 for the best; `null` without a score
   */
  rankOf({ score }: PlacedScore): number | null {
    if (score === null) return null;
    const own = this.shown(score);
    return 1 + this.reached.length - firstAt(this.reached, (other) => compareFractions(other, own) > 0);
  }

  /**
   * Tells whether no other unit might be before or behind it as the data are.
   * @param stage - its whole score
   * @returns `true` where every unit is surely before, surely behind, or surely alike
   */
  isCertain({ score, least, most }: PlacedScore): boolean {
    if (score === null || least === null || most === null) return false;
    const [low, high, own] = [this.shown(least), this.shown(most), this.shown(score)];
    const behind = firstAt(this.most, (other) => compareFractions(other, low) >= 0);
    const before = this.least.length - firstAt(this.least, (other) => compareFractions(other, high) > 0);
    const alike =
      firstAt(this.scores, (other) => compareFractions(other, own) > 0) -
      firstAt(this.scores, (other) => compareFractions(other, own) >= 0);
    return this.least.length === behind + before + alike;
  }
}
