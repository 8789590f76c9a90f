// A report an office can send: the head by the rules of form of the State and of the Party, as Word and as a web page.
import { docx } from '@qcdc/adapter-docx';
import { html } from '@qcdc/adapter-html';
import { isoDate, type ReportDoc } from '@qcdc/core';
import { official, type OfficialOptions } from '@qcdc/core/official';

const report: ReportDoc = {
  title: {
    vi: 'Kết quả thực hiện dân chủ ở cơ sở 6 tháng đầu năm 2026 (dữ liệu mẫu)',
    en: 'Grassroots democracy in the first half of 2026 (sample data)',
  },
  blocks: [
    { kind: 'heading', level: 2, text: { vi: 'Kết quả', en: 'Results' } },
    {
      kind: 'paragraph',
      text: { vi: 'Hòa giải thành 317/348 vụ, đạt 91,1%.', en: 'Settled 317 of 348 cases, 91.1%.' },
    },
  ],
};
const commune: OfficialOptions = {
  style: 'state',
  issuer: 'Ủy ban nhân dân xã Mẫu',
  number: { value: 5, symbol: 'BC-UBND' },
  place: 'Xã Mẫu',
  date: isoDate('2026-06-08'),
  signature: { authority: [{ as: 'onBehalf', of: 'Ủy ban nhân dân' }], office: 'Chủ tịch' },
};
const committee: OfficialOptions = {
  style: 'party',
  superior: 'Đảng bộ tỉnh Mẫu',
  issuer: 'Đảng ủy xã Mẫu',
  number: { symbol: 'BC/ĐU' },
  place: 'Xã Mẫu',
  signature: { authority: [{ as: 'onBehalf', of: 'Ban Thường vụ' }], office: 'Phó Bí thư' },
};

for (const office of [commune, committee]) {
  const document = official(report, office);
  const [head] = document.blocks;
  const lines = head?.kind === 'letterhead' ? head.rows.flatMap(({ left, right }) => [...left, ...right]) : [];
  const file = await docx.render(document);
  const page = html.render(document, { language: 'vi' });
  console.log(lines.map(({ text }) => text.vi).join(' | '));
  console.log(`Word: ${file.length} bytes; HTML: ${page.length} characters`);
}
