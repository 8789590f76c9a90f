import { compareFractions, zero } from '@qcdc/core/exact';
import { amountOf } from './amount.ts';
import { checkCondition } from './check-condition.ts';
import { checkFact } from './check-fact.ts';
import { checkScale } from './check-scale.ts';
import { checkScaleNames } from './check-scale-names.ts';
import type { Names } from './names.ts';
import type { RubricLines, RubricLine } from './rubric-lines.ts';

/**
 * Checks one line of a rubric: its scale, its conditions and its adjustments.
 *
 * @param line - the line
 * @param names - what may be referred to from there
 * @param sure - whether its maximum can be relied on; without it, points are not compared with it
 */
export function checkLine({ criterion: c, path, maximum }: RubricLine, names: Names, sure: boolean): void {
  const { scale, notApplicable, evidence, zeroWhen, stop, adjustments } = c;
  const { facts, problems } = names;
  const minimum = c.minimum === undefined ? zero : amountOf(c.minimum);
  if (scale !== undefined) {
    checkScaleNames(scale, names, `${path}.scale`);
    checkScale(scale, { maximum, minimum, bounded: sure, facts, problems }, `${path}.scale`);
  }
  if (notApplicable !== undefined) checkCondition(notApplicable.when, names, `${path}.notApplicable.when`);
  if (evidence !== undefined) checkFact(evidence.fact, ['evidence'], names, `${path}.evidence.fact`);
  if (zeroWhen !== undefined) checkCondition(zeroWhen, names, `${path}.zeroWhen`);
  const own: Names = { ...names, earlier: new Set([...names.earlier, c.id]) };
  if (stop !== undefined) checkCondition(stop.when, own, `${path}.stop.when`);
  for (const [i, a] of (adjustments ?? []).entries()) {
    const at = `${path}.adjustments[${i}]`;
    checkScaleNames(a.scale, own, `${at}.scale`);
    checkScale(a.scale, { maximum, minimum, bounded: false, facts, problems }, `${at}.scale`);
    if (a.from !== undefined && a.to !== undefined && compareFractions(amountOf(a.from), amountOf(a.to)) > 0)
      problems.add(
        'emulation/band-upside-down',
        {
          vi: 'giới hạn dưới cao hơn giới hạn trên; đổi chỗ from và to',
          en: 'the adjustment starts above its end; swap from and to',
        },
        at,
      );
  }
}

/**
 * Lists the lines whose points are known when a line is scored. Children come before their parent, because a group is
 * known when its children are.
 *
 * @param line - the line
 * @param outline - all lines
 * @returns ids of the lines scored before it
 */
export function earlierThan(line: RubricLine, outline: RubricLines): ReadonlySet<string> {
  const ancestors = new Set<string>();
  for (let id = line.parent; id !== null; id = outline.get(id)?.parent ?? null) ancestors.add(id);
  const earlier = new Set<string>();
  for (const other of outline.values()) {
    if (other === line) break;
    if (!ancestors.has(other.criterion.id)) earlier.add(other.criterion.id);
  }
  for (const other of outline.values()) {
    let id = other.parent;
    while (id !== null && id !== line.criterion.id) id = outline.get(id)?.parent ?? null;
    if (id !== null) earlier.add(other.criterion.id);
  }
  return earlier;
}
