import {
  headerLabels,
  sixSteps,
  type Dataset,
  type Entity,
  type IsoDate,
  type Outcome,
  type Step,
  type Text,
} from '@qcdc/core';
import type { Language } from '@qcdc/core';
import { useDeferredValue, useEffect, useId, useMemo, type ReactNode } from 'react';
import { useLanguage, useSay } from '../language.tsx';
import { AreaFields } from './area-fields.tsx';
import { judgeForm, type FormHead, type FormJudges, type FormValue, type FormValues } from './form-values.ts';
import { periodWords } from '../period-words.ts';

/** What a form is made of. */
export interface ReportFormProps extends Omit<FormJudges, 'locale'> {
  /** The areas that are asked, in their order; those of one step stand together. */
  readonly areas: readonly Entity[];
  /** The day whose form it is, such as the last day of the period: fields, choices and labels of that day are asked. */
  readonly day: IsoDate;
  /** Whose report it is. */
  readonly head: FormHead;
  /** How the unit is called; as `head` calls it when left out. */
  readonly unitName?: string;
  /** What was entered. Plain data: it can be kept as it is. */
  readonly values: FormValues;
  /** Takes what is entered. */
  readonly onValues: (values: FormValues) => void;
  /** Takes what was read and judged, every time something was entered. */
  readonly onJudged?: (judged: Outcome<Dataset>) => void;
  /** Whose thousands and decimal marks are typed; those of the language of the page when left out. */
  readonly locale?: Language;
}

const words = {
  beside: { vi: 'Nội dung khác', en: 'Beside the six steps' },
  state: { vi: 'Tình trạng', en: 'State' },
  fine: { vi: 'Chưa thấy điều gì sai trong phần đã nhập.', en: 'Nothing wrong so far in what was entered.' },
} as const satisfies Readonly<Record<string, Text>>;

const wrongWords = (count: number): Text => ({
  vi: `${count} chỗ cần xem lại`,
  en: count === 1 ? '1 thing to look at' : `${count} things to look at`,
});

/**
 * A form made from the definitions of areas: labels, units of measure, help with its legal basis, choices of the day. What is
 * entered is read and judged as a file would be, while it is typed, and what is found stands under its field.
 */
export function ReportForm(props: ReportFormProps): ReactNode {
  const { areas, day, head, unitName = head.unit, values, onValues, onJudged, rules, units } = props;
  const say = useSay();
  const language = useLanguage();
  const { locale = language } = props;
  const id = useId();
  const { unit, period } = head;
  const entered = useDeferredValue(values);
  const judged = useMemo(
    () => judgeForm(areas, entered, { unit, period }, { rules, locale, ...(units === undefined ? {} : { units }) }),
    [areas, entered, unit, period, rules, units, locale],
  );
  useEffect(() => onJudged?.(judged), [judged, onJudged]);
  const wrong = judged.findings.filter(({ state, severity }) => state === 'failed' && severity !== 'info').length;
  const change = (area: string, field: string, value: FormValue): void =>
    onValues({ ...values, [area]: { ...values[area], [field]: value } });
  return (
    <form
      className="q-part q-form"
      noValidate
      onSubmit={(event) => event.preventDefault()}
      aria-labelledby={`${id}-head`}
    >
      <h2 id={`${id}-head`}>
        {unitName}, {periodWords(period, language)}
      </h2>
      <p role="status">
        <strong>{say(words.state)}:</strong> {say(wrong === 0 ? words.fine : wrongWords(wrong))}
      </p>
      {bySteps(areas).map(([step, ofStep]) => (
        <section key={step ?? ''} aria-labelledby={`${id}-${step ?? 'beside'}`}>
          <h3 id={`${id}-${step ?? 'beside'}`}>{say(step === null ? words.beside : sixSteps[step])}</h3>
          {ofStep.map((entity) => (
            <AreaFields
              key={entity.id}
              entity={entity}
              day={day}
              locale={locale}
              values={values[entity.id] ?? {}}
              findings={judged.findings}
              dateLabel={headerLabels.date}
              onValue={(field, value) => change(entity.id, field, value)}
            />
          ))}
        </section>
      ))}
    </form>
  );
}

function bySteps(areas: readonly Entity[]): readonly (readonly [Step | null, readonly Entity[]])[] {
  const steps: readonly (Step | null)[] = [...(Object.keys(sixSteps) as Step[]), null];
  return steps
    .map((step) => [step, areas.filter((area) => area.step === step)] as const)
    .filter(([, list]) => list.length > 0);
}
