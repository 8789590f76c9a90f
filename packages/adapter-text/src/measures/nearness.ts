import type { Token } from '../page/token.ts';
import { breakdownWords } from '../words/breakdown-words.ts';
import { keysOf, PhraseTable } from '../words/phrase-table.ts';
import { once } from '../words/once.ts';
import type { SeenFigure } from '../numbers/seen-figure.ts';
import type { Occurrence } from './cue-index.ts';
import { dealtOut, type Deal } from './dealt-out.ts';

// What is left of a word's weight behind a sign, looking back from a number and looking on from it: in Vietnamese what was done
// stands before a number and what was counted behind it, up to the next comma.
const signs: Readonly<Record<string, readonly [back: number, on: number]>> = {
  ',': [0.72, 0.42],
  ';': [0.3, 0.12],
  '.': [0.22, 0.07],
  '!': [0.22, 0.07],
  '?': [0.22, 0.07],
  ':': [0.9, 0.5],
  '(': [1, 0.7],
  ')': [0.9, 0.85],
  '–': [0.8, 0.6],
  '/': [0.9, 0.7],
  '&': [0.82, 0.55],
  '+': [0.82, 0.55],
  '|': [1, 0.5],
};
// "15 văn bản, cụ thể: Đảng ủy 3": what the parts are called is not what the total counts, but the total is what they are parts of.
const breakdown = [0.95, 0.4] as const;
const otherFigure = [0.62, 0.3] as const;
const and = [0.82, 0.55] as const;
const ofOther = 0.6;
const ofOthersDeal = 0.2;
const reach = 24;
const farthest = 60;

const andWord = /* @__PURE__ */ once(() => keysOf('và')[0] ?? '');

const longestLead = 14;

// Of every piece the colon behind the lead of its sentence; −1 where it has none.
function leadsOf(tokens: readonly Token[]): Int32Array {
  const leads = new Int32Array(tokens.length).fill(-1);
  let [start, colon] = [0, -1];
  for (const [i, { text }] of tokens.entries()) {
    const ends = (text === '.' || text === '!' || text === '?') && tokens[i + 1]?.joined !== true;
    if (ends) [start, colon] = [i + 1, -1];
    else if (text === ':' && colon < 0 && i - start <= longestLead) colon = i;
    leads[i] = colon;
  }
  return leads;
}

// "phối hợp với Ban Giám sát đầu tư của cộng đồng": who is only in company is not who did it.
const company = /* @__PURE__ */ once(
  () => new PhraseTable<true>([[true, 'cùng|cùng với|phối hợp với|phối hợp cùng|phối hợp cùng với|phối hợp']]),
);
const longestTitle = 3;

/** How near the words of a block stand to its figures. */
export class Nearness {
  private readonly back: Float64Array;
  private readonly on: Float64Array;
  private readonly owners: Uint32Array;
  private readonly leads: Int32Array;
  private readonly inCompany: Uint8Array;
  private readonly deals: ReadonlyMap<number, Deal>;

  /**
   * @param tokens - pieces of the block
   * @param figures - its figures
   */
  constructor(tokens: readonly Token[], figures: readonly SeenFigure[]) {
    this.back = new Float64Array(tokens.length + 1);
    this.on = new Float64Array(tokens.length + 1);
    this.leads = leadsOf(tokens);
    this.inCompany = new Uint8Array(tokens.length);
    for (const i of tokens.keys()) {
      const found = company().at(tokens, i);
      if (found !== null) this.inCompany.fill(1, i + found.pieces, i + found.pieces + longestTitle);
    }
    this.deals = dealtOut(tokens, figures);
    this.owners = new Uint32Array(tokens.length);
    for (const { numberFrom, numberTo, to } of figures) this.owners.fill(numberFrom + 1, numberTo, to);
    const numbers = new Set(figures.map(({ numberFrom }) => numberFrom));
    for (const [i, { text, key, joined }] of tokens.entries()) {
      const isPoint = text === '.' && tokens[i + 1]?.joined === true && joined;
      const [back, on] = numbers.has(i)
        ? otherFigure
        : key === andWord()
          ? and
          : isPoint
            ? [1, 1]
            : (signs[text] ?? (breakdownWords().at(tokens, i) === null ? [1, 1] : breakdown));
      this.back[i + 1] = (this.back[i] ?? 0) + Math.log(back);
      this.on[i + 1] = (this.on[i] ?? 0) + Math.log(on);
    }
  }

  /**
   * Tells how much a word counts for a figure.
   * @param figure - the figure
   * @param word - the word
   * @returns 1 beside it, 0 out of reach
   */
  of(figure: SeenFigure, word: Occurrence): number {
    const deal = this.deals.get(figure.numberFrom);
    if (deal !== undefined && word.from >= deal.listFrom && word.to <= deal.listTo)
      return word.from >= deal.from && word.to <= deal.to ? 1 : ofOthersDeal * this.apart(figure, word);
    return this.apart(figure, word) * (this.isOfOther(figure, word) ? ofOther : 1);
  }

  /**
   * Tells whether a word stands in the lead of the sentence of a figure: "Hòa giải ở cơ sở: tiếp nhận 348 vụ; …".
   * @param figure - the figure
   * @param word - the word
   * @returns whether it does
   */
  isInLead(figure: SeenFigure, { from, to }: Occurrence): boolean {
    const colon = this.leads[figure.numberFrom] ?? -1;
    return colon >= 0 && to <= colon && colon - from <= longestLead;
  }

  /**
   * Tells whether a word names somebody who is only in company: "cùng Ban Giám sát đầu tư của cộng đồng".
   * @param word - the word
   * @returns whether it does
   */
  isInCompany({ from }: Occurrence): boolean {
    return this.inCompany[from] === 1;
  }

  /**
   * Finds the lead of the sentence of a figure.
   * @param figure - the figure
   * @returns its first piece, and behind its last one; twice the same where there is none
   */
  leadOf({ numberFrom }: SeenFigure): readonly [from: number, to: number] {
    const colon = this.leads[numberFrom] ?? -1;
    return colon < 0 ? [0, 0] : [Math.max(0, colon - longestLead), colon];
  }

  /**
   * Tells whether words stand between the lead of its sentence and a figure.
   * @param figure - the figure
   * @returns whether they do
   */
  isBehindLead({ from, numberFrom }: SeenFigure): boolean {
    const colon = this.leads[numberFrom] ?? -1;
    return colon >= 0 && from > colon + 1;
  }

  // What another figure counts is that one's own: "383 dịch vụ (251 cấp huyện)".
  private isOfOther(figure: SeenFigure, { from }: Occurrence): boolean {
    const owner = this.owners[from] ?? 0;
    return owner !== 0 && owner - 1 !== figure.numberFrom;
  }

  private apart(figure: SeenFigure, { from, to }: Occurrence): number {
    if (from >= figure.numberTo) return this.ahead(figure, from);
    if (to > figure.from) return 0;
    const distance = figure.from - to;
    if (distance > farthest) return 0;
    const kept = Math.exp((this.back[figure.from] ?? 0) - (this.back[to] ?? 0));
    return kept / (1 + distance / reach);
  }

  private ahead(figure: SeenFigure, from: number): number {
    const distance = Math.max(0, from - figure.to);
    if (distance > farthest) return 0;
    const kept = from <= figure.to ? 1 : Math.exp((this.on[from] ?? 0) - (this.on[figure.to] ?? 0));
    return kept / (1 + distance / reach);
  }
}
