/** A report: its text, or the bytes of a Word file (.docx) or of a text file. */
export type TextInput = string | Uint8Array | ArrayBuffer;
