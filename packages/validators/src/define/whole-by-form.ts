import type { Count } from '@qcdc/core';
import { sameCount } from '@qcdc/core/flow';
import type { CountsByField } from './field-names.ts';

/** What of a conference says of whom its quorum is taken. */
interface Conference {
  /** Plenary, or by delegates. */
  readonly form: 'plenary' | 'delegates' | null;
  /** Delegates summoned. */
  readonly summoned: Count;
}

/** Which field a quorum is taken of: all heads in a plenary conference, those summoned where delegates met, either where nobody says which. */
type Wholes<Heads extends string> = (record: Conference) => {
  readonly fields: readonly (Heads | 'summoned')[];
  readonly open: 'form' | null;
};

/**
 * Finds the whole of a quorum: a blank form is neither plenary nor by delegates, and neither is a plenary conference to which
 * fewer were summoned than there are.
 *
 * @param heads - field of all heads
 * @returns a function from a record to the field of the whole
 */
// @__NO_SIDE_EFFECTS__
export function wholeByForm<Heads extends string>(heads: Heads): Wholes<Heads> {
  return (record) => {
    const { form, summoned } = record;
    const all = (record as unknown as CountsByField)[heads] ?? null;
    const disagree = form === 'plenary' && sameCount(summoned, all) === 'no';
    return form === null || disagree
      ? { fields: [heads, 'summoned'], open: 'form' }
      : { fields: [form === 'delegates' ? 'summoned' : heads], open: null };
  };
}
