import {
  nameOfMeasure,
  printQuantity,
  readQuantity,
  type Finding,
  type Language,
  type LegalBasis,
  type Text,
} from '@qcdc/core';
import { useId, type ReactNode } from 'react';
import { FindingNotes } from '../finding-notes.tsx';
import { useLanguage, useSay } from '../language.tsx';
import { BoundChoice } from './bound-choice.tsx';
import { FieldHelp } from './field-help.tsx';

/** What a field for a figure is made of. */
export interface FigureInputProps {
  /** Label. */
  readonly label: Text;
  /** Unit of measure, such as `case`. */
  readonly measuredIn: string;
  /** What stands in the field, as typed: `1.234`, `hơn 3,4 tỷ đồng`, `không phát sinh`. */
  readonly value: string;
  /** Takes what is typed. */
  readonly onValue: (value: string) => void;
  /** One sentence more. */
  readonly description?: Text;
  /** What the field rests on. */
  readonly basis?: readonly LegalBasis[];
  /** Whether numbers below zero are let through. */
  readonly negative?: boolean;
  /** Whose thousands and decimal marks are typed; those of the language of the page when left out. */
  readonly locale?: Language;
  /** What rules say of it; left out, only what reading the number says is shown. */
  readonly findings?: readonly Finding[];
  /** `false` for a field without the choice of "hơn", "khoảng", "không công bố" … beside it. */
  readonly bounds?: boolean;
}

const understood: Text = { vi: 'Hiểu là', en: 'Read as' };

/**
 * A field for a figure as a report states it. It is read by `readQuantity` while it is typed, and says how it was read; the choice
 * beside it writes the words for "more than", "about" or "withheld" into it.
 */
export function FigureInput(props: FigureInputProps): ReactNode {
  const { label, measuredIn, value, onValue, description, basis, negative, bounds = true } = props;
  const say = useSay();
  const language = useLanguage();
  const { locale = language } = props;
  const id = useId();
  const read = readQuantity(value, { measuredIn, locale, ...(negative === undefined ? {} : { negative }) });
  const { findings = read.findings } = props;
  const isWrong = findings.some(({ state, severity }) => state === 'failed' && severity === 'error');
  const unit = say(nameOfMeasure(measuredIn));
  return (
    <div className="q-part q-field">
      <label htmlFor={id}>
        {say(label)} <span className="q-soft">({unit})</span>
      </label>
      <FieldHelp
        id={`${id}-help`}
        {...(description === undefined ? {} : { description })}
        {...(basis === undefined ? {} : { basis })}
      />
      <div className="q-figure">
        {bounds && (
          <BoundChoice label={label} measuredIn={measuredIn} value={value} quantity={read.value} onValue={onValue} />
        )}
        <input
          id={id}
          type="text"
          inputMode="text"
          autoComplete="off"
          value={value}
          aria-invalid={isWrong}
          aria-describedby={`${id}-help ${id}-read ${id}-notes`}
          onChange={({ target }) => onValue(target.value)}
        />
      </div>
      <p id={`${id}-read`} className="q-read" aria-live="polite">
        {read.value !== null && value.trim() !== '' && (
          <>
            {say(understood)}: <strong>{printQuantity(read.value, measuredIn, language)}</strong>
          </>
        )}
      </p>
      <FindingNotes id={`${id}-notes`} findings={findings} />
    </div>
  );
}
