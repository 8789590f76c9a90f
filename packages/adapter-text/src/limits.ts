/** How much a text may be before it is refused. With the defaults every text is read or refused within 512 MB and 20 seconds. */
export interface TextLimits {
  /** Characters of the text; a report of 700 pages has two million. */
  readonly characters: number;
  /** Numbers in the text; two words that may be part of a number in words count as one. */
  readonly numbers: number;
  /** Bytes the XML in a Word file may inflate to, as counted; pictures are not inflated. */
  readonly inflated: number;
  /** Elements and attributes in the XML of a Word file; a page of text has some thousand. */
  readonly elements: number;
  /** How deep the elements of a Word file are nested. */
  readonly depth: number;
}

/** Limits used where the caller gives none. */
export const defaultLimits: TextLimits = {
  characters: 2_000_000,
  numbers: 30_000,
  inflated: 60_000_000,
  elements: 400_000,
  depth: 200,
};
