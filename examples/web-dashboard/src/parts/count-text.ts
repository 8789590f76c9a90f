import type { Language } from '@qcdc/core';

const printers = { vi: new Intl.NumberFormat('vi'), en: new Intl.NumberFormat('en') };

/** Prints how many there are of something. */
export function countText(count: number, language: Language): string {
  return printers[language].format(count);
}
