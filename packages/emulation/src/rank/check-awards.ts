import type { Text } from '@qcdc/core';
import { noSuchName, Problems } from '@qcdc/core/checks';
import { amountSchema } from '../rubric/amount.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { aQuota } from './a-quota.ts';
import type { AwardPick, AwardRule } from './award-rule.ts';

type Wrong = (part: string, asked: Text) => void;

const isList = (given: unknown): given is readonly string[] =>
  Array.isArray(given) && given.every((one) => typeof one === 'string');

function checkPick(pick: AwardPick, wrong: Wrong): void {
  const { within, take, atLeast, quota } = pick;
  if (!['cluster', 'overall', 'leaders'].includes(within))
    wrong('within', { vi: 'cần cluster, overall hoặc leaders', en: 'give cluster, overall or leaders' });
  if (take !== undefined && !(Number.isInteger(take) && take > 0))
    wrong('take', { vi: 'cần một số nguyên dương', en: 'give a whole number above 0' });
  if (atLeast !== undefined && !amountSchema.safeParse(atLeast).success)
    wrong('atLeast', { vi: 'cần một số điểm', en: 'give a number of points' });
  if (pick.classes !== undefined && !isList(pick.classes))
    wrong('classes', { vi: 'cần danh sách mức xếp loại', en: 'give a list of classes' });
  const fault = quota === undefined ? null : aQuota(quota);
  if (fault !== null) wrong('quota', fault);
}

/**
 * Checks award rules against the board they are picked from: a share above 100 %, or a class nobody knows, would propose
 * everybody or nobody in silence.
 *
 * @param rules - the awards
 * @param rubric - the rubric of the board
 * @throws `DefinitionError` `emulation/bad-award`, `emulation/award-twice`, `emulation/unknown-class` for everything that is wrong
 */
export function checkAwards(rules: readonly AwardRule[], rubric: Rubric): void {
  const problems = new Problems();
  const known = (rubric.classes?.classes ?? []).map((c) => c.id);
  for (const [i, { id }] of rules.entries())
    if (rules.findIndex((one) => one.id === id) < i)
      problems.add(
        'emulation/award-twice',
        { vi: `"${id}" có hai lần; mỗi hình thức khen thưởng nêu một lần`, en: `"${id}" is there twice; name it once` },
        `proposeAwards.rules[${i}].id`,
      );
  for (const [i, { pick: versions }] of rules.entries())
    for (const [k, { value: pick }] of versions.entries()) {
      const path = `proposeAwards.rules[${i}].pick[${k}].value`;
      checkPick(pick, (part, asked) => {
        problems.add('emulation/bad-award', asked, `${path}.${part}`);
      });
      const { quota, classes } = pick;
      const base = quota === undefined || aQuota(quota) !== null || quota.base === 'all' ? [] : quota.base;
      const named = isList(classes) ? classes : [];
      for (const id of [...named, ...base])
        if (!known.includes(id))
          problems.add('emulation/unknown-class', noSuchName({ vi: 'mức xếp loại', en: 'a class' }, id, known), path);
    }
  problems.throwIfAny();
}
