import type * as z from 'zod';
import { kindWords } from '../outcome/kind-words.ts';
import type { Printed } from '../outcome/text.ts';

/**
 * Prints what a schema asked for, where a word or a number says it.
 *
 * @param issue - an issue of zod
 * @returns such as `≤ 5` or `vi | en`; nothing where only a sentence would say it
 */
export function expectedOf(issue: z.core.$ZodIssue): Printed | undefined {
  switch (issue.code) {
    case 'too_small':
      return `≥ ${String(issue.minimum)}`;
    case 'too_big':
      return `≤ ${String(issue.maximum)}`;
    case 'invalid_type':
      return kindWords[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.map(String).join(' | ');
    default:
      return undefined;
  }
}
