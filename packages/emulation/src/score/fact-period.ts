import type { Period } from '@qcdc/core';
import type { EventFact, Fact } from './fact.ts';
import { readFactPeriod } from './fact-values.ts';

/**
 * Files a fact under the period scored where it belongs: periods compare by their days, and what comes one by one counts in the
 * period that holds its own.
 *
 * @param fact - the fact
 * @param scored - the period scored
 */
export function inPeriod(fact: Fact, scored: Period): Fact {
  if (fact.period === undefined || fact.period === scored.id) return fact;
  const own = readFactPeriod(fact.period);
  if (own === null || fact.kind === 'event') return fact;
  const same = own.from === scored.from && own.to === scored.to;
  const oneByOne = fact.kind === 'record' || fact.kind === 'evidence';
  return same || (oneByOne && scored.from <= own.from && own.to <= scored.to) ? { ...fact, period: scored.id } : fact;
}

/**
 * Tells whether an event, by its day or else by its period, happened in a period.
 *
 * @param event - the event
 * @param period - the period
 * @returns `null` when nobody can tell: a year is stated and a quarter is asked
 */
export function happenedIn(event: EventFact, period: Pick<Period, 'from' | 'to'>): boolean | null {
  const { from, to } = period;
  if (event.on !== undefined) return from <= event.on && event.on <= to;
  if (event.period === undefined) return true;
  const stated = readFactPeriod(event.period);
  if (stated === null) return null;
  if (from <= stated.from && stated.to <= to) return true;
  return stated.to < from || to < stated.from ? false : null;
}
