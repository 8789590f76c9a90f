import { narrativeItem } from '@qcdc/core/entities';
import { sheet } from '../written.ts';

const who = { unit: '22-TX', period: '6 tháng đầu năm 2022' };

/** R4: a thị xã of Quảng Ninh, first half of 2022. Narrative only, in our own words. */
export const r4 = [
  sheet(narrativeItem, [
    {
      ...who,
      section: 'result',
      number: 'KQ1',
      text: 'MTTQ và các đoàn thể vận động Nhân dân thực hiện dân chủ ở cơ sở.',
    },
    { ...who, section: 'result', number: 'KQ2', text: 'Bầu trưởng thôn, khu phố nhiệm kỳ 2022–2025.' },
    {
      ...who,
      section: 'result',
      number: 'KQ3',
      text: 'Lấy ý kiến, đối thoại với Nhân dân trong giải phóng mặt bằng; giảm nghèo.',
    },
    { ...who, section: 'result', number: 'KQ4', text: 'Cơ quan, đơn vị công khai theo quy định.' },
    {
      ...who,
      section: 'task',
      number: 'NV1',
      text: 'Tiếp công dân, đối thoại, giải quyết khiếu nại, tố cáo kịp thời.',
    },
    {
      ...who,
      section: 'task',
      number: 'NV2',
      text: 'Ban Chỉ đạo phân công nhiệm vụ cho từng thành viên.',
    },
  ]),
];
