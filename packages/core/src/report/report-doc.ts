import type { Explanation } from '../figure/noun/explanation.ts';
import type { Finding } from '../outcome/finding.ts';
import type { Language, Text } from '../outcome/text.ts';
import type { ChartBlock } from './chart.ts';
import type { TableEntry } from './table-entry.ts';

/** One cell of a table: a text in one or both languages, or a number already printed for each language. */
export type ReportCell = Text | string | null;

/** A column of a table. */
export interface ReportColumn {
  /** Header. */
  readonly header: Text;
  /** Numbers stand right. */
  readonly align?: 'left' | 'right';
}

/** A heading inside the report. */
export interface HeadingBlock {
  /** Tells the blocks apart. */
  readonly kind: 'heading';
  /** 2 for a part, 3 for a section inside it. */
  readonly level: 2 | 3;
  /** The heading. */
  readonly text: Text;
}

/** A paragraph of plain text. */
export interface ParagraphBlock {
  /** Tells the blocks apart. */
  readonly kind: 'paragraph';
  /** The words. */
  readonly text: Text;
}

/** A table of figures or words. */
export interface TableBlock {
  /** Tells the blocks apart. */
  readonly kind: 'table';
  /** What the table shows. */
  readonly caption: Text;
  /** Columns from left to right. */
  readonly columns: readonly ReportColumn[];
  /** Rows; as many cells as columns. */
  readonly rows: readonly (readonly ReportCell[])[];
  /** Note below the table. */
  readonly note?: Text;
  /** What its cells take where the table is a form to fill in. */
  readonly entries?: readonly TableEntry[];
}

/** A list of findings. */
export interface FindingsBlock {
  /** Tells the blocks apart. */
  readonly kind: 'findings';
  /** What was checked. */
  readonly caption: Text;
  /** What was found; an empty list says that nothing was. */
  readonly findings: readonly Finding[];
}

/** A bar chart; the writer gives it a text alternative from the same data. */
export interface BarsBlock {
  /** Tells the blocks apart. */
  readonly kind: 'bars';
  /** What the chart shows. */
  readonly caption: Text;
  /** Unit of measure of all bars. */
  readonly measuredIn: Text;
  /** The bars from top to bottom. */
  readonly bars: readonly ReportBar[];
}

/** The derivation of one number, shown as an indented outline. */
export interface ExplanationBlock {
  /** Tells the blocks apart. */
  readonly kind: 'explanation';
  /** Which number. */
  readonly caption: Text;
  /** The derivation. */
  readonly explanation: Explanation;
}

/** A list of points of a section. @term điểm */
export interface PointsBlock {
  /** Tells the blocks apart. */
  readonly kind: 'points';
  /** The points; writers mark them with the letters of the Vietnamese alphabet (a, b, c, d, đ, e …). */
  readonly points: readonly Text[];
}

/**
 * A part of an official document, as the rules of form name it. How each looks stands in the style.
 * @term thể thức văn bản
 */
export type DocumentPart =
  | 'nation'
  | 'motto'
  | 'superior'
  | 'issuer'
  | 'issuerMark'
  | 'number'
  | 'letterSubject'
  | 'placeAndDay'
  | 'type'
  | 'subject'
  | 'subjectMark'
  | 'addressee'
  | 'basis'
  | 'body'
  | 'section'
  | 'clause'
  | 'authority'
  | 'office'
  | 'signer'
  | 'recipientsHead'
  | 'recipient'
  | 'annexLabel'
  | 'annexTitle'
  | 'annexReference'
  | 'pageNumber';

/** Which rules of form a document follows: those of the State or those of the Party. @term thể thức */
export type DocumentStyleId = 'state' | 'party';

/** One line of an official document. */
export interface OfficialLine {
  /** Which part it is; its look stands in the style. */
  readonly part: DocumentPart;
  /** The words, in capitals where the rules want capitals. */
  readonly text: Text;
}

/** Two groups of lines that stand side by side at one height. */
export interface LetterheadRow {
  /** Lines on the left. */
  readonly left: readonly OfficialLine[];
  /** Lines on the right. */
  readonly right: readonly OfficialLine[];
}

/** The head of an official document, from the names of the bodies to what the document rests on. `official` makes one. */
export interface LetterheadBlock {
  /** Tells the blocks apart. */
  readonly kind: 'letterhead';
  /** Whose rules of form it follows. */
  readonly style: DocumentStyleId;
  /** Bodies, nation, number, place and day. */
  readonly rows: readonly LetterheadRow[];
  /** Type and subject, in the middle of the page; none of a letter. */
  readonly title: readonly OfficialLine[];
  /** Whom it is addressed to, and what it rests on. */
  readonly opening: readonly OfficialLine[];
}

/** The foot of an official document: who gets it, and who signs it. `official` makes one. */
export interface SignatureBlock {
  /** Tells the blocks apart. */
  readonly kind: 'signature';
  /** Whose rules of form it follows. */
  readonly style: DocumentStyleId;
  /** Who gets the document; on the left. @term nơi nhận */
  readonly recipients: readonly OfficialLine[];
  /** By whose authority, office and name; on the right. Writers leave room for the signature above the name. */
  readonly signature: readonly OfficialLine[];
}

/** Begins an annex: what follows, up to the next one, is on pages of its own, which are numbered anew. @term phụ lục */
export interface AnnexBlock {
  /** Tells the blocks apart. */
  readonly kind: 'annex';
  /** What the annex is called. */
  readonly title: Text;
  /** Such as `Phụ lục I`; `official` fills it in where it is left out. */
  readonly label?: Text;
  /** Which document it belongs to; `official` fills it in where it is left out. */
  readonly reference?: Text;
  /** How its pages lie; left out, writers of paper turn them where a table has many columns. */
  readonly pages?: 'portrait' | 'landscape';
}

/** A piece of a report document. */
export type ReportBlock =
  | HeadingBlock
  | ParagraphBlock
  | PointsBlock
  | TableBlock
  | FindingsBlock
  | BarsBlock
  | ChartBlock
  | ExplanationBlock
  | LetterheadBlock
  | SignatureBlock
  | AnnexBlock;

/** One bar of a chart. */
export interface ReportBar {
  /** What the bar stands for. */
  readonly label: Text;
  /** Length as a plain number, for drawing only; `null` draws a gap that says why. */
  readonly length: number | null;
  /** The figure as printed beside the bar. */
  readonly print: Text;
}

/** A report as data: what is said, not how it looks. Writers turn it into bytes and compute nothing. */
export interface ReportDoc {
  /** Title of the report. */
  readonly title: Text;
  /** Line below the title, such as unit and period. */
  readonly subtitle?: Text;
  /** The pieces, in reading order. */
  readonly blocks: readonly ReportBlock[];
}

/** Turns a report document into a format. */
export interface Writer<Output, Options> {
  /** Name of the format, such as `html`. */
  readonly name: string;
  /**
   * Renders the document.
   * @param doc - what to say
   * @param options - options of the format; `language` where it prints one language at a time
   * @returns text or bytes
   */
  render(doc: ReportDoc, options?: Options & { readonly language?: Language | 'both' }): Output;
}
