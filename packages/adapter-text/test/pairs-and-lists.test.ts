import { describe, expect, it } from 'vitest';
import { fieldsOf, figuresOf } from './reading.ts';

describe('how many of how many', () => {
  it.each([
    ['Cuộc họp có 91 hộ dự trên 105 hộ.', ['91 household (part)', '105 household (whole)']],
    ['Có 28 người có mặt trên 29 người được triệu tập.', ['28 person (part)', '29 person (whole)']],
    ['Giải đáp 580 trong tổng số 655 ý kiến.', ['580 opinion (part)', '655 opinion (whole)']],
    ['Hướng dẫn 87/92 công đoàn cơ sở tổ chức hội nghị.', ['87 unit (part)', '92 unit (whole)']],
    ['Mở rộng đến 25/33 xã.', ['25 commune (part)', '33 commune (whole)']],
    ['Kiểm tra theo kế hoạch 11/11 đơn vị.', ['11 unit (part)', '11 unit (whole)']],
  ])('%s', async (words, expected) => {
    expect(await figuresOf(words)).toEqual(expected);
  });

  it('but what stands beside another count is a bound of its own', async () => {
    expect(await figuresOf('Có 91 hộ và trên 105 hộ khác tham gia.')).toEqual(['91 household', 'above 105 household']);
    expect(await figuresOf('Có 91 hộ, trên 105 người dự.')).toEqual(['91 household', 'above 105 person']);
  });

  it('a total by name stands behind the stroke', async () => {
    expect(await fieldsOf('Có 412/415 thôn xây dựng hương ước, quy ước.')).toEqual([
      'conventions.inForce',
      'conventions.communities',
    ]);
  });
});

describe('days without their word', () => {
  it.each([
    'Phụ lục nêu rõ các mốc 15/6, 15/9 và 15/12 hằng năm.',
    'Đợt 1 từ 01/3-15/4, đợt 2 từ 01/8-30/9.',
    'Từ 01 tháng 7 năm 2025, cấp huyện kết thúc hoạt động.',
    'Chốt số liệu 14/6 và 14/12.',
  ])('%s', async (words) => {
    expect(await figuresOf(words)).toEqual([]);
  });

  it('but where units are counted, more than all may have done it', async () => {
    expect(await figuresOf('Có 15/12 đơn vị vượt kế hoạch.')).toEqual(['15 unit (part)', '12 unit (whole)']);
  });
});

describe('numbers that only say which ones, where, or how often', () => {
  it.each([
    ['744 doanh nghiệp sử dụng từ 10 lao động trở lên.', ['744 enterprise']],
    ['Xã duy trì ít nhất 25 buổi phát thanh mỗi tháng.', []],
    ['Theo Điều 64 Bộ luật Lao động và khoản 2 Điều 14 Luật này.', []],
    ['Quốc lộ 32 đoạn km12+500, số nhà 45/7 tổ dân phố 12 phường Thí Dụ.', []],
    ['Quy hoạch tỷ lệ 1/500, 1/2.000.', []],
    ['Đại hội xác định 03 khâu đột phá.', []],
    ['Ảnh 3: hội nghị; biểu đồ 2.', []],
  ])('%s', async (words, expected) => {
    expect(await figuresOf(words)).toEqual(expected);
  });

  it('a class of result bears no number of its own', async () => {
    expect(await figuresOf('Hoàn thành xuất sắc nhiệm vụ 9, hoàn thành tốt nhiệm vụ 25.')).toEqual(['9 -', '25 -']);
    expect(await figuresOf('Nhiệm vụ 3 được giao cho Mặt trận.')).toEqual([]);
  });
});

describe('lists', () => {
  it('"lần lượt" deals each number its noun', async () => {
    expect(await fieldsOf('Số vụ khiếu nại, tố cáo và kiến nghị, phản ánh lần lượt là 21, 6 và 79 vụ.')).toEqual([
      'petitions.complaints',
      'petitions.denunciations',
      'petitions.petitions',
    ]);
    expect(await fieldsOf('Hòa giải thành, hòa giải không thành lần lượt 45 và 6 vụ.')).toEqual([
      'mediation.settled',
      'mediation.unsettled',
    ]);
  });

  it('what stands behind a semicolon is no part of what stood before', async () => {
    expect(await figuresOf('Hồ sơ quá hạn: 3 hồ sơ; đình công: 0.')).toEqual(['3 dossier', '0 -']);
  });

  it('a change of so many times as much may have a fraction', async () => {
    expect(await figuresOf('Số vụ hòa giải thành tăng 1,5 lần.')).toEqual(['1.5 time (change)']);
  });

  it('what rose from is compared with what it rose to', async () => {
    expect(await figuresOf('Tỷ lệ có tăng (từ 54% lên 61,3%).')).toEqual(['54 percent (comparison)', '61.3 percent']);
    expect(await fieldsOf('Đơn thư 8 đơn, hồ sơ trễ hạn giảm từ 31 xuống 12 hồ sơ.')).toEqual([
      'petitions.letters',
      'one-stop.late',
      'one-stop.late',
    ]);
  });
});

describe('words are heard whole', () => {
  it('"ủng hộ" names no household, "đơn vị" no letter', async () => {
    expect(await fieldsOf('15 mạnh thường quân ủng hộ 640 triệu đồng.')).toEqual([
      'contributions.donorPersons',
      'contributions.peopleMoney',
    ]);
    const [areas] = await Promise.all([fieldsOf('Toàn xã có 34 đơn vị.')]);
    expect(areas).toEqual(['population.agencies']);
  });

  it('no supervision is that of both boards unless both held it', async () => {
    const [council] = await fieldsOf('Các ban của Hội đồng nhân dân phối hợp giám sát 7 cuộc.');
    expect(council).not.toBe('peoples-inspection.jointSupervisions');
    expect(
      await fieldsOf('Ban Thanh tra nhân dân phối hợp với Ban Giám sát đầu tư của cộng đồng tổ chức 57 cuộc giám sát.'),
    ).toEqual(['peoples-inspection.jointSupervisions']);
  });

  it('who acts holds for the whole sentence', async () => {
    expect(
      await fieldsOf('Trung tâm Phục vụ hành chính công tiếp nhận 128.400 hồ sơ và giải quyết 121.980 hồ sơ.'),
    ).toEqual(['one-stop.centreReceived', 'one-stop.centreResolved']);
  });

  it('what is due is told from what was done', async () => {
    expect(await fieldsOf('Ủy ban nhân dân xã phải công khai 15 nội dung.')).toEqual(['disclosures.itemsDue']);
    expect(await fieldsOf('Tự kiểm tra ở 66 cơ sở.')).toEqual(['inspections.unitsSelfInspecting']);
    expect(await fieldsOf('Nhắc nhở 9 công trình thi công chưa đúng thiết kế.')).toEqual([
      'investment-supervision.violating',
    ]);
  });
});
