import { narrative } from './narrative.ts';

/** R4: a thị xã of Quảng Ninh that the text does not name, first half of 2022. Narrative only, in our own words. */
export const r4 = [
  narrative(
    { unit: '22-TX', period: '6 tháng đầu năm 2022' },
    {
      result: [
        ['HN1', 'Hội nghị họp ngày 22/06/2022.'],
        [
          'KQ1',
          'Các chương trình, phòng dịch, chăm lo Tết; nắm dư luận khi bầu trưởng thôn, khu phố nhiệm kỳ 2022–2025; giải phóng mặt bằng; kế hoạch giúp hộ nghèo; thông tin trên mạng; mô hình, hội viên mới.',
          'MTTQ, các đoàn thể',
        ],
        ['KQ2', 'Phổ biến các văn bản chỉ đạo.'],
        ['KQ3', 'Đối thoại, tiếp công dân.'],
        ['KQ4', 'Hướng dẫn, giám sát việc công khai của cơ quan.'],
        ['KQ5', 'Cải cách hành chính, đạo đức công vụ.'],
        ['KQ6', 'Giám sát, phản biện, góp ý với Đảng, chính quyền.'],
        ['KQ7', 'Ban Chỉ đạo giao rõ người, rõ việc.', 'Ban Chỉ đạo'],
      ],
      task: [
        ['NV1', 'Trách nhiệm thực hiện QCDC, nhất là của người đứng đầu.', 'Cấp ủy, chính quyền'],
        ['NV2', 'Trách nhiệm của từng thành viên.', 'Ban Chỉ đạo'],
        ['NV3', 'Giám sát, phản biện.', 'MTTQ, các đoàn thể'],
        ['NV4', 'Đổi mới cách phổ biến, tuyên truyền.'],
        ['NV5', 'Tạo đồng thuận.'],
        ['NV6', 'Bảo vệ quyền của hội viên, Nhân dân.'],
        ['NV7', 'Chuẩn bị đại hội nhiệm kỳ 2022–2027.', 'Hội Cựu chiến binh'],
      ],
    },
  ),
];
