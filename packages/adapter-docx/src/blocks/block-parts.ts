import type { ReportBlock } from '@qcdc/core';
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
 * @returns its parts, from top to bottom
 */
export function blockParts(block: ReportBlock, word: Word): readonly WordPart[] {
  switch (block.kind) {
    case 'heading':
      return headingParts(block, word);
    case 'paragraph':
      return paragraphParts(block, word);
    case 'points':
      return pointsParts(block, word);
    case 'table':
      return tableParts(block, word);
    case 'findings':
      return findingsParts(block, word);
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
