import type { Block } from '../page/block.ts';
import { once } from '../words/once.ts';
import { keysOf } from '../words/phrase-table.ts';

const words = /* @__PURE__ */ once(() => ({
  recipients: keysOf('nơi nhận'),
  // TM. ỦY BAN NHÂN DÂN; T/M BAN THƯỜNG VỤ; KT. CHỦ TỊCH; TL. GIÁM ĐỐC
  signing: new Set(['TM', 'T/M', 'KT', 'K/T', 'TL', 'T/L', 'TUQ', 'Q']),
}));

/**
 * Tells whether a block opens the list of those who get a report.
 *
 * @param block - the block
 * @returns whether it does
 */
export const listsRecipients = ({ tokens, mark }: Block): boolean =>
  mark === '' && words().recipients.every((key, i) => tokens[i]?.key === key);

/**
 * Tells whether the text of a report ends before a block: who signs stands there, or who gets it.
 *
 * @param block - the block
 * @returns whether it does
 */
export function endsText(block: Block): boolean {
  const { signing } = words();
  const { tokens } = block;
  if (listsRecipients(block)) return true;
  const [first, second, third] = tokens;
  // "Q. 1" is a place; who signs is written in capitals.
  const office = second?.text === '/' ? `${first?.text ?? ''}/${third?.text ?? ''}` : (first?.text ?? '');
  const rest = tokens.slice(second?.text === '/' ? 3 : 2).filter(({ kind }) => kind === 'word');
  return (
    signing.has(office) &&
    (second?.text === '.' || second?.text === '/') &&
    rest.length > 0 &&
    rest.slice(0, 2).every(({ text }) => text === text.toUpperCase())
  );
}
