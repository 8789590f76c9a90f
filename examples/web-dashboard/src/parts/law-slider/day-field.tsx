import { printDay, readDay, type IsoDate, type Text } from '@qcdc/core';
import { useId, useState, type ReactNode } from 'react';
import { useLanguage, useSay } from '../language.tsx';

/** What a field for a day is made of. */
export interface DayFieldProps {
  /** Label. */
  readonly label: Text;
  /** The day. */
  readonly day: IsoDate;
  /** Takes another day, once what was typed is one. */
  readonly onDay: (day: IsoDate) => void;
}

const notADay: Text = { vi: 'Chưa đọc được ngày; ghi như 15/6/2024', en: 'Not a day yet; write it like 15/6/2024' };

/** A day, typed as people write it. */
export function DayField({ label, day, onDay }: DayFieldProps): ReactNode {
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? printDay(day, language);
  const isWrong = typed !== null && readDay(typed) === null;
  const type = (text: string): void => {
    setTyped(text);
    const read = readDay(text);
    if (read !== null) onDay(read);
  };
  return (
    <div>
      <label htmlFor={id}>{say(label)}</label>{' '}
      <input
        id={id}
        type="text"
        size={14}
        value={shown}
        aria-invalid={isWrong}
        aria-describedby={`${id}-note`}
        onChange={({ target }) => type(target.value)}
        onBlur={() => setTyped(null)}
      />
      <span id={`${id}-note`} className="q-soft" aria-live="polite">
        {isWrong ? ` ${say(notADay)}` : ''}
      </span>
    </div>
  );
}
