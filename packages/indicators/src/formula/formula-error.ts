import { DefinitionError, type DefinitionProblem, type Text } from '@qcdc/core';

/** A written formula is wrong. Says where: the place in the text, counted from 0, and the piece that is wrong. */
export class FormulaError extends DefinitionError {
  /** Place of the fault in the formula, counted from 0. */
  readonly position: number;
  /** The faulty piece, shortened; empty at the end of the formula. */
  readonly piece: string;
  /** The fault in both languages. */
  readonly text: Text;

  /**
   * @param code - stable code, `formula/kebab-name`
   * @param text - what is unexpected, what was expected, what to do
   * @param position - place in the formula, counted from 0
   * @param piece - the faulty piece
   * @param path - path to the formula inside its definition
   * @param others - what else is wrong with the same formula
   */
  constructor(
    code: string,
    text: Text,
    position: number,
    piece = '',
    path = 'formula',
    others: readonly DefinitionProblem[] = [],
  ) {
    super(code, text, `${path}@${position + 1}`, others);
    this.position = position;
    this.piece = piece.slice(0, 40);
    this.text = text;
  }
}
