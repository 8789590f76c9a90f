import {
  directives,
  narrativeItem,
  oneStop,
  onlineServices,
  socioEconomicContext,
  staffConferences,
  workplaceDialogues,
} from '@qcdc/core/entities';
import { sheet } from '../written.ts';

const who = { unit: '33', period: '6 tháng đầu năm 2021' };

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
  sheet(narrativeItem, [
    {
      ...who,
      section: 'task',
      number: 'NV1',
      text: 'Quán triệt, thực hiện Chỉ thị 30-CT/TW và Kết luận 120-KL/TW ở ba loại hình cơ sở.',
    },
    {
      ...who,
      section: 'task',
      number: 'NV2',
      text: 'Chính quyền các cấp công khai, đối thoại, giải quyết kiến nghị của Nhân dân.',
    },
    {
      ...who,
      section: 'task',
      number: 'NV3',
      text: 'Nâng chất lượng hội nghị cán bộ, công chức, viên chức và đối thoại tại nơi làm việc.',
    },
    { ...who, section: 'task', number: 'NV4', text: 'MTTQ và các đoàn thể giám sát, phản biện xã hội.' },
    {
      ...who,
      section: 'task',
      number: 'NV5',
      text: 'Đánh giá, xếp loại chất lượng hoạt động của Ban Chỉ đạo các cấp.',
    },
  ]),
];
