import { describe, expect, it } from 'vitest';
import { figuresOf, reading } from './reading.ts';

describe('a number with the words around it', () => {
  it.each([
    ['Tiếp nhận 1.949 hồ sơ.', ['1949 dossier']],
    ['Nhân dân đóng góp hơn 3,4 tỷ đồng.', ['above 3400000000 VND']],
    ['Vận động trên 500 triệu đồng.', ['above 500000000 VND']],
    ['Chi 1 tỷ 200 triệu đồng.', ['1200000000 VND']],
    ['Hỗ trợ 2 tỷ rưỡi đồng.', ['2500000000 VND']],
    ['Có gần 900 thành viên.', ['below 900 person']],
    ['Tổ chức khoảng 200 cuộc giám sát.', ['about 200 session']],
    ['Tồn không quá 5 vụ.', ['atMost 5 case']],
    ['Thu được ít nhất 30 ý kiến.', ['atLeast 30 opinion']],
    ['Dưới 10 vụ còn tồn.', ['below 10 case']],
    ['Mỗi xã tổ chức từ 3 đến 5 cuộc.', ['between 3…5 session']],
    ['Mỗi hộ góp từ 5 triệu đồng đến 10 triệu đồng.', ['between 5000000…10000000 VND']],
    ['Tự chấm 91,5/100 điểm.', ['91.5 point']],
    ['Có 50 người trở lên tham gia.', ['atLeast 50 person']],
    ['Nhân dân hiến 190 m2 đất và 1,5 ha đất lúa.', ['190 m2', '1.5 ha']],
    ['Tổ chức ba cuộc đối thoại.', ['3 conference']],
    ['Kiểm tra hai mươi mốt đơn vị.', ['21 unit']],
    ['Phát hiện hai (02) vụ.', ['2 violation']],
    ['Có 7 609 hồ sơ.', ['7609 dossier']],
    ['Mở 05 lớp tập huấn.', ['5 class']],
    ['Huy động 1.200 ngày công.', ['1200 workday']],
    ['Đạt 92,5 điểm.', ['92.5 point']],
  ])('%s', async (words, expected) => {
    expect(await figuresOf(words)).toEqual(expected);
  });
});

describe('figures that belong together', () => {
  it.each([
    ['Đồng ý 4.700 phiếu, không đồng ý 175 phiếu.', ['4700 ballot', '175 ballot']],
    ['Không đồng thuận; không tổ chức đối thoại; không công khai.', []],
    ['Tố cáo: không vụ nào; khiếu nại: không vụ.', ['0 case', '0 case']],
    ['03 vụ/05 vụ được giải quyết', ['3 case (part)', '5 case (whole)']],
    ['198 lượt/221 người/200 vụ việc', ['198 turn', '221 person', '200 case']],
    ['861/866 đơn vị, đạt 99,4%', ['861 unit (part)', '866 unit (whole)', '99.4 percent (share)']],
    ['861/866 đơn vị (đạt 99,4%)', ['861 unit (part)', '866 unit (whole)', '99.4 percent (share)']],
    ['100% (84/84 đơn vị)', ['100 percent (share)', '84 unit (part)', '84 unit (whole)']],
    ['112/126 đơn vị', ['112 unit (part)', '126 unit (whole)']],
    ['45 trên tổng số 50 xã', ['45 commune (part)', '50 commune (whole)']],
    ['198 lượt/221 người/200 vụ việc', ['198 turn', '221 person', '200 case']],
    ['332 doanh nghiệp, trong đó 287 doanh nghiệp ngoài nhà nước', ['332 enterprise', '287 enterprise']],
    ['vốn đầu tư tăng 8,35%', ['8.35 percent (change)']],
    [
      '866 lượt, giảm 146 lượt so với cùng kỳ (1.012 lượt)',
      ['866 turn', '146 turn (change)', '1012 turn (comparison)'],
    ],
    ['Số đơn giảm 12,5% (160 đơn) so với cùng kỳ', ['12.5 percent (change)', '160 letter (change)']],
    [
      'giảm 146 lượt và 127 người so với cùng kỳ (1.012 lượt/1.091 người)',
      ['146 turn (change)', '127 person (change)', '1012 turn (comparison)', '1091 person (comparison)'],
    ],
    [
      '420 thủ tục mức độ 2, 558 thủ tục mức độ 3, 971 thủ tục mức độ 4',
      ['420 procedure', '558 procedure', '971 procedure'],
    ],
    ['cấp huyện 251, cấp xã 132', ['251 -', '132 -']],
    ['Tỷ lệ giảm từ 3,2% xuống 2,1%', ['3.2 percent (comparison)', '2.1 percent']],
  ])('%s', async (words, expected) => {
    expect(await figuresOf(words)).toEqual(expected);
  });
});

