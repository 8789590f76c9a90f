import { compareFractions, type Fraction } from '@qcdc/core/exact';
import { amountOf } from '../rubric/amount.ts';
import type { BallotsFact, EventFact, Fact, MarkFact, NumberFact, RecordFact } from './fact.ts';

/** What two statements of one fact are to each other. */
export type Agreement = 'other' | 'same' | 'contradicting';

type Value = RecordFact['fields'][string] | undefined;

const numberIn = (value: Value): Fraction | null =>
  typeof value === 'number' || typeof value === 'string' ? amountOf(value) : null;

// A number is what it is, however it is written.
function sameValue(a: Value, b: Value): boolean {
  if (a === b) return true;
  const [p, q] = [numberIn(a), numberIn(b)];
  return p !== null && q !== null && compareFractions(p, q) === 0;
}

const sameFields = (a: RecordFact, b: RecordFact): boolean =>
  Object.keys({ ...a.fields, ...b.fields }).every((key) => sameValue(a.fields[key], b.fields[key]));

function sameEvent(a: EventFact, b: EventFact): boolean {
  const exempt = (e: EventFact): boolean => e.exempt !== undefined && e.exempt.confirmedBy.trim() !== '';
  return (
    (['level', 'on', 'cause', 'window', 'countedIn'] as const).every((key) => a[key] === b[key]) &&
    (a.on !== undefined || a.period === b.period) &&
    (a.unfounded ?? false) === (b.unfounded ?? false) &&
    exempt(a) === exempt(b)
  );
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
  const same = (is: boolean): Agreement => (is ? 'same' : 'contradicting');
  switch (a.kind) {
    case 'event':
      return same(sameEvent(a, b as EventFact));
    case 'record':
      return same(sameFields(a, b as RecordFact));
    case 'mark':
      return same(sameValue(a.value, (b as MarkFact).value));
    case 'number':
      return same(
        sameValue(a.value, (b as NumberFact).value) && (a.bound ?? 'exact') === ((b as NumberFact).bound ?? 'exact'),
      );
    // The same count of another number of members is another vote, or a mistake; nobody can tell which.
    case 'ballots': {
      const other = b as BallotsFact;
      return same(a.members === other.members && (a.invalid ?? 0) === (other.invalid ?? 0));
    }
    case 'flag':
    case 'choice':
    case 'day':
      return same(a.value === (b as typeof a).value);
    default:
      return 'same';
  }
}
