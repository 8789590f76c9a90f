import { contributions, dialogues, directive, inspections, training } from '@qcdc/core/entities';
import { sheet } from '../written.ts';
import { narrative } from './narrative.ts';

const unit = '534';
const who = { unit, period: 'năm 2021' };

/** R1: thị xã Đức Phổ, year 2021. Figures as the report states them; narrative items in our own words. */
export const r1 = [
  sheet(inspections, [{ ...who, teams: 10, unitsInspected: 10 }]),
  sheet(training, [{ ...who, classes: 4 }]),
  sheet(dialogues, [{ ...who, dialogues: 35 }]),
  sheet(contributions, [
    { ...who, epidemicContribution: 'hơn 3,4 tỷ đồng', hardshipSupport: 'hơn 655 triệu đồng', reliefTrips: 6 },
  ]),
  sheet(directive, [
    { unit, date: '07/01/2016', number: '120-KL/TW', kind: 'conclusion', stage: '2022–2025' },
  ]),
  narrative(who, {
    result: [
      ['KQ1', 'Pháp luật về dân chủ ở cơ sở được đưa tới các xã, phường.'],
      ['KQ2', 'Bộ phận một cửa được duy trì.'],
      ['KQ3', 'Tiếp dân và xử lý đơn thư đúng quy định.'],
      ['KQ4', 'Có kết quả thực hiện QCDC ở doanh nghiệp.'],
      ['KQ5', 'Có kết quả tham gia phòng, chống dịch COVID-19.'],
      ['KQ6', 'Số hội nghị đối thoại là số chung của thị xã và các xã, phường.'],
      ['HN1', 'Chiều 07/01/2022 họp tổng kết; Trưởng ban chủ trì, Trưởng ban các xã, phường dự.', 'Ban Chỉ đạo thị xã'],
      ['HN2', 'Cuộc họp bàn nguyên nhân và giải pháp.', 'Ban Chỉ đạo thị xã'],
    ],
    task: [
      ['NV1', 'Năm 2022: tham mưu, tuyên truyền sâu hơn chủ trương của Đảng, pháp luật về QCDC.', 'Các xã, phường'],
      ['NV2', 'Năm 2022: rà soát, kiện toàn các ban chỉ đạo và nâng chất lượng hoạt động.'],
      ['NV3', 'Năm 2022: theo sát công việc, kịp thời tham mưu khi có việc phát sinh.'],
      ['NV4', 'Năm 2022: sớm ban hành kế hoạch giám sát.', 'Ban Chỉ đạo thị xã'],
      [
        'NV5',
        'Năm 2022: chuẩn bị ngay kế hoạch thực hiện Kết luận 120-KL/TW, giai đoạn 2022–2025.',
        'Ban Chỉ đạo thị xã',
      ],
    ],
  }),
];
