import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnWidths } from '../src/blocks/column-widths.ts';

const width = 9354;

it('tears no day and no header of one word, however long the texts beside them are', () => {
  const long = 'Rà soát, sửa đổi quy chế dân chủ của đơn vị cho phù hợp với quy định mới về công khai'.repeat(2);
  const widths = columnWidths(
    [
      ['STT', '1'],
      ['Nội dung', long],
      ['Văn bản', 'Báo cáo năm 2025'],
      ['Chịu trách nhiệm', 'Văn phòng'],
      ['Thời hạn', '31/12/2026'],
      ['Quá hạn (ngày)', '264'],
      ['Tình trạng', 'Chưa thực hiện'],
    ],
    width,
  );
  // Twelve points of Times New Roman: a digit takes six points, half of its size.
  expect(widths[4]).toBeGreaterThanOrEqual('31/12/2026'.length * 120);
  expect(widths[5]).toBeGreaterThanOrEqual('(ngày)'.length * 120);
  // In bold an S takes more than half of its size, a T two thirds; a cell has margins of 160 twentieths of a point.
  expect(widths[0]).toBeGreaterThanOrEqual(20 * 12 * (0.556 + 0.667 + 0.667) + 160);
  expect(widths[1]).toBe(Math.max(...widths));
});

it('fills the page, gives every column something, and gives more of what is there to the longer text', () => {
  const words = fc.array(fc.string({ minLength: 0, maxLength: 40 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 20 }), (columns) => {
      const widths = columnWidths(columns, width);
      expect(widths.reduce((sum, one) => sum + one, 0)).toBe(width);
      expect(Math.min(...widths)).toBeGreaterThan(0);
    }),
  );
});
