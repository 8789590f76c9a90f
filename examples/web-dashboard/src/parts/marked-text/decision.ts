import type { PlainTextReading, ProposedFigure, TextReading } from '@qcdc/adapter-text';
import type { Finding } from '@qcdc/core';

/** What somebody decided of a figure: the field it is of, or that it is none. */
export type Decision = { readonly area: string; readonly field: string } | 'rejected';

/** A figure as it is shown; its number stands in the words. */
export type MarkedFigure = Omit<ProposedFigure, 'quantity'>;

/** A text and its figures. */
export type MarkedReading = Pick<TextReading | PlainTextReading, 'text' | 'figures'>;

/** What was decided, by the place of the figure in the list of figures. */
export type Decisions = ReadonlyMap<number, Decision>;

/** A piece of a text: words alone, or the words of one figure. */
export interface TextPiece {
  /** The words. */
  readonly words: string;
  /** Place of the figure in the list of figures; `null` for words alone. */
  readonly figure: number | null;
}

/**
 * Cuts a text into its figures and the words between them. Where two figures overlap, the earlier one has the words that both
 * share, and the other one still has its piece: no figure is lost.
 */
export function piecesOf({ text, figures }: MarkedReading): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  figures.forEach(({ span: { start, end } }, i) => {
    if (start > at) pieces.push({ words: text.slice(at, start), figure: null });
    pieces.push({ words: text.slice(Math.max(start, at), end), figure: i });
    at = Math.max(at, end);
  });
  if (at < text.length) pieces.push({ words: text.slice(at), figure: null });
  return pieces;
}

/** What was found about a figure: findings of a text name the place of what they are about. */
export function findingsOf(figure: MarkedFigure, findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ where }) => where.cell === placeOf(figure));
}

/** What was found about the text as a whole, such as a file that is no text: it is about no figure one could press. */
export function findingsOfWhole({ figures }: MarkedReading, findings: readonly Finding[]): readonly Finding[] {
  const places = new Set(figures.map(placeOf));
  return findings.filter(({ where }) => where.cell === undefined || !places.has(where.cell));
}

function placeOf({ span }: MarkedFigure): string {
  return `${String(span.start)}-${String(span.end)}`;
}
