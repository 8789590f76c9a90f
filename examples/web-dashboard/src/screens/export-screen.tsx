import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { useOffice } from '../app/office-context.tsx';
import { PeriodChoice, usePeriod } from '../app/period-choice.tsx';
import { saveFile } from '../app/save-file.ts';
import { UnitPicker } from '../app/unit-picker.tsx';
import { useAsked } from '../app/use-asked.ts';
import { usePlace } from '../app/use-place.ts';
import { words as frame } from '../app/words.ts';
import { useLanguage, useSay } from '../parts/language.tsx';
import type { ExportKind } from '../work/export.ts';

const words = {
  results: { vi: 'Kết quả của kỳ', en: 'Results of the period' },
  report: { vi: 'Báo cáo của đơn vị', en: 'Report of the unit' },
  print: { vi: 'In trang này', en: 'Print this page' },
  saved: { vi: 'Đã ghi', en: 'Saved' },
};

const ofPeriod = [
  ['xlsx', 'Excel'],
  ['html', 'HTML'],
  ['json', 'JSON'],
  ['csv', 'CSV'],
] as const satisfies readonly (readonly [ExportKind, string])[];
const ofUnit = [
  ['docx-state', { vi: 'Word, thể thức nhà nước', en: 'Word, by the rules of the State' }],
  ['docx-party', { vi: 'Word, thể thức của Đảng', en: 'Word, by the rules of the Party' }],
] as const;

/** Takes the results along. */
export default function ExportScreen() {
  const { summary, office, work } = useOffice();
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const { chosen, choose } = usePlace();
  const period = usePeriod();
  const units = useAsked('units', period === null ? null : ['', period, 1]);
  const unit = chosen['unit'] ?? units?.[0]?.id ?? null;
  const [saved, setSaved] = useState<string | null>(null);
  if (summary === null || period === null || unit === null) return <p>{say(frame.nothing)}</p>;
  const save = async (kind: ExportKind): Promise<void> => {
    const file = await work(() =>
      office.export({ kind, unit, period, language }, { rubric: chosen['rubric'] ?? 'qcdc-commune-model', period }),
    );
    if (file === null) return;
    saveFile(file);
    setSaved(file.name);
  };
  return (
    <>
      <div className="row">
        <PeriodChoice />
        <UnitPicker unit={unit} period={period} onUnit={(to) => choose({ unit: to })} />
      </div>
      <h2 id={`${id}-results`}>{say(words.results)}</h2>
      <div className="row" role="group" aria-labelledby={`${id}-results`}>
        {ofPeriod.map(([kind, name]) => (
          <Button key={kind} variant="light" onClick={() => void save(kind)}>
            {name}
          </Button>
        ))}
      </div>
      <h2 id={`${id}-report`}>{say(words.report)}</h2>
      <div className="row" role="group" aria-labelledby={`${id}-report`}>
        {ofUnit.map(([kind, name]) => (
          <Button key={kind} variant="light" onClick={() => void save(kind)}>
            {say(name)}
          </Button>
        ))}
        <Button variant="default" onClick={() => print()}>
          {say(words.print)}
        </Button>
      </div>
      <p role="status">{saved !== null && `${say(words.saved)}: ${saved}`}</p>
    </>
  );
}
