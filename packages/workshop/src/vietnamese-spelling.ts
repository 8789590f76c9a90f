/** A word whose tone mark stands where it does not belong, or that is no syllable of Vietnamese at all. */
export interface MisspeltWord {
  /** The word as it stands. */
  readonly word: string;
  /** How it is written; `null` where nobody can tell. */
  readonly meant: string | null;
}

const tone = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const shape =
  /^(ngh|gh|gi(?=[aeiouy])|kh|ng|nh|ph|qu(?=[aeiouy])|th|tr|ch|[bcdđghklmnpqrstvx]?)((?:[aeiouy][\u0302\u0306\u031b]?)+)(ch|ng|nh|[ckmnpt]?)$/u;

/** Where the mark stands by the rule officials write by: hòa, thủy, khỏe; on â, ă, ê, ô, ơ, ư wherever there is one. */
function markedAt(vowels: readonly string[], coda: string): number {
  const shaped = vowels.findLastIndex((vowel) => vowel.length > 1);
  if (shaped >= 0) return shaped;
  if (vowels.length === 1) return 0;
  if (vowels.length === 2) return coda === '' ? 0 : 1;
  return 1;
}

/** A syllable with its mark where it belongs; `null` for what is none. */
function spelt(syllable: string): string | null {
  const apart = syllable.normalize('NFD');
  const marks = apart.match(tone) ?? [];
  const [all, onset = '', nucleus = '', coda = ''] = shape.exec(apart.replace(tone, '')) ?? [];
  if (all === undefined || marks.length > 1) return null;
  const vowels = nucleus.match(/[aeiouy][\u0302\u0306\u031b]?/gu) ?? [];
  if (vowels.length > 3) return null;
  const at = markedAt(vowels, coda);
  const marked = vowels.map((vowel, i) => (i === at ? vowel + (marks[0] ?? '') : vowel)).join('');
  return (onset + marked + coda).normalize('NFC');
}

/**
 * Finds words of Vietnamese that are misspelt: a tone mark on the wrong letter (`hoà`, `ngừơi`), two of them, or letters that make no
 * syllable. Words without any mark are left alone, since they may be of any language.
 *
 * @param text - any text
 * @returns each word once
 */
export function misspeltWords(text: string): readonly MisspeltWord[] {
  const words = new Set(text.normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? []);
  return [...words].flatMap((word) => {
    const small = word.toLowerCase();
    if (!/[\u0300-\u036f]|đ/u.test(small.normalize('NFD'))) return [];
    const meant = spelt(small);
    // Abbreviations (HĐND, trđ) and names made of words (dạngCũ) are no syllables.
    const name = /\p{Lu}/u.test(word.slice(1)) || !/[aeiouy]/u.test(small.normalize('NFD'));
    return meant === small || (meant === null && name) ? [] : [{ word, meant }];
  });
}
