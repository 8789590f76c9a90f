import { fractionOf, isSameNumber, isZero, numberText } from '../../number/exact-number.ts';
import { fractionOfText } from '../../number/fraction-text.ts';
import {
  addFractions,
  compareFractions,
  negateFraction,
  subtractFractions,
  type Fraction,
} from '../../number/fraction.ts';
import type { Text } from '../../outcome/text.ts';
import { printDay } from '../../time/print-period.ts';
import type { Figure } from '../noun/figure.ts';
import type { FigureTable } from '../noun/figure-table.ts';
import type { PossibleMembers } from './possible-members.ts';

const most = 6;

/**
 * Looks for what could explain that a reported total differs from the sum of the units below: each idea is one that makes
 * the two numbers meet exactly, or names who is missing. Nothing is ever repaired.
 *
 * @param table - the rolled-up table
 * @param reported - the total the unit reported
 * @param computed - the sum of the units below
 * @param others - units that are not below, but could have been taken for such
 * @returns at most six ideas
 */
export function proposals(
  table: FigureTable,
  reported: Figure,
  computed: Figure,
  others: PossibleMembers,
): readonly Text[] {
  const { registry } = table;
  const period = table.periods.find((p) => p.id === reported.period);
  if (registry === null || period === undefined || reported.value === null || computed.value === null) return [];
  const day = table.dayOf(period);
  const gap = subtractFractions(fractionOf(reported.value), fractionOf(computed.value));
  const ideas: Text[] = [];
  const { missing } = computed.coverage;
  if (missing.length > 0) {
    const names = missing.slice(0, 5).map((id) => registry.distinctNameOf(id, day));
    const more = missing.length > 5 ? ' …' : '';
    ideas.push({
      vi: `chưa có số của ${names.join(', ')}${more}`,
      en: `no figure from ${names.join(', ')}${more}`,
    });
  }
  for (const child of registry.childrenOf(reported.unit, day)) {
    const figure = table.find({ measure: reported.measure, unit: child.id, period: reported.period });
    if (figure?.value == null || isZero(figure.value)) continue;
    const name = registry.distinctNameOf(child.id, day);
    const number = numberText(figure.value);
    const own = fractionOf(figure.value);
    if (isSameNumber(own, reported.value))
      ideas.push({ vi: `số tổng ${number} bị ghi vào ô của ${name}`, en: `the total ${number} was typed for ${name}` });
    else if (isSameNumber(own, gap))
      ideas.push({
        vi: `số ${number} của ${name} bị cộng hai lần vào số tổng`,
        en: `${number} of ${name} was counted twice in the total`,
      });
    else if (isSameNumber(negateFraction(own), gap))
      ideas.push({ vi: `số tổng thiếu ${number} của ${name}`, en: `the total leaves out ${number} of ${name}` });
    else {
      const meant = addFractions(own, gap);
      const turned = swaps(number).find((other) => isWritten(other, meant));
      if (turned !== undefined)
        ideas.push({
          vi: `${name} đảo chữ số: ${turned} ghi thành ${number}`,
          en: `${name} swapped digits: ${turned} as ${number}`,
        });
    }
    if (ideas.length >= most) return ideas;
  }
  for (const id of others.of(reported.unit, day)) {
    const figure = table.findReported({ measure: reported.measure, unit: id, period: reported.period });
    if (figure?.value == null || isZero(figure.value) || !isSameNumber(figure.value, gap)) continue;
    const name = registry.distinctNameOf(id, day);
    const above = registry.distinctNameOf(reported.unit, day);
    const number = numberText(figure.value);
    ideas.push({
      vi: `số tổng có cả ${number} của ${name}, đơn vị không thuộc ${above} vào ngày ${printDay(day, 'vi')}`,
      en: `the total includes ${number} of ${name}, which was not under ${above} on ${printDay(day, 'en')}`,
    });
    if (ideas.length >= most) break;
  }
  return ideas;
}

// The two numbers of a fraction that no decimal is may be swapped too; what comes of it is no number that was typed.
function isWritten(text: string, number: Fraction): boolean {
  const written = fractionOfText(text);
  return written !== null && compareFractions(written, number) === 0;
}

// Every number that two swapped neighbours would turn into this one.
function swaps(digits: string): readonly string[] {
  const found: string[] = [];
  for (let i = 0; i + 1 < digits.length; i++) {
    const [a = '', b = ''] = [digits[i], digits[i + 1]];
    if (a !== b && /\d\d/.test(a + b)) found.push(digits.slice(0, i) + b + a + digits.slice(i + 2));
  }
  return found;
}
