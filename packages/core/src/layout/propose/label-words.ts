import { fold, foldTones } from '../../words/fold.ts';

// What offices shorten, and words that say the same of a figure. Both sides of a comparison go through this.
const sameWords: readonly (readonly [string, string])[] = [
  ['gsđtcđ|gsđtccđ', 'giám sát đầu tư cộng đồng'],
  ['ttnd', 'thanh tra nhân dân'],
  ['nsnn', 'ngân sách nhà nước'],
  ['kntc', 'khiếu nại tố cáo'],
  ['tdp', 'tổ dân phố'],
  ['tccd', 'tiếp công dân'],
  ['mttq', 'mặt trận tổ quốc'],
  ['qcdc', 'quy chế dân chủ'],
  ['cbccvc', 'cán bộ công chức viên chức'],
  ['nlđ', 'người lao động'],
  ['tthc', 'thủ tục hành chính'],
  ['hgv', 'hòa giải viên'],
  ['hg', 'hòa giải'],
  ['chưa', 'không'],
  ['thụ lý', 'tiếp nhận'],
  ['buổi', 'cuộc'],
  ['giải đáp|phúc đáp', 'trả lời'],
  ['trong đó|gồm có|chia ra', ' '],
  ['ubnd', 'ủy ban nhân dân'],
  ['hđnd', 'hội đồng nhân dân'],
  ['đến ngày', 'ngày kết thúc'],
  ['từ ngày|ngày khởi công|ngày họp', 'ngày'],
  ['vụ việc', 'vụ'],
  ['hộ gia đình', 'hộ'],
  ['chuyển qua', 'chuyển sang'],
  ['tham dự|tham gia dự', 'dự'],
  ['số, ký hiệu văn bản|số hiệu văn bản', 'số văn bản'],
  ['phong trào', 'công trình'],
  ['một lần', '1 lần'],
  ['hai lần', '2 lần'],
  ['thành công', 'thành'],
];

const patterns = /* @__PURE__ */ sameWords.map(
  ([from, to]) => [RegExp(`(?<![\\p{L}\\p{N}])(?:${foldTones(from)})(?![\\p{L}\\p{N}])`, 'gu'), foldTones(to)] as const,
);

/**
 * Returns the words of a label, for likeness and not for showing: shortened names in full, without what stands in brackets.
 *
 * @param label - a label
 * @returns its words, each once
 */
export function wordsOf(label: string): ReadonlySet<string> {
  let text = fold(label.replace(/\((?!mã\))[^()]*\)/g, ' '));
  for (const [from, to] of patterns) text = text.replace(from, to);
  return new Set(text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ''));
}

const light =
  'số các của đã được có trong về và việc tại theo do cho với thực hiện kết quả tổ chức sau khi lượng nội dung mới';
const lightWords: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ foldTones(light).split(' '));

/**
 * Tells whether a word says little of what is counted.
 *
 * @param word - a folded word
 * @returns `true` for số, các, của and their like
 */
export function isLight(word: string): boolean {
  return lightWords.has(word);
}

const turning: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ ['không', 'chưa', 'quá', 'ngoài', 'trái'].map(foldTones),
);

/**
 * Tells whether a word turns the meaning of a label into its opposite.
 *
 * @param word - a folded word
 * @returns `true` for không, chưa, quá
 */
export function turns(word: string): boolean {
  return turning.has(word);
}

const others: readonly string[] = /* @__PURE__ */ [
  'kế hoạch',
  'cùng kỳ',
  'kỳ sau',
  'năm sau',
  'kỳ trước',
  'năm trước',
  'lũy kế',
  'chỉ tiêu giao',
].map(foldTones);

/**
 * Returns what a label says of figures besides those of the period: of the plan, of the period before or behind, of all so far.
 *
 * @param label - a label with its groups, or a name of a field
 * @returns the words, folded
 */
export function otherFigures(label: string): readonly string[] {
  const said = fold(label);
  return others.filter((words) => said.includes(words));
}
