import type { Figure } from '../figure/noun/figure.ts';
import type { Language, Text } from '../outcome/text.ts';
import { printQuantity } from '../quantity/print-quantity.ts';
import { nameOfMeasure } from '../quantity/unit-of-measure.ts';
import { isPartial } from '../report/quantity-cell.ts';
import { comparison } from './comparison.ts';
import type { OutlineArea, OutlineClause } from './outline.ts';
import { figureBefore, figureOf, type SaidFigures } from './said-figures.ts';
import { shareOf } from './share-of.ts';
import { statedShare } from './stated-share.ts';

/**
 * Makes the sentence of an area from its figures. A clause without a figure is left out.
 *
 * @param area - what is to be said
 * @param said - what it is made from
 * @returns the sentence, or `null` where there is no figure at all
 */
export function areaSentence(area: OutlineArea, said: SaidFigures): Text | null {
  const clauses = area.clauses.map((clause) => clauseWords(area.area, clause, said)).filter((one) => one !== null);
  if (clauses.length === 0) return null;
  const inOne = (language: Language): string =>
    `${area.lead[language]}: ${clauses.map((clause) => clause[language]).join('; ')}.`;
  return { vi: inOne('vi'), en: inOne('en') };
}

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
    const number = printQuantity(figure, '', language).trim();
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
    vi: `theo báo cáo của ${reported}/${expected} đơn vị`,
    en: `as reported by ${reported} of ${expected} units`,
  };
}
