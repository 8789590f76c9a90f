import type { z } from 'zod';
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

function expectedOf(issue: z.core.$ZodIssue): string | undefined {
  switch (issue.code) {
    case 'too_small':
      return `≥ ${String(issue.minimum)}`;
    case 'too_big':
      return `≤ ${String(issue.maximum)}`;
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.map(String).join(' | ');
    default:
      return undefined;
  }
}
