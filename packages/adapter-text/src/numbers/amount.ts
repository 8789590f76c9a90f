import type { Token } from '../page/token.ts';
import { percentWords, scales } from '../words/number-phrases.ts';
import { keysOf } from '../words/phrase-table.ts';
import { once } from '../words/once.ts';
import { numberWordsAt } from './number-words.ts';

/** A number with its scale, as it stands in a text. */
export interface Amount {
  /** First piece. */
  readonly from: number;
  /** Behind the last piece of the digits. */
  readonly digitsTo: number;
  /** Behind the last piece, scale and percent sign included. */
  readonly to: number;
  /** What `readQuantity` reads, without bound and unit of measure. */
  readonly text: string;
  /** Whether it says a scale. */
  readonly scaled: boolean;
  /** Unit of measure it says itself: a percentage, or money. */
  readonly measuredIn: 'percent' | 'percentagePoint' | 'VND' | null;
  /** Whether it is written in words. */
  readonly spelled: boolean;
}

const half = /* @__PURE__ */ once(() => keysOf('rưỡi')[0] ?? '');
const spacedHead = /^\d{1,3}$/;
const spacedGroup = /^\d{3}$/;

/**
 * Reads the number at a place.
 *
 * @param tokens - the pieces of the block
 * @param at - the place
 * @param free - whether a piece belongs to nothing else yet
 * @returns the number, or `null` where none begins
 */
export function amountAt(tokens: readonly Token[], at: number, free: (piece: number) => boolean): Amount | null {
  const digits = digitsAt(tokens, at, free);
  if (digits === null) {
    const words = numberWordsAt(tokens, at);
    return words === null ? null : withScale(tokens, at, words.to, words.digits, true);
  }
  return withScale(tokens, at, digits.to, digits.text, false);
}

function digitsAt(
  tokens: readonly Token[],
  at: number,
  free: (piece: number) => boolean,
): { readonly text: string; readonly to: number } | null {
  const first = tokens[at];
  if (first?.kind !== 'number' || !free(at)) return null;
  let [to, text] = [at + 1, first.text.replace(/[．，]/g, (mark) => (mark === '．' ? '.' : ','))];
  // 7 609 hồ sơ: groups of three behind a blank.
  if (spacedHead.test(text) && text !== '0')
    while (tokens[to]?.kind === 'number' && tokens[to]?.joined === false && free(to)) {
      const group = /^(\d{3})(?:,\d+)?$/.exec(tokens[to]?.text ?? '');
      if (group === null || tokens[to]?.text.startsWith(' ') === true) break;
      text += tokens[to]?.text ?? '';
      to += 1;
      if (!spacedGroup.test(group[0])) break;
    }
  return { text, to };
}

function withScale(tokens: readonly Token[], from: number, digitsTo: number, digits: string, spelled: boolean): Amount {
  let [to, text, scaled] = [digitsTo, digits, false];
  let measuredIn: Amount['measuredIn'] = null;
  const percent = percentWords().at(tokens, to);
  if (percent !== null) {
    to += percent.pieces;
    return {
      from,
      digitsTo,
      to,
      text: percent.means === 'percent' ? `${text}%` : text,
      scaled,
      measuredIn: percent.means,
      spelled,
    };
  }
  const scale = spelled ? null : scales().at(tokens, to);
  // "12 tr." and "12 tr" beside other words could be anything; of money it is clear.
  if (scale !== null) {
    to += scale.pieces;
    text += ` ${scale.means.word}`;
    scaled = true;
    if (scale.means.money) measuredIn = 'VND';
    if (tokens[to]?.key === half()) [text, to] = [`${text} rưỡi`, to + 1];
    else {
      const rest = tokens[to];
      const lower = rest?.kind === 'number' ? scales().at(tokens, to + 1) : null;
      if (
        rest !== undefined &&
        lower !== null &&
        lower.means.power < scale.means.power &&
        /^\d{1,3}$/.test(rest.text)
      ) {
        text += ` ${rest.text} ${lower.means.word}`;
        to += 1 + lower.pieces;
        if (lower.means.money) measuredIn = 'VND';
      }
    }
  }
  return { from, digitsTo, to, text, scaled, measuredIn, spelled };
}
