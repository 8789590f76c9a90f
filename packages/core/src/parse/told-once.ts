import type { Finding } from '../outcome/finding.ts';
import type { Printed } from '../outcome/text.ts';
import type { ParseContext } from './parse-context.ts';

const printed = (text: Printed | undefined): string => (typeof text === 'object' ? text.vi : (text ?? ''));
const byName = 'parse/unit-by-name';

/**
 * Makes one remark of those that say row by row that a name stands for a code; it stands where the first of them stood.
 *
 * @param findings - findings of one table
 * @param context - makes the finding
 * @returns the findings; the same ones where at most one row is named so
 */
export function namesToldOnce(findings: readonly Finding[], { say }: ParseContext): readonly Finding[] {
  const named = findings.filter(({ code }) => code === byName);
  const [first] = named;
  if (first === undefined || named.length < 2) return findings;
  const units = [...new Set(named.map(({ actual, expected }) => `"${printed(actual)}" (${printed(expected)})`))];
  const a = String(named.length);
  const once = say('units-by-name', first.where, { a, b: units.join(', '), actual: `× ${a}` });
  return findings.flatMap((finding) => (finding === first ? [once] : finding.code === byName ? [] : [finding]));
}
