import type { Rule } from '../book.ts';
import { xmlOut } from './xml-out.ts';

// Excel refuses ("repairs") longer words in the boxes of a validation rule.
const longestTitle = 32;
const longestMessage = 255;

/**
 * Writes what may be typed into the areas of a worksheet.
 *
 * @param rules - the rules
 * @returns the element; nothing where there is no rule
 */
export function rulesXml(rules: readonly Rule[]): string {
  if (rules.length === 0) return '';
  return `<dataValidations count="${rules.length}">${rules.map(ruleXml).join('')}</dataValidations>`;
}

function ruleXml({ area, type, argument, most, style, title, message }: Rule): string {
  return [
    `<dataValidation sqref="${area}" type="${type}"`,
    type === 'list' ? '' : ` operator="${most === undefined ? 'greaterThanOrEqual' : 'between'}"`,
    ` errorStyle="${style}" allowBlank="1" showErrorMessage="1"`,
    ` errorTitle="${xmlOut(title.slice(0, longestTitle))}" error="${xmlOut(message.slice(0, longestMessage))}">`,
    `<formula1>${xmlOut(argument)}</formula1>`,
    most === undefined ? '' : `<formula2>${xmlOut(most)}</formula2>`,
    '</dataValidation>',
  ].join('');
}
