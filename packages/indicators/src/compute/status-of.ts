import { inForce, weakerStatus, type FigureStatus } from '@qcdc/core';
import type { FigureTable } from '@qcdc/core/flow';
import {
  inputsOf,
  isIndicator,
  partsOfExpression,
  type Expression,
  type FormulaCondition,
} from '../formula/expression.ts';
import { unitsBelow } from './across-units.ts';
import type { ComputeOptions } from './compute-options.ts';
import { isGap } from './computed.ts';
import { placesOf, type Spot } from './elsewhere.ts';
import type { Evaluator } from './evaluate.ts';

/**
 * Tells whether any figure of a table says how final it is, so that nobody looks for what is nowhere.
 *
 * @param figures - the table
 * @returns `true` where one says so
 */
export function anyStatus(figures: FigureTable): boolean {
  let first = 0;
  for (const { length, state } of figures.segments) {
    // A row whose number is all there is to say has no status.
    for (let row = 0; row < length; row++)
      if (state[row] !== 0 && figures.at(first + row).status !== undefined) return true;
    first += length;
  }
  return false;
}

const weakerOf = (a: FigureStatus | null, b: FigureStatus | null): FigureStatus | null => weakerStatus(a, b);

/** Finds how final values are: as the weakest figure that went into them. A number written in the formula weakens nothing. */
export class StatusOfValues {
  private readonly evaluator: Evaluator;
  private readonly figures: FigureTable;
  private readonly options: ComputeOptions;

  /**
   * @param evaluator - evaluates the branches of a formula
   * @param figures - the figures
   * @param options - settings of the values
   */
  constructor(evaluator: Evaluator, figures: FigureTable, options: ComputeOptions) {
    this.evaluator = evaluator;
    this.figures = figures;
    this.options = options;
  }

  /**
   * Returns how final a value is.
   * @param formula - the formula
   * @param spot - unit and period
   * @returns the status; `null` where nobody said, and for a formula without a figure
   */
  of(formula: Expression, spot: Spot): FigureStatus | null {
    return inputsOf(formula).length === 0 ? null : this.weakest(formula, spot);
  }

  private weakest(expression: Expression | FormulaCondition, spot: Spot): FigureStatus | null {
    switch (expression.op) {
      case 'input':
        return this.input(expression.of, spot);
      case 'coalesce': {
        const known = expression.of.find((one) => {
          const value = this.evaluator.evaluate(one, spot);
          return !isGap(value) && value.open === null;
        });
        return this.all(known === undefined ? expression.of : [known], spot);
      }
      case 'if': {
        const answer = this.evaluator.ask(expression.condition, spot);
        const chosen = answer === true ? expression.then : expression.otherwise;
        return this.all([expression.condition, chosen], spot);
      }
      case 'percentile':
      case 'countWhere':
        return unitsBelow(this.figures, spot)
          .map((unit) => this.weakest(expression.of, { unit, period: spot.period }))
          .reduce<FigureStatus | null>(weakerOf, 'final');
      case 'previous':
      case 'lastYear':
      case 'cumulative':
      case 'parent': {
        const places = placesOf(this.figures, expression.op, spot, this.options.restated);
        if ('reason' in places) return 'final';
        return places.map((place) => this.weakest(expression.of, place)).reduce<FigureStatus | null>(weakerOf, 'final');
      }
      // How many reported is known, however final what they reported is.
      case 'reporting':
      case 'expected':
      case 'onTime':
        return 'final';
      default:
        return this.all(partsOfExpression(expression), spot);
    }
  }

  private all(parts: readonly (Expression | FormulaCondition)[], spot: Spot): FigureStatus | null {
    return parts.map((part) => this.weakest(part, spot)).reduce<FigureStatus | null>(weakerOf, 'final');
  }

  private input(of: Parameters<typeof isIndicator>[0], spot: Spot): FigureStatus | null {
    if (isIndicator(of)) {
      const version = inForce(of.versions, this.options.day?.(spot.period) ?? spot.period.to);
      return version === null ? 'final' : this.weakest(version.value, spot);
    }
    const figure = this.evaluator.figure(of, spot);
    return figure?.value == null ? 'final' : (figure.status ?? null);
  }
}
