import { fold, foldTones } from '../words/fold.ts';
import { plainLabels, tellsOtherFigures } from './plain-label.ts';

const whole = /* @__PURE__ */ RegExp(
  /* @__PURE__ */ foldTones(
    '^(?:tổng số|tổng|tổng cộng|cộng|số lượng|tổng số lượng|chung|(?:số )?(?:đã )?thực hiện|thực tế|kết quả(?: thực hiện)?|(?:số )?(?:trong )?kỳ(?: này| báo cáo| hiện tại)(?: này)?|(?:số )?trong kỳ)(?: ?\\([^()]*\\))?$',
  ),
);

/**
 * Tells whether the label below a group stands for the whole group: Tổng số, Cộng, Số lượng, Thực hiện, Kỳ này.
 *
 * @param label - the label, folded
 * @returns `true` when the group names the column
 */
export function isWholeOfGroup(label: string): boolean {
  return whole.test(label);
}

const nothingOfItsOwn = /* @__PURE__ */ RegExp(
  /* @__PURE__ */ foldTones(
    '(?<![\\p{L}])(?:kết quả|số liệu|trong đó|chia ra|bao gồm|gồm|phân theo|nội dung|chỉ tiêu|tổng số|tổng|số lượng|số|tình hình|thông tin|thực hiện|trong kỳ|kỳ này|năm nay|quý này|tháng này|kỳ báo cáo|các|của|về|và|theo|đã|results?|of which)(?![\\p{L}])',
  ),
  'gu',
);

/**
 * Tells whether a group above a label leaves its meaning as it is: it has only words of the area and its fields, and of how
 * tables are built ("Kết quả", "Trong đó"). "Kế hoạch", "Cùng kỳ năm 2023", "Lĩnh vực đất đai" are groups of other figures.
 *
 * @param group - the group, folded
 * @param words - every word of the labels
 * @param measures - units of measure of the fields
 * @returns `true` where the label means the same without it
 */
export function saysNothing(group: string, words: ReadonlySet<string>, measures: ReadonlySet<string>): boolean {
  const text = plainLabels(group, measures).at(-1) ?? '';
  if (tellsOtherFigures(text)) return false;
  const left = text.replace(nothingOfItsOwn, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
  return left.every((word) => words.has(word));
}

/** What is known of the labels of an area. */
interface KnownWords {
  readonly byHeader: ReadonlyMap<string, string>;
  readonly measures: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly ofArea: ReadonlySet<string>;
}

/**
 * Finds the field a label below a group stands for where only both together say it: "Hồ sơ đã giải quyết / Quá hạn" is
 * "Giải quyết quá hạn". The label must end the name of the field, and the group must hold every other word of that name; the words
 * of the area itself go without saying: "Số vụ / Thành" of mediation is "Số vụ hòa giải thành".
 *
 * @param names - names of the entity
 * @param header - groups and label, joined with ` / `
 * @returns the field; `undefined` where none fits, or several do
 */
export function nameInGroup({ byHeader, measures, words, ofArea }: KnownWords, header: string): string | undefined {
  const parts = header.split(' / ').map((part) => plainLabels(fold(part), measures).at(-1) ?? '');
  const label = parts.at(-1) ?? '';
  if (label === '' || isWholeOfGroup(label)) return undefined;
  if (!parts.slice(0, -1).every((group) => saysNothing(group, words, measures))) return undefined;
  const said = new Set(parts.slice(0, -1).join(' ').split(/[ ,]+/));
  const fits = new Set<string>();
  for (const [known, name] of byHeader) {
    if (!known.endsWith(` ${label}`)) continue;
    const before = known.slice(0, -label.length).trim().split(/[ ,]+/);
    if (before.every((word) => said.has(word) || fillers.has(word) || ofArea.has(word))) fits.add(name);
  }
  const [only, ...others] = fits;
  return others.length === 0 ? only : undefined;
}

const fillers: ReadonlySet<string> = /* @__PURE__ */ new Set(['số', 'tổng', 'đã'].map(foldTones));
