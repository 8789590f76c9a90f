/** A file as an office sends it. */
export interface OfficeFile {
  readonly name: string;
  /** On the library's form, or by hand in the office's own layout. */
  readonly made: 'form' | 'by hand';
  readonly bytes: Uint8Array;
}
