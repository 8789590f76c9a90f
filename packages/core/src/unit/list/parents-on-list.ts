import type { Finding, Where } from '../../outcome/finding.ts';
import { fold } from '../../words/fold.ts';
import { listFinding } from './list-findings.ts';
import { textOf, type ListLine } from './list-lines.ts';

/** Finds the code of the unit above. */
export type FindParent = (written: string, code: string, at: Where) => string | null;

/**
 * Makes the look-up of the units above: by code, else by a name that only one unit of the list bears.
 *
 * @param lines - rows of the list
 * @param findings - takes what cannot be found
 * @returns the code of the unit above; `null` where there is none
 */
export function parentFinder(lines: readonly ListLine[], findings: Finding[]): FindParent {
  const codes = new Set<string>();
  const byName = new Map<string, Set<string>>();
  for (const { cells } of lines) {
    const code = textOf(cells.code);
    if (code === '') continue;
    codes.add(code);
    const name = fold(textOf(cells.name));
    byName.set(name, (byName.get(name) ?? new Set()).add(code));
  }
  return (written, code, at) => {
    if (written === '' || written === code) return null;
    if (codes.has(written)) return written;
    const named: string[] = [];
    for (const one of byName.get(fold(written)) ?? []) {
      if (one !== code) named.push(one);
      // Two are too many; a list may name thousands alike.
      if (named.length > 1) break;
    }
    if (named.length === 1) return named[0] ?? null;
    findings.push(listFinding(named.length > 1 ? 'parent-unclear' : 'unknown-parent', at, written));
    return null;
  };
}
