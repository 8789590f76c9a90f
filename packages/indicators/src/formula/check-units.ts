import type { Problems } from '@qcdc/core/checks';
import { compareFractions, divideFractions, type Fraction } from '@qcdc/core/exact';
import {
  dimensionless,
  unitOfMeasureOf,
  divideDimensions,
  multiplyDimensions,
  printUnitOfMeasure,
  sameKind,
  shareFactor,
  type UnitOfMeasure,
} from '../define/unit-of-measure.ts';
import { ratioParts } from './ratio-parts.ts';
import type { FormulaCondition, Expression } from './expression.ts';

interface Place {
  readonly path: string;
  readonly problems: Problems;
}

// What a formula counts; `null` for bare numbers, which take the unit of whatever they stand beside.
function dimensionOfFormula(expression: Expression, place: Place): UnitOfMeasure | null {
  switch (expression.op) {
    case 'constant':
      return null;
    case 'input':
      return unitOfMeasureOf(expression.of.measuredIn);
    case 'countWhere':
      checkCondition(expression.of, place);
      return unitOfMeasureOf('unit');
    case 'reporting':
    case 'expected':
    case 'onTime':
      return unitOfMeasureOf('unit');
    case 'over':
    case 'times': {
      const left = dimensionOfFormula(expression.left, place);
      const right = dimensionOfFormula(expression.right, place);
      if (left === null && right === null) return null;
      const combine = expression.op === 'over' ? divideDimensions : multiplyDimensions;
      return combine(left ?? dimensionless, right ?? dimensionless);
    }
    case 'minus':
      return common([expression.left, expression.right], place);
    case 'if':
      checkCondition(expression.condition, place);
      return common([expression.then, expression.otherwise], place);
    case 'previous':
    case 'lastYear':
    case 'cumulative':
    case 'parent':
    case 'percentile':
      return dimensionOfFormula(expression.of, place);
    default:
      return common(expression.of, place);
  }
}

function common(expressions: readonly Expression[], place: Place): UnitOfMeasure | null {
  let found: UnitOfMeasure | null = null;
  for (const expression of expressions) {
    const dimension = dimensionOfFormula(expression, place);
    if (dimension === null) continue;
    if (found === null) found = dimension;
    else if (!sameKind(found, dimension))
      place.problems.add(
        'indicators/units-do-not-add',
        {
          vi: `${printUnitOfMeasure(found)} và ${printUnitOfMeasure(dimension)} không cùng đơn vị tính`,
          en: `${printUnitOfMeasure(found)} and ${printUnitOfMeasure(dimension)} do not add`,
        },
        place.path,
      );
    else if (compareFractions(found.scale, dimension.scale) !== 0)
      place.problems.add(
        'indicators/sizes-do-not-add',
        {
          vi: `${printUnitOfMeasure(found)} đứng cạnh ${printUnitOfMeasure(dimension)}; đưa về cùng cỡ`,
          en: `${printUnitOfMeasure(found)} stands beside ${printUnitOfMeasure(dimension)}; write both in one size`,
        },
        place.path,
      );
  }
  return found;
}

function checkCondition(condition: FormulaCondition, place: Place): void {
  if (condition.op === 'compare') common([condition.left, condition.right], place);
  else if (condition.op === 'not') checkCondition(condition.of, place);
  else {
    checkCondition(condition.left, place);
    checkCondition(condition.right, place);
  }
}

function factorOf(expression: Expression): Fraction | null {
  if (expression.op === 'percentile') return factorOf(expression.of);
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
 * Checks a formula against the unit of measure its indicator is declared in: `indicators/units-do-not-add`,
 * `indicators/sizes-do-not-add`, `indicators/wrong-unit-of-measure`, `indicators/factor-does-not-fit`.
 *
 * @param expression - the formula
 * @param measuredIn - declared unit of measure
 * @param path - where the formula stands
 * @param problems - gathers what is wrong
 */
export function checkUnits(expression: Expression, measuredIn: string, path: string, problems: Problems): void {
  const before = problems.count;
  const found = dimensionOfFormula(expression, { path, problems }) ?? dimensionless;
  // Parts that do not fit together give no unit of measure that could be compared with the declared one.
  if (problems.count > before) return;
  const factor = shareFactor(measuredIn);
  if (factor !== null) {
    if (measuredIn !== 'percent' || printUnitOfMeasure(found) !== 'percent')
      checkShare(expression, { measuredIn, factor, found }, path, problems);
    return;
  }
  const declared = measuredIn === 'percentagePoint' ? unitOfMeasureOf('percent') : unitOfMeasureOf(measuredIn);
  if (!sameKind(found, declared)) {
    wrongUnit(found, measuredIn, path, problems);
    return;
  }
  const shown = factorOf(expression);
  const size = shown && divideFractions(found.scale, shown);
  if (size !== null && isOtherSize(divideFractions(size, declared.scale))) {
    const given = printUnitOfMeasure({ ...found, scale: size });
    problems.add(
      'indicators/sizes-do-not-add',
      {
        vi: `công thức tính theo ${given}, còn measuredIn ghi ${measuredIn}`,
        en: `the formula counts in ${given}, and measuredIn says ${measuredIn}`,
      },
      path,
    );
  }
}

// Amounts are written in thousands, ten thousands, millions: a factor such as 6, 1/12 or 2 is none of these and changes the
// number, not the size it is written in.
function isOtherSize({ n, d }: Fraction): boolean {
  const tens = (whole: bigint): number => /0*$/.exec(String(whole))?.[0].length ?? 0;
  return Math.abs(tens(n) - tens(d)) > 2;
}

function wrongUnit(found: UnitOfMeasure, measuredIn: string, path: string, problems: Problems): void {
  const given = printUnitOfMeasure(found);
  problems.add(
    'indicators/wrong-unit-of-measure',
    {
      vi: `công thức cho ra ${given}, còn measuredIn ghi ${measuredIn}`,
      en: `the formula gives ${given}, and measuredIn says ${measuredIn}`,
    },
    path,
  );
}

interface Share {
  readonly measuredIn: string;
  readonly factor: Fraction;
  readonly found: UnitOfMeasure;
}

function checkShare(expression: Expression, share: Share, path: string, problems: Problems): void {
  const { measuredIn, factor, found } = share;
  if (found.powers.length > 0) {
    wrongUnit(found, measuredIn, path, problems);
    return;
  }
  // Đồng over triệu đồng is a share too, once the sizes are evened out.
  const shown = factorOf(expression);
  const real = shown && divideFractions(shown, found.scale);
  if (real === null || compareFractions(real, factor) === 0) return;
  const by = real.toString();
  problems.add(
    'indicators/factor-does-not-fit',
    {
      vi: `measuredIn: '${measuredIn}' cần tỷ số nhân ${factor.n}; công thức nhân ${by}`,
      en: `measuredIn: '${measuredIn}' needs the ratio times ${factor.n}; the formula multiplies by ${by}`,
    },
    path,
  );
}
