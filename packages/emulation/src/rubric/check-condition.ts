import { checkCriterion, checkFact, checkField, checkLevels, checkThreshold } from './check-fact.ts';
import { checkReading } from './check-reading.ts';
import type { Condition } from './condition.ts';
import type { Names } from './names.ts';

/**
 * Checks every name a condition uses: as for readings, and `emulation/no-limit`.
 *
 * @param condition - the condition
 * @param names - what may be referred to
 * @param path - where it stands
 */
export function checkCondition(condition: Condition, names: Names, path: string): void {
  switch (condition.if) {
    case 'flag':
      checkFact(condition.fact, ['flag'], names, path);
      return;
    case 'choice':
      checkFact(condition.fact, ['choice'], names, path);
      checkLevels(condition.fact, condition.in, names, path);
      return;
    case 'field':
      checkField(condition.field, names, path);
      return;
    case 'compare': {
      const { atLeast, above, atMost, below, equals } = condition;
      const limits = [atLeast, above, atMost, below, equals];
      if (limits.every((limit) => limit === undefined))
        names.problems.add(
          'emulation/no-limit',
          {
            vi: 'phép so sánh cần ít nhất một giới hạn, ví dụ atLeast',
            en: 'a comparison needs at least one limit, such as atLeast',
          },
          path,
        );
      for (const limit of limits) checkThreshold(limit, names, path);
      checkReading(condition.reading, names, `${path}.reading`);
      return;
    }
    case 'everyCriterion':
      if (typeof condition.of === 'object') for (const id of condition.of) checkCriterion(id, names, path);
      return;
    case 'all':
    case 'any':
      for (const [i, c] of condition.of.entries()) checkCondition(c, names, `${path}.of[${i}]`);
      return;
    case 'not':
      checkCondition(condition.of, names, `${path}.of`);
  }
}
