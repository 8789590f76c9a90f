import type { Explanation } from '../figure/noun/explanation.ts';
import type { Finding } from '../outcome/finding.ts';
import type { Language, Text } from '../outcome/text.ts';
import type { ChartBlock } from './chart.ts';

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

/** A piece of a report document. */
export type ReportBlock =
  HeadingBlock | ParagraphBlock | TableBlock | FindingsBlock | BarsBlock | ChartBlock | ExplanationBlock;

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
