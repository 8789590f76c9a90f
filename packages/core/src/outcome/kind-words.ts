import type { Text } from './text.ts';

/** Words for the kinds of data a schema asks for. */
export const kindWords: Readonly<Record<string, Text>> = {
  string: { vi: 'chữ', en: 'a text' },
  number: { vi: 'số', en: 'a number' },
  int: { vi: 'số nguyên', en: 'a whole number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  array: { vi: 'một danh sách', en: 'a list' },
  object: { vi: 'một đối tượng có các mục', en: 'an object with fields' },
  record: { vi: 'một đối tượng có các mục', en: 'an object with fields' },
};
