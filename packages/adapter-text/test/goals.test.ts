import { describe, expect, it } from 'vitest';
import { figuresOf } from './reading.ts';

describe('goals counted against those that were set are no day', () => {
  it.each([
    ['Hoàn thành 15/12 chỉ tiêu.', '15'],
    ['Hoàn thành 14/10 mục tiêu được giao.', '14'],
    ['Đạt 13/12 tiêu chí.', '13'],
  ])('%s', async (words, done) => {
    expect((await figuresOf(words))[0]?.split(' ')[0]).toBe(done);
  });
  it.each(['Họp 15/12 tại nhà văn hóa.', 'Kỷ niệm 22/12 của đơn vị.', 'Họp ngày 15/12 chỉ tiêu đều đạt.'])(
    'a day stays one: %s',
    async (words) => {
      expect(await figuresOf(words)).toEqual([]);
    },
  );
});
