import { arithmetic, type Explanation, type ReportBlock, type Text } from '@qcdc/core';

/**
 * Makes a text.
 *
 * @param vi - Vietnamese
 * @param en - English
 * @returns both
 */
export const both = (vi: string, en: string): Text => ({ vi, en });

/**
 * Makes a derivation of some depth.
 *
 * @param depth - steps below
 * @returns the derivation
 */
export const derivation = (depth: number): Explanation => ({
  label: both(`bước ${depth}`, `step ${depth}`),
  unit: 'Xã Mẫu',
  period: '2024',
  value: both('91,09 %', '91.09 %'),
  how: both('cách tính', 'how it came about'),
  basis: [arithmetic(both('phép chia', 'division'))],
  where: depth === 0 ? { source: 'mau.xlsx', sheet: 'Hòa giải', cell: 'D4' } : null,
  inputs: depth === 0 ? [] : [derivation(depth - 1)],
});

/** One block of every kind, with texts no other block has. */
export const everyKind: Readonly<
  Record<ReportBlock['kind'], { readonly block: ReportBlock; readonly says: readonly Text[] }>
> = {
  heading: {
    block: { kind: 'heading', level: 2, text: both('Tiêu đề mẫu', 'Sample heading') },
    says: [both('Tiêu đề mẫu', 'Sample heading')],
  },
  paragraph: {
    block: { kind: 'paragraph', text: both('Đoạn văn mẫu', 'Sample paragraph') },
    says: [both('Đoạn văn mẫu', 'Sample paragraph')],
  },
  points: {
    block: {
      kind: 'points',
      points: ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu'].map((word, i) => both(`điểm ${word}`, `point ${i + 1}`)),
    },
    says: [both('a) điểm một', 'point 1'), both('đ) điểm năm', 'point 5'), both('e) điểm sáu', 'point 6')],
  },
  letterhead: {
    block: {
      kind: 'letterhead',
      style: 'state',
      rows: [
        {
          left: [{ part: 'issuer', text: both('ỦY BAN MẪU', 'SAMPLE COMMITTEE') }],
          right: [
            { part: 'nation', text: both('QUỐC HIỆU MẪU', 'SAMPLE NATION') },
            { part: 'motto', text: both('Tiêu ngữ mẫu', 'Sample motto') },
          ],
        },
        {
          left: [{ part: 'number', text: both('Số: 07/BC-M', 'No.: 07/BC-M') }],
          right: [{ part: 'placeAndDay', text: both('Xã Mẫu, ngày 05', 'Xã Mẫu, 5 July') }],
        },
      ],
      title: [
        { part: 'type', text: both('BÁO CÁO', 'REPORT') },
        { part: 'subject', text: both('Trích yếu mẫu', 'Sample subject') },
      ],
      opening: [{ part: 'basis', text: both('Căn cứ mẫu.', 'Sample basis.') }],
    },
    says: [
      both('ỦY BAN MẪU', 'SAMPLE COMMITTEE'),
      both('QUỐC HIỆU MẪU', 'SAMPLE NATION'),
      both('Tiêu ngữ mẫu', 'Sample motto'),
      both('Số: 07/BC-M', 'No.: 07/BC-M'),
      both('Xã Mẫu, ngày 05', 'Xã Mẫu, 5 July'),
      both('BÁO CÁO', 'REPORT'),
      both('Trích yếu mẫu', 'Sample subject'),
      both('Căn cứ mẫu.', 'Sample basis.'),
    ],
  },
  signature: {
    block: {
      kind: 'signature',
      style: 'party',
      recipients: [
        { part: 'recipientsHead', text: both('Nơi nhận:', 'Recipients:') },
        { part: 'recipient', text: both('- Nơi mẫu;', '- Sample place;') },
      ],
      signature: [
        { part: 'authority', text: both('T/M MẪU', 'T/M SAMPLE') },
        { part: 'office', text: both('CHỨC VỤ MẪU', 'SAMPLE OFFICE') },
        { part: 'signer', text: both('Người Ký Mẫu', 'Sample Signer') },
      ],
    },
    says: [
      both('Nơi nhận:', 'Recipients:'),
      both('- Nơi mẫu;', '- Sample place;'),
      both('T/M MẪU', 'T/M SAMPLE'),
      both('CHỨC VỤ MẪU', 'SAMPLE OFFICE'),
      both('Người Ký Mẫu', 'Sample Signer'),
    ],
  },
  annex: {
    block: {
      kind: 'annex',
      label: both('Phụ lục I', 'Annex I'),
      title: both('Biểu mẫu kèm theo', 'Sample annex'),
      reference: both('(Kèm theo mẫu)', '(To the sample)'),
      pages: 'landscape',
    },
    says: [
      both('Phụ lục I', 'Annex I'),
      both('Biểu mẫu kèm theo', 'Sample annex'),
      both('(Kèm theo mẫu)', '(To the sample)'),
    ],
  },
  table: {
    block: {
      kind: 'table',
      caption: both('Bảng mẫu', 'Sample table'),
      columns: [{ header: both('Đơn vị', 'Unit') }, { header: both('Số vụ', 'Cases'), align: 'right' }],
      rows: [
        ['Xã Mẫu', both('1.949', '1,949')],
        ['Xã Trống', null],
      ],
      note: both('Ghi chú mẫu', 'Sample note'),
    },
    says: [
      both('Bảng mẫu', 'Sample table'),
      both('Số vụ', 'Cases'),
      both('Xã Mẫu', 'Xã Mẫu'),
      both('1.949', '1,949'),
      both('Ghi chú mẫu', 'Sample note'),
    ],
  },
  findings: {
    block: {
      kind: 'findings',
      caption: both('Kiểm tra mẫu', 'Sample check'),
      findings: [
        {
          code: 'sample/more-than-the-whole',
          severity: 'error',
          state: 'failed',
          message: both('Phần lớn hơn tổng', 'A part exceeds its whole'),
          where: { source: 'mau.xlsx', sheet: 'Hòa giải', cell: 'D4' },
          expected: '≤ 40',
          actual: '45',
          hint: both('Kiểm tra lại hai ô', 'Check both cells'),
          basis: [arithmetic(both('phần không vượt tổng', 'a part never exceeds its whole'))],
        },
      ],
    },
    says: [
      both('Phần lớn hơn tổng', 'A part exceeds its whole'),
      both('D4', 'D4'),
      both('≤ 40', '≤ 40'),
      both('45', '45'),
      both('Kiểm tra lại hai ô', 'Check both cells'),
      both('phần không vượt tổng', 'a part never exceeds its whole'),
    ],
  },
  bars: {
    block: {
      kind: 'bars',
      caption: both('Biểu đồ mẫu', 'Sample chart'),
      measuredIn: both('phần trăm', 'percent'),
      bars: [
        { label: both('Cột một', 'Bar one'), length: 91.09, print: both('91,09 %', '91.09 %') },
        { label: both('Cột hai', 'Bar two'), length: null, print: both('chưa báo cáo', 'not reported') },
      ],
    },
    says: [
      both('Biểu đồ mẫu', 'Sample chart'),
      both('Cột một', 'Bar one'),
      both('91,09 %', '91.09 %'),
      both('chưa báo cáo', 'not reported'),
    ],
  },
  explanation: {
    block: { kind: 'explanation', caption: both('Vì sao', 'Why'), explanation: derivation(3) },
    says: [
      both('bước 3', 'step 3'),
      both('bước 0', 'step 0'),
      both('cách tính', 'how it came about'),
      both('phép chia', 'division'),
      both('D4', 'D4'),
    ],
  },
};
