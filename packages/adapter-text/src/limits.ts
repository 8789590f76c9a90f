/** How much a text may be before it is refused. */
export interface TextLimits {
  /** Characters of the text. */
  readonly characters: number;
  /** Bytes all parts of a Word file may inflate to. */
  readonly inflated: number;
}

/** Limits used where the caller gives none. */
export const defaultLimits: TextLimits = { characters: 5_000_000, inflated: 200_000_000 };
