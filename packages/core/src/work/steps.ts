import { checkCall } from '../outcome/check-call.ts';
import { workDemands } from '../raw/work-demands.ts';
import type { WorkOptions } from '../raw/reader.ts';

/**
 * Work that is done bit by bit. It hands over the share that is done, 0 to 1, wherever it may be stopped, and its result at the
 * end; nobody sees what is half done.
 */
export type Steps<Result> = Generator<number, Result, undefined>;

/**
 * Does the work at once. It can be stopped only by what it calls itself, such as `onProgress`.
 *
 * @param steps - the work
 * @param options - progress and signal
 * @returns its result
 * @throws the reason of `options.signal` when stopped
 * @example
 * ```ts
 * function* count() {
 *   yield 0.5;
 *   return 'done';
 * }
 * atOnce(count()); // => 'done'
 * ```
 */
export function atOnce<Result>(steps: Steps<Result>, { onProgress, signal }: WorkOptions = {}): Result {
  for (;;) {
    signal?.throwIfAborted();
    const step = steps.next();
    if (step.done === true) {
      onProgress?.(1);
      return step.value;
    }
    onProgress?.(step.value);
  }
}

/**
 * Does the work piece by piece: other work goes on in between, a page is drawn, a timer fires, somebody presses "stop".
 *
 * @param steps - the work
 * @param options - progress and signal
 * @param name - what was called, for what is wrong with the options
 * @returns its result
 * @throws `DefinitionError` `call/bad-option`; the reason of `options.signal` when stopped
 * @example
 * ```ts
 * function* count(): Steps<number> {
 *   for (let i = 1; i <= 3; i++) yield i / 3;
 *   return 3;
 * }
 *
 * await inSteps(count()); // => 3
 * ```
 */
export async function inSteps<Result>(
  steps: Steps<Result>,
  options: WorkOptions = {},
  name = 'inSteps',
): Promise<Result> {
  checkCall(name, {}, options, workDemands);
  const { onProgress, signal } = options;
  const { performance } = host;
  let since = performance.now();
  for (;;) {
    signal?.throwIfAborted();
    const step = steps.next();
    if (step.done === true) {
      onProgress?.(1);
      return step.value;
    }
    onProgress?.(step.value);
    if (performance.now() - since < longestPiece) continue;
    await pause();
    since = performance.now();
  }
}

// What Node and browsers both have.
const host = globalThis as unknown as {
  readonly performance: { readonly now: () => number };
  readonly setTimeout: (then: () => void, wait: number) => void;
};

// A page that must draw sixty times a second has no more time for one piece.
const longestPiece = 12;

/**
 * Makes work a part of other work.
 *
 * @param steps - the part
 * @param from - share of the whole that is done before it
 * @param of - its share of the whole
 * @returns its result
 * @example
 * ```ts
 * function* half(): Steps<string> {
 *   yield 0.5;
 *   return 'done';
 * }
 * [...scaled(half(), 0.2, 0.4)]; // => [0.4]
 * ```
 */
export function* scaled<Result>(steps: Steps<Result>, from: number, of: number): Steps<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield from + step.value * of;
  }
}

/**
 * Lets other work go on. A timer, because between two promises alone a page would not be drawn and nobody could press "stop".
 *
 * @returns when it is this work's turn again
 * @example
 * ```ts
 * await pause(); // => undefined
 * ```
 */
export function pause(): Promise<void> {
  return new Promise((then) => {
    host.setTimeout(then, 0);
  });
}
