import { period, type Period } from '../time/period.ts';

/**
 * Returns the period an id names, or `null` when it names none: here an unreadable period is a fact about data, not a
 * wrong definition.
 *
 * @param id - such as `2021-H1`
 * @returns the period, or `null`
 */
export function periodOfId(id: string): Period | null {
  try {
    return period(id);
  } catch {
    return null;
  }
}
