import {
  directive,
  directives,
  oneStop,
  onlineServices,
  socioEconomicContext,
  staffConferences,
  workplaceDialogues,
} from '@qcdc/core/entities';
import { sheet } from '../written.ts';
import { narrative } from './narrative.ts';

const unit = '33';
const who = { unit, period: '6 tháng đầu năm 2021' };

/** R2: tỉnh Hưng Yên, first half of 2021. Figures as the report states them; narrative items in our own words. */
export const r2 = [
  sheet(socioEconomicContext, [
    {
      ...who,
      growth: '5,75%',
      investment: '18.126 tỷ đồng',
      investmentGrowth: '8,35%',
      exports: '2.300 triệu USD',
      exportGrowth: '9,25%',
      budgetRevenue: '9.100 tỷ đồng',
      statedBudgetShare: '66,9%',
      publicInvestment: '1.736 tỷ đồng',
      statedPublicInvestmentShare: '50,2%',
      newProjects: 24,
      newProjectCapital: '34.300 tỷ đồng',
      jobsCreated: 8700,
    },
  ]),
  sheet(staffConferences, [{ ...who, unitsDue: 866, unitsHeld: 861, statedHeldShare: '99,4%' }]),
  sheet(onlineServices, [
    { ...who, procedures: 1949, proceduresLevel2: 420, proceduresLevel3: 558, proceduresLevel4: 971 },
  ]),
  sheet(oneStop, [{ ...who, statedCentreResolvedShare: 'trên 99,4%' }]),
  sheet(workplaceDialogues, [{ ...who, statedHeldShare: 'trên 90%', opinions: 'trên 1.400 ý kiến' }]),
  sheet(directives, [{ ...who, statedReviewedShare: '100%' }]),
  sheet(directive, [{ unit, date: '30/03/2021', number: '01-HD/BDVTU', kind: 'guide' }]),
  narrative(who, {
    result: [
      ['KQ1', 'Ba loại hình cơ sở được báo cáo riêng: xã, phường, thị trấn; cơ quan, đơn vị; doanh nghiệp.'],
      ['KQ2', 'Ban hành chương trình công tác năm 2021 và hướng dẫn tự kiểm tra, báo cáo 6 tháng.', 'Ban Chỉ đạo'],
      ['KQ3', 'Từng thành viên theo dõi đơn vị mình được giao.', 'Ban Chỉ đạo'],
      ['KQ4', 'Đã chuẩn bị kế hoạch sơ kết 5 năm Kết luận 120-KL/TW.', 'Ban Chỉ đạo'],
      ['KQ5', 'Việc sơ kết Kết luận 120-KL/TW đúng thời hạn.'],
    ],
    task: [
      [
        'NV1',
        '6 tháng cuối năm: QCDC gắn với mục tiêu kép; giữ vững sản xuất, đạt chỉ tiêu kế hoạch năm 2021.',
      ],
      [
        'NV2',
        'Cấp ủy lãnh đạo, chính quyền, MTTQ và đoàn thể thực hiện: chương trình hành động của Đại hội XIII và Đại hội tỉnh lần thứ XIX, nhiệm kỳ 2020–2025; Chỉ thị 30-CT/TW, Kết luận 120-KL/TW, Pháp lệnh 34, Nghị định 04, Nghị định 145 và Hướng dẫn 01-HD/BDVTU.',
        'Cấp ủy, chính quyền, MTTQ, đoàn thể',
      ],
      ['NV3', 'Gắn QCDC với việc học và làm theo Bác; phổ biến mô hình tốt ở cả ba loại hình; mở lớp tập huấn.'],
      [
        'NV4',
        'Gắn QCDC với cải cách hành chính, dân vận chính quyền; đơn vị tự kiểm tra; người đứng đầu đối thoại với dân, chủ doanh nghiệp với người lao động; giải quyết đơn thư, việc bức xúc.',
      ],
      [
        'NV5',
        'Đánh giá, xếp loại chất lượng ban chỉ đạo các cấp; kiểm tra mọi lĩnh vực, nhất là doanh nghiệp; tập huấn.',
      ],
    ],
  }),
];
