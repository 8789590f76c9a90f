import { text, type ProposedFigure, type TextReading } from '../src/index.ts';

/** Reads a text. */
export async function reading(words: string): Promise<TextReading> {
  return (await text.read(words, { source: 'bao-cao.txt' })).value;
}

/** What a figure says, in one line: bound, number, unit of measure. */
export function inShort({ quantity, measuredIn, role }: ProposedFigure): string {
  const upper = quantity?.upper?.toFixed();
  const number = `${quantity?.value?.toFixed() ?? '?'}${upper === undefined ? '' : `…${upper}`}`;
  const bound = quantity?.bound === 'exact' ? '' : `${quantity?.bound ?? ''} `;
  return `${bound}${number} ${measuredIn ?? '-'}${role === 'value' ? '' : ` (${role})`}`;
}

/** All figures of a sentence in short. */
export async function figuresOf(words: string): Promise<readonly string[]> {
  return (await reading(words)).figures.map(inShort);
}

/** The likeliest field of every figure of a sentence. */
export async function fieldsOf(words: string): Promise<readonly (string | null)[]> {
  return (await reading(words)).figures.map(({ measures: [first] }) =>
    first === undefined ? null : `${first.area}.${first.field}`,
  );
}
