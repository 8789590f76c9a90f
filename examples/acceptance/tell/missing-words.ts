import type { ReportDoc } from '@qcdc/core';

const marks: Readonly<Record<string, string>> = { '&quot;': '"', '&#39;': "'", '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** The Vietnamese words of a page, without its markup. */
const wordsOf = (page: string): string =>
  page
    .replace(/<[^>]+>/gu, ' ')
    .replace(/&(?:quot|#39|lt|gt|amp);/gu, (mark) => marks[mark] ?? mark)
    .replace(/\s+/gu, ' ');

/** Headers and cells of the tables of a document that a page does not show. */
export function missingWords({ blocks }: ReportDoc, page: string): readonly string[] {
  const words = wordsOf(page);
  const wanted = blocks.flatMap((block) => {
    if (block.kind === 'findings') return block.findings.map(({ message }) => message.vi);
    if (block.kind !== 'table') return [];
    const cells = block.rows
      .flat()
      .flatMap((cell) => (cell === null ? [] : typeof cell === 'string' ? [cell] : [cell.vi]));
    return [block.caption.vi, ...block.columns.map(({ header }) => header.vi), ...cells];
  });
  return wanted.filter((one) => !words.includes(one.replace(/\s+/gu, ' ').trim()));
}
