import type { FigureTable } from '@qcdc/core/flow';
import { isIndicator, type CountOperator, type Operand } from '../formula/expression.ts';
import { inputsOf } from '../formula/expression.ts';
import type { Timeliness } from './compute-options.ts';
import type { Spot } from './elsewhere.ts';
import { gap, type Gap } from './gap.ts';

/**
 * Counts the units that reported an operand, were expected to, or did so in time.
 *
 * @param figures - the table
 * @param operator - what is counted
 * @param operand - whose reporting
 * @param spot - unit and period
 * @param timeliness - deadlines and days of receipt, for `onTime`
 * @returns how many units, or the reason why nobody can tell
 */
export function countUnits(
  figures: FigureTable,
  operator: CountOperator,
  operand: Operand,
  spot: Spot,
  timeliness?: Timeliness,
): number | Gap {
  if (isIndicator(operand)) {
    // Whoever reported an indicator reported all its parts; the part fewest units reported decides.
    const version = operand.versions.at(-1);
    const counts = version
      ? inputsOf(version.value).map(({ of }) => countUnits(figures, operator, of, spot, timeliness))
      : [];
    const known = counts.filter((c) => typeof c === 'number');
    return known.length === counts.length && known.length > 0 ? Math.min(...known) : gap('missing', operand.id);
  }
  const { unit, period } = spot;
  const figure = figures.peek({ measure: operand.id, unit, period: period.id });
  if (figure === null) return gap('missing', operand.id);
  const { reported, expected, missing } = figure.coverage;
  if (operator === 'reporting') return reported;
  if (operator === 'expected') return expected;
  const deadline = timeliness?.deadline(period) ?? null;
  if (timeliness === undefined || deadline === null) return gap('noDeadline', operand.id);
  const absent = new Set(missing);
  const leaves = leavesOf(figures, spot);
  const area = operand.from?.entity ?? operand.id.split('.')[0] ?? operand.id;
  return leaves.filter((leaf) => {
    if (absent.has(leaf) || figures.peek({ measure: operand.id, unit: leaf, period: period.id }) === null) return false;
    const day = timeliness.receivedOn(leaf, period.id, area);
    return day !== null && day <= deadline;
  }).length;
}

function leavesOf(figures: FigureTable, { unit, period }: Spot): readonly string[] {
  const { registry } = figures;
  // Figures may come of a unit that no register knows.
  if (registry === null || registry.unit(unit) === null) return [unit];
  return registry.leaves(unit, figures.dayOf(period)).map(({ id }) => id);
}
