import type { Measure, Text, Version } from '@qcdc/core';
import type { Fraction, RoundingMode } from '@qcdc/core/exact';

/** An operand that is itself computed: what a formula needs to know of another indicator. */
export interface ComputedOperand {
  /** Stable id, `area.kebab-name`. */
  readonly id: string;
  /** Label in both languages. */
  readonly label: Text;
  /** Unit of measure of the value, such as `percent`. @term đơn vị tính */
  readonly measuredIn: string;
  /** Decimals shown; the value itself is exact. */
  readonly scale: number;
  /** How digits behind the last shown one are cut. */
  readonly rounding: RoundingMode;
  /** What it is computed from, by name. */
  readonly inputs: Readonly<Record<string, Operand>>;
  /** The formulas by date, oldest first, each with its basis. */
  readonly versions: readonly Version<Expression>[];
}

/** What a formula may be computed from: a measure, or another indicator. */
export type Operand = Measure | ComputedOperand;

/**
 * Tells an indicator from a measure.
 *
 * @param operand - either
 * @returns `true` for an indicator
 * @example
 * ```ts
 * [isIndicator(mediationSettledShare), isIndicator(mediation.measures.settled)]; // => [true, false]
 * ```
 */
export function isIndicator(operand: Operand): operand is ComputedOperand {
  return 'versions' in operand;
}

/** Functions that take any number of operands. */
export type ManyOperator = 'sum' | 'min' | 'max' | 'coalesce';

/**
 * Functions that look at the same operand elsewhere: in the previous period, in the same period of last year, from the
 * first day of the year, or at the parent unit.
 */
export type ShiftOperator = 'previous' | 'lastYear' | 'cumulative' | 'parent';

/** Functions that count units instead of adding figures. */
export type CountOperator = 'reporting' | 'expected' | 'onTime';

/** How two numbers are compared. */
export type ComparisonOperator = '<' | '<=' | '=' | '<>' | '>=' | '>';

/** A number written in the formula; exact. */
export interface ConstantExpression {
  /** Tells the kinds apart. */
  readonly op: 'constant';
  /** The number. */
  readonly value: Fraction;
}

/** A measure or an indicator the formula uses. */
export interface InputExpression {
  /** Tells the kinds apart. */
  readonly op: 'input';
  /** Name it goes by in the formula. */
  readonly name: string;
  /** What it stands for. */
  readonly of: Operand;
}

/** Subtraction, multiplication or division. */
export interface PairExpression {
  /** Tells the kinds apart. */
  readonly op: 'minus' | 'times' | 'over';
  /** Left side. */
  readonly left: Expression;
  /** Right side. */
  readonly right: Expression;
}

/** A function of any number of operands. `coalesce` takes the first that has a value. */
export interface ManyExpression {
  /** Tells the kinds apart. */
  readonly op: ManyOperator;
  /** The operands in order; at least one. */
  readonly of: readonly Expression[];
}

/** The same operand at another period or at the parent unit. */
export interface ShiftExpression {
  /** Tells the kinds apart. */
  readonly op: ShiftOperator;
  /** What is looked at there. */
  readonly of: Expression;
}

/** How many units reported a measure, were expected to, or did so in time. */
export interface CountExpression {
  /** Tells the kinds apart. */
  readonly op: CountOperator;
  /** Whose reporting is counted. */
  readonly of: InputExpression;
}

/** Where a share of the units below lies: half of them for the median. */
export interface PercentileExpression {
  /** Tells the kinds apart. */
  readonly op: 'percentile';
  /** What is looked at in every unit below. */
  readonly of: Expression;
  /** Which share of the units is at or below, from 0 to 1. */
  readonly at: Fraction;
}

/** How many of the units below satisfy a condition. */
export interface CountWhereExpression {
  /** Tells the kinds apart. */
  readonly op: 'countWhere';
  /** What is asked of every unit below. */
  readonly of: FormulaCondition;
}

/** One of two expressions, by a condition. A condition nobody can judge gives no value. */
export interface ChoiceExpression {
  /** Tells the kinds apart. */
  readonly op: 'if';
  /** What is asked. */
  readonly condition: FormulaCondition;
  /** Value when the condition holds. */
  readonly then: Expression;
  /** Value when it does not. */
  readonly otherwise: Expression;
}

/**
 * A formula as data. The typed form and the written form both become this, and nothing else is ever evaluated.
 * @term công thức tính
 */
export type Expression =
  | ConstantExpression
  | InputExpression
  | PairExpression
  | ManyExpression
  | ShiftExpression
  | CountExpression
  | PercentileExpression
  | CountWhereExpression
  | ChoiceExpression;

/** A comparison of two expressions. */
export interface FormulaComparison {
  /** Tells the kinds apart. */
  readonly op: 'compare';
  /** How they are compared. */
  readonly by: ComparisonOperator;
  /** Left side. */
  readonly left: Expression;
  /** Right side. */
  readonly right: Expression;
}

/** Conditions joined by "and" or "or". */
export interface FormulaJunction {
  /** Tells the kinds apart. */
  readonly op: 'and' | 'or';
  /** Left side. */
  readonly left: FormulaCondition;
  /** Right side. */
  readonly right: FormulaCondition;
}

/** The opposite of a condition. */
export interface FormulaNegation {
  /** Tells the kinds apart. */
  readonly op: 'not';
  /** What is denied. */
  readonly of: FormulaCondition;
}

/** What an `if` asks. It holds, does not hold, or cannot be told when a bounded figure leaves it open. */
export type FormulaCondition = FormulaComparison | FormulaJunction | FormulaNegation;

/**
 * Lists the direct parts of an expression, conditions included, from left to right.
 *
 * @param expression - a formula or a condition
 * @returns its parts
 */
export function partsOfExpression(
  expression: Expression | FormulaCondition,
): readonly (Expression | FormulaCondition)[] {
  switch (expression.op) {
    case 'constant':
    case 'input':
      return [];
    case 'minus':
    case 'times':
    case 'over':
    case 'compare':
    case 'and':
    case 'or':
      return [expression.left, expression.right];
    case 'sum':
    case 'min':
    case 'max':
    case 'coalesce':
      return expression.of;
    case 'if':
      return [expression.condition, expression.then, expression.otherwise];
    default:
      return [expression.of];
  }
}

/**
 * Lists the inputs a formula uses, each once, in the order they appear.
 *
 * @param expression - a formula
 * @returns its inputs
 */
export function inputsOf(expression: Expression | FormulaCondition): readonly InputExpression[] {
  const found = new Map<string, InputExpression>();
  const visit = (e: Expression | FormulaCondition): void => {
    if (e.op === 'input') found.set(e.name, e);
    else partsOfExpression(e).forEach(visit);
  };
  visit(expression);
  return [...found.values()];
}
