import { useId, useMemo } from 'react';
import { useOffice } from '../app/office-context.tsx';
import { UnitPicker } from '../app/unit-picker.tsx';
import { useAsked } from '../app/use-asked.ts';
import { usePlace } from '../app/use-place.ts';
import { words as frame } from '../app/words.ts';
import { Drawn } from '../app/drawn.tsx';
import { CompareTable } from '../parts/compare-table.tsx';
import { useSay } from '../parts/language.tsx';

const words = {
  of: { vi: 'Chỉ số, chỉ tiêu', en: 'Indicator or measure' },
  indicators: { vi: 'Chỉ số', en: 'Indicators' },
  measures: { vi: 'Chỉ tiêu', en: 'Measures' },
};

/** A unit and those below it, and their years, side by side. */
export default function CompareScreen() {
  const { summary } = useOffice();
  const say = useSay();
  const id = useId();
  const { chosen, choose } = usePlace();
  const things = useAsked('comparable', []);
  const units = useAsked('units', ['', null, 1]);
  const unit = chosen['unit'] ?? units?.[0]?.id ?? null;
  const of = chosen['of'] ?? things?.[0]?.id ?? null;
  const periods = useMemo(() => {
    const all = summary?.periods ?? [];
    const kind = all.some((one) => one.kind === 'year') ? 'year' : all[0]?.kind;
    return all
      .filter((one) => one.kind === kind)
      .map((one) => one.id)
      .reverse();
  }, [summary]);
  const comparison = useAsked('sideBySide', unit === null || of === null ? null : [of, unit, periods]);
  const isIndicator = things?.find((one) => one.id === of)?.is === 'indicator';
  const trend = useAsked('trend', unit === null || of === null || !isIndicator ? null : [of, [unit]]);
  if (summary === null || summary.came.length === 0) return <p>{say(frame.nothing)}</p>;
  return (
    <>
      <div className="row">
        <div>
          <label htmlFor={id}>{say(words.of)}</label>
          <select id={id} className="select" value={of ?? ''} onChange={({ target }) => choose({ of: target.value })}>
            {(['indicator', 'measure'] as const).map((kind) => (
              <optgroup key={kind} label={say(kind === 'indicator' ? words.indicators : words.measures)}>
                {(things ?? [])
                  .filter(({ is }) => is === kind)
                  .map((one) => (
                    <option key={one.id} value={one.id}>
                      {say(one.label)}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </div>
        <UnitPicker unit={unit} period={null} onUnit={(to) => choose({ unit: to })} />
      </div>
      {comparison !== undefined && <CompareTable comparison={comparison} />}
      {trend !== undefined && <Drawn block={trend} />}
    </>
  );
}
