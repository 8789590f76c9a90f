import { held, undecided, type Verdict } from './validator.ts';

/** The answer to a question about figures that may be bounded or missing. */
export type Answer = 'yes' | 'no' | 'cannotTell';

/**
 * Joins answers: `no` as soon as one is `no`, `yes` only when all are `yes`.
 *
 * @param answers - answers to the parts of a question
 * @returns the answer to "do all hold?"
 */
export function allOf(...answers: readonly Answer[]): Answer {
  if (answers.includes('no')) return 'no';
  return answers.includes('cannotTell') ? 'cannotTell' : 'yes';
}

/**
 * Joins answers: `yes` as soon as one is `yes`, `no` only when all are `no`.
 *
 * @param answers - answers to the parts of a question
 * @returns the answer to "does any hold?"
 */
export function anyOf(...answers: readonly Answer[]): Answer {
  if (answers.includes('yes')) return 'yes';
  return answers.includes('cannotTell') ? 'cannotTell' : 'no';
}

/**
 * Turns an answer around.
 *
 * @param answer - an answer
 * @returns `yes` for `no`, `no` for `yes`; who cannot tell still cannot
 */
export function not(answer: Answer): Answer {
  return answer === 'yes' ? 'no' : answer === 'no' ? 'yes' : 'cannotTell';
}

/**
 * Makes a verdict of the answer to "does the rule hold?".
 *
 * @param answer - the answer
 * @param fields - fields that leave the question open when nobody can tell
 * @param failed - makes the failure; asked only when the answer is `no`
 * @returns the verdict
 */
export function verdictOf<MessageId extends string>(
  answer: Answer,
  fields: readonly string[],
  failed: () => Verdict<MessageId>,
): Verdict<MessageId> {
  if (answer === 'yes') return held;
  return answer === 'no' ? failed() : undecided(...fields);
}
