import { useMemo, useState } from 'react';
import { DataTable, type DataColumn } from '../app/data-table.tsx';
import { Drawn } from '../app/drawn.tsx';
import { Explained } from '../app/explained.tsx';
import { useOffice } from '../app/office-context.tsx';
import { PeriodChoice, usePeriod } from '../app/period-choice.tsx';
import { UnitPicker } from '../app/unit-picker.tsx';
import { useAsked } from '../app/use-asked.ts';
import { usePlace } from '../app/use-place.ts';
import { words as frame } from '../app/words.ts';
import { useSay } from '../parts/language.tsx';
import type { IndicatorRow } from '../work/views/indicators-view.ts';

const words = {
  indicator: { vi: 'Chỉ số', en: 'Indicator' },
  value: { vi: 'Giá trị', en: 'Value' },
  parts: { vi: 'Tử số / mẫu số', en: 'Parts' },
  coverage: { vi: 'Phạm vi', en: 'Coverage' },
  gap: { vi: 'Vì sao chưa tính được', en: 'Why there is no value' },
  why: { vi: 'Vì sao', en: 'Why' },
  caption: { vi: 'Chỉ số tính lại từ số liệu', en: 'Indicators recomputed from figures' },
};

/** Indicators with their parts; what cannot be computed says why. */
export default function IndicatorsScreen() {
  const { summary } = useOffice();
  const say = useSay();
  const { chosen, choose } = usePlace();
  const period = usePeriod();
  const units = useAsked('units', period === null ? null : ['', period, 1]);
  const unit = chosen['unit'] ?? units?.[0]?.id ?? null;
  const rows = useAsked('indicators', unit === null || period === null ? null : [unit, period]);
  const [asked, setAsked] = useState<string | null>(null);
  const about = asked === null || unit === null || period === null;
  const why = useAsked('explainIndicator', about ? null : [asked, unit, period]);
  const trend = useAsked('trend', about ? null : [asked, [unit]]);
  const columns = useMemo(
    (): readonly DataColumn<IndicatorRow>[] => [
      { id: 'indicator', header: say(words.indicator), cell: ({ label }) => say(label), isHead: true },
      {
        id: 'value',
        header: say(words.value),
        cell: ({ value, gap }) => (gap === null ? say(value) : '–'),
        number: true,
      },
      { id: 'parts', header: say(words.parts), cell: ({ parts }) => (parts === null ? '–' : say(parts)), number: true },
      {
        id: 'coverage',
        header: say(words.coverage),
        cell: ({ reported, expected }) => `${reported}/${expected}`,
        number: true,
      },
      { id: 'gap', header: say(words.gap), cell: ({ gap }) => (gap === null ? '' : say(gap)) },
      {
        id: 'why',
        header: say(words.why),
        isToPress: true,
        cell: ({ indicator, label }) => (
          <button
            type="button"
            className="link"
            aria-label={`${say(words.why)}: ${say(label)}`}
            onClick={() => setAsked(indicator)}
          >
            {say(words.why)}
          </button>
        ),
      },
    ],
    [say],
  );
  if (summary === null || period === null) return <p>{say(frame.nothing)}</p>;
  return (
    <>
      <div className="row">
        <PeriodChoice />
        <UnitPicker unit={unit} period={period} onUnit={(to) => choose({ unit: to })} />
      </div>
      <DataTable
        caption={say(words.caption)}
        columns={columns}
        rows={rows ?? []}
        keyOf={({ indicator }) => indicator}
      />
      {why !== undefined && why !== null && <Explained explanation={why} onClose={() => setAsked(null)} />}
      {trend !== undefined && <Drawn block={trend} />}
    </>
  );
}
