import { text, type ProposedFigure, type TextReading } from '../src/index.ts';
import type { AnnotatedFigure, AnnotatedSentence } from './quality-set.ts';

/** A figure of an annotated sentence, beside what was proposed for it. */
export interface Compared {
  /** The sentence. */
  readonly sentence: AnnotatedSentence;
  /** The annotated figure; `null` where something was proposed that is none. */
  readonly annotated: AnnotatedFigure | null;
  /** The proposal; `null` where a figure was not found. */
  readonly proposed: ProposedFigure | null;
}

/** How well sentences were read: shares of one, as right ones and all. */
export interface Quality {
  /** Proposals that are figures, with their value, of all proposals. */
  readonly precision: Share;
  /** Figures that were found, with their value, of all annotated ones. */
  readonly recall: Share;
  /** Bounds that are right, of the figures that were found. */
  readonly bounds: Share;
  /** Figures with a measure whose first suggestion is right. */
  readonly measureFirst: Share;
  /** Figures with a measure that is among the first three suggestions. */
  readonly measureFirst3: Share;
}

/** A share, as its parts. */
export interface Share {
  /** How many are right. */
  readonly right: number;
  /** Of how many. */
  readonly all: number;
}

const bounds: Readonly<Record<AnnotatedFigure['bound'], string>> = {
  exact: 'exact',
  'at-least': 'atLeast',
  'more-than': 'above',
  'at-most': 'atMost',
  'less-than': 'below',
  about: 'about',
  between: 'between',
};

/**
 * Reads annotated sentences and puts what was proposed beside what was annotated.
 *
 * @param sentences - the sentences
 * @returns every annotated figure and every proposal once
 */
export async function compare(sentences: readonly AnnotatedSentence[]): Promise<readonly Compared[]> {
  const all: Compared[] = [];
  for (const sentence of sentences) {
    const above = sentence.heading === undefined ? '' : `1. ${sentence.heading}\n\n`;
    const { value } = await text.read(above + sentence.text, { source: sentence.id });
    all.push(...compareOne(sentence, value, above.length));
  }
  return all;
}

function compareOne(sentence: AnnotatedSentence, { figures }: TextReading, shift: number): readonly Compared[] {
  // A number with two readings proposes none: it was not found, and nothing wrong was said.
  const left = new Set(figures.filter(({ number, quantity }) => number.start >= shift && quantity !== null));
  const found = sentence.figures.map((annotated): Compared => {
    const [start, end] = annotated.span;
    const proposed = [...left].find(
      (one) => one.number.start - shift < end && start < one.number.end - shift && isSameValue(one, annotated),
    );
    if (proposed !== undefined) left.delete(proposed);
    return { sentence, annotated, proposed: proposed ?? null };
  });
  return [...found, ...[...left].map((proposed): Compared => ({ sentence, annotated: null, proposed }))];
}

function isSameValue({ quantity }: ProposedFigure, { value, high }: AnnotatedFigure): boolean {
  return (
    quantity?.value?.toFixed() === plain(value) &&
    (quantity.upper?.toFixed() ?? null) === (high === undefined ? null : plain(high))
  );
}

const plain = (decimal: string): string => (decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal);

/**
 * Tells whether a suggestion is right.
 *
 * @param compared - the figure
 * @param most - how many suggestions are looked at
 * @returns whether one of them is
 */
export function isMeasureRight({ annotated, proposed }: Compared, most: number): boolean {
  const right = [annotated?.measure, ...(annotated?.alsoRight ?? [])];
  const first = (proposed?.measures ?? []).slice(0, most).map(({ area, field }) => `${area}.${field}`);
  return first.some((one) => right.includes(one));
}

/**
 * Counts what was read rightly.
 *
 * @param compared - figures beside proposals
 * @returns the shares
 */
export function qualityOf(compared: readonly Compared[]): Quality {
  const matched = compared.filter(({ annotated, proposed }) => annotated !== null && proposed !== null);
  const proposed = compared.filter((one) => one.proposed !== null);
  const annotated = compared.filter((one) => one.annotated !== null);
  const measured = annotated.filter((one) => one.annotated?.measure != null);
  const share = (list: readonly Compared[], holds: (one: Compared) => boolean): Share => ({
    right: list.filter(holds).length,
    all: list.length,
  });
  return {
    precision: { right: matched.length, all: proposed.length },
    recall: { right: matched.length, all: annotated.length },
    bounds: share(matched, (one) => one.proposed?.quantity?.bound === bounds[one.annotated?.bound ?? 'exact']),
    measureFirst: share(measured, (one) => isMeasureRight(one, 1)),
    measureFirst3: share(measured, (one) => isMeasureRight(one, 3)),
  };
}
