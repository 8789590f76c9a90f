/** Languages every message of the library is written in. */
export type Language = 'vi' | 'en';

/** One text in both languages. A missing language is a compile error, not a blank on the page. */
export interface Text {
  /** Vietnamese wording. */
  readonly vi: string;
  /** English wording. */
  readonly en: string;
}

/** What is printed: one wording both languages read (`≥ 600`), or one for each (`98,80 %` and `98.80 %`). */
export type Printed = string | Text;
