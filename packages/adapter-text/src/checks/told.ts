import type { Entity, Quantity, Where } from '@qcdc/core';
import { Dec, printDecimal, type Decimal } from '@qcdc/core/exact';
import type { FoundAt, ProposedFigure } from '../proposal.ts';
import { textFinding, type TextTrouble } from '../text-findings.ts';
import type { FindingDetail } from '@qcdc/core/flow';

/** Figures of a text, to be judged against one another. */
export interface Told {
  /** The figures in order. */
  readonly figures: readonly ProposedFigure[];
  /** The text. */
  readonly text: string;
  /** The areas the figures may be of. */
  readonly areas: readonly Entity[];
  /** The file. */
  readonly where: Where;
}

/** A figure whose number can be reckoned with. */
export interface Counted extends ProposedFigure {
  /** The number. */
  readonly quantity: Quantity & { readonly value: Decimal };
}

/**
 * Tells whether a figure can be reckoned with: one number, as far as it was stated.
 *
 * @param figure - the figure
 * @returns whether it can
 */
export function isCounted(figure: ProposedFigure | null | undefined): figure is Counted {
  return figure?.quantity?.value != null && figure.quantity.bound === 'exact';
}

/** How many times too large or too small a number may have slipped. */
export const slips: readonly Decimal[] = ['1000', '0.001'].map((factor) => new Dec(factor));

/**
 * Makes the finding on a figure.
 *
 * @param trouble - what is wrong
 * @param told - the text
 * @param figure - the figure
 * @param detail - words to fill in
 * @returns the finding with its place
 */
export function at(trouble: TextTrouble, { where }: Told, figure: ProposedFigure, detail: FindingDetail): FoundAt {
  const { start, end, line } = figure.span;
  const cell = `${start}-${end}`;
  return {
    start,
    finding: textFinding(trouble, { ...where, line, cell }, { a: figure.words, actual: figure.words, ...detail }),
  };
}

/**
 * Tells whether two figures stand in one sentence or list: no full stop, no end of a paragraph between them.
 *
 * @param told - the text
 * @param first - the first figure
 * @param second - the second one
 * @returns whether they do
 */
export function together({ text }: Told, first: ProposedFigure, second: ProposedFigure): boolean {
  if (first.section !== second.section || second.span.start - first.span.end > 1500) return false;
  return !/[.!?]\s+\p{Lu}|\n\s*\n/u.test(text.slice(first.span.end, second.span.start));
}

/**
 * Prints a number as a report writes it.
 *
 * @param value - the number
 * @returns in Vietnamese
 */
export const inVietnamese = (value: Decimal): string => printDecimal(value, 'vi');

const within = /^[^.;()\d]*[,;(]?\s*trong đó[^.;()\d]*$/iu;

/**
 * Tells whether the text itself says that a figure lies within the one before it: "57 đơn, trong đó khiếu nại 12 đơn".
 *
 * @param told - the text
 * @param whole - the figure before
 * @param part - the figure behind it
 * @returns whether it does
 */
export function liesWithin({ text }: Told, whole: ProposedFigure, part: ProposedFigure): boolean {
  return (
    whole.measuredIn !== null &&
    whole.measuredIn === part.measuredIn &&
    within.test(text.slice(whole.span.end, part.span.start).normalize('NFC').replace(/\s+/g, ' ').replace(/^; /, ', '))
  );
}
