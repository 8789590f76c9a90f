import { expect, it } from 'vitest';
import { inShort, reading } from './reading.ts';

it.each([
  ['ỦY BAN NHÂN DÂN XÃ TÂN PHÚ\nBÁO CÁO\nKết quả năm 2025', 'XÃ TÂN PHÚ'],
  ['ỦY BAN NHÂN DÂN TỈNH NAM GIANG\nỦY BAN NHÂN DÂN XÃ TÂN PHÚ\nBÁO CÁO\nKết quả năm 2025', 'XÃ TÂN PHÚ'],
  ['ỦY BAN NHÂN DÂN XÃ\nTÂN PHÚ\nBÁO CÁO\nKết quả năm 2025', 'XÃ TÂN PHÚ'],
  ['BAN CHỈ ĐẠO THỰC HIỆN QUY CHẾ DÂN CHỦ Ở CƠ SỞ HUYỆN A\nNăm 2024', 'HUYỆN A'],
])('whose report it is: %s', async (words, unit) => {
  expect((await reading(words)).unit?.unit).toBe(unit);
});

it.each([
  ['1- Tiếp 1.204 lượt công dân.', ['1-'], ['1204 turn']],
  ['3-Kiểm tra 8 đơn vị.', ['3-'], ['8 unit']],
  ['30-CT/TW được quán triệt tại 5 hội nghị.', ['30-CT/TW'], ['5 conference']],
  ['2-3 cuộc đối thoại.', [], ['between 2…3 conference']],
])('a number with a hyphen begins a point of a list, and counts nothing: %s', async (words, aside, figures) => {
  const { setAside, figures: found } = await reading(words);
  expect(setAside.map((one) => one.words)).toEqual(aside);
  expect(found.map(inShort)).toEqual(figures);
});
