import { addDays, daysBetween, printDay, type IsoDate, type Text, type UnitKind } from '@qcdc/core';
import { lawCatalogue, lawOn, lawTurns, regimeOf, type LawCatalogue } from '@qcdc/core/law';
import { useDeferredValue, useId, useMemo, type ReactNode } from 'react';
import { useLanguage, useSay } from '../language.tsx';
import { DayField } from './day-field.tsx';
import { ProvisionList } from './provision-list.tsx';
import { RegimeText } from './regime-text.tsx';

/** What a slider of the law is made of. */
export interface LawSliderProps {
  /** Whose law. */
  readonly unitKind: UnitKind;
  /** The day. */
  readonly day: IsoDate;
  /** Takes another day. */
  readonly onDay: (day: IsoDate) => void;
  /** The law as far as somebody knows it; that of the library when left out. */
  readonly catalogue?: LawCatalogue;
  /** First and last day of the slider; from the first law known to two years after the last change when left out. */
  readonly range?: { readonly from: IsoDate; readonly to: IsoDate };
}

const words = {
  title: { vi: 'Quy định có hiệu lực trong ngày', en: 'The law of the day' },
  day: { vi: 'Ngày', en: 'Day' },
  earlier: { vi: 'Lần thay đổi trước', en: 'Change before' },
  later: { vi: 'Lần thay đổi sau', en: 'Next change' },
  begun: { vi: 'Bắt đầu có hiệu lực từ ngày này', en: 'In force from this day' },
  ended: { vi: 'Không còn hiệu lực từ ngày này', en: 'No longer in force from this day' },
  inForce: { vi: 'Đang có hiệu lực', en: 'In force' },
  doubtful: { vi: 'Chưa xác định được có hiệu lực hay không', en: 'Nobody can tell whether in force' },
} as const satisfies Readonly<Record<string, Text>>;

/** A day, and which law governs on it: by slider, by typing, or from one change of the law to the next. */
export function LawSlider(props: LawSliderProps): ReactNode {
  const { unitKind, day, onDay, catalogue = lawCatalogue, range } = props;
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const turns = useMemo(() => lawTurns(unitKind, catalogue), [unitKind, catalogue]);
  const from = range?.from ?? turns[0] ?? day;
  const to = range?.to ?? addDays(turns.at(-1) ?? day, 730);
  const shown = useDeferredValue(day);
  const regime = useMemo(() => regimeOf(unitKind, shown, catalogue), [unitKind, shown, catalogue]);
  const law = useMemo(() => lawOn(unitKind, shown, catalogue), [unitKind, shown, catalogue]);
  const earlier = turns.findLast((turn) => turn < day && turn >= from);
  const later = turns.find((turn) => turn > day && turn <= to);
  const governs = regime.governing === null ? '' : `, ${say(regime.governing.title)} ${regime.governing.number}`;
  return (
    <section className="q-part q-law" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say(words.title)}</h2>
      <div className="q-row">
        <DayField label={words.day} day={day} onDay={onDay} />
        <button type="button" disabled={earlier === undefined} onClick={() => onDay(earlier ?? day)}>
          ‹ {say(words.earlier)}
        </button>
        <button type="button" disabled={later === undefined} onClick={() => onDay(later ?? day)}>
          {say(words.later)} ›
        </button>
      </div>
      <input
        type="range"
        className="q-range"
        aria-label={say(words.day)}
        aria-valuetext={`${printDay(shown, language)}${governs}`}
        min={0}
        max={daysBetween(from, to)}
        value={daysBetween(from, day)}
        list={`${id}-turns`}
        onChange={({ target }) => onDay(addDays(from, Number(target.value)))}
      />
      <datalist id={`${id}-turns`}>
        {turns
          .filter((turn) => turn >= from && turn <= to)
          .map((turn) => (
            <option key={turn} value={daysBetween(from, turn)} label={turn} />
          ))}
      </datalist>
      <RegimeText regime={regime} />
      <ProvisionList title={words.begun} provisions={law.begun} catalogue={catalogue} isOpen />
      <ProvisionList title={words.ended} provisions={law.ended} catalogue={catalogue} isOpen follows />
      <ProvisionList title={words.inForce} provisions={law.inForce} catalogue={catalogue} />
      <ProvisionList title={words.doubtful} provisions={law.doubtful} catalogue={catalogue} />
    </section>
  );
}
