import type { OfficialLine } from '../report/report-doc.ts';
import type { DocumentStyle } from './document-style.ts';

/**
 * Tells whether a line is drawn below a line of text: below the last of those that belong together.
 *
 * @param style - the style
 * @param lines - lines that stand one below the other
 * @param place - place of the line, 0 for the first
 * @returns how long the drawn line is; `null` for none
 * @example
 * ```ts
 * const lines = [{ part: 'nation' as const, text: { vi: 'CỘNG HÒA', en: 'REPUBLIC' } }, { part: 'motto' as const, text: { vi: 'Độc lập', en: 'Independence' } }];
 * [ruleBelow(documentStyles.state, lines, 0), ruleBelow(documentStyles.state, lines, 1)]; // => [null, 'full']
 * ```
 */
export function ruleBelow(
  style: DocumentStyle,
  lines: readonly OfficialLine[],
  place: number,
): 'full' | 'short' | null {
  const part = lines[place]?.part;
  if (part === undefined || lines[place + 1]?.part === part) return null;
  return style.parts[part].rule ?? null;
}
