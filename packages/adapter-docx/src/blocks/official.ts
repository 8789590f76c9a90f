import type { LetterheadBlock, SignatureBlock } from '@qcdc/core';
import type { Paragraph, Table } from 'docx';
import { textWidth } from '../page/section-properties.ts';
import type { Word, WordPart } from '../word.ts';
import { millimetres, points } from '../words/measures.ts';
import { officialParagraphs } from '../words/paragraphs.ts';
import { single } from '../words/spacing.ts';

/** Share of the left half of a letterhead, and of a foot: nation and motto are wider than the names of most bodies. */
const headShare = 0.4276;
const footShare = 0.4703;

/** Room for a signature and a stamp, in points. */
const signatureRoom = 72;

type Halves = readonly [left: readonly Paragraph[], right: readonly Paragraph[]];

/**
 * Makes the head of an official document: a table without lines, then title and opening across the page.
 *
 * @param block - the head
 * @param word - the document
 * @returns its parts
 */
export function letterheadParts(block: LetterheadBlock, word: Word): readonly WordPart[] {
  const { LEFT } = word.kit.AlignmentType;
  const width = textWidth(word);
  const left = Math.round(width * headShare);
  const rows = block.rows.map((row): Halves => [
    officialParagraphs(row.left, word, left),
    officialParagraphs(row.right, word, width - left),
  ]);
  const above = single(word, word.style.text.above);
  const [first, ...others] = block.title;
  return [
    ...(rows.length === 0 ? [] : [halvesTable(rows, left, word)]),
    ...(first === undefined ? [] : officialParagraphs([first], word, width, { spacing: single(word, 14) })),
    ...officialParagraphs(others, word, width),
    ...block.opening.flatMap((line, i) =>
      officialParagraphs([line], word, width, {
        spacing: above,
        ...(line.part === 'basis' ? { indent: { firstLine: millimetres(word.style.text.firstLine) } } : {}),
        // Several who are addressed stand as a list, below the words of address.
        ...(line.part === 'addressee' && i > 0 ? { alignment: LEFT, indent: { left: Math.round(width / 3) } } : {}),
      }),
    ),
  ];
}

/**
 * Makes the foot of an official document: who gets it beside who signs, with room for the signature. It is not cut by the end
 * of a page.
 *
 * @param block - the foot
 * @param word - the document
 * @returns its parts
 */
export function signatureParts(block: SignatureBlock, word: Word): readonly WordPart[] {
  const width = textWidth(word);
  const left = Math.round(width * footShare);
  const first = block.signature.findIndex(({ part }) => part === 'signer');
  const signers = first < 0 ? [] : block.signature.slice(first);
  const above = block.signature.slice(0, block.signature.length - signers.length);
  const right = [
    ...officialParagraphs(above, word, width - left, { keepNext: true }),
    ...signers.flatMap((line, i) =>
      officialParagraphs([line], word, width - left, {
        spacing: single(word, i === 0 ? signatureRoom : 0),
      }),
    ),
  ];
  const spacer = new word.kit.Paragraph({ keepNext: true, spacing: single(word, 6), children: [] });
  return [spacer, halvesTable([[officialParagraphs(block.recipients, word, left), right]], left, word)];
}

function halvesTable(rows: readonly Halves[], left: number, word: Word): Table {
  const { kit } = word;
  const widths = [left, textWidth(word) - left];
  const none = { style: kit.BorderStyle.NONE, size: 0, color: 'auto' };
  return new kit.Table({
    columnWidths: widths,
    width: { size: textWidth(word), type: kit.WidthType.DXA },
    layout: kit.TableLayoutType.FIXED,
    margins: { left: 0, right: 0 },
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: rows.map(
      (halves) =>
        new kit.TableRow({
          cantSplit: true,
          children: halves.map(
            (half, i) =>
              new kit.TableCell({
                width: { size: widths[i] ?? 0, type: kit.WidthType.DXA },
                margins: { left: 0, right: 0, bottom: points(6) },
                // A cell without a paragraph makes a file Word refuses.
                children: half.length === 0 ? [new kit.Paragraph({ children: [] })] : [...half],
              }),
          ),
        }),
    ),
  });
}
