/** Which field a quorum is taken of: all heads in a plenary conference, those summoned where delegates met, either where nobody says which. */
type Wholes<Heads extends string> = (record: { readonly form: 'plenary' | 'delegates' | null }) => {
  readonly fields: readonly (Heads | 'summoned')[];
  readonly open: 'form' | null;
};

/**
 * Finds the whole of a quorum: a blank form is neither plenary nor by delegates.
 *
 * @param heads - field of all heads
 * @returns a function from a record to the field of the whole
 */
// @__NO_SIDE_EFFECTS__
export function wholeByForm<Heads extends string>(heads: Heads): Wholes<Heads> {
  return ({ form }) =>
    form === null
      ? { fields: [heads, 'summoned'], open: 'form' }
      : { fields: [form === 'delegates' ? 'summoned' : heads], open: null };
}
