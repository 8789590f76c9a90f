import {
  citizenReception,
  dialogues,
  mediation,
  narrativeItem,
  oneStop,
  onlineServices,
  peoplesInspection,
} from '@qcdc/core/entities';
import { sheet } from '../written.ts';

const who = { unit: '909', period: '2023–2024' };

/** R5: huyện An Minh, appraisal for 2023–2024. Figures as the report states them, its contradictions included. */
export const r5 = [
  sheet(onlineServices, [{ ...who, services: 383, districtServices: 251, communeServices: 132 }]),
  sheet(oneStop, [
    {
      ...who,
      statedOneStopShare: '100%',
      received: 7609,
      receivedOnline: 7518,
      statedOnlineShare: '99,3%',
      resolved: 7445,
      statedResolvedShare: '97%',
      onTime: 7336,
      statedOnTimeShare: '98,54%',
    },
  ]),
  sheet(citizenReception, [{ ...who, periodicSessions: 411, unscheduledSessions: 17 }]),
  sheet(dialogues, [{ ...who, dialogues: 44, attendances: 2097 }]),
  sheet(peoplesInspection, [{ ...who, jointSupervisions: 13 }]),
  sheet(mediation, [{ ...who, received: 348, settled: 317, statedSettledShare: 'hơn 91%' }]),
  sheet(narrativeItem, [
    {
      ...who,
      section: 'result',
      number: 'CK1',
      text: 'Công khai: kế hoạch phát triển kinh tế - xã hội, quản lý đô thị, sử dụng đất hằng năm, mức thu phí, lệ phí, thuế, chính sách giảm nghèo và an sinh, chính sách người có công, đường giao thông nông thôn.',
    },
    {
      ...who,
      section: 'result',
      number: 'CK2',
      text: 'Hình thức: niêm yết tại trụ sở HĐND, UBND; hệ thống truyền thanh xã; qua trưởng ấp, khu phố và các tổ tự quản.',
    },
    {
      ...who,
      section: 'result',
      number: 'TD1',
      text: 'Thi đua "Dân vận khéo" gắn với thực hiện QCDC giai đoạn 2021–2025; tổ thẩm định của tỉnh đã thẩm định.',
    },
  ]),
];
