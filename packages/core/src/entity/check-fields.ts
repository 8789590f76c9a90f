import { DefinitionError } from '../outcome/errors.ts';
import type { Text } from '../outcome/text.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { isAsked, labelOn } from './asked-days.ts';
import { checkAskedDays } from './check-asked-days.ts';
import type { Field } from './field.ts';

/**
 * Checks the fields of an entity when it is defined: usable names, labels in both languages, days that are days, no label
 * twice in one form (columns are found by their labels), ratios of fields that are there.
 *
 * @param id - id of the entity
 * @param fields - its fields
 * @throws `DefinitionError` `entity/bad-field-name`, `entity/blank-label`, `entity/bad-asked-days`, `entity/label-twice`,
 *   `entity/unknown-ratio-part`
 */
export function checkFields(id: string, fields: Readonly<Record<string, Field>>): void {
  for (const [name, { info }] of Object.entries(fields)) {
    const path = `${id}.fields.${name}`;
    if (!/^[a-z][A-Za-z0-9]*$/.test(name) || ['unit', 'period', 'date', 'constructor'].includes(name))
      throw new DefinitionError('entity/bad-field-name', `"${name}" cannot name a field; write camelCase`, path);
    checkLabel(info.label, path);
    info.formerLabels?.forEach(({ label }, i) => {
      checkLabel(label, `${path}.formerLabels[${i}]`);
    });
    checkAskedDays(path, info);
    for (const part of [info.ratioOf?.numerator, info.ratioOf?.denominator])
      if (part !== undefined && !Object.hasOwn(fields, part))
        throw new DefinitionError('entity/unknown-ratio-part', `"${part}" is not a field of ${id}`, `${path}.ratioOf`);
  }
  checkLabelsDiffer(id, fields);
}

// Two labels that meet in some form also meet in the last form of one of them, so only last days need a look.
function checkLabelsDiffer(id: string, fields: Readonly<Record<string, Field>>): void {
  const lastDays = new Set<IsoDate>(['9999-12-31']);
  for (const { info } of Object.values(fields)) {
    if (info.askedUntil !== undefined) lastDays.add(info.askedUntil);
    for (const { until } of info.formerLabels ?? []) lastDays.add(until);
  }
  for (const day of lastDays) {
    const seen = new Map<string, string>();
    for (const [name, { info }] of Object.entries(fields)) {
      if (!isAsked(info, day)) continue;
      const { vi, en } = labelOn(info, day);
      for (const label of [vi, en]) {
        const key = label.normalize('NFC').toLowerCase();
        const other = seen.get(key) ?? name;
        if (other !== name)
          throw new DefinitionError(
            'entity/label-twice',
            `"${label}" is the label of "${other}" too`,
            `${id}.fields.${name}`,
          );
        seen.set(key, name);
      }
    }
  }
}

/**
 * Checks that a label stands in both languages.
 *
 * @param label - the label
 * @param path - where it stands
 * @throws `DefinitionError` `entity/blank-label`
 */
export function checkLabel(label: Text, path: string): void {
  if (label.vi.trim() === '' || label.en.trim() === '')
    throw new DefinitionError('entity/blank-label', 'a label is missing in one language', path);
}
