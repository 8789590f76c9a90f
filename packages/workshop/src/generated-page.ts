/** A page of the documentation that is written from the sources, never by hand. */
export interface GeneratedPage {
  /** Path under `docs/`, such as `glossary.md`. */
  readonly path: string;
  /** Writes the page. The same sources give the same text, so that a stale page can be told from a fresh one. */
  readonly write: () => string | Promise<string>;
}
