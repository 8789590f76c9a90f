import { saysOnlySizes } from '../quantity/size-said.ts';
import { unitsTypedBare, unitWordsIn } from '../quantity/unit-of-measure.ts';
import { bareWords, foldTones } from '../words/fold.ts';

const numbering = /^(?:\d+|[a-zđ]|[ivx]+)(?:[ =+*/:x.%-]+(?:\d+|[a-wyzđ]))*(?:[ =+*/:x.%-]+x)?$|^\**$/u;
const says = /* @__PURE__ */ RegExp(/* @__PURE__ */ foldTones('^(?:đơn vị(?: tính)?|đvt|tính bằng) ?:? ?'), 'u');
const size = /* @__PURE__ */ RegExp(
  /* @__PURE__ */ foldTones('^(?:tỷ|tỉ|triệu|tr|nghìn|ngàn|1[.,]?000(?:[.,]?000){0,2})(?:[. ]+|(?=đ)|$)'),
  'u',
);
const vague = /* @__PURE__ */ RegExp(
  /* @__PURE__ */ foldTones('^(?:nếu có|tổng số|số lượng|số liệu|trong kỳ|kỳ này|kỳ báo cáo)$'),
  'u',
);
const before = /* @__PURE__ */ RegExp(
  /* @__PURE__ */ foldTones('^(?:(?:\\d+(?:\\.\\d+)*|[ivx]{1,5}|[a-hđ])[.)] ?|[+-] ?|trong đó:? |sum of |tổng của )'),
  'u',
);
// "Số vụ tiếp nhận¹"; the ² of m² and the one before a bracket belong to what they stand in.
const footnote = /(?<=[^m\s]) ?[¹²³⁴⁵⁶⁷⁸⁹]+$/u;
// "Tỷ lệ hòa giải thành (3) = (2)/(1)": how the column is worked out of others.
const workedOut = / ?\(?\d{1,2}\)? ?= ?[\d()+*/:x% -]+$/u;
const behind = /* @__PURE__ */ RegExp(/* @__PURE__ */ foldTones(' (?:trong kỳ(?: báo cáo)?|kỳ này)$'), 'u');

/**
 * Tells whether the words in brackets behind a label leave its meaning as it is: a unit of measure, the number of the column,
 * the mark of a footnote. Others — "(cùng kỳ năm trước)", "(kế hoạch)", "(tăng/giảm)" — make another figure of it.
 *
 * @param words - what stands in the brackets, folded
 * @param measures - units of measure of the fields, beyond those everybody knows
 * @returns `true` where the label means the same without them
 */
export function addsNothing(words: string, measures: ReadonlySet<string>): boolean {
  const text = words.replace(says, '').trim();
  if (numbering.test(text) || vague.test(text)) return true;
  if (tellsOtherFigures(text)) return false;
  return text.split(/[,;/]/).every((part) => isMeasure(part.trim(), measures));
}

function isMeasure(text: string, measures: ReadonlySet<string>): boolean {
  const counted = text.replace(size, '');
  if (measures.has(counted) || (counted === '' && text !== '') || saysOnlySizes(text)) return true;
  const { names, rest } = unitWordsIn(counted, '');
  return (names !== 'unknown' && rest === '') || isBareMeasure(counted, measures);
}

// Who types no marks types none in the unit either: "So vu tiep nhan (vu)". "nam" may be men or years, so it has to fit the area.
const isBareMeasure = (text: string, measures: ReadonlySet<string>): boolean =>
  [...unitsTypedBare(text)].some((unit) => measures.has(unit));

/**
 * Lists the spellings of a folded label, from what is printed to its bare words: without unit of measure, numbers of columns
 * and footnotes behind it, without "1." or "Trong đó" before it, without "trong kỳ".
 *
 * @param label - the label, folded
 * @param measures - units of measure of the fields
 * @returns the label first
 */
export function plainLabels(label: string, measures: ReadonlySet<string>): readonly string[] {
  const texts = [label];
  let text = label;
  const shorter = (next: string): void => {
    if (next === text || next === '') return;
    text = next;
    texts.push(next);
  };
  shorter(text.replace(footnote, ''));
  shorter(text.replace(workedOut, ''));
  for (;;) {
    const [, rest, words] = /^(.*?) ?\(([^()]*)\)$/.exec(text) ?? [];
    if (rest === undefined || rest === '' || words === undefined || !addsNothing(words, measures)) break;
    shorter(rest.replace(/(?<![ *])[ *]+$/, ''));
  }
  const [, head, last] = /^(.+), ([^,]+)$/.exec(text) ?? [];
  if (head !== undefined && last !== undefined && size.test(last) && isMeasure(last, measures)) shorter(head);
  shorter(text.replace(behind, ''));
  for (let next = text.replace(before, ''); next !== text; next = text.replace(before, '')) {
    if (next === '') break;
    shorter(next);
  }
  return texts;
}

const planned =
  /(?:^|[ (/-])(?:cung ki|(?:ki|nam|qui|thang) (?:truoc|sau|toi|ngoai)|ke hoach|du toan|du kien|chi tieu giao|luy ke|cong don|uoc|so voi|so sanh|tang|giam|chenh lech|ti le|truc tiep|linh vuc|plan|planned|previous|last year)(?![a-z])/;
const ofTime = /(?:^|[ (/-])(?:(?:qui|thang|nam|ki) (?:\d|[iv]+(?:[ /]|$))|\d+ thang)/;

/**
 * Tells whether words beside a label make other figures of it: those planned, of another time, added up since New Year, compared.
 *
 * @param words - a group above a column, or what stands in brackets behind it
 * @returns `true` for "Kế hoạch", "Cùng kỳ năm 2023", "Lũy kế", "Quý I"
 */
export function tellsOtherFigures(words: string): boolean {
  return ofTime.test(bareWords(words.toLowerCase())) || tellsOtherThanPeriod(words);
}

/**
 * Tells whether words beside a label make other figures of it in another way than by a period of their own.
 *
 * @param words - a group above a column, or what stands in brackets behind it
 * @returns `true` for "Kế hoạch", "Cùng kỳ năm 2023"; `false` for "Quý I năm 2024"
 */
export function tellsOtherThanPeriod(words: string): boolean {
  return planned.test(bareWords(words.toLowerCase()));
}
