import type { LegalBasis, Step, Text, UnitKind } from '@qcdc/core';
import type { ComputedOperand } from '../formula/expression.ts';

/** Which way is good: a higher value, a lower one, or neither (the figure only describes). */
export type Direction = 'higher' | 'lower' | 'neither';

/** A value to be reached by a day. @term chỉ tiêu phấn đấu */
export interface IndicatorTarget {
  /** The day by which it is to be reached. */
  readonly by: `${number}-${number}-${number}`;
  /** The value, as a decimal text in the indicator's unit of measure. */
  readonly value: string;
  /** Who set it, and where. */
  readonly basis: LegalBasis;
}

/** One worked example: figures in, print out. It is the documentation and the test at once. */
export interface IndicatorExample {
  /** Figures by input name: a number, a decimal text, or words such as `hơn 1.400`. */
  readonly given: Readonly<Record<string, number | string>>;
  /** What is printed in Vietnamese, such as `91,09 %`. */
  readonly shows: string;
  /** Where the figures are from, or what the case shows. */
  readonly name?: Text;
}

/**
 * A share, rate or mean with its formula by date. It is never added up or averaged: at every level it is recomputed from
 * the sums of its parts.
 * @term chỉ số, tỷ lệ
 */
export interface Indicator extends ComputedOperand {
  /** What exactly is measured, in a sentence or two. */
  readonly definition?: Text;
  /** Area of the field, such as `mediation`; the first part of the id. */
  readonly area: string;
  /** Which way is good. */
  readonly better: Direction;
  /** Which of the six steps it shows. */
  readonly step?: Step;
  /** Kinds of unit it makes sense for; every kind when left out. */
  readonly appliesTo?: readonly UnitKind[];
  /** By what it can be broken down, such as `unit kind`. */
  readonly disaggregation?: readonly Text[];
  /** Where the figures come from. */
  readonly source?: Text;
  /** Values to be reached, earliest day first. */
  readonly targets: readonly IndicatorTarget[];
  /** Worked examples. */
  readonly examples: readonly IndicatorExample[];
}
