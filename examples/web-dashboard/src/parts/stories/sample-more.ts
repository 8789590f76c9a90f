// A text, a foreign table, a plan and a comparison for the stories. Invented data.
import { csv } from '@qcdc/adapter-csv';
import { text, type TextReading } from '@qcdc/adapter-text';
import { practice, type Outcome } from '@qcdc/core';
import { allEntities, mediation, petitions } from '@qcdc/core/entities';
import { defineReportPlan, expectedReports, parseRecords, receivedRecords, outstandingReports } from '@qcdc/core/flow';
import { openItems } from '@qcdc/core/follow-up';
import { proposeLayout, type LayoutProposal } from '@qcdc/core/layout';
import { computeIndicators, sideBySide } from '@qcdc/indicators';
import { checked, totals, units } from './sample-data.ts';

const report = `BÁO CÁO
Kết quả thực hiện quy chế dân chủ ở cơ sở năm 2024 của xã Mẫu Một (dữ liệu mẫu)

1. Cải cách hành chính
Bộ phận một cửa tiếp nhận 7.609 hồ sơ, đã giải quyết 7.445 hồ sơ, đạt 95,8%.
2. Trong cơ quan, đơn vị
Có 86/87 đơn vị tổ chức hội nghị cán bộ, công chức, viên chức, đạt 95,4%, tăng 4 đơn vị so với cùng kỳ năm trước.
3. Hòa giải ở cơ sở
Các tổ hòa giải tiếp nhận 348 vụ, hòa giải thành 317 vụ (hơn 91%).`;

const table = `Xã;Số vụ mới nhận;Số vụ thành;Ghi chú;Tổng ngày công
Xã An Hòa;40;38;;12
Xã Thủy Lợi;25;20;;7
`;

/** The report text, read. */
export function readReport(): Promise<Outcome<TextReading>> {
  return text.read(report, { source: 'bao-cao.txt' });
}

/** A table nobody has described yet, with the layout proposed for it. */
export async function proposed(): Promise<LayoutProposal> {
  const raw = await csv.read(table, { source: 'hoa-giai.csv' });
  return proposeLayout(raw.value, allEntities, { units });
}

export const plan = defineReportPlan({
  id: 'year-report',
  label: { vi: 'Báo cáo năm (mẫu)', en: 'Yearly report (sample)' },
  kinds: ['commune'],
  periods: ['2024'],
  areas: [mediation.id, petitions.id],
  due: { '2024': '2024-12-15' },
  basis: practice({ vi: 'Kế hoạch mẫu', en: 'A sample plan' }),
});

/** Who is late. */
export const outstanding = outstandingReports(
  expectedReports(plan, { units, received: receivedRecords(checked.value), on: '2025-01-10' }).value,
);

/** Communes of two years. */
export const compared = sideBySide(computeIndicators(totals, []).value, {
  of: mediation.measures.received.id,
  units: ['MAU', ...units.childrenOf('MAU', '2024-12-31').map(({ id }) => id)],
  periods: ['2024'],
});

/** What was promised and recommended, and is open. */
export const tasks = openItems(
  parseRecords(
    {
      'narrative-item': [
        {
          unit: 'MAU',
          period: '2024',
          section: 'task',
          number: 'NV1',
          text: 'Rà soát hương ước, quy ước của các thôn',
          dueOn: '2024-11-30',
          responsible: 'UBND xã Mẫu Hai',
        },
        {
          unit: 'MAU',
          period: '2024',
          section: 'shortcoming',
          number: 'HC1',
          text: 'Niêm yết công khai ở một số thôn còn chậm',
        },
      ],
      'recommendation-answer': [
        { unit: 'MAU', date: '2024-12-20', body: 'communeBoard', recommendation: 'Công khai dự toán đường thôn' },
      ],
    },
    allEntities,
    { units },
  ),
  '2025-01-10',
).value;
