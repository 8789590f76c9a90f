import { checkKeys } from '../outcome/check-keys.ts';
import { noneOf, notAnId } from '../outcome/definition-words.ts';
import { notAField } from '../outcome/no-such-name.ts';
import type { Problems } from '../outcome/problems.ts';
import type { Text } from '../outcome/text.ts';
import type { AskedDays } from './asked-days.ts';
import { checkDays } from './check-days.ts';
import { checkFields, checkLabel } from './check-fields.ts';
import type { Field } from './field.ts';
import { checkRelations, type Relations } from './relations.ts';
import { checkSheetName } from './sheet-name.ts';

/** What is looked at of the definition of an entity. */
interface CheckedEntity extends AskedDays {
  readonly id: string;
  readonly form: string;
  readonly label: Text;
  readonly sheetName?: Text;
  readonly dayLabel?: Text;
  readonly description?: Text;
  readonly step?: unknown;
  readonly basis?: unknown;
  readonly collectedFrom?: unknown;
  readonly fields: Readonly<Record<string, Field>>;
  readonly relations?: Relations;
  readonly identifiedBy?: readonly string[];
}

const keys = {
  id: 1,
  form: 1,
  label: 1,
  sheetName: 1,
  dayLabel: 1,
  description: 1,
  step: 1,
  basis: 1,
  collectedFrom: 1,
  fields: 1,
  relations: 1,
  identifiedBy: 1,
  askedFrom: 1,
  askedUntil: 1,
} satisfies Record<keyof CheckedEntity, 1>;
const noDay: Text = {
  vi: 'số liệu của một kỳ không có ngày; bỏ dayLabel, hoặc ghi form: "event"',
  en: 'the figures of a period have no day; leave dayLabel out, or write form: "event"',
};
const forms: readonly string[] = ['period', 'event'];

/**
 * Checks an entity when it is defined; its measures are checked where they are made.
 *
 * @param definition - what somebody says of it
 * @param problems - takes `entity/…`
 */
export function checkEntity(definition: CheckedEntity, problems: Problems): void {
  const { id, form, label, sheetName, dayLabel, fields, relations, identifiedBy } = definition;
  checkKeys(definition, Object.keys(keys), problems, 'entity/unknown-key', id);
  if (typeof id !== 'string' || !/^[a-z][a-z0-9-]*$/.test(id))
    problems.add('entity/bad-id', notAnId(id, 'kebab-name'), 'id');
  if (!forms.includes(form)) problems.add('entity/bad-form', noneOf(form, forms), `${id}.form`);
  checkLabel(label, `${id}.label`, problems);
  if (sheetName !== undefined) checkSheetName(sheetName, `${id}.sheetName`, problems);
  if (dayLabel !== undefined) checkLabel(dayLabel, `${id}.dayLabel`, problems);
  if (dayLabel !== undefined && form === 'period') problems.add('entity/no-day', noDay, `${id}.dayLabel`);
  checkDays('entity/bad-asked-days', id, definition, problems);
  checkFields(id, fields, problems);
  checkRelations(relations ?? {}, new Set(Object.keys(fields)), id, problems);
  for (const name of identifiedBy ?? [])
    if (!Object.hasOwn(fields, name))
      problems.add('entity/unknown-related-field', notAField(name, id, Object.keys(fields)), `${id}.identifiedBy`);
}
