/** What a number format makes of the number in a cell. */
export interface ShownBy {
  /** Decimals it shows; `null` where it shows as many as there are (General, text, fractions, powers). */
  readonly decimals: number | null;
  /** `multiplied` where `%` makes 98.8 % of 0.988; `literal` where it only stands behind the number; `none` without one. */
  readonly percent: 'none' | 'multiplied' | 'literal';
  /** Power of ten the number shown is smaller by: 6 for `#,##0,,`. */
  readonly scale: number;
  /** Whether it shows a day, a time of day or a duration. */
  readonly isClock: boolean;
}

const general: ShownBy = { decimals: null, percent: 'none', scale: 0, isClock: false };

// A literal in quotes or behind a backslash, a blank as wide as a sign, a sign that fills the cell, a colour or condition,
// or one sign of the format itself.
const token = /"([^"]*)"?|\\(.)|_.|\*.|\[([^\]]*)\]|./gsu;

interface Section {
  readonly marks: string;
  readonly literals: string;
  readonly hours: boolean;
}

// The sections of a format: positive; negative; zero; text.
function sectionsOf(format: string): readonly Section[] {
  const sections: { marks: string; literals: string; hours: boolean }[] = [{ marks: '', literals: '', hours: false }];
  for (const [sign, quoted, escaped, bracket] of format.matchAll(token)) {
    const section = sections.at(-1);
    if (section === undefined) break;
    const literal = quoted ?? escaped;
    if (literal !== undefined) section.literals += literal;
    else if (bracket !== undefined) section.hours ||= /^(?:h+|m+|s+)$/i.test(bracket);
    else if (sign === ';') sections.push({ marks: '', literals: '', hours: false });
    else if (!/^[_*]./su.test(sign)) section.marks += sign;
  }
  return sections;
}

const known = new Map<string, readonly Section[]>();

function sections(format: string): readonly Section[] {
  const found = known.get(format);
  if (found !== undefined) return found;
  const read = sectionsOf(format.slice(0, 255));
  if (known.size < 200) known.set(format, read);
  return read;
}

/**
 * Reads the number format of a cell as Excel writes it: `0.0%`, `#,##0.00`, `0.0\%`, `0.0" %"`, `[h]:mm`, with up to four
 * sections.
 *
 * @param format - the format
 * @param value - the number in the cell; its sign chooses the section
 * @returns what is shown of the number
 * @example
 * ```ts
 * readNumberFormat('0.0%', 0.988).decimals; // => 1
 * readNumberFormat('0.0\\%', 98.8).percent; // => 'literal'
 * ```
 */
export function readNumberFormat(format: string, value: number): ShownBy {
  const all = sections(format);
  const at = value < 0 && all.length > 1 ? 1 : value === 0 && all.length > 2 ? 2 : 0;
  const { marks, literals, hours } = all[at] ?? { marks: '', literals: '', hours: false };
  if (/general/i.test(marks)) return general;
  const isClock = hours || /[ydhs]|m/i.test(marks.replace(/e[+-]/gi, ''));
  const percent = marks.includes('%') ? 'multiplied' : /%|phần trăm/i.test(literals) ? 'literal' : 'none';
  const plain = /^[^0#?]*([0#?,]+)(?:\.([0#?]*))?/.exec(marks);
  if (isClock || plain === null || /[/@]|e[+-]/i.test(marks)) return { decimals: null, percent, scale: 0, isClock };
  const scale = 3 * (/,+$/.exec(plain[1] ?? '')?.[0].length ?? 0);
  return { decimals: (plain[2] ?? '').length, percent, scale, isClock };
}
