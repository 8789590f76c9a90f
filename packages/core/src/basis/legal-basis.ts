import type { Language, Text } from '../outcome/text.ts';

/** Where a rule, a list or a threshold comes from. */
export interface LegalBasis {
  /**
   * `law` — an instrument of the State; `party` — a document of the Party; `practice` — the way reports are made,
   * laid down nowhere; `arithmetic` — true of any figures.
   */
  readonly kind: 'law' | 'party' | 'practice' | 'arithmetic';
  /** Official number, such as `10/2022/QH15`; `null` where there is none. @term số hiệu văn bản */
  readonly number: string | null;
  /** Own-words title in both languages. */
  readonly title: Text;
  /** Of a practice: whose it is, where that is known. */
  readonly by?: Text;
  /** Article. @term Điều */
  readonly article?: string;
  /** Clause. @term khoản */
  readonly clause?: string;
  /** Point. @term điểm */
  readonly point?: string;
  /**
   * Place in the instrument that gave the article its present wording, where one amended it; where others amended it before, the
   * one before stands in its own `amendedBy`, and so on. @term được sửa đổi, bổ sung bởi
   */
  readonly amendedBy?: LegalBasis;
  /** Of an amending place: `true` where it brought a repealed article back into force. @term khôi phục hiệu lực */
  readonly revives?: true;
  /** `false` while nobody has confirmed the provision in its text; such a basis never fails anybody's report. */
  readonly confirmed: boolean;
}

/**
 * Makes the basis of a rule that is true of any figures, such as "a part never exceeds its whole".
 *
 * @param title - the rule in own words
 * @returns a confirmed basis of kind `arithmetic`
 * @example
 * ```ts
 * arithmetic({ vi: 'Bộ phận không vượt tổng số', en: 'A part never exceeds its whole' }).kind; // => 'arithmetic'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function arithmetic(title: Text): LegalBasis {
  return { kind: 'arithmetic', number: null, title, confirmed: true };
}

/**
 * Makes the basis of what agencies do though no instrument lays it down.
 *
 * @param title - the practice in own words
 * @param by - whose practice it is
 * @returns a confirmed basis of kind `practice`
 * @example
 * ```ts
 * const usual = practice(
 *   { vi: 'Mỗi năm chấm điểm một lần', en: 'Scored once a year' },
 *   { vi: 'một tỉnh (giả định)', en: 'a province (invented)' },
 * );
 * citation(usual, 'vi'); // => 'Mỗi năm chấm điểm một lần (thông lệ của một tỉnh (giả định))'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function practice(title: Text, by?: Text): LegalBasis {
  return { kind: 'practice', number: null, title, ...(by === undefined ? {} : { by }), confirmed: true };
}

/**
 * Prints a basis the way a lawyer of each language would cite it.
 *
 * @param basis - the basis to cite
 * @param language - `vi` or `en`
 * @returns such as `khoản 1 Điều 21 Luật … số 10/2022/QH15` or `Art. 21(1), Law … No. 10/2022/QH15`; an amended article is
 * cited with every instrument that amended it, the first one first, and a basis nobody has confirmed in its text says so
 * @example
 * ```ts
 * mediation.basis.map((basis) => citation(basis, 'vi')); // => ['Điều 15 Luật Hòa giải ở cơ sở số 35/2013/QH13']
 * mediation.basis.map((basis) => citation(basis, 'en')); // => ['Art. 15, Law on Grassroots Mediation No. 35/2013/QH13']
 * ```
 */
export function citation(basis: LegalBasis, language: Language): string {
  const vi = language === 'vi';
  const { confirmed } = basis;
  const doubt = confirmed ? '' : vi ? ' (chưa kiểm chứng)' : ' (not confirmed)';
  return `${placeAndTitle(basis, language)}${amendmentsOf(basis, language)}${doubt}`;
}

// Every instrument that amended it, the first one first; what brought it back in between is told as that.
function amendmentsOf({ amendedBy: by }: LegalBasis, language: Language): string {
  if (by === undefined) return '';
  const goesOn = by.amendedBy !== undefined && by.amendedBy.revives === by.revives;
  const link = goesOn ? (language === 'vi' ? ' và' : ' and') : `, ${(by.revives ? brought : changed)[language]}`;
  return `${amendmentsOf(by, language)}${link} ${placeAndTitle(by, language)}`;
}

const practiceOf: Text = { vi: 'thông lệ của', en: 'practice of' };
const changed: Text = { vi: 'được sửa đổi, bổ sung bởi', en: 'as amended by' };
const brought: Text = { vi: 'được khôi phục hiệu lực bởi', en: 'brought back into force by' };

function placeAndTitle(basis: LegalBasis, language: Language): string {
  const title = basis.title[language];
  const whose = basis.by === undefined ? '' : ` (${practiceOf[language]} ${basis.by[language]})`;
  const numbered =
    basis.number === null ? `${title}${whose}` : `${title} ${language === 'vi' ? 'số' : 'No.'} ${basis.number}`;
  const { article, clause, point } = basis;
  if (article === undefined) return numbered;
  if (language === 'vi') {
    const place = [point && `điểm ${point}`, clause && `khoản ${clause}`, `Điều ${article}`].filter(Boolean).join(' ');
    return `${place} ${numbered}`;
  }
  return `Art. ${article}${clause === undefined ? '' : `(${clause})`}${point === undefined ? '' : `(${point})`}, ${numbered}`;
}
