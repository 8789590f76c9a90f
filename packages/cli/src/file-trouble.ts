import type { Text } from '@qcdc/core';

/** A file that cannot be read or written, in both languages. */
export class FileTrouble extends Error {
  /** Name of the error. */
  override readonly name = 'FileTrouble';
  /** What is wrong. */
  readonly text: Text;

  /**
   * @param text - what is wrong, and what to do
   * @param cause - the error underneath
   */
  constructor(text: Text, cause?: unknown) {
    super(text.en, { cause });
    this.text = text;
  }
}

const reasons: Readonly<Record<string, Text>> = {
  ENOENT: { vi: 'không có tệp hoặc thư mục này', en: 'no such file or folder' },
  EISDIR: { vi: 'đây là thư mục, không phải tệp', en: 'it is a folder' },
  EACCES: { vi: 'không có quyền mở', en: 'it may not be opened' },
  EPERM: { vi: 'không có quyền, hoặc tệp đang mở trong chương trình khác', en: 'not permitted, or open in a program' },
  EBUSY: { vi: 'tệp đang mở trong chương trình khác', en: 'it is open in another program' },
  ENOSPC: { vi: 'ổ đĩa đã đầy', en: 'the disk is full' },
};

/**
 * Tells in words why a file cannot be read or written.
 *
 * @param file - the file
 * @param cause - what the system said
 * @returns the error, to be thrown
 */
export function fileTrouble(file: string, cause: unknown): FileTrouble {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
  const reason = reasons[code] ?? { vi: code, en: code };
  return new FileTrouble({ vi: `${file}: ${reason.vi}`, en: `${file}: ${reason.en}` }, cause);
}
