import type { Language } from '@qcdc/core';

// What only one language can mean: 1.234,5 · 3,45 · 0,123 · 1.234.567, and the same with the marks changed over.
const comma =
  /^[-+]?(?:\d{1,3}(?:\.\d{3})+,\d+|\d+,(?:\d{1,2}|\d{4,})|0+,\d+|\d{4,},\d+|\d{1,3}(?:\.\d{3}){2,})(?: ?%)?$/;
const point =
  /^[-+]?(?:\d{1,3}(?:,\d{3})+\.\d+|\d+\.(?:\d{1,2}|\d{4,})|0+\.\d+|\d{4,}\.\d+|\d{1,3}(?:,\d{3}){2,})(?: ?%)?$/;
const said = /^(?:dấu thập phân|decimal mark|dấu thập phân \(decimal mark\))\s*:\s*([.,])$/iu;

/** Which marks the numbers of a file use, as far as they tell. */
export class MarksSeen {
  private vi = 0;
  private en = 0;
  private stated: Language | null = null;

  /**
   * Looks at a text.
   * @param text - a value
   */
  see(text: string): void {
    if (text.length > 60) return;
    const code = text.charCodeAt(0);
    const number = (code >= 48 && code <= 57) || code === 43 || code === 45;
    if (number) {
      if (comma.test(text)) this.vi += 1;
      else if (point.test(text)) this.en += 1;
    } else {
      const [, mark] = said.exec(text) ?? [];
      if (mark !== undefined) this.stated = mark === ',' ? 'vi' : 'en';
    }
  }

  /**
   * Whose marks they are; `null` where no number tells, or they contradict one another.
   */
  get locale(): Language | null {
    if (this.contradict) return null;
    return this.stated ?? (this.vi > 0 ? 'vi' : this.en > 0 ? 'en' : null);
  }

  /** Whether the numbers contradict one another, or what is said. */
  get contradict(): boolean {
    const vi = this.vi > 0 || this.stated === 'vi';
    return vi && (this.en > 0 || this.stated === 'en');
  }
}