describe('numbers that count nothing', () => {
  it.each([
    ['Ngày 18/02/1998 Bộ Chính trị ban hành Chỉ thị số 30-CT/TW.', ['day', 'document']],
    ['Căn cứ Luật số 10/2022/QH15 và Nghị định 59/2023/NĐ-CP.', ['document', 'document']],
    ['Theo khoản 2 Điều 21.', ['article', 'article']],
    ['Nhiệm kỳ 2021-2026, giai đoạn 2021 – 2025.', ['period', 'period']],
    ['Cung cấp dịch vụ công mức độ 4.', ['ordinal']],
    ['Đường dây nóng 0912.345.678.', ['phone']],
    ['Liên hệ số 024 3845 1234.', ['phone']],
    ['Trong 30 ngày kể từ ngày nhận.', ['duration']],
    ['Họp lúc 14h30 tại thôn 3.', ['time', 'place']],
    ['Nội dung: (1) công khai; (2) giám sát.', ['list', 'list']],
    ['Dịch Covid-19 kéo dài.', ['name']],
    ['Trong 6 tháng đầu năm 2024.', ['period']],
    ['Qua 5 năm thực hiện.', ['duration']],
    ['Theo quy định, cuộc họp phải có trên 50% đại diện hộ tham dự.', ['threshold']],
    ['Khóa XIII, kỳ họp thứ 5.', ['ordinal']],
    ['Phấn đấu năm tới có 95% đơn vị đạt loại tốt.', ['target']],
    ['Phải đủ 2/3 đại diện hộ; nếu dưới 50% thì họp lại.', ['threshold', 'threshold', 'threshold']],
    ['Trường Tiểu học Kim Đồng 2, căn hộ 1203.', ['name', 'place']],
    ['Báo cáo gồm 12 trang và 02 phụ lục.', ['document', 'document']],
    ['Phòng họp A2-305, tầng 3; mã hồ sơ H01.151.2026.', ['name', 'place', 'identifier']],
    ['Họp ít nhất một năm 02 lần.', ['rate']],
  ])('%s', async (words, kinds) => {
    const { figures, setAside } = await reading(words);
    expect(figures).toEqual([]);
    expect(setAside.map(({ what }) => what)).toEqual(kinds);
  });
  it('a word that bears a number elsewhere does not hide what is counted', async () => {
    expect(await figuresOf('Nhân dân bàn và quyết định 15 việc; thông báo 12 lượt; năm 2023 tổ chức 12 cuộc.')).toEqual(
      ['15 matter', '12 turn', '12 session'],
    );
  });
});

it.each([
  'Chính quyền hai cấp; một số đơn vị chưa làm; một trong ba đơn vị yếu.',
  'Vài ba hộ, đôi ba cuộc; chưa có một vụ khiếu nại nào.',
  'Đây là một nội dung quan trọng; trong năm đơn vị đã làm.',
])('words for numbers that count nothing: %s', async (words) => {
  expect(await figuresOf(words)).toEqual([]);
});

it('a place is given in the text as it came', async () => {
  const words = 'Kết quả:\nĐã tiếp\u00a0198 lượt công dân.';
  const [figure] = (await reading(words)).figures;
  expect(words.slice(figure?.number.start, figure?.number.end)).toBe('198');
  expect(figure?.span.line).toBe(2);
});
