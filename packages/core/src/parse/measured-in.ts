import { saysOnlySizes } from '../quantity/size-said.ts';

const named = /^(?:đơn vị(?: tính| đo(?: lường)?| tiền)?|đvt|đv|tính bằng|unit)\s*:?\s+|^(?:đvt|đv)\s*:\s*/iu;

/**
 * Returns the unit of measure a header states, or the nearest group above it that has one: in brackets, before a mark of a
 * note or a number too, or behind a comma or a dash.
 *
 * @param header - such as `Kinh phí (triệu đồng)`, `Kinh phí (triệu đồng)* (3)`, or `Kinh phí (triệu đồng) / Tổng số`
 * @returns `triệu đồng`; the words in the last brackets where none are a unit of measure; empty where there are none
 */
export function measureInHeader(header: string): string {
  let other = '';
  for (const part of header.split(' / ').reverse()) {
    const brackets = [...part.matchAll(/\(([^()]*)\)/g)].map(([, inside = '']) => inside.trim().replace(named, ''));
    const behind = /(?:[,:–—]|\s-)\s*([^,:–—()\s][^,:–—()]{0,200})$/u.exec(part)?.[1] ?? '';
    const found = [...brackets.reverse(), behind.trim().replace(named, '')].find(saysOnlySizes);
    if (found !== undefined) return found;
    if (other === '' && /\)\s*$/.test(part)) other = brackets[0] ?? '';
  }
  return other;
}
