import { Button, TextInput } from '@mantine/core';
import { lastDay, parsePeriod, type Entity, type Text } from '@qcdc/core';
import { allEntities } from '@qcdc/core/entities';
import { recommended } from '@qcdc/validators';
import { useId, useMemo, useState } from 'react';
import { formDrafts, type FormDraft } from '../app/form-drafts.ts';
import { useOffice } from '../app/office-context.tsx';
import { UnitPicker } from '../app/unit-picker.tsx';
import { useAsked } from '../app/use-asked.ts';
import { usePlace } from '../app/use-place.ts';
import { useLanguage, useSay } from '../parts/language.tsx';
import { periodWords } from '../parts/period-words.ts';
import { ReportForm } from '../parts/report-form/report-form.tsx';

const words = {
  unit: { vi: 'Đơn vị báo cáo', en: 'Reporting unit' },
  period: { vi: 'Kỳ báo cáo (ví dụ: năm 2024, quý I năm 2025)', en: 'Period (such as 2024, quý I năm 2025)' },
  noPeriod: { vi: 'Chưa hiểu kỳ báo cáo này', en: 'This period is not understood' },
  area: { vi: 'Lĩnh vực', en: 'Area' },
  save: { vi: 'Lưu và tính lại', en: 'Keep and work out again' },
  saved: { vi: 'Đã lưu trong trình duyệt này', en: 'Kept in this browser' },
  unsaved: {
    vi: 'Chưa lưu; những gì đã nhập còn ở đây đến khi đóng thẻ này của trình duyệt',
    en: 'Not kept yet; what was typed stays here until this tab is closed',
  },
} as const satisfies Readonly<Record<string, Text>>;

const areas: readonly Entity[] = allEntities;

/** A report entered by hand, judged while it is typed by the rules every file is judged by. */
export default function EnterScreen() {
  const { summary, work } = useOffice();
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const { chosen, choose } = usePlace();
  const [typed, setTyped] = useState(() => periodWords(chosen['period'] ?? '2025', 'vi'));
  const { value: period } = parsePeriod(typed);
  const unit = chosen['unit'] ?? '';
  const head = `${unit} ${period?.id ?? ''}`;
  const [begun, setBegun] = useState<FormDraft | null>(null);
  const [savedHead, setSavedHead] = useState<string | null>(null);
  const saved = savedHead === head;
  const kept = useAsked('entered', unit === '' || period === null ? null : [unit, period.id]);
  const [called] = useAsked('units', unit === '' ? null : [unit, null, 1]) ?? [];
  const draft = useMemo(() => formDrafts.read(head), [head]);
  const unsaved = saved ? null : begun?.head === head ? begun : draft;
  // "1,234" means what it meant where it was typed, also after the language of the page has changed.
  const { values, locale = language } = unsaved ?? (begun?.head === head ? begun : (kept ?? { values: {} }));
  const area =
    areas.find((one) => one.id === chosen['area']) ?? areas.find(({ id: one }) => one === 'mediation') ?? areas[0];
  if (summary === null || area === undefined) return null;
  const save = async (): Promise<void> => {
    if (period === null) return;
    const done = await work((office, tell) => office.enter({ unit, period: period.id, values, locale }, tell));
    if (done === null) return;
    formDrafts.drop(head);
    setBegun({ head, values, locale });
    setSavedHead(head);
  };
  return (
    <>
      <div className="row">
        {summary.units > 0 ? (
          <UnitPicker unit={unit === '' ? null : unit} period={null} onUnit={(to) => choose({ unit: to })} />
        ) : (
          <TextInput
            label={say(words.unit)}
            defaultValue={unit}
            onBlur={({ target }) => choose({ unit: target.value })}
          />
        )}
        <TextInput
          label={say(words.period)}
          value={typed}
          error={period === null ? say(words.noPeriod) : undefined}
          onChange={({ target }) => {
            setTyped(target.value);
            const { value } = parsePeriod(target.value);
            if (value !== null) choose({ period: value.id });
          }}
        />
        <div>
          <label htmlFor={id}>{say(words.area)}</label>
          <select id={id} className="select" value={area.id} onChange={({ target }) => choose({ area: target.value })}>
            {areas.map((one) => (
              <option key={one.id} value={one.id}>
                {say(one.label)}
              </option>
            ))}
          </select>
        </div>
      </div>
      {period !== null && unit !== '' && (
        <>
          <ReportForm
            areas={[area]}
            day={lastDay(period)}
            head={{ unit, period: period.id }}
            {...(called?.id === unit ? { unitName: called.name } : {})}
            values={values}
            onValues={(to) => {
              const next: FormDraft = { head, values: to, locale };
              formDrafts.keep(next);
              setBegun(next);
              setSavedHead(null);
            }}
            rules={recommended}
            locale={locale}
          />
          <div className="row">
            <Button onClick={() => void save()}>{say(words.save)}</Button>
            <p role="status">{saved ? say(words.saved) : unsaved !== null && say(words.unsaved)}</p>
          </div>
        </>
      )}
    </>
  );
}
