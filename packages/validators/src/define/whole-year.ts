import { period, type Count, type IsoDate, type Version } from '@qcdc/core';
import { isStated } from './field-names.ts';

/** A record of a period, as far as it says which. */
interface OfAPeriod {
  readonly period: string;
}

/**
 * What is due in every year is asked of totals of whole years of the calendar: a year of the State's reporting regime may hold
 * none though each year of the calendar held one.
 */
export const wholeYear = {
  holds: ({ period: id }: OfAPeriod): boolean => /^\d{4}$/.test(id),
  fields: ['period'] as const,
  sample: {},
  otherwise: { period: '2024-Q1' } as const,
};

/**
 * Tells from which day on what a period has too little of was due: where a version began within the period, its first part lay
 * under what held before, and only what breaks that as well is broken for certain.
 *
 * @param record - a record of a period
 * @param version - the version in force on its last day
 * @returns the first day of the period where the version began later, otherwise `null`
 */
export function dueSinceItBegan({ period: id }: OfAPeriod, { from }: Pick<Version<unknown>, 'from'>): IsoDate | null {
  const first = period(id).from;
  return first < from ? first : null;
}

/**
 * Returns of how many bodies something is due, where a body reports of itself: of one where it does not say.
 *
 * @param due - how many it says
 * @returns the number; at least one
 */
export function dueOfBodies(due: Count): Count {
  return isStated(due) ? due : 1;
}
