import { unitWordsIn } from '../quantity/unit-of-measure.ts';
import { fold, foldTones } from '../words/fold.ts';
import type { FieldNames } from './field-names.ts';
import { isWholeOfGroup } from './group-headers.ts';
import { plainLabels } from './plain-label.ts';

const counting = /* @__PURE__ */ RegExp(
  /* @__PURE__ */ foldTones('(?<![\\p{L}])(?:tổng số|số lượng|tổng|số)(?![\\p{L}])'),
  'gu',
);

/**
 * Finds the figure whose label a header ends, on a sheet that says by itself which area it is of: "Tiếp nhận" there is "Số vụ tiếp
 * nhận". What the header leaves out may only count ("Số"), name what is counted ("vụ"), or be of the area ("hòa giải").
 *
 * @param names - names of the entity
 * @param header - header as printed, of two syllables or more
 * @returns the figure; `undefined` where none fits, or several do
 */
export function nameByEnding(
  { byHeader, measures, measuredIn, ofArea }: FieldNames,
  header: string,
): string | undefined {
  const label = plainLabels(fold(header), measures).at(-1) ?? '';
  if (!label.includes(' ') || label.includes(' / ') || isWholeOfGroup(label)) return undefined;
  const fits = new Set<string>();
  for (const [known, name] of byHeader) {
    const measure = measuredIn.get(name);
    if (measure === undefined || measure === 'percent' || !known.endsWith(` ${label}`)) continue;
    const words = known.slice(0, -label.length).replace(counting, ' ').split(' ');
    const left = words.filter((word) => word !== '' && !ofArea.has(word)).join(' ');
    const { names, rest } = unitWordsIn(left, measure);
    if (left === '' || (names === 'own' && rest === '')) fits.add(name);
  }
  const [only, ...others] = fits;
  return others.length === 0 ? only : undefined;
}
