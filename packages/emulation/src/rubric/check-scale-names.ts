import { checkCondition } from './check-condition.ts';
import { checkFact, checkThreshold } from './check-fact.ts';
import { checkReading } from './check-reading.ts';
import type { Names } from './names.ts';
import type { PointScale } from './point-scale.ts';

/**
 * Checks every name a scale uses, as for readings and conditions.
 *
 * @param scale - the scale
 * @param names - what may be referred to
 * @param path - where it stands
 */
export function checkScaleNames(scale: PointScale, names: Names, path: string): void {
  switch (scale.give) {
    case 'allOrNothing':
      checkCondition(scale.when, names, `${path}.when`);
      return;
    case 'cases':
      for (const [i, c] of scale.cases.entries()) checkCondition(c.when, names, `${path}.cases[${i}].when`);
      return;
    case 'levels':
      checkFact(scale.fact, ['choice', 'ballots'], names, path);
      return;
    case 'event':
      checkFact(scale.fact, ['events'], names, path);
      return;
    case 'proportion':
      checkReading(scale.of, names, `${path}.of`);
      checkThreshold(scale.full, names, `${path}.full`);
      return;
    case 'bands':
    case 'points':
      checkReading(scale.of, names, `${path}.of`);
      return;
    case 'changes':
      for (const [i, change] of scale.changes.entries()) {
        const at = `${path}.changes[${i}]`;
        if ('count' in change) checkReading(change.count, names, `${at}.count`);
        else for (const [k, c] of change.cases.entries()) checkCondition(c.when, names, `${at}.cases[${k}].when`);
      }
      return;
    case 'target':
      checkReading(scale.actual, names, `${path}.actual`);
      checkReading(scale.target, names, `${path}.target`);
      return;
    case 'best':
      for (const [i, way] of scale.of.entries()) checkScaleNames(way, names, `${path}.of[${i}]`);
      return;
    case 'records':
      checkFact(scale.fact, ['records'], names, path);
      checkScaleNames(scale.each, { ...names, record: scale.fact }, `${path}.each`);
  }
}
