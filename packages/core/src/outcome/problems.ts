import { DefinitionError, type DefinitionProblem } from './errors.ts';
import { groupedCount } from './counted.ts';
import type { Text } from './text.ts';

/** Problems of one definition that are told one by one. A register of ten thousand wrong units is wrong as a whole. */
const toldOneByOne = 10_000;

// By name, because the ESM and the CJS build may both be loaded.
function isDefinitionError(error: unknown): error is DefinitionError {
  return error instanceof Error && error.name === 'DefinitionError' && 'problems' in error;
}

/**
 * Gathers everything that is wrong with a definition, so that its author hears of all of it at once.
 *
 * @example
 * ```ts
 * const problems = new Problems();
 * problems.add('sample/no-label', { vi: 'thiếu nhãn', en: 'the label is missing' }, 'label');
 * problems.add('sample/no-points', { vi: 'thiếu điểm', en: 'the points are missing' }, 'points');
 * problems.list.length; // => 2
 * ```
 */
export class Problems {
  private readonly found: DefinitionProblem[] = [];
  private readonly beyond = new Map<string, { readonly first: DefinitionProblem; more: number }>();
  private seen = 0;
  private caught: DefinitionError | null = null;
  private underneath: { readonly cause: unknown } | undefined;

  /** What has been found so far, in the order it was found: the first ten thousand, then for each code how many more. */
  get list(): readonly DefinitionProblem[] {
    if (this.beyond.size === 0) return this.found;
    const rest = [...this.beyond.values()].map(({ first: { code, text, path }, more }): DefinitionProblem => ({
      code,
      path,
      text: {
        vi: `${text.vi} (còn ${groupedCount(more, 'vi')} chỗ như vậy, kể từ chỗ này)`,
        en: `${text.en} (${groupedCount(more, 'en')} more like this, from here on)`,
      },
    }));
    return [...this.found, ...rest];
  }

  /** How many problems were noted so far, all of them. */
  get count(): number {
    return this.seen;
  }

  /** Whether so many were noted that the next ones are only counted: whoever goes through a long list may stop. */
  get enough(): boolean {
    return this.seen >= toldOneByOne;
  }

  /**
   * Notes a problem and goes on.
   *
   * @param code - stable code, `area/kebab-name`
   * @param text - what is unexpected, what was expected, what to do
   * @param path - path to the faulty part; empty for the whole definition
   */
  add(code: string, text: Text, path = ''): void {
    this.note({ code, text, path });
  }

  /**
   * Notes that something in the definition threw when it was read; the first such error goes on as the cause of all.
   *
   * @param error - what was thrown
   * @param text - what it means, and what to do
   * @param path - path to what cannot be read
   */
  addUnreadable(error: unknown, text: Text, path: string): void {
    this.underneath ??= { cause: error };
    this.add('call/unreadable-definition', text, path);
  }

  /**
   * Notes problems somebody else has put into words.
   *
   * @param problems - the problems
   */
  addAll(problems: readonly DefinitionProblem[]): void {
    for (const problem of problems) this.note(problem);
  }

  /**
   * Runs a check that throws, and notes what it threw.
   *
   * @param check - the check
   * @returns what it returned, or `null` when it threw
   * @throws whatever is not a `DefinitionError`
   */
  attempt<T>(check: () => T): T | null {
    try {
      return check();
    } catch (error) {
      if (!isDefinitionError(error)) throw error;
      if (this.seen === 0) this.caught = error;
      this.addAll(error.problems);
      return null;
    }
  }

  /**
   * Ends the checking: throws everything found as one error, or returns when nothing was.
   *
   * @throws `DefinitionError` with all problems
   */
  throwIfAny(): void {
    // What one check threw and nothing was added to goes on as it is, with all it knows.
    if (this.caught?.problems.length === this.seen) throw this.caught;
    const [first, ...others] = this.list;
    if (first !== undefined) throw new DefinitionError(first.code, first.text, first.path, others, this.underneath);
  }

  private note(problem: DefinitionProblem): void {
    this.seen += 1;
    if (this.seen <= toldOneByOne) {
      this.found.push(problem);
      return;
    }
    const counted = this.beyond.get(problem.code);
    if (counted === undefined) this.beyond.set(problem.code, { first: problem, more: 1 });
    else counted.more += 1;
  }
}
