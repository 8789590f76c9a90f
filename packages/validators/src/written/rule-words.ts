import type { Entity, Language, Text } from '@qcdc/core';
import { aText, anEntity, checkCall } from '@qcdc/core/checks';
import {
  compareFractions,
  fractionOf,
  hundred,
  multiplyFractions,
  numberText,
  printDecimal,
  roundNumber,
  type Fraction,
} from '@qcdc/core/exact';
import type { Span } from '@qcdc/core/law';
import { labelOf } from '../define/field-names.ts';
import { bindRule } from './bind-rule.ts';
import { fieldOf } from './binding.ts';
import type { BoundComparison, BoundCondition, BoundRule, DaySide } from './bound-rule.ts';
import type { TextOperator, TextPart } from './rule-text.ts';

/** Signs as people write them. */
export const printedSigns: Readonly<Record<TextOperator, string>> = {
  '=': '=',
  '!=': '≠',
  '<': '<',
  '<=': '≤',
  '>': '>',
  '>=': '≥',
};

/**
 * Says a rule in words: its fields by their labels.
 *
 * @param entity - the area
 * @param text - the text of the rule
 * @returns such as `“Số vụ hòa giải thành” : “Số vụ tiếp nhận” ≥ 50%`
 * @throws `DefinitionError` with the codes of `bindRule`
 * @example
 * ```ts
 * ruleInWords(mediation, 'settled / received >= 50%').en; // => '"Cases settled" ÷ "Cases received" ≥ 50%'
 * ```
 */
export function ruleInWords(entity: Entity, text: string): Text {
  checkCall('ruleInWords', { entity: [entity, anEntity], text: [text, aText] });
  return wordsOf(bindRule(entity, text), entity);
}

/**
 * Says a rule in words.
 *
 * @param rule - the rule
 * @param entity - the area
 * @returns the words
 */
export function wordsOf({ when, asks }: BoundRule, entity: Entity): Text {
  const inWords = (language: Language): string => {
    const said = comparisonIn(asks, entity, language);
    if (when.length === 0) return said;
    const [lead, join, then] = language === 'vi' ? ['nếu ', ' và ', ' thì '] : ['if ', ' and ', ' then '];
    return `${lead}${when.map((one) => conditionIn(one, entity, language)).join(join)}${then}${said}`;
  };
  return { vi: inWords('vi'), en: inWords('en') };
}

/**
 * Puts the label of a field in the quotation marks of a language.
 *
 * @param entity - the area
 * @param field - the field
 * @param language - the language
 * @returns such as `“Số vụ tiếp nhận”`
 */
export function quotedLabel(entity: Entity, field: string, language: Language): string {
  const label = labelOf(entity, field)[language];
  return language === 'vi' ? `“${label}”` : `"${label}"`;
}

function conditionIn(condition: BoundCondition, entity: Entity, language: Language): string {
  if (condition.of !== 'choice') return comparisonIn(condition, entity, language);
  const { field, is, not } = condition.choice;
  const choice = typeof is === 'string' ? entity.fields[field]?.info.choices?.[is] : undefined;
  const answer = language === 'vi' ? (is === true ? 'có' : 'không') : is === true ? 'yes' : 'no';
  const value = choice === undefined ? answer : language === 'vi' ? `“${choice.vi}”` : `"${choice.en}"`;
  const verb = language === 'vi' ? (not === true ? 'không phải là' : 'là') : not === true ? 'is not' : 'is';
  return `${quotedLabel(entity, field, language)} ${verb} ${value}`;
}

function comparisonIn(comparison: BoundComparison, entity: Entity, language: Language): string {
  const sign = printedSigns[comparison.operator];
  if (comparison.of === 'days') {
    const [a, b] = [comparison.left, comparison.right].map((side) => dayIn(side, entity, language));
    return `${a ?? ''} ${sign} ${b ?? ''}`;
  }
  const name = (part: TextPart & { readonly kind: 'name' }) =>
    quotedLabel(entity, fieldOf(part, { entity, text: '', path: '' }), language);
  const side = (part: TextPart) => printPart(part, name, language);
  return `${side(comparison.left.part)} ${sign} ${side(comparison.right.part)}`;
}

function dayIn({ field, span }: DaySide, entity: Entity, language: Language): string {
  const day = quotedLabel(entity, field, language);
  return span === null ? day : `${day} ${spanIn(span, language)}`;
}

const units: Readonly<Record<Span['unit'], Text>> = {
  days: { vi: 'ngày', en: 'days' },
  workingDays: { vi: 'ngày làm việc', en: 'working days' },
  months: { vi: 'tháng', en: 'months' },
  years: { vi: 'năm', en: 'years' },
};

function spanIn({ n, unit }: Span, language: Language): string {
  const name = units[unit][language];
  const one = language === 'en' && Math.abs(n) === 1 ? name.slice(0, -1) : name;
  return `${n < 0 ? '−' : '+'} ${Math.abs(n)} ${one}`;
}

const strength = { '+': 1, '-': 1, '*': 2, '/': 2 } as const;

/**
 * Prints a part of a rule's text.
 *
 * @param part - the part
 * @param name - prints a field
 * @param language - the language
 * @returns with brackets where they are needed
 */
export function printPart(
  part: TextPart,
  name: (part: TextPart & { readonly kind: 'name' }) => string,
  language: Language,
): string {
  if (part.kind === 'name') return name(part);
  if (part.kind === 'number') return printNumber(part.value, part.percent, language);
  if (part.kind === 'span') return spanIn(part.span, language);
  const { sign, left, right } = part;
  const inside = (of: TextPart, behind: boolean): string => {
    const printed = printPart(of, name, language);
    if (of.kind !== 'joined') return printed;
    const weaker = strength[of.sign] < strength[sign];
    const same = behind && strength[of.sign] === strength[sign] && (sign === '-' || sign === '/');
    return weaker || same ? `(${printed})` : printed;
  };
  // A sign before a sum was read as nothing less the sum.
  if (sign === '-' && left.kind === 'number' && left.value.n === 0n) return `−${inside(right, true)}`;
  const printed = { '+': '+', '-': '−', '*': '×', '/': language === 'vi' ? ':' : '÷' }[sign];
  return `${inside(left, false)} ${printed} ${inside(right, true)}`;
}

/**
 * Prints an exact number.
 *
 * @param value - the number
 * @param percent - as a percentage
 * @param language - the language
 * @returns such as `1.234,5` or `50%`; a quotient where it has no end
 */
export function printNumber(value: Fraction, percent: boolean, language: Language): string {
  const shown = percent ? multiplyFractions(value, hundred) : value;
  return `${exactIn(shown, language)}${percent ? '%' : ''}`;
}

const mostPlaces = 15;

function exactIn(value: Fraction, language: Language): string {
  for (let places = 0; places <= mostPlaces; places++) {
    const decimal = roundNumber(value, places);
    if (compareFractions(fractionOf(decimal), value) === 0) return printDecimal(decimal, language);
  }
  return numberText(value);
}
