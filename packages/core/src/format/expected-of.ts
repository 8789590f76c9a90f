import type * as z from 'zod';

/**
 * Prints what a schema asked for, where a word or a number says it in both languages.
 *
 * @param issue - an issue of zod
 * @returns such as `≤ 5` or `vi | en`; nothing where only a sentence would say it
 */
export function expectedOf(issue: z.core.$ZodIssue): string | undefined {
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
