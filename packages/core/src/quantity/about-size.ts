import { normaliseText } from '../number/normalise-text.ts';
import { foldTones } from '../words/fold.ts';

// Words that stand for money and for nothing else, and large numbers.
const always = 'nghìn|ngàn|vnđ|vnd|usd|million|thousand|billion';
// "Triệu tập" is to summon, and a name goes on with a capital: Triệu Phong.
const millions = 'triệu(?! +(?:tập|hồi|vời|chứng))';
// Hội đồng, cộng đồng, hợp đồng, Lâm Đồng; đồng chí, đồng bào, Đồng Nai: alone, or behind what counts or says money, it is money.
const beforeMoney =
  '(?:^|[^\\p{L}\\p{M}\\s]\\s*|(?:trăm|chục|vạn|triệu|tỷ|tiền|phí|giá|trị|vốn|thu|chi|lương|thưởng|phạt|sách|khoản|quỹ|toán|mức|nợ|bằng|tính|vị|đvt|là)\\s+)';
const behindMoney =
  '(?=\\s*(?:$|[^\\p{L}\\p{M}\\s])|\\s+(?:việt nam|vn|mỗi|một|trên|cho|theo|và)(?=$|[^\\p{L}\\p{M}]))';

const sized = /* @__PURE__ */ RegExp(
  /* @__PURE__ */ foldTones(
    `(?:^|[^\\p{L}\\p{M}])(?:${always}|${millions})(?=$|[^\\p{L}\\p{M}])|${beforeMoney}đồng${behindMoney}`,
  ),
  'u',
);
const name = /Triệu(?= +\p{Lu}(?!ồng)\p{Ll})/gu;

/**
 * Tells whether words are about money or large numbers, so that a size nobody understands matters.
 *
 * @param text - any words
 * @returns `true` for `trăm triệu đồng`, `false` for `hội đồng nhân dân`
 */
export function isAboutSize(text: string): boolean {
  const plain = normaliseText(text);
  return sized.test(foldTones(plain.replace(name, '').toLowerCase())) || /1[., ]?000/.test(plain);
}
