import { DefinitionError } from '../outcome/errors.ts';
import { isIsoDate } from '../time/iso-date.ts';
import type { FieldInfo } from './field.ts';
import { allWrong, notADay, wrongDays, type WrongDay } from './wrong-days.ts';

/**
 * Checks the days of a field, its former labels and its choices, and names all that is wrong in one error: real days, no
 * end before the beginning, former labels from the oldest to the youngest.
 *
 * @param path - where the field stands
 * @param info - the field
 * @throws `DefinitionError` `entity/bad-asked-days`
 */
export function checkAskedDays(path: string, info: FieldInfo): void {
  const wrong = [
    ...wrongDays(path, info),
    ...wrongFormerLabels(path, info),
    ...Object.entries(info.choices ?? {}).flatMap(([id, choice]) => {
      const at = `${path}.choices.${id}`;
      return [...wrongDays(at, choice), ...wrongFormerLabels(at, choice)];
    }),
  ];
  const [first] = wrong;
  if (first !== undefined) throw new DefinitionError('entity/bad-asked-days', allWrong(wrong), first.path);
}

function wrongFormerLabels(path: string, { formerLabels = [] }: Pick<FieldInfo, 'formerLabels'>): readonly WrongDay[] {
  return formerLabels.flatMap(({ until }, i): readonly WrongDay[] => {
    const at = `${path}.formerLabels[${i}].until`;
    if (!isIsoDate(until)) return [notADay(at, until)];
    const before = formerLabels[i - 1]?.until;
    if (before === undefined || before < until) return [];
    return [{ path: at, message: `${until} does not come after ${before}; list the oldest label first` }];
  });
}
