/** Gives the result of a step, and does its work first when nobody has asked for it in this run. */
export type From = <T>(step: Step<T>) => Promise<T>;

/** One step of the acceptance run. */
export interface Step<T> {
  /** Name of the step and of its golden file. */
  readonly name: string;
  /** Does the work on what earlier steps gave. */
  readonly work: (from: From) => Promise<T>;
  /** What the step came to, as lines that a person can check. */
  readonly lines: (from: From) => Promise<readonly string[]>;
}

/** What a step is made of. */
export interface StepParts<T> {
  readonly name: string;
  readonly work: (from: From) => Promise<T>;
  readonly tell: (result: T, from: From) => Promise<readonly string[]> | readonly string[];
}

/** Makes a step. */
export function defineStep<T>({ name, work, tell }: StepParts<T>): Step<T> {
  const step: Step<T> = { name, work, lines: async (from) => tell(await from(step), from) };
  return step;
}

/** A result handed in instead of being worked out. */
export interface Given<T> {
  readonly step: Step<T>;
  readonly result: T;
}

/**
 * Starts a run. A step works once, when it is first asked for, so the order of asking does not matter.
 *
 * @param given - results to take as they are, such as the office files in another order
 */
export function startRun(...given: readonly Given<unknown>[]): From {
  const results = new Map<Step<unknown>, Promise<unknown>>(
    given.map(({ step, result }) => [step, Promise.resolve(result)]),
  );
  const from = <T>(step: Step<T>): Promise<T> => {
    const known = results.get(step) ?? step.work(from);
    results.set(step, known);
    return known as Promise<T>;
  };
  return from;
}
