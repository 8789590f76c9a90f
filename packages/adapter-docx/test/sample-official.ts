import { isoDate, type ReportDoc, type Text } from '@qcdc/core';
import type { OfficialOptions } from '@qcdc/core/official';

const both = (vi: string, en: string): Text => ({ vi, en });

/** A report with one block of every kind an office sends, of invented bodies and figures. */
export const sampleReport: ReportDoc = {
  title: both(
    'Kết quả thực hiện dân chủ ở cơ sở 6 tháng đầu năm 2026',
    'Grassroots democracy in the first half of 2026',
  ),
  blocks: [
    {
      kind: 'paragraph',
      text: both(
        'Thực hiện chế độ báo cáo định kỳ, Ủy ban nhân dân xã Mẫu báo cáo kết quả thực hiện dân chủ ở cơ sở 6 tháng đầu năm 2026 như sau:',
        'The committee reports on the first half of 2026:',
      ),
    },
    { kind: 'heading', level: 2, text: both('Công tác lãnh đạo, chỉ đạo', 'Leadership') },
    {
      kind: 'paragraph',
      text: both(
        'Đã ban hành 12 văn bản chỉ đạo, tăng 3 văn bản so với cùng kỳ năm 2025; kiểm tra 14/16 đơn vị, đạt 87,5%.',
        'Issued 12 documents, 3 more than a year before; inspected 14 of 16 units, 87.5%.',
      ),
    },
    { kind: 'heading', level: 2, text: both('Kết quả thực hiện', 'Results') },
    { kind: 'heading', level: 3, text: both('Ở xã', 'In the commune') },
    {
      kind: 'paragraph',
      text: both('Hòa giải thành 317/348 vụ, đạt 91,1%.', 'Settled 317 of 348 cases, 91.1%.'),
    },
    { kind: 'heading', level: 3, text: both('Ở cơ quan, đơn vị', 'In agencies') },
    {
      kind: 'points',
      points: ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu'].map((word) => both(`Nội dung thứ ${word};`, `Matter ${word};`)),
    },
    {
      kind: 'bars',
      caption: both('Tỷ lệ hòa giải thành theo thôn', 'Share settled by village'),
      measuredIn: both('%', '%'),
      bars: [
        { label: both('Thôn Một', 'Thôn Một'), length: 91.09, print: both('91,09%', '91.09%') },
        { label: both('Thôn Hai', 'Thôn Hai'), length: 64.5, print: both('64,5%', '64.5%') },
        { label: both('Thôn Ba', 'Thôn Ba'), length: null, print: both('chưa báo cáo', 'not reported') },
      ],
    },
    { kind: 'heading', level: 2, text: both('Nhiệm vụ 6 tháng cuối năm', 'Tasks') },
    { kind: 'paragraph', text: both('Tiếp tục thực hiện tốt các nhiệm vụ đã đề ra.', 'Go on.') },
    { kind: 'annex', title: both('Biểu số liệu', 'Figures') },
    {
      kind: 'table',
      caption: both('Số liệu theo thôn', 'Figures by village'),
      columns: [
        { header: both('Thôn', 'Village') },
        { header: both('Tiếp nhận (vụ)', 'Received (cases)'), align: 'right' },
        { header: both('Hòa giải thành (vụ)', 'Settled (cases)'), align: 'right' },
      ],
      rows: Array.from({ length: 45 }, (_, i) => [
        `Thôn Mẫu ${i + 1}`,
        both('1.949', '1,949'),
        i % 7 === 3 ? null : both(String(i), String(i)),
      ]),
    },
    { kind: 'annex', title: both('Biểu tổng hợp rộng', 'Wide table') },
    {
      kind: 'table',
      caption: both('Tổng hợp', 'Summary'),
      columns: Array.from({ length: 10 }, (_, i) => ({
        header: i === 0 ? both('Đơn vị', 'Unit') : both(`Chỉ tiêu số ${i}`, `Measure ${i}`),
        ...(i === 0 ? {} : { align: 'right' as const }),
      })),
      rows: Array.from({ length: 4 }, (_, row) => [
        `Thôn Mẫu ${row + 1}`,
        ...Array.from({ length: 9 }, (__, i) => both(String(row * 9 + i), String(row * 9 + i))),
      ]),
    },
  ],
};

/** What an invented commune says of itself before the document has a number and a day. */
export const draftOptions: OfficialOptions = {
  style: 'state',
  issuer: 'Ủy ban nhân dân xã Mẫu',
  addressees: ['Ủy ban nhân dân tỉnh Mẫu', 'Sở Nội vụ tỉnh Mẫu'],
  bases: ['Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022'],
  signature: {
    authority: [
      { as: 'onBehalf', of: 'Ủy ban nhân dân' },
      { as: 'deputy', of: 'Chủ tịch' },
    ],
    office: 'Phó Chủ tịch',
    name: 'Nguyễn Văn Mẫu',
  },
  recipients: ['Thường trực Đảng ủy', 'Ủy ban Mặt trận Tổ quốc Việt Nam xã'],
  filed: 'VT, VHXH',
};

/** The same when it is issued. */
export const stateOptions: OfficialOptions = {
  ...draftOptions,
  number: { value: 5, symbol: 'BC-UBND' },
  place: 'Xã Mẫu',
  date: isoDate('2026-06-08'),
};

/** What an invented committee of the Party says of itself. */
export const partyOptions: OfficialOptions = {
  style: 'party',
  superior: 'Đảng bộ tỉnh Mẫu',
  issuer: 'Đảng ủy xã Mẫu',
  number: { value: 27, symbol: 'BC/ĐU' },
  place: 'Xã Mẫu',
  date: isoDate('2026-06-15'),
  bases: ['Căn cứ Quy định của Tỉnh ủy về chế độ báo cáo', 'Căn cứ Chương trình công tác năm 2026'],
  signature: {
    authority: [{ as: 'onBehalf', of: 'Ban Thường vụ' }],
    office: 'Phó Bí thư',
    name: 'Trần Thị Mẫu',
  },
  recipients: ['Ban Tuyên giáo và Dân vận Tỉnh ủy', 'Các đồng chí Đảng ủy viên'],
  filed: 'Văn phòng Đảng ủy',
};
