// A reader of large files takes what comes in pieces, whoever makes them.
import { expect, it } from 'vitest';
import { DefinitionError } from '../outcome/errors.ts';
import { inputPieces, type StreamedInput } from './input-pieces.ts';

const refusal = () => new DefinitionError('mine/bad-input', { vi: 'cần chữ', en: 'text is needed' }, 'input');
const textOf = async (input: StreamedInput): Promise<string> => {
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of inputPieces(input, refusal).pieces)
    text += typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true });
  return text;
};
const bytes = (text: string) => new TextEncoder().encode(text);
const long = 'Mã đơn vị;Kỳ báo cáo\n'.repeat(40_000);

it.each<[string, StreamedInput]>([
  ['text', long],
  ['bytes', bytes(long)],
  ['bytes of a list', [bytes(long.slice(0, 9000)), bytes(long.slice(9000))]],
  ['a stream of the web', new Blob([long]).stream()],
])('%s comes whole', async (_, input) => {
  expect(await textOf(input)).toBe(long);
});

it('tells the size of the whole where it is known', () => {
  expect(inputPieces(long, refusal).size).toBe(long.length);
  expect(inputPieces(bytes(long), refusal).size).toBe(bytes(long).length);
  expect(inputPieces([bytes(long)], refusal).size).toBeUndefined();
});

it('tells a stream that is left early', async () => {
  let cancelled = false;
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      controller.enqueue(bytes('a'));
    },
    cancel: () => {
      cancelled = true;
    },
  });
  for await (const piece of inputPieces(stream, refusal).pieces) if (piece.length > 0) break;
  expect(cancelled).toBe(true);
});

it.each([7, null, undefined, true, {}, () => 'text'])('refuses %s in the words of the reader', (input) => {
  expect(() => inputPieces(input as never, refusal)).toThrow('mine/bad-input');
});
