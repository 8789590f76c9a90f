import type { CueIndex } from '../measures/cue-index.ts';
import type { Block } from '../page/block.ts';
import type { Places } from '../page/places.ts';
import type { SectionSubject, TextSection } from '../proposal.ts';
import { readHeading } from './subjects.ts';

const ofHeading = 0.5;
const ofParent = 0.3;

interface Open {
  readonly section: number;
  readonly depth: number;
  readonly phrases: readonly number[];
  readonly subject: SectionSubject | null;
}

/** The headings above a place, and what their words count for there. */
export class SectionStack {
  /** The sections found so far. */
  readonly sections: TextSection[] = [];
  private open: Open[] = [];

  /**
   * @param places - places of the text
   * @param index - words of areas and fields
   */
  constructor(
    private readonly places: Places,
    private readonly index: CueIndex,
  ) {}

  /** Place of the innermost section; `null` above the first heading. */
  get section(): number | null {
    return this.open.at(-1)?.section ?? null;
  }

  /** What the innermost section that says it tells. */
  get subject(): SectionSubject | null {
    return this.open.findLast(({ subject }) => subject !== null)?.subject ?? null;
  }

  /**
   * Opens a section.
   * @param block - its heading
   */
  add({ tokens, mark, depth }: Block): void {
    const said = this.places.said(tokens, 0, tokens.length);
    const { subject, group, step } = readHeading(tokens);
    const phrases = [...new Set(this.index.find(tokens).map(({ phrase }) => phrase))];
    // A title in capitals without a mark stands above everything numbered.
    const level = mark === '' ? 0 : depth;
    this.open = this.open.filter((above) => above.depth < level);
    this.sections.push({ ...said, mark, depth: level, subject, group, step, areas: this.areasOf(phrases) });
    this.open.push({ section: this.sections.length - 1, depth: level, phrases, subject });
  }

  /** Ends all sections: what follows is who signs, and who gets the text. */
  end(): void {
    this.open = [];
  }

  /**
   * Returns the phrases of the headings above.
   * @returns what each counts for
   */
  phrases(): ReadonlyMap<number, number> {
    const felt = new Map<number, number>();
    for (const [i, { phrases }] of this.open.entries()) {
      const weight = i === this.open.length - 1 ? ofHeading : ofParent;
      for (const phrase of phrases) felt.set(phrase, Math.max(weight, felt.get(phrase) ?? 0));
    }
    return felt;
  }

  private areasOf(phrases: readonly number[]): readonly string[] {
    const strength = new Map<number, number>();
    const here = new Set(phrases);
    for (const { speaksOf, all, strength: said } of phrases.flatMap((phrase) => this.index.cuesWith(phrase)))
      if (speaksOf < 0 && all.every((phrase) => here.has(phrase)))
        strength.set(speaksOf, Math.max(said, strength.get(speaksOf) ?? 0));
    const sorted = [...strength].sort(([, a], [, b]) => b - a);
    return sorted.flatMap(([area]) => this.index.areas[-1 - area]?.id ?? []).slice(0, 3);
  }
}
