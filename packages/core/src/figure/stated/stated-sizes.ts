import type { Finding, Where } from '../../outcome/finding.ts';
import { takesSize } from '../../parse/cell-sizes.ts';
import { measureInHeader } from '../../parse/measured-in.ts';
import { pageFinding } from '../../parse/page-findings.ts';
import { isAboutSize } from '../../quantity/about-size.ts';
import { saysOnlySizes, sizeFor, sizesIn, type Size } from '../../quantity/size-said.ts';
import { unitWordsIn } from '../../quantity/unit-of-measure.ts';
import { measureInLine } from '../../sheet/measure-line.ts';
import type { Measure } from '../noun/measure.ts';

const mostTexts = 1000;

/** Knows in what the figures of a file are written, and what is to be said of it. */
export class StatedSizes {
  private readonly around: string | null;
  private readonly known = new Map<string, Map<string, Size | null>>();
  private readonly applied = new Map<string, string>();
  private readonly others = new Map<string, boolean>();
  private readonly strange = new Map<string, Where>();

  /** @param around - the header of the figures and lines above it, the nearest first */
  constructor(around: readonly string[] = []) {
    const said = around.map((text) => measureInLine(text)?.words ?? measureInHeader(text));
    this.around = said.find((words) => saysOnlySizes(words) || isAboutSize(words)) ?? null;
  }

  /**
   * Finds the size of a figure.
   * @param beside - the unit of measure in its row; blank where there is none
   * @param measure - its measure
   * @param value - the figure in its words
   * @param at - tells its place
   * @returns the size; `null` where the number is what it says
   */
  of(beside: string | undefined, measure: Measure, value: unknown, at: () => Where): Size | null {
    if (this.around === null && (beside === undefined || beside === '')) return null;
    for (const words of [beside?.trim() ?? '', this.around ?? '']) {
      const size = words === '' ? null : this.sizeOf(words, measure, at);
      if (size === null) continue;
      if (size.power > 0 && takesSize(value)) this.applied.set(measure.id, `${measure.label.vi}: ${words}`);
      return size;
    }
    return null;
  }

  /**
   * Tells whether the unit of measure in the row of a figure is another one than that of its measure.
   * @param beside - what stands there
   * @param measure - its measure
   * @returns `false` also for sizes, and for words nobody knows
   */
  namesOther(beside: string | undefined, { measuredIn }: Measure): boolean {
    const words = beside?.trim().toLowerCase() ?? '';
    if (words === '' || words === measuredIn.toLowerCase()) return false;
    const key = `${words}\n${measuredIn}`;
    let isOther = this.others.get(key);
    if (isOther === undefined) {
      if (this.others.size >= mostTexts) this.others.clear();
      const { names, rest } = unitWordsIn(words, measuredIn);
      this.others.set(key, (isOther = names === 'other' && rest === ''));
    }
    return isOther;
  }

  /**
   * Says once which sizes were applied, and which nobody understood.
   * @returns the findings
   */
  told(): readonly Finding[] {
    const findings = [...this.strange].map(([words, where]) =>
      pageFinding('size-not-understood', where, { a: words, actual: words }),
    );
    if (this.applied.size === 0) return findings;
    const list = [...this.applied.values()].join('; ');
    return [...findings, pageFinding('size-applied', {}, { a: list, actual: list })];
  }

  private sizeOf(words: string, { id, measuredIn }: Measure, at: () => Where): Size | null {
    let ofWords = this.known.get(words);
    if (ofWords === undefined) {
      if (this.known.size >= mostTexts) this.known.clear();
      this.known.set(words, (ofWords = new Map<string, Size | null>()));
      if (isAboutSize(words) && sizesIn(words).rest && this.strange.size < mostTexts) this.strange.set(words, at());
    }
    let size = ofWords.get(id);
    if (size === undefined) ofWords.set(id, (size = sizeFor(words, measuredIn)));
    return size;
  }
}
