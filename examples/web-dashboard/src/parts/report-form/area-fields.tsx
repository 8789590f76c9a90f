import {
  asksFor,
  citation,
  dayField,
  type Entity,
  type Finding,
  type IsoDate,
  type Language,
  type Text,
} from '@qcdc/core';
import type { ReactNode } from 'react';
import { FindingNotes } from '../finding-notes.tsx';
import { useLanguage, useSay } from '../language.tsx';
import { FieldInput } from './field-input.tsx';
import { findingsAt, type FormValue } from './form-values.ts';

/** The fields of one area. */
export interface AreaFieldsProps {
  /** The area. */
  readonly entity: Entity;
  /** The day whose form it is. */
  readonly day: IsoDate;
  /** Whose marks are typed. */
  readonly locale: Language;
  /** What was entered, by field. */
  readonly values: Readonly<Record<string, FormValue>>;
  /** All findings of the form. */
  readonly findings: readonly Finding[];
  /** Label of the day of an event. */
  readonly dateLabel: Text;
  /** Takes what is entered into a field. */
  readonly onValue: (field: string, value: FormValue) => void;
}

/** One area of a form: its fields in their order, with what was found under each. */
export function AreaFields({ entity, day, locale, values, findings, dateLabel, onValue }: AreaFieldsProps): ReactNode {
  const say = useSay();
  const language = useLanguage();
  const { id, label, description, basis, form, fields } = entity;
  const asked = Object.entries(fields).filter(([name]) => asksFor(entity, name, day));
  const input = (name: string, info: (typeof fields)[string]['info']): ReactNode => (
    <FieldInput
      key={name}
      info={info}
      day={day}
      locale={locale}
      value={values[name] ?? null}
      onValue={(value) => onValue(name, value)}
      findings={findingsAt(findings, id, name)}
    />
  );
  return (
    <fieldset className="q-area">
      <legend>{say(label)}</legend>
      {description !== undefined && <p className="q-help">{say(description)}</p>}
      {basis.length > 0 && <p className="q-help q-basis">{basis.map((one) => citation(one, language)).join('; ')}</p>}
      <FindingNotes findings={findingsAt(findings, id)} />
      <div className="q-fields">
        {form === 'event' && input('date', dayField({ label: dateLabel }).info)}
        {asked.map(([name, { info }]) => input(name, info))}
      </div>
    </fieldset>
  );
}
