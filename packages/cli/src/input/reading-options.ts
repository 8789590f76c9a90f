/** What all commands that read reports take. */
export interface ReadingOptions {
  /** File with the units. */
  readonly units?: string;
  /** Unit of tables that name none. */
  readonly unit?: string;
  /** Period of tables that name none. */
  readonly period?: string;
  /** Areas or sets of forms. */
  readonly areas?: readonly string[];
  /** Files with layouts. */
  readonly layout?: readonly string[];
  /** Whose decimal marks texts use. */
  readonly numbers: 'vi' | 'en' | 'file';
  /** Whose months periods mean. */
  readonly regime: 'calendar' | 'state';
  /** The day one asks on, for what is not done yet. */
  readonly on?: string;
}
