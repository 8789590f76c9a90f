import { checkCall } from '../outcome/check-call.ts';
import { DefinitionError } from '../outcome/errors.ts';
import type { Text } from '../outcome/text.ts';
import { aReportDoc } from '../report/a-report-doc.ts';
import type { ReportBlock, ReportDoc } from '../report/report-doc.ts';
import type { DocumentStyle } from './document-style.ts';
import { documentStyles } from './document-styles.ts';
import { letterhead } from './letterhead.ts';
import { namedDocument } from './named-document.ts';
import { numberedHeadings } from './numbered-headings.ts';
import { officialDemands, type OfficialOptions } from './official-options.ts';
import { roman } from './roman.ts';
import { signature } from './signature.ts';
import { inCapitals, joined } from './text-parts.ts';

/**
 * Makes an official document of a report: bodies, number, place and day, title and subject, whom it is addressed to and what it
 * rests on in front; who gets it and who signs it behind the text; annexes last, each with its label and reference. Every
 * writer knows the result.
 *
 * @param doc - what is said
 * @param options - what the office says of itself and of the document; nothing of it is worked out from names
 * @returns the official document
 * @throws `DefinitionError` `call/…` for options that cannot be used; `official/twice` for a document that has a letterhead
 *   already; `official/no-such-form` for a form of signing the style does not know
 * @term thể thức văn bản
 * @example
 * ```ts
 * const report: ReportDoc = {
 *   title: { vi: 'Kết quả thực hiện dân chủ ở cơ sở năm 2026', en: 'Grassroots democracy in 2026' },
 *   blocks: [{ kind: 'paragraph', text: { vi: 'Hòa giải thành 317/348 vụ.', en: 'Settled 317 of 348 cases.' } }],
 * };
 * const { blocks } = official(report, {
 *   style: 'state',
 *   issuer: 'Ủy ban nhân dân xã Mẫu',
 *   number: { value: 5, symbol: 'BC-UBND' },
 *   place: 'Xã Mẫu',
 *   date: isoDate('2026-12-10'),
 *   signature: { authority: [{ as: 'onBehalf', of: 'Ủy ban nhân dân' }], office: 'Chủ tịch' },
 * });
 *
 * blocks.map(({ kind }) => kind); // => ['letterhead', 'paragraph', 'signature']
 * ```
 */
export function official(doc: ReportDoc, options: OfficialOptions): ReportDoc {
  checkCall('official', { doc: [doc, aReportDoc] }, options, officialDemands, ['style', 'issuer', 'signature']);
  refuseTwice(doc);
  const style = documentStyles[options.style];
  const blocks = options.numbered === false ? doc.blocks : numberedHeadings(doc.blocks, style);
  const first = blocks.findIndex(({ kind }) => kind === 'annex');
  const end = first < 0 ? blocks.length : first;
  return {
    ...doc,
    blocks: [
      letterhead(doc, options, style),
      ...ended(blocks.slice(0, end), style),
      signature(options, style),
      ...annexes(blocks.slice(end), options, style),
    ],
  };
}

function refuseTwice({ blocks }: ReportDoc): void {
  if (!blocks.some(({ kind }) => kind === 'letterhead' || kind === 'signature')) return;
  throw new DefinitionError('official/twice', {
    vi: 'báo cáo này đã có phần thể thức; chỉ gọi official một lần',
    en: 'this document has a letterhead already; call official once',
  });
}

function ended(blocks: readonly ReportBlock[], { end }: DocumentStyle): readonly ReportBlock[] {
  const mark = ({ vi, en }: Text): Text => ({ vi: `${bare(vi)}${end}`, en: `${bare(en)}.` });
  const last = blocks.at(-1);
  const before = blocks.slice(0, -1);
  if (last?.kind === 'paragraph') return [...before, { ...last, text: mark(last.text) }];
  const point = last?.kind === 'points' ? last.points.at(-1) : undefined;
  if (last?.kind !== 'points' || point === undefined) return blocks;
  return [...before, { ...last, points: [...last.points.slice(0, -1), mark(point)] }];
}

const bare = (text: string): string => text.replace(/[\s.;/]+$/u, '');

function annexes(
  blocks: readonly ReportBlock[],
  options: OfficialOptions,
  style: DocumentStyle,
): readonly ReportBlock[] {
  const count = blocks.filter(({ kind }) => kind === 'annex').length;
  const document = namedDocument(options, style);
  const reference = joined('(', { vi: 'Kèm theo ', en: 'To ' }, document, ')');
  let place = 0;
  return blocks.map((block): ReportBlock => {
    if (block.kind !== 'annex') return block;
    const number = count > 1 ? ` ${roman(++place)}` : '';
    const label = joined({ vi: 'Phụ lục', en: 'Annex' }, number);
    const title = style.parts.annexTitle.capitals === true ? inCapitals(block.title) : block.title;
    return { ...block, title, label: block.label ?? label, reference: block.reference ?? reference };
  });
}
