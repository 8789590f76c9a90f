import { notADay } from '../outcome/definition-words.ts';
import type { Problems } from '../outcome/problems.ts';
import { isDay } from '../time/iso-date.ts';
import type { AskedDays } from './asked-days.ts';

/**
 * Notes days that are none, and an end before the beginning.
 *
 * @param code - code of the problems, such as `entity/bad-asked-days`
 * @param path - where the days stand
 * @param days - since when and until when something is asked
 * @param problems - takes what is wrong
 */
export function checkDays(code: string, path: string, { askedFrom, askedUntil }: AskedDays, problems: Problems): void {
  const before = problems.count;
  for (const [name, day] of Object.entries({ askedFrom, askedUntil }))
    if (day !== undefined && !isDay(day)) problems.add(code, notADay(day), `${path}.${name}`);
  if (problems.count > before || askedFrom === undefined || askedUntil === undefined) return;
  if (askedUntil < askedFrom)
    problems.add(
      code,
      {
        vi: `thu thập đến ${askedUntil}, trước ngày bắt đầu ${askedFrom}`,
        en: `it is asked until ${askedUntil}, before it is asked from ${askedFrom}`,
      },
      `${path}.askedUntil`,
    );
}
