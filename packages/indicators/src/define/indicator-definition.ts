import type { IsoDate, LegalBasis, Step, Text, UnitKind } from '@qcdc/core';
import type { RoundingMode } from '@qcdc/core/exact';
import type { Expression, InputExpression, Operand } from '../formula/expression.ts';
import type { Direction, IndicatorExample, IndicatorTarget } from './indicator.ts';

/** What an indicator is computed from, by the name it has in the formula. */
export type IndicatorInputs = Readonly<Record<string, Operand>>;

/** The inputs as a formula sees them. */
export type FormulaInputs<I extends IndicatorInputs> = { readonly [K in keyof I]: InputExpression };

/** A formula, the days it is in force and what it rests on. */
export interface FormulaVersion<I extends IndicatorInputs> {
  /** First day in force. */
  readonly from: IsoDate;
  /** Last day in force (inclusive); open when left out. */
  readonly to?: IsoDate;
  /** What the formula rests on: law, Party document, practice or arithmetic. */
  readonly basis: LegalBasis;
  /**
   * The formula as a function of the inputs, called once when the indicator is defined; or, for who would rather write
   * it, `written('settled / received * 100')`.
   */
  readonly value: (inputs: FormulaInputs<I>) => Expression;
}

/** What one says to define an indicator. */
export interface IndicatorDefinition<I extends IndicatorInputs> {
  /** Stable id, `area.kebab-name`. */
  readonly id: string;
  /** Label in both languages. */
  readonly label: Text;
  /** What exactly is measured. */
  readonly definition?: Text;
  /** Area of the field; the first part of the id when left out. */
  readonly area?: string;
  /** Unit of measure of the value, such as `percent` or `VND/household`. */
  readonly measuredIn: string;
  /** Decimals shown, 0 to 10. */
  readonly scale: number;
  /** How digits behind the last shown one are cut; `nearest` when left out. */
  readonly rounding?: RoundingMode;
  /** Which way is good. */
  readonly better: Direction;
  /** Which of the six steps it shows. */
  readonly step?: Step;
  /** Kinds of unit it makes sense for; every kind when left out. */
  readonly appliesTo?: readonly UnitKind[];
  /** By what it can be broken down. */
  readonly disaggregation?: readonly Text[];
  /** Where the figures come from. */
  readonly source?: Text;
  /** Values to be reached, each by a day. */
  readonly targets?: readonly IndicatorTarget[];
  /** Worked examples; they are tests. */
  readonly examples?: readonly IndicatorExample[];
  /** What it is computed from, by name. */
  readonly inputs: I;
  /** The formulas by date. */
  readonly formula: readonly FormulaVersion<I>[];
}
