import { narrativeItem } from '@qcdc/core/entities';
import { sheet } from '../written.ts';

const who = { unit: '534', period: 'năm 2021' };

/** R3: thị xã Đức Phổ, conclusions for the year 2021. Narrative only, in our own words. */
export const r3 = [
  sheet(narrativeItem, [
    {
      ...who,
      section: 'result',
      number: 'KL1',
      text: 'QCDC được thực hiện gắn với phòng, chống dịch và phát triển kinh tế - xã hội.',
    },
    {
      ...who,
      section: 'shortcoming',
      number: 'KL2',
      text: 'Tuyên truyền, lấy ý kiến Nhân dân có nơi chưa thường xuyên.',
    },
    {
      ...who,
      section: 'task',
      number: 'KL3',
      text: 'Các cơ quan, đơn vị, doanh nghiệp rà soát, bổ sung quy chế dân chủ.',
    },
  ]),
];
