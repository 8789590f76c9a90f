import { contributions, dialogues, inspections, narrativeItem, training } from '@qcdc/core/entities';
import { sheet } from '../written.ts';

const who = { unit: '534', period: 'năm 2021' };

/** R1: thị xã Đức Phổ, year 2021. Figures as the report states them; narrative items in our own words. */
export const r1 = [
  sheet(inspections, [{ ...who, teams: 10, unitsInspected: 10 }]),
  sheet(training, [{ ...who, classes: 4 }]),
  sheet(dialogues, [{ ...who, dialogues: 35 }]),
  sheet(contributions, [
    { ...who, epidemicContribution: 'hơn 3,4 tỷ đồng', hardshipSupport: 'hơn 655 triệu đồng', reliefTrips: 6 },
  ]),
  sheet(narrativeItem, [
    {
      ...who,
      section: 'shortcoming',
      number: 'HC1',
      text: 'Tuyên truyền và lấy ý kiến Nhân dân chưa đều giữa các nơi.',
    },
    {
      ...who,
      section: 'shortcoming',
      number: 'HC2',
      text: 'Ở một số cơ quan, doanh nghiệp, việc xây dựng và thực hiện quy chế còn yếu.',
    },
    { ...who, section: 'task', number: 'NV1', text: 'Cấp ủy tăng cường lãnh đạo việc thực hiện QCDC.' },
    {
      ...who,
      section: 'task',
      number: 'NV2',
      text: 'Phát triển kinh tế - xã hội đi đôi với phòng, chống dịch; công khai quy hoạch, dự án.',
    },
    {
      ...who,
      section: 'task',
      number: 'NV3',
      text: 'Đề cao trách nhiệm người đứng đầu; tiếp công dân, đối thoại, giải quyết đơn thư.',
    },
    {
      ...who,
      section: 'task',
      number: 'NV4',
      text: 'Phát huy vai trò của MTTQ, các đoàn thể, Ban TTND và Ban GSĐTCĐ.',
    },
    {
      ...who,
      section: 'task',
      number: 'NV5',
      text: 'Kiểm tra việc thực hiện QCDC gắn với cải cách hành chính, phòng, chống tham nhũng; rà soát quy ước thôn, khu phố.',
    },
    {
      ...who,
      section: 'proposal',
      number: 'KH1',
      text: 'Năm 2022: ban hành kế hoạch giám sát việc thực hiện QCDC.',
    },
    {
      ...who,
      section: 'proposal',
      number: 'KH2',
      text: 'Năm 2022: ban hành kế hoạch thực hiện Kết luận 120-KL/TW giai đoạn 2022–2025.',
    },
  ]),
];
