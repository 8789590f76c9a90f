import { notADay } from '../outcome/definition-words.ts';
import type { Problems } from '../outcome/problems.ts';
import { isDay } from '../time/iso-date.ts';
import { checkDays } from './check-days.ts';
import type { FieldInfo } from './field.ts';

const code = 'entity/bad-asked-days';

/**
 * Checks the days of a field, its former labels and its choices: real days, no end before the beginning, former labels from
 * the oldest to the youngest.
 *
 * @param path - where the field stands
 * @param info - the field
 * @param problems - takes `entity/bad-asked-days`
 */
export function checkAskedDays(path: string, info: FieldInfo, problems: Problems): void {
  const parts = Object.entries(info.choices ?? {}).map(([id, choice]) => [`${path}.choices.${id}`, choice] as const);
  for (const [at, part] of [[path, info] as const, ...parts]) {
    checkDays(code, at, part, problems);
    checkFormerLabels(at, part, problems);
  }
}

function checkFormerLabels(path: string, { formerLabels = [] }: Pick<FieldInfo, 'formerLabels'>, problems: Problems) {
  formerLabels.forEach(({ until }, i) => {
    const at = `${path}.formerLabels[${i}].until`;
    const before = formerLabels[i - 1]?.until;
    if (!isDay(until)) problems.add(code, notADay(until), at);
    else if (before !== undefined && before >= until)
      problems.add(
        code,
        {
          vi: `${until} không sau ${before}; xếp nhãn cũ nhất lên đầu`,
          en: `${until} does not come after ${before}; list the oldest label first`,
        },
        at,
      );
  });
}
