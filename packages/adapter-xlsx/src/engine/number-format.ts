/** What a number format makes of a number. */
export interface NumberFormat {
  /** The format as the file has it; `undefined` for `General`. */
  readonly code: string | undefined;
  /** A `day`, a day with its time of day (`moment`), a `clock`, a `duration` that goes on over 24 hours; else a `number`. */
  readonly shows: 'number' | 'day' | 'moment' | 'clock' | 'duration';
  /** `true` where the look strikes out what it shows. */
  readonly struck?: boolean;
}

/** Longest format Excel takes; a longer one was not made by it. */
export const longestFormat = 255;

// Formats every workbook has without listing them; 27 to 36 and 50 to 58 are days in the calendars of East Asia.
const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'mm-dd-yy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
};

/** A number without a format. */
export const general: NumberFormat = { code: undefined, shows: 'number' };

/**
 * Returns a format every workbook has.
 *
 * @param id - its number
 * @returns the format; `General` for a number that stands for none
 */
export function builtInFormat(id: number): NumberFormat {
  if ((id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return { code: 'yyyy-mm-dd', shows: 'day' };
  const code = builtIn[id];
  return code === undefined ? general : { code, shows: shown(code) };
}

/**
 * Reads a format of the file.
 *
 * @param code - the format
 * @returns what it makes of a number
 */
export function customFormat(code: string): NumberFormat {
  return /^(?:general|standard|)$/i.test(code.trim()) ? general : { code, shows: shown(code) };
}

function shown(code: string): NumberFormat['shows'] {
  const { bare, elapsed } = bareFormat(code);
  if (elapsed) return 'duration';
  const letters = bare.replace(/am\/pm|a\/p/gi, 'h').replace(/general/gi, '');
  // Tenths of a second are digits too; other digits belong to numbers.
  if (!/[ymdhs]/i.test(letters) || /[0#?]/.test(letters.replace(/s\.0+/gi, 's'))) return 'number';
  const clock = /[hs]/i.test(letters);
  if (!clock) return 'day';
  return /[yd]/i.test(letters) ? 'moment' : 'clock';
}

// The first section of a format without what only decorates: texts in quotes, escaped letters, colours, currencies, fill.
function bareFormat(code: string): { readonly bare: string; readonly elapsed: boolean } {
  let bare = '';
  let elapsed = false;
  for (let i = 0; i < code.length && code[i] !== ';'; i += 1) {
    const letter = code[i] ?? '';
    if (letter === '\\' || letter === '_' || letter === '*') i += 1;
    else if (letter === '"') i = end(code, '"', i);
    else if (letter === '[') {
      const close = end(code, ']', i);
      if (/^(?:h+|m+|s+)$/i.test(code.slice(i + 1, close))) elapsed = true;
      i = close;
    } else bare += letter;
  }
  return { bare, elapsed };
}

function end(code: string, mark: string, from: number): number {
  const at = code.indexOf(mark, from + 1);
  return at < 0 ? code.length : at;
}
