import { DefinitionError } from '@qcdc/core';
import { inputPieces, type InputPieces, type StreamedInput } from '@qcdc/core/flow';

/** What can be read: text, bytes, or a stream of either: of the web, of Node, or any other that comes in pieces. */
export type JsonInput = StreamedInput;

const noJson = {
  vi: 'JSON là chữ, chuỗi byte hoặc một luồng của chúng; dữ liệu đã đọc rồi thì đưa thẳng cho parseRecords',
  en: 'JSON is text, bytes or a stream of either; hand what was parsed already to parseRecords',
};

/**
 * Goes through an input piece by piece.
 *
 * @param input - text, bytes or a stream
 * @returns the pieces, and the size of the whole in what they are counted in, where it is known
 * @throws `DefinitionError` `json/bad-input`
 */
export function piecesOf(input: JsonInput): InputPieces {
  return inputPieces(input, () => new DefinitionError('json/bad-input', noJson, 'input'));
}
