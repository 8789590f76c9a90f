import { once } from './once.ts';
import { keysOf } from './phrase-table.ts';

// Words of two syllables, of which one is also a word of its own that says what is counted: "đơn vị" is no "đơn".
const words =
  'đơn vị|đơn giản|đơn giá|hóa đơn|ban hành|ban đầu|ban đêm|tổ chức|tiếp tục|tiếp thu|tiếp nhận|tiếp cận|tiếp xúc|tiếp theo|ủng hộ|' +
  'bảo hộ|hộ khẩu|việc làm|làm việc|tồn tại|tin tưởng|tin học|thông tin|niềm tin|tin nhắn|góp phần|góp ý|' +
  'khá nhiều|tốt nghiệp|tốt hơn|bản thân|cơ bản|văn bản|loa đài|xã hội|huyện ủy|tỉnh ủy|xã viên|hợp tác|thành lập|thành phố|' +
  'thành viên|hình thành|trưởng thành|lao động|đúng đắn|đúng mức|nhận thức|xác nhận|ghi nhận|công nhận|' +
  'chứng nhận|nội dung|mới đây|đổi mới';

const pairs = /* @__PURE__ */ once(() => new Set(words.split('|').map((word) => keysOf(word).join(' '))));

/**
 * Tells whether a syllable is only part of a longer word there.
 *
 * @param before - the syllable before it, in the form all spellings share
 * @param one - the syllable
 * @param behind - the syllable behind it
 * @returns whether it is
 */
export function isPartOfCompound(before: string, one: string, behind: string): boolean {
  return pairs().has(`${before} ${one}`) || pairs().has(`${one} ${behind}`);
}
