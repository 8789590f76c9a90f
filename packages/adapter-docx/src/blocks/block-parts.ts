import type { ReportBlock } from '@qcdc/core';
import { chartTable } from '@qcdc/core/report';
import type { Word, WordPart } from '../word.ts';
import { barsParts } from './bars.ts';
import { explanationParts } from './explanation.ts';
import { findingsParts } from './findings.ts';
import { letterheadParts, signatureParts } from './official.ts';
import { tableParts } from './table.ts';
import { annexParts, headingParts, paragraphParts, pointsParts } from './text.ts';

/**
 * Makes the parts of a page a block consists of.
 *
 * @param block - the block
 * @param word - the document
 * @param next - the block that follows it
 * @returns its parts, from top to bottom
 */
export function blockParts(block: ReportBlock, word: Word, next: ReportBlock | undefined): readonly WordPart[] {
  const signedBelow = next?.kind === 'signature';
  switch (block.kind) {
    case 'heading':
      return headingParts(block, word);
    case 'paragraph':
      return paragraphParts(block, word, signedBelow);
    case 'points':
      return pointsParts(block, word, signedBelow);
    case 'table':
      return tableParts(block, word);
    case 'findings':
      return findingsParts(block, word);
    case 'chart':
      return tableParts(chartTable(block), word);
    case 'bars':
      return barsParts(block, word);
    case 'explanation':
      return explanationParts(block, word);
    case 'letterhead':
      return letterheadParts(block, word);
    case 'signature':
      return signatureParts(block, word);
    case 'annex':
      return annexParts(block, word);
  }
}
