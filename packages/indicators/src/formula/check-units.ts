import { compareFractions, DefinitionError, fraction, type Fraction } from '@qcdc/core';
import {
  dimensionless,
  dimensionOf,
  divideDimensions,
  multiplyDimensions,
  printDimension,
  sameKind,
  shareFactor,
  type Dimension,
} from '../define/unit-of-measure.ts';
import { ratioParts } from './ratio-parts.ts';
import type { Condition, Expression } from './expression.ts';

/**
 * What a formula counts; `null` for bare numbers, which take the unit of whatever they stand beside.
 *
 * @param expression - a formula
 * @param path - where it stands, for the error
 * @returns its dimension
 * @throws `DefinitionError` `indicators/units-do-not-add`
 */
export function dimensionOfFormula(expression: Expression, path: string): Dimension | null {
  switch (expression.op) {
    case 'constant':
      return null;
    case 'input':
      return dimensionOf(expression.of.measuredIn);
    case 'reporting':
    case 'expected':
    case 'onTime':
      return dimensionOf('unit');
    case 'over':
    case 'times': {
      const left = dimensionOfFormula(expression.left, path);
      const right = dimensionOfFormula(expression.right, path);
      if (left === null && right === null) return null;
      const combine = expression.op === 'over' ? divideDimensions : multiplyDimensions;
      return combine(left ?? dimensionless, right ?? dimensionless);
    }
    case 'minus':
      return common([expression.left, expression.right], path);
    case 'if':
      checkCondition(expression.condition, path);
      return common([expression.then, expression.otherwise], path);
    case 'previous':
    case 'lastYear':
    case 'cumulative':
    case 'parent':
      return dimensionOfFormula(expression.of, path);
    default:
      return common(expression.of, path);
  }
}

function common(expressions: readonly Expression[], path: string): Dimension | null {
  let found: Dimension | null = null;
  for (const expression of expressions) {
    const dimension = dimensionOfFormula(expression, path);
    if (dimension === null) continue;
    if (found === null) found = dimension;
    else if (!sameKind(found, dimension))
      throw new DefinitionError(
        'indicators/units-do-not-add',
        `${printDimension(found)} and ${printDimension(dimension)} are different units of measure; only figures of one unit can be added, subtracted or compared`,
        path,
      );
    else if (compareFractions(found.scale, dimension.scale) !== 0)
      throw new DefinitionError(
        'indicators/sizes-do-not-add',
        `${printDimension(found)} stands beside ${printDimension(dimension)}; multiply one of them so that both are written in the same size`,
        path,
      );
  }
  return found;
}

function checkCondition(condition: Condition, path: string): void {
  if (condition.op === 'compare') common([condition.left, condition.right], path);
  else if (condition.op === 'not') checkCondition(condition.of, path);
  else {
    checkCondition(condition.left, path);
    checkCondition(condition.right, path);
  }
}

function factorOf(expression: Expression): Fraction | null {
  if (expression.op === 'if') return agreed([expression.then, expression.otherwise]);
  if (expression.op === 'coalesce' || expression.op === 'min' || expression.op === 'max') return agreed(expression.of);
  return ratioParts(expression).factor;
}

function agreed(expressions: readonly Expression[]): Fraction | null {
  const factors = expressions.filter((e) => e.op !== 'constant').map(factorOf);
  const [first] = factors;
  return first && factors.every((f) => f !== null && compareFractions(f, first) === 0) ? first : null;
}

/**
 * Checks a formula against the unit of measure its indicator is declared in.
 *
 * @param expression - the formula
 * @param measuredIn - declared unit of measure
 * @param path - where the formula stands, for the error
 * @throws `DefinitionError` `indicators/units-do-not-add`, `indicators/wrong-unit-of-measure`,
 * `indicators/factor-does-not-fit`
 */
export function checkUnits(expression: Expression, measuredIn: string, path: string): void {
  const found = dimensionOfFormula(expression, path) ?? dimensionless;
  const factor = shareFactor(measuredIn);
  if (factor !== null && measuredIn === 'percent' && printDimension(found) === 'percent') return;
  if (factor !== null) {
    if (found.powers.length > 0)
      throw new DefinitionError(
        'indicators/wrong-unit-of-measure',
        `the formula gives ${printDimension(found)}, and that is no ${measuredIn}; divide figures of one unit of measure, or declare measuredIn: '${printDimension(found)}'`,
        path,
      );
    // Đồng over triệu đồng is a share too, once the sizes are evened out.
    const shown = factorOf(expression);
    const real = shown && fraction(shown.n * found.scale.d, shown.d * found.scale.n);
    if (real !== null && compareFractions(real, factor) !== 0)
      throw new DefinitionError(
        'indicators/factor-does-not-fit',
        `measuredIn: '${measuredIn}' needs the ratio times ${factor.n}; the formula multiplies by ${real.n}${real.d === 1n ? '' : `/${real.d}`}`,
        path,
      );
    return;
  }
  const declared = measuredIn === 'percentagePoint' ? dimensionOf('percent') : dimensionOf(measuredIn);
  if (!sameKind(found, declared))
    throw new DefinitionError(
      'indicators/wrong-unit-of-measure',
      `the formula gives ${printDimension(found)}, and measuredIn says ${measuredIn}`,
      path,
    );
  const shown = factorOf(expression);
  const size = shown && fraction(found.scale.n * shown.d, found.scale.d * shown.n);
  if (size !== null && compareFractions(size, declared.scale) !== 0)
    throw new DefinitionError(
      'indicators/sizes-do-not-add',
      `the formula counts in ${printDimension({ ...found, scale: size })}, and measuredIn says ${measuredIn}; multiply or divide by the right power of ten`,
      path,
    );
}
