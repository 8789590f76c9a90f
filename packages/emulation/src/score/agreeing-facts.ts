import { compareFractions } from '@qcdc/core';
import { amountOf } from '../rubric/amount.ts';
import type { EventFact, Fact, RecordFact } from './fact.ts';

/** What two statements of one fact are to each other. */
export type Agreement = 'other' | 'same' | 'contradicting';

// A number is what it is, however it is written; keys in any order are one object.
function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null) {
    const [x, y] = [a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>];
    const keys = new Set([...Object.keys(x), ...Object.keys(y)]);
    return [...keys].every((key) => sameValue(x[key], y[key]));
  }
  const [p, q] = [a, b].map((v) => (typeof v === 'number' || typeof v === 'string' ? numberIn(v) : null));
  return p != null && q != null && compareFractions(p, q) === 0;
}

function numberIn(value: number | string): ReturnType<typeof amountOf> | null {
  return typeof value === 'number' || /^-?\d+(\.\d+)?(\/\d+)?$/.test(value) ? amountOf(value) : null;
}

function sameEvent(a: EventFact, b: EventFact): Agreement {
  const exempt = (e: EventFact): boolean => e.exempt !== undefined && e.exempt.confirmedBy.trim() !== '';
  const one =
    (['level', 'on', 'cause', 'window', 'countedIn'] as const).every((key) => a[key] === b[key]) &&
    (a.on !== undefined || a.period === b.period) &&
    (a.unfounded ?? false) === (b.unfounded ?? false) &&
    exempt(a) === exempt(b);
  return one ? 'same' : 'contradicting';
}

function sameRecord(a: RecordFact, b: RecordFact): Agreement {
  return sameValue(a.fields, b.fields) ? 'same' : 'contradicting';
}

/**
 * Compares two statements of one fact that go by one name: the same event, record, mark or value said twice is one; said
 * differently it is a contradiction.
 *
 * @param a - one statement
 * @param b - another, of the same fact, unit, period and name
 * @returns whether they are one, two, or contradict each other
 */
export function agreement(a: Fact, b: Fact): Agreement {
  if (a.kind !== b.kind) return 'other';
  if (a.kind === 'event' && b.kind === 'event') return sameEvent(a, b);
  if (a.kind === 'record' && b.kind === 'record') return sameRecord(a, b);
  if (a.kind === 'mark' && b.kind === 'mark') return sameValue(a.value, b.value) ? 'same' : 'contradicting';
  if (a.kind === 'number' && b.kind === 'number')
    return sameValue(a.value, b.value) && (a.bound ?? 'exact') === (b.bound ?? 'exact') ? 'same' : 'contradicting';
  switch (a.kind) {
    case 'flag':
    case 'choice':
    case 'day':
      return 'value' in b && a.value === b.value ? 'same' : 'contradicting';
    default:
      return 'same';
  }
}
