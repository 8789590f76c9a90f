/** Letters without marks and capitals, so that "hoa giai" finds "Hòa giải" and half a syllable finds the whole. */
export function plainLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').replace(/\s+/g, ' ').trim();
}
