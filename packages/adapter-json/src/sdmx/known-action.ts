/**
 * Tells whether an action is one of the standard: what a data set without a word of it does, what says that its values hold, and
 * that they are to be deleted.
 *
 * @param action - the word or its letter
 * @returns `false` for any other word
 */
export const isKnownAction = (action: string): boolean =>
  /^(?:|[iarmd]|information|append|replace|merge|delete)$/i.test(action);
