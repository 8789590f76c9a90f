import type * as z from 'zod';
import type { Printed } from '../outcome/text.ts';
import { expectedOf } from './expected-of.ts';

/** One place where a value has not the shape it should have. */
export interface ShapeFault {
  /** The place, from the top. */
  readonly path: readonly PropertyKey[];
  /** What was asked for, where a word or a number says it. */
  readonly expected: Printed | undefined;
  /** `true` for a name that nothing has there. */
  readonly unknown: boolean;
}

/**
 * Takes an issue of a schema apart into single places: every name nobody knows is one, and of several forms that were
 * possible the one that comes nearest tells what is wrong.
 *
 * @param issue - an issue of zod
 * @param above - path to the value that was checked
 * @returns the places, at least one
 */
export function shapeFaults(issue: z.core.$ZodIssue, above: readonly PropertyKey[] = []): readonly ShapeFault[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...path, key], expected: undefined, unknown: true }));
  if (issue.code === 'invalid_union') {
    // A form whose faults lie inside the value was nearly met; one that refuses the value as a whole was not meant.
    const [nearest] = issue.errors
      .filter((errors) => errors.some((inner) => inner.path.length > 0 || inner.code === 'unrecognized_keys'))
      .sort((a, b) => a.length - b.length);
    if (nearest !== undefined) return nearest.flatMap((inner) => shapeFaults(inner, path));
  }
  return [{ path, expected: expectedOf(issue), unknown: false }];
}
