import { groupedCount } from '../outcome/counted.ts';
import type { Figure } from '../figure/noun/figure.ts';
import type { Language, Text } from '../outcome/text.ts';
import { printQuantity, printWithoutUnit } from '../quantity/print-quantity.ts';
import { nameOfMeasure } from '../quantity/unit-of-measure.ts';
import { isPartial } from '../report/quantity-cell.ts';
import { comparison } from './comparison.ts';
import type { OutlineArea, OutlineClause } from './outline.ts';
import { figureBefore, figureOf, type SaidFigures } from './said-figures.ts';
import { shareOf } from './share-of.ts';
import { statedShare } from './stated-share.ts';

/**
 * Makes the sentence of an area from its figures. A clause without a figure is left out. Where none of them has one, but other
 * figures of the area were reported, it says those by their names: what was reported is never passed over, a zero least of all.
 *
 * @param area - what is to be said
 * @param said - what it is made from
 * @returns the sentence, or `null` where there is no figure at all
 */
export function areaSentence(area: OutlineArea, said: SaidFigures): Text | null {
  const told = (all: readonly OutlineClause[]): readonly Text[] =>
    all.map((clause) => clauseWords(area.area, clause, said)).filter((one) => one !== null);
  const own = told(area.clauses);
  const clauses = own.length > 0 ? own : told(clausesByName(area.area, said));
  if (clauses.length === 0) return null;
  const inOne = (language: Language): string =>
    `${area.lead[language]}: ${clauses.map((clause) => clause[language]).join('; ')}.`;
  return { vi: inOne('vi'), en: inOne('en') };
}

// "tố cáo 0 vụ": the fields of an area in their order, each by its name.
function clausesByName(area: string, { figures }: SaidFigures): readonly OutlineClause[] {
  return figures.measures.flatMap(({ from, label }): readonly OutlineClause[] =>
    from?.entity === area
      ? [{ field: from.field, words: { vi: `${within(label.vi)} {figure}`, en: `${within(label.en)} {figure}` } }]
      : [],
  );
}

const alwaysCapital = /^(?:Ban|Nhân dân|Nhà nước|Đảng|Mặt trận|\p{Lu}{2})(?!\p{Ll})/u;

// A name as it stands within a sentence.
const within = (name: string): string =>
  alwaysCapital.test(name) ? name : name.slice(0, 1).toLocaleLowerCase('vi') + name.slice(1);

function clauseWords(area: string, { words, field, among }: OutlineClause, said: SaidFigures): Text | null {
  const found = figureOf(said, area, field);
  if (found === null) return among === undefined ? null : statedClause(area, { words, field, among }, said);
  const { figure, measure } = found;
  const whole = among === undefined ? null : (figureOf(said, area, among)?.figure ?? null);
  const share = whole === null ? null : shareOf(figure, whole, said.decimals);
  const beside = [comparison(figure, figureBefore(said, measure.id), said.comparedWith), coverageWords(figure)].filter(
    (one) => one !== null,
  );
  const inOne = (language: Language): string => {
    const number = printWithoutUnit(figure, figure.measuredIn, language);
    const told =
      share === null ? printQuantity(figure, figure.measuredIn, language) : outOf(number, figure, whole, language);
    const sentence = words[language].replace('{figure}', () => told).replace('{number}', () => number);
    const part = share === null ? '' : `, ${language === 'vi' ? 'đạt ' : ''}${share[language]}`;
    const brackets = beside.length === 0 ? '' : ` (${beside.map((one) => one[language]).join('; ')})`;
    return sentence + part + brackets;
  };
  return { vi: inOne('vi'), en: inOne('en') };
}

// Only the percentage is known: "held in more than 90 % of enterprises".
function statedClause(area: string, { words, field, among }: Required<OutlineClause>, said: SaidFigures): Text | null {
  const share = statedShare(said, area, field, among);
  const whole = said.figures.measures.find(({ from }) => from?.entity === area && from.field === among);
  if (share === null || whole === undefined) return null;
  const name = nameOfMeasure(whole.measuredIn);
  const inOne = (language: Language): string => {
    const percent = printQuantity(share, 'percent', language);
    const told = language === 'vi' ? `${percent} ${name.vi}` : `${percent} of ${name.en}`;
    return words[language].replace(/\{(?:figure|number)\}/u, () => told);
  };
  return { vi: inOne('vi'), en: inOne('en') };
}

// The unit of measure stands once, behind the whole; how final both are stands once, before the part.
function outOf(part: string, figure: Figure, whole: Figure | null, language: Language): string {
  if (whole === null) return part;
  const { status, ...bare } = whole;
  const all = printQuantity(status === figure.status ? bare : whole, whole.measuredIn, language);
  return language === 'vi' ? `${part}/${all}` : `${part} of ${all}`;
}

function coverageWords({ coverage }: Figure): Text | null {
  if (!isPartial(coverage)) return null;
  const { reported, expected } = coverage;
  return {
    vi: `theo báo cáo của ${groupedCount(reported, 'vi')}/${groupedCount(expected, 'vi')} đơn vị`,
    en: `as reported by ${groupedCount(reported, 'en')} of ${groupedCount(expected, 'en')} units`,
  };
}
