import { DefinitionError, type DefinitionProblem } from './errors.ts';
import type { Text } from './text.ts';

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
  private caught: DefinitionError | null = null;

  /** What has been found so far, in the order it was found. */
  get list(): readonly DefinitionProblem[] {
    return this.found;
  }

  /**
   * Notes a problem and goes on.
   *
   * @param code - stable code, `area/kebab-name`
   * @param text - what is unexpected, what was expected, what to do
   * @param path - path to the faulty part; empty for the whole definition
   */
  add(code: string, text: Text, path = ''): void {
    this.found.push({ code, text, path });
  }

  /**
   * Notes problems somebody else has put into words.
   *
   * @param problems - the problems
   */
  addAll(problems: readonly DefinitionProblem[]): void {
    this.found.push(...problems);
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
      if (this.found.length === 0) this.caught = error;
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
    if (this.caught?.problems.length === this.found.length) throw this.caught;
    const [first, ...others] = this.found;
    if (first !== undefined) throw new DefinitionError(first.code, first.text, first.path, others);
  }
}
