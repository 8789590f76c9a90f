import type { ReportBlock } from '@qcdc/core';
import type { Markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { speak } from '../speak.ts';
import { bars } from './bars.ts';
import { chart } from './chart.ts';
import { explanation } from './explanation.ts';
import { findings } from './findings.ts';
import { table } from './table.ts';
import { annex, letterhead, signature } from './official.ts';
import { heading, paragraph, points } from './text.ts';

/**
 * Renders a block.
 *
 * @param block - the block
 * @param context - what the page shares
 * @param contents - takes an entry for a heading of a part
 * @returns the markup
 */
export function renderBlock(
  block: ReportBlock,
  context: PageContext,
  contents: { readonly id: string; readonly words: Markup }[],
): Markup {
  switch (block.kind) {
    case 'heading': {
      const id = context.nextId();
      if (block.level === 2) contents.push({ id, words: speak(block.text, context.language) });
      return heading(block, id, context.language);
    }
    case 'paragraph':
      return paragraph(block, context.language);
    case 'points':
      return points(block, context.language);
    case 'letterhead':
      return letterhead(block, context.language);
    case 'signature':
      return signature(block, context.language);
    case 'annex':
      return annex(block, context.nextId(), context.language);
    case 'table':
      return table(block, context);
    case 'findings':
      return findings(block, context);
    case 'bars':
      return bars(block, context);
    case 'chart':
      return chart(block, context);
    case 'explanation':
      return explanation(block, context);
  }
}
