import { describe, expect, it } from 'vitest';
import { text } from '../src/index.ts';

const honest = [
  'Có 8/8 thôn và 7/8 tổ dân phố tổ chức hội nghị, lần lượt chiếm 100% và 87,5%.',
  'Có 8/8 thôn, 7/8 tổ dân phố tổ chức hội nghị, đạt lần lượt 100%, 87,5%.',
  'Có 8/8 thôn và 7/8 tổ dân phố tổ chức hội nghị, tương ứng 100% và 87,5%.',
  'Có 8/8 thôn và 7/8 tổ dân phố tổ chức hội nghị, tỷ lệ tương ứng là 100% và 87,5%.',
  'Có 8/8 thôn, 6/8 xã và 7/8 tổ dân phố công khai, lần lượt đạt 100%, 75% và 87,5%.',
  'Tiếp nhận 80 đơn, trong đó 60 đơn khiếu nại và 20 đơn tố cáo, lần lượt chiếm 75% và 25%.',
  'Tiếp nhận 80 đơn, gồm 60 đơn khiếu nại và 20 đơn tố cáo, tương ứng 75% và 25%.',
  'Có 8/8 thôn và 7/8 tổ dân phố tổ chức hội nghị (100% và 87,5%).',
  'Có 861/866 đơn vị tổ chức hội nghị, đạt 99,4%.',
  'Có 8/8 thôn và 7/8 tổ dân phố tổ chức hội nghị, lần lượt đạt 110% và 90% kế hoạch.',
  'Có 41/50 thôn tổ chức hội nghị, đạt 102,5% kế hoạch.',
  'Có 41/50 thôn tổ chức hội nghị, bằng 120% so với cùng kỳ.',
  'Có 41/50 thôn tổ chức hội nghị, bằng 120% cùng kỳ năm trước.',
  'Có 41/50 thôn tổ chức hội nghị, chiếm 2% của toàn tỉnh.',
  'Có 41/50 thôn tổ chức hội nghị, chiếm 0,2% cả nước.',
  'Có 8/8 thôn và 7/8 tổ dân phố tổ chức hội nghị, tăng lần lượt 5% và 6% so với cùng kỳ.',
  'Năm 2023 và năm 2024 có 6/8 thôn và 7/8 thôn tổ chức hội nghị, lần lượt đạt 75% và 87,5%.',
  'Có 8/8 thôn và 7/8 tổ dân phố tổ chức hội nghị, theo thứ tự đạt 100% và 87,5%.',
];
const dishonest = [
  'Có 8/8 thôn và 7/8 tổ dân phố tổ chức hội nghị, lần lượt chiếm 100% và 97,5%.',
  'Có 8/8 thôn và 7/8 tổ dân phố tổ chức hội nghị, tương ứng 90% và 87,5%.',
  'Có 8/8 thôn, 6/8 xã và 7/8 tổ dân phố công khai, lần lượt đạt 100%, 85% và 87,5%.',
  'Có 8/8 thôn và 7/8 tổ dân phố tổ chức hội nghị, lần lượt chiếm 87,5% và 100%.',
  'Có 861/866 đơn vị tổ chức hội nghị, đạt 98,4%.',
  'Có 41/50 thôn tổ chức hội nghị, chiếm 92% tổng số thôn.',
  'Có 41/50 thôn tổ chức hội nghị, chiếm 92% so với tổng số thôn.',
  'Có 8/8 thôn và 7/8 tổ dân phố tổ chức hội nghị (100% và 97,5%).',
  'Có 8/8 thôn và 7/8 tổ dân phố tổ chức hội nghị, theo thứ tự đạt 100% và 77,5%.',
];

async function accused(words: string): Promise<number> {
  const { findings } = await text.read(words, { source: 'bao-cao.txt' });
  return findings.filter(({ code }) => code === 'text/share-differs').length;
}

describe('percentages of an enumeration belong to its numbers in order', () => {
  it.each(honest)('believes: %s', async (words) => {
    expect(await accused(words)).toBe(0);
  });
  it.each(dishonest)('tells: %s', async (words) => {
    expect(await accused(words)).toBeGreaterThan(0);
  });
});
