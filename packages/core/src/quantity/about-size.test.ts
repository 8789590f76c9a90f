import { describe, expect, it } from 'vitest';
import { isAboutSize } from './about-size.ts';

describe('a size nobody understands matters where the words are about money or large numbers', () => {
  it.each([
    ...[
      'trăm triệu đồng',
      'ĐVT 1.000 con',
      '1,000 head',
      'Triệu USD/năm',
      'nghìn con',
      'Ngàn lượt',
      'VND',
      'Triệu Đồng',
    ],
    ...['Đồng', 'đồng/hộ', 'Số tiền (đồng)', 'ĐVT: đồng', 'trăm đồng', 'số tiền đồng', 'đồng Việt Nam', 'đồng mỗi hộ'],
    ...['10 đồng', 'TRIỆU ĐỒNG', 'mười triệu con', 'ĐỒNG VIỆT NAM', '(đồng)'],
  ])('“%s” is', (text) => {
    expect(isAboutSize(text)).toBe(true);
  });
  it.each([
    ...['số hộ', 'tỷ lệ hộ nghèo', '', 'thành viên Hội đồng nhân dân', 'hội đồng', 'HỘI ĐỒNG', 'cộng đồng dân cư'],
    ...[
      'hợp đồng',
      'số hợp đồng (bản)',
      'Lâm Đồng',
      'đồng chí',
      '3 đồng chí',
      'đồng bào thiểu số',
      'Đồng Nai',
      'đồng ý',
    ],
    ...['tỷ lệ đồng thuận', 'Triệu Phong', 'xã Triệu Sơn', 'giấy triệu tập', 'triệu tập họp', 'đồng bằng', 'bất đồng'],
  ])('“%s” is not', (text) => {
    expect(isAboutSize(text)).toBe(false);
  });
});
