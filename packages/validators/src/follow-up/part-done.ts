import { fold } from '@qcdc/core';

type PartDone = 'yes' | 'no' | 'cannotTell';

const ofAll = /(?<![\d/.,-])(\d{1,6})\/(\d{1,6})(?![\d/-]|[.,]\d)/g;
const share = /(?<![\d.,])\d{1,2}(?:[.,]\d+)? ?%/;
const pattern = (words: readonly string[], make: (words: string) => string): RegExp =>
  new RegExp(make(words.map(fold).join('|')), 'u');
// A day ("ngày 3/5") or the number of a document ("số 3/5") stands behind such a word.
const elsewhere = /* @__PURE__ */ pattern(
  ['ngày', 'số', 'từ', 'đến', 'trước', 'sau', 'hôm', 'lúc'],
  (words) => `(?:^| )(?:${words}) $`,
);
const begins = /* @__PURE__ */ pattern(
  ['chưa', 'không', 'vẫn chưa', 'còn chưa', 'mới chỉ', 'đang'],
  (words) => `^(?:${words})(?: |$)`,
);
const inside = /* @__PURE__ */ pattern(
  ['chưa xong', 'chưa hoàn thành', 'chưa khắc phục', 'chưa thực hiện', 'một phần'],
  (words) => `(?:^| )(?:${words})(?=[ ,.;]|$)`,
);

/**
 * Tells whether words say that something is done in part, or not at all.
 *
 * @param words - what somebody wrote of the outcome
 * @returns `yes` for "3/5 thôn", "đạt 60%", "chưa thực hiện"; `cannotTell` for "3/5" alone, which may be a day; else `no`
 */
export function partDone(words: string): PartDone {
  const line = fold(words);
  if (begins.test(line) || inside.test(line) || share.test(line)) return 'yes';
  let found: PartDone = 'no';
  for (const { index, 0: said, 1: part, 2: whole } of line.matchAll(ofAll)) {
    if (elsewhere.test(line.slice(0, index)) || Number(part) >= Number(whole)) continue;
    const mayBeDay = Number(whole) <= 12 && !/^ \p{L}/u.test(line.slice(index + said.length));
    if (!mayBeDay) return 'yes';
    found = 'cannotTell';
  }
  return found;
}
