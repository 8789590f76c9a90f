import type { ReportBlock } from '@qcdc/core';

/** Pages that lie alike and are numbered in one row. */
export interface PageSection {
  /** What stands on them. */
  readonly blocks: readonly ReportBlock[];
  /** Whether they lie across. */
  readonly landscape: boolean;
  /** Whether their numbers begin anew, as those of an annex do; the first of such pages shows no number. */
  readonly begins: boolean;
}

/**
 * Divides a document into sections of pages: the text, each annex, and wide tables in between. An annex with a wide table lies
 * across as a whole; in the text only the wide table does.
 *
 * @param blocks - the blocks
 * @param landscapeFrom - from how many columns on a table is wide
 * @returns the sections; at least one
 */
export function pageSections(blocks: readonly ReportBlock[], landscapeFrom: number): readonly PageSection[] {
  const isWide = (block: ReportBlock): boolean => block.kind === 'table' && block.columns.length >= landscapeFrom;
  return divided(blocks).flatMap((part): readonly PageSection[] => {
    const [first] = part;
    if (first?.kind !== 'annex') return textSections(part, isWide);
    const landscape = first.pages === undefined ? part.some(isWide) : first.pages === 'landscape';
    return [{ blocks: part, landscape, begins: true }];
  });
}

function divided(blocks: readonly ReportBlock[]): readonly (readonly ReportBlock[])[] {
  const parts: ReportBlock[][] = [[]];
  for (const block of blocks)
    if (block.kind === 'annex' && blocks[0] !== block) parts.push([block]);
    else parts.at(-1)?.push(block);
  return parts;
}

function textSections(blocks: readonly ReportBlock[], isWide: (block: ReportBlock) => boolean): readonly PageSection[] {
  const sections: { blocks: ReportBlock[]; landscape: boolean; begins: boolean }[] = [];
  for (const block of blocks) {
    const landscape = isWide(block);
    const last = sections.at(-1);
    if (last?.landscape === landscape) last.blocks.push(block);
    else sections.push({ blocks: [block], landscape, begins: sections.length === 0 });
  }
  return sections.length === 0 ? [{ blocks: [], landscape: false, begins: true }] : sections;
}
