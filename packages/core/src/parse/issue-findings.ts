import type * as z from 'zod';
import { expectedOf } from '../format/expected-of.ts';
import type { Finding, Where } from '../outcome/finding.ts';
import type { Say } from './parse-findings.ts';

/**
 * Turns what a schema refused into findings in our own words. A schema that brings a finished finding along
 * (`params.finding`) is taken at its word.
 *
 * @param issues - issues of zod
 * @param where - where the value stands
 * @param say - makes the findings
 * @returns one finding for each issue
 */
export function issueFindings(issues: readonly z.core.$ZodIssue[], where: Where, say: Say): readonly Finding[] {
  return issues.map((issue) => {
    const brought = issue.code === 'custom' ? (issue.params?.['finding'] as Finding | undefined) : undefined;
    if (brought !== undefined) return { ...brought, where };
    const expected = expectedOf(issue);
    const detail = expected === undefined ? {} : { expected };
    return say('not-accepted', where, detail);
  });
}
