import type { AnyRule } from '@qcdc/core';
import { triAll, triAny, atLeast, atMost, sameCount, type TriState } from '@qcdc/core/flow';
import { peoplesInspectionBoard } from '@qcdc/core/entities';
import type { RangeValue } from '@qcdc/core/law';
import { boardKind } from './kinds-by.ts';
import { lawRule } from './law-rule.ts';
import type { LawRuleHead } from './law-rule-parts.ts';
import { printLimit } from './number-rule.ts';
import { say } from './say.ts';

/**
 * Makes a rule on the size of an inspection board outside communes. A special case lifts the bound it names only: more
 * members than the most, or no board at all; never fewer than the least.
 *
 * @param head - id, title, duties
 * @returns the rule
 * @example
 * ```ts
 * const rule = boardSizeRule({
 *   id: 'demo/board-size',
 *   title: { vi: 'Số thành viên Ban', en: 'Size of the board' },
 *   law: { is: 'range', duties: ['L-60.1a'] },
 * });
 * lawOfRule(rule).map(({ value }) => value); // => [{ is: 'range', from: 3, to: 9, of: 'members' }]
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function boardSizeRule(head: Omit<LawRuleHead<typeof peoplesInspectionBoard, RangeValue>, 'kindsBy'>): AnyRule {
  return lawRule<typeof peoplesInspectionBoard, RangeValue>(
    peoplesInspectionBoard,
    { ...head, kindsBy: boardKind },
    {
      message: {
        vi: 'Số thành viên Ban Thanh tra nhân dân không đúng quy định',
        en: 'The number of members is not the one laid down',
      },
      judge: ({ members, specialCase }, range) => {
        const special: TriState = specialCase === null ? 'cannotTell' : specialCase ? 'yes' : 'no';
        const [enough, few] = [atLeast(members, range.from), atMost(members, range.to)];
        const none = triAll(sameCount(members, 0), special);
        return {
          answer: triAny(triAll(enough, triAny(few, special)), none),
          fields: [members === null ? 'members' : 'specialCase'],
          failure: () => ({ field: 'members', expected: printLimit(range), actual: say`${members}` }),
        };
      },
      sample: (range, _day, kind) => ({
        members: kind === 'undecided' ? null : kind === 'held' ? range.to : range.to + 1,
        specialCase: false,
      }),
    },
  );
}
