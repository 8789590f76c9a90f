import { expect, it } from 'vitest';
import { partDone } from './part-done.ts';

it.each([
  'Đã khắc phục 3/5 thôn',
  'Hoàn thành 12/13 xã, còn xã Mẫu',
  'đạt 60%',
  'Chưa thực hiện',
  'chưa',
  'Mới chỉ xong phần niêm yết',
  'Đang rà soát',
  'Xong một phần',
  'Đã khắc phục 15/20',
])('tells that a part is done: %s', (words) => {
  expect(partDone(words)).toBe('yes');
});

it.each(['Đã khắc phục 3/5', 'Xong 1/12.'])('cannot tell a part from a day: %s', (words) => {
  expect(partDone(words)).toBe('cannotTell');
});

it.each([
  'Đã khắc phục 5/5 thôn',
  'Xong ngày 3/5',
  'Xong ngày 03/5/2024',
  'Theo Kế hoạch số 12/13 của xã',
  'Đạt 100%',
  'Đã xong, không còn vướng mắc',
  'Đã niêm yết lại',
])('sees no part in: %s', (words) => {
  expect(partDone(words)).toBe('no');
});
