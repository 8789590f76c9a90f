import { describe, expect, it } from 'vitest';
import { misspeltWords } from '../src/vietnamese-spelling.ts';

describe('spelling of Vietnamese', () => {
  it.each([
    'hòa giải, thủy lợi, khỏe, quý, quỳ, quỹ, Quảng Ngãi, Thừa Thiên Huế',
    'người, ngừng, giường, giếng, gìn giữ, gì, già, giá, của, mùa, chưa, nghĩa, phía',
    'thoại, hoạt, toàn, khoảng, ngoài, xoáy, ngoẹo, khuỷu, tuyên, truyền, khuya, quyết, thuế, tuần',
    'ủy ban, ý kiến, yêu cầu, kỳ, mỹ, lý do, đồng, được, điều, đầu, Đắk Lắk',
    'HĐND, NĐ-CP, trđ, VNĐ, dạngCũ, XÃ HÒA BÌNH',
  ])('%s', (text) => {
    expect(misspeltWords(text)).toEqual([]);
  });

  it.each([
    ['hoà', 'hòa'],
    ['thuỷ', 'thủy'],
    ['uỷ', 'ủy'],
    ['khoẻ', 'khỏe'],
    ['ngừơi', 'người'],
    ['đựơc', 'được'],
    ['hòan', 'hoàn'],
    ['tòan', 'toàn'],
    ['qúy', 'quý'],
    ['gỉai', 'giải'],
    ['muà', 'mùa'],
    ['HOÀ', 'hòa'],
  ])('%s is %s', (word, meant) => {
    expect(misspeltWords(`một ${word} hai`)).toEqual([{ word, meant }]);
  });

  it.each(['thươngg', 'đxa', 'báọ', 'lôgarit'])('%s is no syllable', (word) => {
    expect(misspeltWords(word)).toEqual([{ word, meant: null }]);
  });
});
