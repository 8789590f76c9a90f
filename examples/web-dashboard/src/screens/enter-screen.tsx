import { Button, TextInput } from '@mantine/core';
import { lastDay, parsePeriod, type Entity, type Text } from '@qcdc/core';
import { allEntities } from '@qcdc/core/entities';
import { recommended } from '@qcdc/validators';
import { useId, useState } from 'react';
import { useOffice } from '../app/office-context.tsx';
import { UnitPicker } from '../app/unit-picker.tsx';
import { useAsked } from '../app/use-asked.ts';
import { usePlace } from '../app/use-place.ts';
import { useLanguage, useSay } from '../parts/language.tsx';
import { periodWords } from '../parts/period-words.ts';
import type { FormValues } from '../parts/report-form/form-values.ts';
import { ReportForm } from '../parts/report-form/report-form.tsx';

const words = {
  unit: { vi: 'Đơn vị báo cáo', en: 'Reporting unit' },
  period: { vi: 'Kỳ báo cáo (ví dụ: năm 2024, quý I năm 2025)', en: 'Period (such as 2024, quý I năm 2025)' },
  noPeriod: { vi: 'Chưa hiểu kỳ báo cáo này', en: 'This period is not understood' },
  area: { vi: 'Lĩnh vực', en: 'Area' },
  save: { vi: 'Lưu và tính lại', en: 'Keep and work out again' },
  saved: { vi: 'Đã lưu trong trình duyệt này', en: 'Kept in this browser' },
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
  const [begun, setBegun] = useState<{ readonly head: string; readonly values: FormValues } | null>(null);
  const [saved, setSaved] = useState(false);
  const kept = useAsked('entered', unit === '' || period === null ? null : [unit, period.id]);
  const [called] = useAsked('units', unit === '' ? null : [unit, null, 1]) ?? [];
  const values = begun?.head === head ? begun.values : (kept ?? {});
  const area =
    areas.find((one) => one.id === chosen['area']) ?? areas.find(({ id: one }) => one === 'mediation') ?? areas[0];
  if (summary === null || area === undefined) return null;
  const save = async (): Promise<void> => {
    if (period === null) return;
    const done = await work((office, tell) => office.enter({ unit, period: period.id, values }, tell));
    setSaved(done !== null);
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
          onChange={({ target }) => setTyped(target.value)}
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
              setBegun({ head, values: to });
              setSaved(false);
            }}
            rules={recommended}
            locale={language}
          />
          <div className="row">
            <Button onClick={() => void save()}>{say(words.save)}</Button>
            <p role="status">{saved && say(words.saved)}</p>
          </div>
        </>
      )}
    </>
  );
}
