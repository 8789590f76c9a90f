import type { ConditionOut } from '../book.ts';
import type { LookTable } from './look-table.ts';
import { xmlOut } from './xml-out.ts';

const bar = '<color rgb="FF7FB5B5"/>';

/**
 * Writes looks that depend on what stands in cells.
 *
 * @param conditions - the conditions, the first one before the others
 * @param looks - the looks of the book
 * @returns the elements
 */
export function conditionsXml(conditions: readonly ConditionOut[], looks: LookTable): string {
  return conditions
    .map(({ area, when }, i) => {
      const rule =
        when === undefined
          ? `<cfRule type="dataBar" priority="${i + 1}"><dataBar><cfvo type="num" val="0"/><cfvo type="max"/>${bar}</dataBar></cfRule>`
          : `<cfRule type="expression" dxfId="${looks.conditionalNumberOf(when)}" priority="${i + 1}"><formula>${xmlOut(when.formula)}</formula></cfRule>`;
      return `<conditionalFormatting sqref="${area}">${rule}</conditionalFormatting>`;
    })
    .join('');
}
