import type { Quantity } from '../../quantity/quantity.ts';
import type { EventCondition, EventSource } from '../noun/event-source.ts';

/** One event as its record holds it. */
export type EventData = Readonly<Record<string, unknown>>;

/**
 * Tells whether an event is one of those a measure counts.
 *
 * @param source - what the measure says of its events
 * @param event - the event
 * @returns `null` where the event leaves it open
 */
export function countsAs({ when = none, once = none, where }: EventSource, event: EventData): boolean | null {
  const answers = [meetAll(when, event), meetAll(once, event), where === undefined ? true : where(event)];
  return answers.includes(false) ? false : answers.includes(null) ? null : true;
}

const none: readonly EventCondition[] = [];

function meetAll(conditions: readonly EventCondition[], event: EventData): boolean | null {
  let all: boolean | null = true;
  for (const condition of conditions) {
    const answer = meets(condition, event[condition.field]);
    if (answer === false) return false;
    all = answer === null ? null : all;
  }
  return all;
}

/**
 * Names the fields an event is asked about before it counts, apart from those that count unless they say otherwise.
 *
 * @param source - what a measure says of its events
 * @returns names of the fields that leave the count open where they are blank
 */
export function fieldsAsked({ field, distinct, when = [], once = [] }: EventSource): readonly string[] {
  const conditions = [...when, ...once].flatMap((condition) => ('isNot' in condition ? [] : [condition.field]));
  return [...(field === undefined ? [] : [field]), ...(distinct === undefined ? [] : [distinct]), ...conditions];
}

function meets(condition: EventCondition, value: unknown): boolean | null {
  const blank = value === null || value === undefined || value === '';
  if ('isNot' in condition) return blank || !isAmong(value, condition.isNot);
  if (blank) return null;
  if ('is' in condition) return isAmong(value, condition.is) ?? null;
  const number = numberOf(value);
  return number === null ? null : number >= condition.atLeast;
}

function isAmong(value: unknown, values: readonly (string | boolean | number)[]): boolean | null {
  if (Array.isArray(value)) return value.some((one) => values.includes(one as string));
  if (typeof value !== 'object') return values.includes(value as string);
  const number = numberOf(value);
  return number === null ? null : values.includes(number);
}

// A count may be stated as a quantity; one with a bound leaves open what it is.
function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return value;
  const { value: digits, bound } = value as Partial<Quantity>;
  return bound === 'exact' && digits != null ? digits.toNumber() : null;
}
