import type { Text } from '../outcome/text.ts';
import type { HeadingBlock, ReportBlock } from '../report/report-doc.ts';
import type { DocumentStyle } from './document-style.ts';
import { roman } from './roman.ts';
import { inCapitals, joined } from './text-parts.ts';

const alreadyNumbered = /^\s*(?:[IVXLC]+|\d+(?:[.]\d+)*|[a-zđ])\s*[.)\-–](?:\s|$)/u;

/**
 * Numbers the headings of a document: sections by Roman numbers and in capitals, clauses inside by Arabic ones. A heading
 * that has a number of its own keeps it; annexes begin anew.
 *
 * @param blocks - the blocks
 * @param style - the style
 * @returns the same blocks with numbered headings
 */
export function numberedHeadings(blocks: readonly ReportBlock[], style: DocumentStyle): readonly ReportBlock[] {
  let [section, clause] = [0, 0];
  const heading = (block: HeadingBlock): HeadingBlock => {
    if (block.level === 2) {
      clause = 0;
      return { ...block, text: inCapitals(withNumber(block.text, () => `${roman(++section)}${style.sectionJoint} `)) };
    }
    return { ...block, text: withNumber(block.text, () => `${++clause}. `) };
  };
  return blocks.map((block) => {
    if (block.kind === 'annex') [section, clause] = [0, 0];
    return block.kind === 'heading' ? heading(block) : block;
  });
}

function withNumber(text: Text, next: () => string): Text {
  return alreadyNumbered.test(text.vi) ? text : joined(next(), text);
}
