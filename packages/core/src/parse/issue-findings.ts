import type * as z from 'zod';
import { expectedOf } from '../format/expected-of.ts';
import type { Finding, Where } from '../outcome/finding.ts';
import { parseFinding } from './parse-findings.ts';

/**
 * Turns what a schema refused into findings in our own words. A schema that brings a finished finding along
 * (`params.finding`) is taken at its word.
 *
 * @param issues - issues of zod
 * @param placeOf - place of a field
 * @returns one finding for each issue
 */
export function issueFindings(
  issues: readonly z.core.$ZodIssue[],
  placeOf: (field: string | undefined) => Where,
): readonly Finding[] {
  return issues.map((issue) => {
    const field = issue.path[0] === undefined ? undefined : String(issue.path[0]);
    const where = placeOf(field);
    const brought = issue.code === 'custom' ? (issue.params?.['finding'] as Finding | undefined) : undefined;
    if (brought !== undefined) return { ...brought, where };
    const expected = expectedOf(issue);
    const detail = expected === undefined ? {} : { expected };
    return parseFinding('not-accepted', where, detail);
  });
}
