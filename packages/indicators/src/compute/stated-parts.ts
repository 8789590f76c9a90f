import type { Figure, Measure } from '@qcdc/core';
import { compareFractions, hundred } from '@qcdc/core/exact';
import type { FigureTable } from '@qcdc/core/flow';
import type { Expression } from '../formula/expression.ts';
import { ratioParts } from '../formula/ratio-parts.ts';
import type { Gap, GapReason } from './gap.ts';

/** Gaps beside which a percentage that was stated tells something: its parts are not known. */
const unknown: readonly GapReason[] = ['missing', 'pending', 'withheld', 'unevenCoverage'];

/** Finds the percentages reports state of what formulas compute, in a table that holds stated shares. */
export class StatedParts {
  private readonly figures: FigureTable;
  private readonly shares: readonly Measure[];

  /** @param figures - the figures */
  constructor(figures: FigureTable) {
    this.figures = figures;
    this.shares = figures.measures.filter(({ ratioOf }) => ratioOf !== undefined);
  }

  /**
   * Finds the measure that states what a formula computes: the share of the same two measures, in percent.
   * @param formula - the formula
   * @returns the measure, or `null` where the table has none
   */
  measureOf(formula: Expression | undefined): Measure | null {
    if (this.shares.length === 0 || formula === undefined) return null;
    const { numerator, denominator, factor } = ratioParts(formula);
    if (numerator.op !== 'input' || denominator?.op !== 'input' || compareFractions(factor, hundred) !== 0) return null;
    const [above, below] = [numerator.of.id, denominator.of.id];
    return this.shares.find(({ ratioOf }) => ratioOf?.numerator === above && ratioOf.denominator === below) ?? null;
  }

  /**
   * Finds what the report of a unit states in place of a value that could not be computed.
   * @param formula - the formula
   * @param gap - why there is no value
   * @param spot - ids of unit and period
   * @returns the percentage as stated, or `null`
   */
  find(
    formula: Expression | undefined,
    gap: Gap | null,
    spot: { readonly unit: string; readonly period: string },
  ): Figure | null {
    if (gap === null || !unknown.includes(gap.reason)) return null;
    const measure = this.measureOf(formula);
    const figure = measure && this.figures.peek({ measure: measure.id, ...spot });
    return figure?.value == null ? null : figure;
  }
}
