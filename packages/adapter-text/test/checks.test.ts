import { expect, it } from 'vitest';
import { text } from '../src/index.ts';

const found = async (words: string) =>
  (await text.read(words, { source: 'bao-cao.txt' })).findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, expected }) => [code, expected ?? null]);

it.each([
  ['861/866 đơn vị, đạt 98,4%.', [['text/share-differs', '99,4%']]],
  ['861/866 đơn vị, đạt 99,4%.', []],
  ['100% (84/84 đơn vị).', []],
  ['100% (80/84 đơn vị).', [['text/share-differs', '95%']]],
  ['205/210 đơn vị (97,61%).', []],
  ['205/210 đơn vị (97,62%).', []],
  ['Tiếp nhận 7.609 hồ sơ, trong đó trực tuyến 7.518 hồ sơ (99,3%).', [['text/share-differs', '98,8%']]],
  ['Các tổ hòa giải tiếp nhận 348 vụ, hòa giải thành 317 vụ, đạt hơn 91%.', []],
  ['Vốn đầu tư 18.126 tỷ đồng; thu ngân sách 9.100 tỷ đồng, đạt 66,9% dự toán.', []],
  ['Tiếp 866 lượt/964 người, giảm 146 lượt và 127 người so với cùng kỳ (1.012 lượt/1.091 người).', []],
  [
    'Tiếp 866 lượt/964 người, giảm 146 lượt và 117 người so với cùng kỳ (1.012 lượt/1.091 người).',
    [['text/change-differs', '127']],
  ],
  ['Có 205/200 đơn vị.', [['text/part-above-whole', '≤ 200']]],
  ['100% thôn (260/284) có hương ước.', [['text/share-differs', '92%']]],
  ['Cuộc họp có 91 hộ dự trên 105 hộ (chiếm 96,7%).', [['text/share-differs', '86,7%']]],
  ['Lấy ý kiến 9.305 lượt, tiếp thu 8.120 ý kiến, đạt 78,2%.', [['text/share-differs', '87,3%']]],
  ['Lấy ý kiến 9.305 lượt, tiếp thu 8.120 ý kiến, đạt 87,3%.', []],
  ['Tiếp nhận 348 vụ hòa giải, hòa giải thành 317.000 vụ, đạt 91,1%.', [['text/thousandfold-slip', null]]],
  ['Tiếp nhận 348 vụ hòa giải, hòa giải thành 317.000 vụ.', [['text/far-above', null]]],
  ['Tiếp nhận 348 vụ hòa giải, hòa giải thành 390 vụ.', []],
  ['Tiếp nhận 3 vụ hòa giải, hòa giải thành 300 vụ.', [['text/far-above', null]]],
  ['Tiếp nhận 3 vụ hòa giải, hòa giải thành 299 vụ.', []],
  ['Tiếp nhận 0 vụ hòa giải, hòa giải thành 0 vụ.', []],
  ['Tiếp nhận 0 vụ hòa giải, hòa giải thành 5 vụ.', []],
  ['Tiếp công dân 48 cuộc; người đứng đầu tiếp 30 cuộc, đạt 100%.', []],
  ['Đơn thư 75 đơn, tăng 25% so với cùng kỳ năm trước (50 đơn).', [['text/change-differs', '50%']]],
  ['Tỷ lệ hòa giải thành giảm từ 92,5% xuống 87,2%, giảm 3,3 điểm phần trăm.', [['text/change-differs', '5,3']]],
  ['Tỷ lệ hòa giải thành giảm từ 92,5% xuống 87,2%, giảm 5,4 điểm phần trăm.', []],
  ['866 lượt, giảm 146 lượt so với cùng kỳ (1.012 lượt).', []],
  ['866 lượt, giảm 156 lượt so với cùng kỳ (1.012 lượt).', [['text/change-differs', '146']]],
  [
    'Năm 2023 tiếp nhận 120 vụ hòa giải, năm 2024 tiếp nhận 150 vụ, tăng 30 vụ (tăng 25%).\nSố vụ hòa giải thành tăng từ 100 vụ lên 130 vụ.',
    [],
  ],
  ['Số vụ hòa giải thành tăng từ 100 vụ lên 130 vụ, tăng 40 vụ.', [['text/change-differs', '30']]],
  ['Nhận 57 đơn, trong đó khiếu nại 120 đơn.', [['text/part-above-whole', '≤ 57']]],
  ['Nhận 57 đơn, trong đó khiếu nại 12 đơn; kiến nghị 45 đơn.', []],
  ['Tổng số hộ 4.500 hộ, trong đó hộ dự họp 4.050 hộ, đạt 80%.', [['text/share-differs', '90%']]],
  ['Tổng số hộ 4.500 hộ, trong đó hộ dự họp 4.050 hộ, đạt 80% kế hoạch.', []],
  ['Hòa giải thành 3 vụ/5 vụ, đạt 80%.', [['text/share-differs', '60%']]],
  ['866 lượt, tăng 146 lượt so với cùng kỳ (1.012 lượt).', [['text/change-differs', '146']]],
  ['Cung cấp 383 dịch vụ công trực tuyến (251 cấp huyện, 132 cấp xã).', []],
  ['Cung cấp 383 dịch vụ công trực tuyến (251 cấp huyện, 152 cấp xã).', [['text/parts-above-total', '403']]],
  [
    'Tổng kinh phí 2,5 tỷ đồng, trong đó ngân sách nhà nước 1,8 tỷ đồng, Nhân dân đóng góp 1,2 tỷ đồng.',
    [['text/parts-above-total', '3.000.000.000']],
  ],
  [
    'Huy động được 1,2 tỷ đồng; trong đó: ngân sách hỗ trợ 825 triệu đồng; Nhân dân đóng góp 515 triệu đồng.',
    [['text/parts-above-total', '1.340.000.000']],
  ],
  ['Tổng kinh phí gần 2,5 tỷ đồng (ngân sách 1,8 tỷ, Nhân dân 1,2 tỷ).', [['text/parts-above-total', '3.000.000.000']]],
  ['Tổng kinh phí hơn 2,5 tỷ đồng (ngân sách 1,8 tỷ, Nhân dân 1,2 tỷ).', []],
  [
    'Tổng kinh phí 2,5 tỷ đồng, trong đó ngân sách 1,8 tỷ đồng (xã 1 tỷ đồng, tỉnh 0,8 tỷ đồng), Nhân dân đóng góp 700 triệu đồng.',
    [],
  ],
  ['Nhân dân đóng góp 2 tỷ đồng, trong đó xã An 1,5 tỷ đồng, riêng thôn Một 1,2 tỷ đồng.', []],
  [
    'Thụ lý 57 vụ, trong đó khiếu nại 30 vụ, tố cáo 20 vụ, kiến nghị, phản ánh 12 vụ.',
    [['text/parts-above-total', '62']],
  ],
  ['Có 332 doanh nghiệp, trong đó 287 doanh nghiệp ngoài nhà nước, 250 doanh nghiệp có công đoàn.', []],
  ['Tiếp nhận 1.234,5 hồ sơ.', [['quantity/not-whole', null]]],
  ['Bình quân mỗi xã tiếp nhận 1.234,5 hồ sơ.', []],
  ['Mỗi tổ có 6,4 hòa giải viên; đạt 12,5 lượt/buổi.', []],
  ['Có 3,5 nghìn hộ tham gia.', []],
  ['Hồ sơ: tiếp nhận 7.609 hồ sơ, đã giải quyết 7.445.000 hồ sơ, đạt 97,8%.', [['text/thousandfold-slip', null]]],
  ['Thu 1.012.000 lượt, giảm 146 lượt so với cùng kỳ (1.158 lượt).', [['text/thousandfold-slip', null]]],
  ['Giải ngân 456/612 tỷ đồng, đạt 74,5% kế hoạch vốn.', []],
  [
    'Bộ phận một cửa tiếp nhận 7.609 hồ sơ, đã giải quyết 7,445 hồ sơ, đạt 97,8%.',
    [
      ['quantity/ambiguous-number', '7445 | 7.445'],
      ['text/thousandfold-slip', '7.445'],
    ],
  ],
  ['Tiếp nhận 7,609 hồ sơ.', [['quantity/ambiguous-number', '7609 | 7.609']]],
])('%s', async (words, expected) => {
  expect(await found(words)).toEqual(expected);
});

it('parts that exceed their total only as it is written, and not as it may have been rounded, are told without a verdict', async () => {
  const { findings } = await text.read('Huy động 3 tỷ đồng, trong đó ngân sách 2 tỷ đồng, Nhân dân 2 tỷ đồng.', {
    source: 'x',
  });
  expect(findings[0]).toMatchObject({
    code: 'text/parts-above-rounded-total',
    severity: 'info',
    expected: '4.000.000.000',
    actual: '3.000.000.000',
  });
});

it('a finding says where it stands and what was written', async () => {
  const { findings } = await text.read('Kết quả:\n861/866 đơn vị, đạt 98,4%.', { source: 'bao-cao.txt' });
  expect(findings[0]).toMatchObject({
    where: { source: 'bao-cao.txt', line: 2, cell: '29-34' },
    actual: '98,4%',
  });
});

it('what the text leaves out is told', async () => {
  const { findings } = await text.read('Không có gì.', { source: 'x' });
  expect(findings.map(({ code }) => code)).toEqual(['text/no-figures', 'text/no-unit', 'text/no-period']);
});
