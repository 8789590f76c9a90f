import { isPlain } from '../outcome/check-keys.ts';
import { blankText, hasWords, shown } from '../outcome/definition-words.ts';
import { notAField } from '../outcome/no-such-name.ts';
import type { Problems } from '../outcome/problems.ts';
import type { Text } from '../outcome/text.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { isAsked, labelOn } from './asked-days.ts';
import { checkAskedDays } from './check-asked-days.ts';
import type { Field, FieldInfo } from './field.ts';

/**
 * Checks the fields of an entity when it is defined: usable names, labels in both languages, days that are days, no label
 * twice in one form (columns are found by their labels), ratios of fields that are there.
 *
 * @param id - id of the entity
 * @param fields - its fields
 * @param problems - takes `entity/bad-field-name`, `entity/not-a-field`, `entity/blank-label`, `entity/bad-asked-days`,
 *   `entity/label-twice`, `entity/unknown-ratio-part`, `entity/bad-split`
 */
export function checkFields(id: string, fields: Readonly<Record<string, Field>>, problems: Problems): void {
  const sound: Record<string, Field> = {};
  for (const [name, field] of Object.entries(fields)) {
    const path = `${id}.fields.${name}`;
    if (!/^[a-z][A-Za-z0-9]*$/.test(name) || ['unit', 'period', 'date', 'constructor'].includes(name))
      problems.add(
        'entity/bad-field-name',
        {
          vi: `${shown(name)} không đặt tên trường được; ghi camelCase`,
          en: `${shown(name)} cannot name a field; write camelCase`,
        },
        path,
      );
    if (!isPlain(field) || !isPlain(field.info)) {
      problems.add(
        'entity/not-a-field',
        {
          vi: 'không phải là trường; dùng figureField, dayField…',
          en: 'not a field; make one with figureField, dayField …',
        },
        path,
      );
      continue;
    }
    const { info } = field;
    const before = problems.count;
    checkLabel(info.label, path, problems);
    info.formerLabels?.forEach(({ label }, i) => {
      checkLabel(label, `${path}.formerLabels[${i}]`, problems);
    });
    checkAskedDays(path, info, problems);
    if (problems.count === before) sound[name] = field;
    for (const part of [info.ratioOf?.numerator, info.ratioOf?.denominator])
      if (part !== undefined && !Object.hasOwn(fields, part))
        problems.add('entity/unknown-ratio-part', notAField(part, id, Object.keys(fields)), `${path}.ratioOf`);
    if (info.splitBy !== undefined && !isSplit(info, fields))
      problems.add('entity/bad-split', notSplit(info), `${path}.splitBy`);
  }
  checkLabelsDiffer(id, sound, problems);
}

// Each member is another figure of the record, measured in the same; what a dimension is, `defineDimension` checks.
function isSplit(total: FieldInfo, fields: Readonly<Record<string, Field>>): boolean {
  const isPart = (name: unknown): boolean => {
    const info = typeof name === 'string' && Object.hasOwn(fields, name) ? fields[name]?.info : undefined;
    return info?.kind === 'figure' && info.measuredIn === total.measuredIn && info !== total;
  };
  const splits: unknown = total.splitBy;
  return (
    total.kind === 'figure' &&
    Array.isArray(splits) &&
    (splits as readonly unknown[]).every((split) => {
      if (!isPlain(split) || !isPlain(split['by']) || !isPlain(split['members'])) return false;
      const all = split['by']['members'];
      return isPlain(all) && Object.entries(split['members']).every(([id, name]) => id in all && isPart(name));
    })
  );
}

const notSplit = ({ measuredIn = '' }: FieldInfo): Text => ({
  vi: `ghi [{ by, members }]; mỗi phần là trường số liệu khác, cũng tính bằng ${measuredIn}`,
  en: `write [{ by, members }]; each member is another figure, measured in ${measuredIn} too`,
});

// Two labels that meet in some form also meet in the last form of one of them, so only last days need a look.
function checkLabelsDiffer(id: string, fields: Readonly<Record<string, Field>>, problems: Problems): void {
  const told = new Set<string>();
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
        if (other === name) seen.set(key, name);
        else if (!told.has(name)) {
          told.add(name);
          problems.add(
            'entity/label-twice',
            { vi: `"${label}" cũng là nhãn của "${other}"`, en: `"${label}" is the label of "${other}" too` },
            `${id}.fields.${name}`,
          );
        }
      }
    }
  }
}

/**
 * Checks that a label stands in both languages.
 *
 * @param label - the label
 * @param path - where it stands
 * @param problems - takes `entity/blank-label`
 */
export function checkLabel(label: unknown, path: string, problems: Problems): void {
  if (!hasWords(label)) problems.add('entity/blank-label', blankText, path);
}
