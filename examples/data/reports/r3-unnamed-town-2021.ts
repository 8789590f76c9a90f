import { narrative } from './narrative.ts';

/** R3: a thị xã that the text does not name, year 2021. Narrative only, in our own words. */
export const r3 = [
  narrative(
    { unit: 'TX-R3', period: 'năm 2021' },
    {
      result: [
        ['KQ1', 'Tuyên truyền nghị quyết đại hội Đảng, bầu cử Quốc hội và HĐND các cấp 2021–2026.'],
        ['KQ2', 'Chi hỗ trợ do dịch COVID-19 và hỗ trợ tàu thuyền hư hỏng.'],
        ['KQ3', 'Cải cách hành chính, một cửa.'],
        ['KQ4', 'Tiếp công dân, giải quyết hồ sơ.'],
        ['KQ5', 'Giám sát, phản biện, góp ý xây dựng Đảng, chính quyền.', 'MTTQ, các đoàn thể'],
      ],
      shortcoming: [
        ['HC1', 'Có lúc, có nơi chưa chú trọng phổ biến, vận động, nắm dư luận.'],
        ['HC2', 'QCDC ở một số cơ quan, đơn vị, doanh nghiệp và trong cán bộ chưa có hiệu quả.'],
      ],
      task: [
        [
          'NV1',
          'Cấp ủy lãnh đạo, chính quyền, MTTQ và đoàn thể có trách nhiệm; phổ biến, nhất là các khoản hỗ trợ do dịch.',
        ],
        [
          'NV2',
          'Mục tiêu kép; gỡ vướng mắc; công khai quy hoạch, dự án; dân vận chính quyền; trách nhiệm, đạo đức của cán bộ.',
        ],
        ['NV3', 'Trách nhiệm người đứng đầu; tiếp dân, đối thoại, giải quyết đơn thư kịp thời.'],
        [
          'NV4',
          'Giám sát, phản biện; vận động xây dựng nông thôn mới; Ban TTND, Ban GSĐTCĐ ở xã, phường.',
          'MTTQ, các đoàn thể, ban chỉ đạo các cấp',
        ],
        [
          'NV5',
          'Kiểm tra QCDC, cải cách hành chính, phòng, chống tham nhũng trong cơ quan; thôn, khu phố rà soát, xây dựng quy ước.',
        ],
      ],
    },
  ),
];
