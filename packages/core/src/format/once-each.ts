import type { Finding, Where } from '../outcome/finding.ts';
import { ok, type Outcome } from '../outcome/outcome.ts';
import type { Text } from '../outcome/text.ts';
import { canonicalJson } from './canonical-json.ts';
import { storedFinding } from './format-findings.ts';

/**
 * Leaves out of a stored list what stands there twice, word for word.
 *
 * @param list - as stored
 * @param what - what one of them is, such as "a finding"
 * @param at - place of the list; `cell` is a JSON Pointer
 * @returns each once, and a finding for every one that was left out
 */
export function onceEach<T>(
  list: readonly T[],
  what: Text,
  at: Where & { readonly cell: string },
): Outcome<readonly T[]> {
  const seen = new Set<string>();
  const findings: Finding[] = [];
  const once = list.filter((one, i) => {
    const text = canonicalJson(one);
    if (seen.has(text)) findings.push(storedFinding('twice', { ...at, cell: `${at.cell}/${i}` }, { a: what }));
    return seen.size < seen.add(text).size;
  });
  return ok(once, findings);
}
