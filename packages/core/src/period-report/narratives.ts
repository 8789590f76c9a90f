import type { Text } from '../outcome/text.ts';
import type { ReportBlock } from '../report/report-doc.ts';
import type { NarrativePart } from './outline.ts';

/** One thing an office says in its own words; the records of the area of narrative items fit. */
export interface NarrativeLine {
  /** Part of the report it belongs to. */
  readonly section: string | null;
  /** The words. */
  readonly text: string | null;
}

/**
 * Makes points of what an office says in its own words, in the order it says it. What an office wrote is in no other language.
 *
 * @param lines - all it says
 * @param part - the part of the report
 * @returns a block of points; none where it says nothing
 */
export function narrativeBlocks(lines: readonly NarrativeLine[], part: NarrativePart): readonly ReportBlock[] {
  const points = lines.flatMap(({ section, text }): readonly Text[] => {
    const words = text?.trim().replace(/[.;,]+$/u, '') ?? '';
    return section === part && words !== '' ? [{ vi: words, en: words }] : [];
  });
  if (points.length === 0) return [];
  const ended = points.map(({ vi, en }, i) => {
    const end = i === points.length - 1 ? '.' : ';';
    return { vi: vi + end, en: en + end };
  });
  return [{ kind: 'points', points: ended }];
}
