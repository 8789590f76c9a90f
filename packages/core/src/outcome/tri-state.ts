/** The answer to a question about figures that may be bounded or missing. */
export type TriState = 'yes' | 'no' | 'cannotTell';

/**
 * Joins answers: `no` as soon as one is `no`, `yes` only when all are `yes`.
 *
 * @param answers - answers to the parts of a question
 * @returns the answer to "do all hold?"
 * @example
 * ```ts
 * [triAll('yes', 'cannotTell'), triAll('no', 'cannotTell')]; // => ['cannotTell', 'no']
 * ```
 */
export function triAll(...answers: readonly TriState[]): TriState {
  if (answers.includes('no')) return 'no';
  return answers.includes('cannotTell') ? 'cannotTell' : 'yes';
}

/**
 * Joins answers: `yes` as soon as one is `yes`, `no` only when all are `no`.
 *
 * @param answers - answers to the parts of a question
 * @returns the answer to "does any hold?"
 * @example
 * ```ts
 * [triAny('yes', 'cannotTell'), triAny('no', 'cannotTell')]; // => ['yes', 'cannotTell']
 * ```
 */
export function triAny(...answers: readonly TriState[]): TriState {
  if (answers.includes('yes')) return 'yes';
  return answers.includes('cannotTell') ? 'cannotTell' : 'no';
}

/**
 * Turns an answer around.
 *
 * @param answer - an answer
 * @returns `yes` for `no`, `no` for `yes`; who cannot tell still cannot
 * @example
 * ```ts
 * [triNot('yes'), triNot('cannotTell')]; // => ['no', 'cannotTell']
 * ```
 */
export function triNot(answer: TriState): TriState {
  return answer === 'yes' ? 'no' : answer === 'no' ? 'yes' : 'cannotTell';
}
