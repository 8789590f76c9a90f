import { DefinitionError } from '@qcdc/core';
import { inputPieces, type InputPieces, type StreamedInput } from '@qcdc/core/flow';

/** What can be read: text, bytes, or a stream of either: of the web, of Node, or any other that comes in pieces. */
export type CsvInput = StreamedInput;

const noCsv = {
  vi: 'CSV là chữ, chuỗi byte, hoặc một luồng của chúng',
  en: 'a CSV is text, bytes or a stream of either',
};

/**
 * Goes through an input piece by piece.
 *
 * @param input - text, bytes or a stream
 * @returns the pieces, and the size of the whole in what the pieces are counted in, where it is known
 * @throws `DefinitionError` `csv/bad-input`
 */
export function piecesOf(input: CsvInput): InputPieces {
  return inputPieces(input, () => new DefinitionError('csv/bad-input', noCsv, 'input'));
}
