import { DefinitionError } from '../../outcome/errors.ts';

/** Collects what is wrong with a definition, so that whoever wrote it is told everything at once. */
export interface Faults {
  /** Notes one fault. */
  add(code: string, message: string, path: string): void;
  /** Runs a check that throws, and notes what it throws. */
  try(check: () => unknown): void;
  /**
   * Throws what was noted, if anything.
   * @throws `DefinitionError` with code and path of the first fault; its message tells all
   */
  throwAny(): void;
}

/**
 * Begins to collect.
 *
 * @returns an empty collection
 */
export function collectFaults(): Faults {
  const found: DefinitionError[] = [];
  return {
    add(code, message, path) {
      found.push(new DefinitionError(code, message, path));
    },
    try(check) {
      try {
        check();
      } catch (error) {
        if (!(error instanceof DefinitionError)) throw error;
        found.push(error);
      }
    },
    throwAny() {
      const [first] = found;
      if (first === undefined) return;
      if (found.length === 1) throw first;
      throw new DefinitionError(
        first.code,
        `${found.length} faults:\n${found.map(({ message }) => message).join('\n')}`,
        first.path,
      );
    },
  };
}
