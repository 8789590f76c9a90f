import type { AnnexBlock, LetterheadBlock, OfficialLine, SignatureBlock } from '@qcdc/core';
import { speak, type Speech } from '@qcdc/core/flow';
import { annexLines, documentStyles, linePairs, type PartLook } from '@qcdc/core/official';
import type { CellOut, Look } from '../engine/book.ts';
import { textCell } from './looks.ts';

/** A row of the first sheet, and whether its only cell stands across all columns. */
export interface OfficialRow {
  /** The cells. */
  readonly cells: readonly (CellOut | null)[];
  /** `true` where the first cell takes the whole width. */
  readonly across: boolean;
  /** Height in points, where it is not that of the text. */
  readonly height?: number;
}

/** Room for a signature and a stamp, in points. */
const signatureRoom = 70;

const alignments = { left: 'left', centre: 'center', right: 'right', justified: 'left' } as const;

function lookOf({ size, bold, italic, underlined, align, rule }: PartLook): Look {
  return {
    size,
    align: alignments[align],
    wrap: true,
    top: true,
    ...(bold === true ? { bold } : {}),
    ...(italic === true ? { italic } : {}),
    // A line as long as the words is drawn under them; a shorter one cannot be.
    ...(underlined === true || rule === 'full' ? { underlined: true } : {}),
  };
}

type CellOf = (line: OfficialLine | null) => CellOut | null;

function cellIn(style: LetterheadBlock['style'], speech: Speech): CellOf {
  const { parts } = documentStyles[style];
  return (line) => line && textCell(speak(line.text, speech), lookOf(parts[line.part]));
}

const across = (cell: CellOut | null): OfficialRow => ({ cells: [cell], across: true });

/**
 * Lays out the head of an official document: bodies on the left, nation on the right, title across.
 *
 * @param block - the head
 * @param speech - which languages
 * @returns its rows
 */
export function letterheadRows(block: LetterheadBlock, speech: Speech): readonly OfficialRow[] {
  const cell = cellIn(block.style, speech);
  const beside = block.rows.flatMap(({ left, right }) =>
    linePairs(left, right).map((pair): OfficialRow => ({ cells: pair.map(cell), across: false })),
  );
  const below = [...block.title, null, ...block.opening].map((line) => across(cell(line)));
  return [...beside, across(null), ...below];
}

/**
 * Lays out the foot of an official document: who gets it on the left, who signs on the right, with room above the name.
 *
 * @param block - the foot
 * @param speech - which languages
 * @returns its rows
 */
export function signatureRows(block: SignatureBlock, speech: Speech): readonly OfficialRow[] {
  const cell = cellIn(block.style, speech);
  const first = block.signature.findIndex(({ part }) => part === 'signer');
  const [above, below] = [block.signature.slice(0, first), block.signature.slice(first)];
  const list = block.recipients;
  const words = list
    .slice(above.length)
    .map(({ text }) => speak(text, speech))
    .join('\n');
  const look = lookOf(documentStyles[block.style].parts.recipient);
  return [
    ...linePairs(list.slice(0, above.length), above).map((pair): OfficialRow => ({
      cells: pair.map(cell),
      across: false,
    })),
    { cells: [textCell(words, look), null], across: false, height: Math.max(signatureRoom, heightOf(words, look)) },
    ...below.map((line): OfficialRow => ({ cells: [null, cell(line)], across: false })),
  ];
}

/**
 * Lays out the beginning of an annex.
 *
 * @param block - the annex
 * @param style - style of the document
 * @param speech - which languages
 * @returns its rows
 */
export function annexRows(block: AnnexBlock, style: LetterheadBlock['style'], speech: Speech): readonly OfficialRow[] {
  return annexLines(block).map((line) => across(cellIn(style, speech)(line)));
}

function heightOf(words: string, { size = 12 }: Look): number {
  return words.split('\n').length * size * 1.4 + 4;
}
