import { citation, printExplanation, type ReportBlock, type ReportCell, type ReportDoc } from '@qcdc/core';
import { annexLines, letterOfPoint, linePairs } from '@qcdc/core/official';
import { chartTable } from '@qcdc/core/report';

const cell = (value: ReportCell): string => (value === null ? '–' : typeof value === 'string' ? value : value.vi);

/** A block of a document as lines, in Vietnamese. */
function blockLines(block: ReportBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${block.text.vi}`];
    case 'paragraph':
      return [block.text.vi];
    case 'points':
      return block.points.map((point, i) => `${letterOfPoint(i + 1)}) ${point.vi}`);
    case 'letterhead':
      return [
        ...block.rows.flatMap(({ left, right }) =>
          linePairs(left, right).map(([one, other]) => `${one?.text.vi ?? ''} | ${other?.text.vi ?? ''}`),
        ),
        ...[...block.title, ...block.opening].map(({ text }) => text.vi),
      ];
    case 'signature':
      return linePairs(block.recipients, block.signature).map(
        ([one, other]) => `${one?.text.vi ?? ''} | ${other?.text.vi ?? ''}`,
      );
    case 'annex':
      return annexLines(block).map(({ text }) => text.vi);
    case 'table':
      return [
        `[${block.caption.vi}]`,
        block.columns.map(({ header }) => header.vi).join(' | '),
        ...block.rows.map((row) => row.map(cell).join(' | ')),
        ...(block.note === undefined ? [] : [`(${block.note.vi})`]),
      ];
    case 'chart':
      return blockLines(chartTable(block));
    case 'bars':
      return [`[${block.caption.vi}]`, ...block.bars.map(({ label, print }) => `${label.vi} | ${print.vi}`)];
    case 'findings':
      return [
        `[${block.caption.vi}]`,
        ...block.findings.map(
          ({ message, where, basis }) =>
            `${where.unit ?? ''}: ${message.vi} (${basis.map((one) => citation(one, 'vi')).join('; ')})`,
        ),
      ];
    case 'explanation':
      return [`[${block.caption.vi}]`, printExplanation(block.explanation, 'vi')];
  }
}

/** A document as lines. */
export function documentLines({ title, subtitle, blocks }: ReportDoc): readonly string[] {
  return [title.vi, ...(subtitle === undefined ? [] : [subtitle.vi]), ...blocks.flatMap((b) => ['', ...blockLines(b)])];
}
