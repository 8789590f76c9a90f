import type { DefinitionProblem } from '@qcdc/core';

/** What a door says of a wrong definition; nothing where it takes it. */
export function problemsOf(define: () => unknown): readonly DefinitionProblem[] {
  try {
    define();
  } catch (error) {
    if (error instanceof Error && 'problems' in error) return error.problems as readonly DefinitionProblem[];
    throw error;
  }
  return [];
}
