import type { Language } from '../../outcome/text.ts';
import type { QuantityState } from '../quantity.ts';
import type { Size } from '../size-said.ts';

/** How to read figures. */
export interface ReadOptions {
  /** Unit of measure of the field; a cell that names another one is refused. */
  readonly measuredIn: string;
  /**
   * Whose thousands and decimal marks the source uses; `null` when nobody knows, and then `1.234` is refused. The words
   * beside a number tell better: "7.609 hồ sơ" is Vietnamese wherever it stands.
   */
  readonly locale?: Language | null;
  /** What a bare dash stands for; `missing` when left out. */
  readonly dash?: Exclude<QuantityState, 'reported'>;
  /** Whether numbers below zero are let through; by default only for percentages and points. */
  readonly negative?: boolean;
  /** Number format of the cell, for numbers: `0.0%` says that 0.988 is 98.8 %, to one decimal. */
  readonly format?: string;
}

/** How to read figures of a page that says in what its numbers are written. */
export interface SizedReadOptions extends ReadOptions {
  /**
   * In what the page says its numbers are written, such as millions of đồng. It counts for numbers that name neither a size nor a
   * unit of measure of their own: `hơn 3,4` is then above 3.400.000.
   */
  readonly size?: Size;
}
