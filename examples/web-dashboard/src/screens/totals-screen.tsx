import { useMemo, useState } from 'react';
import { DataTable, type DataColumn } from '../app/data-table.tsx';
import { Explained } from '../app/explained.tsx';
import { useOffice } from '../app/office-context.tsx';
import { PeriodChoice, usePeriod } from '../app/period-choice.tsx';
import { UnitPicker } from '../app/unit-picker.tsx';
import { useAsked } from '../app/use-asked.ts';
import { usePlace } from '../app/use-place.ts';
import { words as frame } from '../app/words.ts';
import { useSay } from '../parts/language.tsx';
import type { FigureRow } from '../work/views/figures-view.ts';
import { MeasureTree } from './measure-tree.tsx';
import { Coverage } from './coverage.tsx';
import { Outstanding } from './outstanding.tsx';

const words = {
  tree: { vi: 'Cây đơn vị và độ đầy đủ', en: 'Tree of units and coverage' },
  figures: { vi: 'Số liệu và tổng', en: 'Figures and totals' },
  measure: { vi: 'Chỉ tiêu', en: 'Measure' },
  area: { vi: 'Lĩnh vực', en: 'Area' },
  value: { vi: 'Giá trị', en: 'Value' },
  coverage: { vi: 'Phạm vi', en: 'Coverage' },
  why: { vi: 'Vì sao', en: 'Why' },
  spread: { vi: 'Theo đơn vị', en: 'By unit' },
  open: { vi: 'Xem', en: 'Open' },
  none: { vi: 'Chưa báo cáo', en: 'Not reported' },
};

type Row = FigureRow & { readonly area: string };

/** Totals along the tree of units, who is missing in them, and where each number comes from. */
export default function TotalsScreen() {
  const { summary } = useOffice();
  const say = useSay();
  const { chosen, choose } = usePlace();
  const period = usePeriod();
  const units = useAsked('units', period === null ? null : ['', period, 1]);
  const unit = chosen['unit'] ?? units?.[0]?.id ?? null;
  const areas = useAsked('figures', unit === null || period === null ? null : [unit, period]);
  const [asked, setAsked] = useState<string | null>(null);
  const [spread, setSpread] = useState<FigureRow | null>(null);
  const why = useAsked(
    'explainFigure',
    asked === null || unit === null || period === null ? null : [asked, unit, period],
  );
  const rows = useMemo(
    (): readonly Row[] =>
      (areas ?? []).flatMap(({ label, rows: some }) => some.map((row) => ({ ...row, area: say(label) }))),
    [areas, say],
  );
  const columns = useMemo(
    (): readonly DataColumn<Row>[] => [
      { id: 'measure', header: say(words.measure), cell: ({ label }) => say(label), isHead: true },
      { id: 'area', header: say(words.area), cell: ({ area }) => area },
      { id: 'value', header: say(words.value), cell: ({ value }) => say(value ?? words.none), number: true },
      {
        id: 'coverage',
        header: say(words.coverage),
        cell: ({ reported, expected, partial }) => (
          <span className={partial ? 'partial' : undefined}>
            {reported}/{expected}
          </span>
        ),
        number: true,
      },
      {
        id: 'why',
        header: say(words.why),
        isToPress: true,
        cell: ({ measure, label }) => (
          <button
            type="button"
            className="link"
            aria-label={`${say(words.why)}: ${say(label)}`}
            onClick={() => setAsked(measure)}
          >
            {say(words.why)}
          </button>
        ),
      },
      {
        id: 'spread',
        header: say(words.spread),
        isToPress: true,
        cell: (row) => (
          <button
            type="button"
            className="link"
            aria-label={`${say(words.open)} ${say(words.spread).toLowerCase()}: ${say(row.label)}`}
            onClick={() => setSpread(row)}
          >
            {say(words.open)}
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
      <div className="columns">
        <section>
          <h2>{say(words.tree)}</h2>
          <Coverage period={period} unit={unit} onUnit={(to) => choose({ unit: to })} />
          <Outstanding period={period} />
        </section>
        <section>
          <h2>{say(words.figures)}</h2>
          <DataTable caption={say(words.figures)} columns={columns} rows={rows} keyOf={({ measure }) => measure} />
          {spread !== null && (
            <MeasureTree key={spread.measure} measure={spread.measure} label={spread.label} period={period} />
          )}
          {why !== undefined && why !== null && <Explained explanation={why} onClose={() => setAsked(null)} />}
        </section>
      </div>
    </>
  );
}
