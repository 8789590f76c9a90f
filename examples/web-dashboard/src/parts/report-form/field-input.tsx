import {
  choiceOn,
  isAsked,
  labelOn,
  readDay,
  type Field,
  type Finding,
  type IsoDate,
  type Language,
  type Text,
} from '@qcdc/core';
import { printDay } from '@qcdc/core';
import { useId, type ReactNode } from 'react';
import { FieldHelp } from '../figure-input/field-help.tsx';
import { FigureInput } from '../figure-input/figure-input.tsx';
import { FindingNotes } from '../finding-notes.tsx';
import { useLanguage, useSay } from '../language.tsx';
import type { FormValue } from './form-values.ts';

/** One field of a form. */
export interface FieldInputProps {
  /** What the field is. */
  readonly info: Field['info'];
  /** The day whose form it is. */
  readonly day: IsoDate;
  /** What was entered. */
  readonly value: FormValue;
  /** Takes what is entered. */
  readonly onValue: (value: FormValue) => void;
  /** What rules say of it. */
  readonly findings: readonly Finding[];
  /** Whose marks are typed. */
  readonly locale: Language;
}

const words = {
  notReported: { vi: 'Chưa báo cáo', en: 'Not reported' },
  yes: { vi: 'Có', en: 'Yes' },
  no: { vi: 'Không', en: 'No' },
  dayHint: { vi: 'ngày/tháng/năm', en: 'day/month/year' },
} as const satisfies Readonly<Record<string, Text>>;

/** The field of a form that fits the kind of a field: a figure, a day, a choice, yes or no, a text. */
export function FieldInput(props: FieldInputProps): ReactNode {
  const { info, day, value, onValue, findings, locale } = props;
  const { kind, measuredIn = '', description, basis, mayBeNegative } = info;
  const text = typeof value === 'string' ? value : '';
  if (kind === 'figure' || kind === 'statedRatio' || kind === 'count')
    return (
      <FigureInput
        label={labelOn(info, day)}
        measuredIn={measuredIn}
        value={text}
        onValue={onValue}
        findings={findings}
        locale={locale}
        {...(description === undefined ? {} : { description })}
        {...(basis === undefined ? {} : { basis })}
        {...(mayBeNegative === undefined ? {} : { negative: mayBeNegative })}
      />
    );
  return <PlainField {...props} />;
}

function PlainField({ info, day, value, onValue, findings }: FieldInputProps): ReactNode {
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const { kind, description, basis } = info;
  const label = say(labelOn(info, day));
  const text = typeof value === 'string' ? value : '';
  const isWrong = findings.some(({ severity }) => severity === 'error');
  const common = { id, 'aria-invalid': isWrong, 'aria-describedby': `${id}-help ${id}-notes` };
  const choices = Object.entries(info.choices ?? {}).filter(([, choice]) => isAsked(choice, day));
  const read = kind === 'day' ? readDay(text) : null;
  const help = (
    <FieldHelp
      id={`${id}-help`}
      {...(description === undefined ? {} : { description })}
      {...(basis === undefined ? {} : { basis })}
    />
  );
  const notes = <FindingNotes id={`${id}-notes`} findings={findings} />;
  if (kind === 'choices') {
    const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
    return (
      <fieldset className="q-field" aria-describedby={`${id}-help ${id}-notes`}>
        <legend>{label}</legend>
        {help}
        {choices.map(([name, choice]) => (
          <label key={name} className="q-check">
            <input
              type="checkbox"
              checked={chosen.includes(name)}
              onChange={({ target }) =>
                onValue(target.checked ? [...chosen, name] : chosen.filter((other) => other !== name))
              }
            />
            {say(choiceOn(choice, day))}
          </label>
        ))}
        {notes}
      </fieldset>
    );
  }
  return (
    <div className="q-field">
      <label htmlFor={id}>{label}</label>
      {help}
      {kind === 'choice' && (
        <select {...common} value={text} onChange={({ target }) => onValue(target.value || null)}>
          <option value="">{say(words.notReported)}</option>
          {choices.map(([name, choice]) => (
            <option key={name} value={name}>
              {say(choiceOn(choice, day))}
            </option>
          ))}
        </select>
      )}
      {kind === 'flag' && (
        <select
          {...common}
          value={value === true ? 'yes' : value === false ? 'no' : ''}
          onChange={({ target }) => onValue(target.value === '' ? null : target.value === 'yes')}
        >
          <option value="">{say(words.notReported)}</option>
          <option value="yes">{say(words.yes)}</option>
          <option value="no">{say(words.no)}</option>
        </select>
      )}
      {kind === 'day' && (
        <>
          <input
            {...common}
            type="text"
            placeholder={say(words.dayHint)}
            value={text}
            onChange={({ target }) => onValue(target.value)}
          />
          <p className="q-read" aria-live="polite">
            {read !== null && printDay(read, language)}
          </p>
        </>
      )}
      {kind === 'reference' && (
        <input {...common} type="text" value={text} onChange={({ target }) => onValue(target.value)} />
      )}
      {kind === 'text' && (
        <textarea {...common} rows={2} value={text} onChange={({ target }) => onValue(target.value)} />
      )}
      {notes}
    </div>
  );
}
