import {
  citizenReception,
  dialogues,
  mediation,
  oneStop,
  onlineServices,
  peoplesInspection,
} from '@qcdc/core/entities';
import { sheet } from '../written.ts';
import { narrative } from './narrative.ts';

const unit = '909';

// Dossiers are counted "from the beginning of the year to now"; the other figures name no days. The report plans for 2025, so
// the year is 2024. Its last day is not known: a year is what the figures are filed under, not what they are said to cover.
const who = { unit, period: 'năm 2024' };

/**
 * R5: huyện An Minh. Figures of 2024 as the report states them, its contradictions included; the appraisal they were written
 * for is of 2023–2024, and so is the text. The report gives no points and no class.
 */
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
  narrative(
    { unit, period: '2023–2024' },
    {
      result: [
        ['TD1', 'Thẩm định thi đua "Dân vận khéo" gắn với QCDC, giai đoạn 2021–2025.', 'Tổ thẩm định của tỉnh'],
        ['TD2', 'Phương châm sáu bước: dân biết, bàn, làm, kiểm tra, giám sát, thụ hưởng.'],
        ['TD3', 'Số hồ sơ tính từ đầu năm đến lúc thẩm định, chung của huyện và xã.'],
        [
          'CK1',
          'Đã công khai: kế hoạch phát triển, quản lý đô thị, sử dụng đất hằng năm, mức thu phí, thuế, chính sách giảm nghèo và xã hội, chính sách người có công, đường nông thôn.',
        ],
        [
          'CK2',
          'Cách công khai: niêm yết tại trụ sở HĐND, UBND; truyền thanh xã; qua trưởng ấp, khu phố và tổ tự quản.',
        ],
      ],
      shortcoming: [
        ['HC1', 'Một số cấp ủy, chính quyền, đơn vị phổ biến chưa đều.'],
        ['HC2', 'Nội dung công khai còn hình thức, thiếu cụ thể, người dân khó theo dõi.'],
        ['HC3', 'Kiểm tra, đôn đốc và văn bản hướng dẫn thực hiện Luật còn ít.'],
        ['HC4', 'Ban TTND, Ban GSĐTCĐ ở một số đơn vị kém hiệu quả.'],
        ['HC5', 'Các cấp, các ngành có lúc phối hợp lỏng lẻo.'],
        ['HC6', 'Một bộ phận cán bộ chưa thật trách nhiệm.'],
      ],
      task: [
        [
          'NV1',
          'Lãnh đạo, phổ biến Luật, gắn với chương trình dân vận, xây dựng Đảng và kế hoạch năm 2025.',
        ],
        [
          'NV2',
          'Phát huy vai trò: người đứng đầu trong tiếp dân, đối thoại, giải quyết đơn thư; cơ quan dân cử, MTTQ, đoàn thể, mô hình tự quản, Ban TTND, Ban GSĐTCĐ, tổ hòa giải.',
        ],
        [
          'NV3',
          'Kiểm tra ở mọi loại hình; biểu dương gương tốt, mô hình hay; gắn với thi đua và nghị quyết đại hội 2020–2025.',
        ],
      ],
    },
  ),
];
