import { Alert, Button } from '@mantine/core';
import type { Finding } from '@qcdc/core';
import { useId, useMemo, useRef, useState } from 'react';
import { DataTable, type DataColumn } from '../app/data-table.tsx';
import { Drawn } from '../app/drawn.tsx';
import { Explained } from '../app/explained.tsx';
import { useOffice } from '../app/office-context.tsx';
import { PeriodChoice, usePeriod } from '../app/period-choice.tsx';
import { useAsked } from '../app/use-asked.ts';
import { usePlace } from '../app/use-place.ts';
import { words as frame } from '../app/words.ts';
import { FindingNotes } from '../parts/finding-notes.tsx';
import { useSay } from '../parts/language.tsx';
import type { RankRow, UnrankedRow } from '../work/views/ranking-view.ts';
import { CertaintyBar } from './certainty-bar.tsx';

const model = 'qcdc-commune-model';
const words = {
  rubric: { vi: 'Bảng chấm điểm', en: 'Scoring sheet' },
  beside: { vi: 'Đặt cạnh bảng khác (giả định)', en: 'What if, by another sheet' },
  noOther: { vi: '(không)', en: '(none)' },
  own: { vi: 'Bảng chấm điểm từ tệp Excel, CSV…', en: 'A sheet from a workbook or CSV file…' },
  cluster: { vi: 'Cụm thi đua', en: 'Cluster' },
  rank: { vi: 'Hạng', en: 'Rank' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  points: { vi: 'Điểm', en: 'Points' },
  certainty: { vi: 'Khoảng điểm', en: 'Range of points' },
  rating: { vi: 'Xếp loại', en: 'Class' },
  other: { vi: 'Theo bảng khác', en: 'By the other sheet' },
  why: { vi: 'Vì sao', en: 'Why' },
  caption: { vi: 'Xếp hạng', en: 'Ranking' },
  unranked: { vi: 'Không xếp hạng', en: 'Not ranked' },
  gone: {
    vi: 'Không còn bảng chấm điểm này, nên chưa chấm theo nó',
    en: 'There is no such sheet any more, and nobody is scored by it',
  },
  nobody: {
    vi: 'Chưa đơn vị nào xếp hạng được; lý do ở bảng dưới.',
    en: 'No unit can be ranked yet; the table below says why.',
  },
  reason: { vi: 'Lý do', en: 'Reason' },
};

/** Scores and places with how certain they are, a score unfolded to its derivation, and another sheet beside the first. */
export default function RankingScreen() {
  const { summary, ask, work } = useOffice();
  const say = useSay();
  const ids = useId();
  const { chosen, choose } = usePlace();
  const period = usePeriod();
  const { rubric = model, other = '', cluster = null } = chosen;
  const rubrics = useAsked('rubricNames', []);
  const ranking = useAsked('ranking', period === null ? null : [{ rubric, period }, cluster]);
  const second = useAsked('ranking', period === null || other === '' ? null : [{ rubric: other, period }, cluster]);
  const [asked, setAsked] = useState<string | null>(null);
  const score = useAsked('score', asked === null || period === null ? null : [{ rubric, period }, asked]);
  const [said, setSaid] = useState<readonly Finding[]>([]);
  const input = useRef<HTMLInputElement>(null);
  const columns = useMemo((): readonly DataColumn<RankRow>[] => {
    const besides = new Map(second?.rows.map((row) => [row.unit, row]));
    return [
      { id: 'rank', header: say(words.rank), cell: ({ rank, rankAtWorst }) => places(rank, rankAtWorst), number: true },
      { id: 'unit', header: say(words.unit), cell: ({ name }) => name, isHead: true },
      { id: 'points', header: say(words.points), cell: ({ points }) => say(points), number: true },
      {
        id: 'certainty',
        header: say(words.certainty),
        cell: ({ low, high }) => <CertaintyBar low={low} high={high} most={ranking?.maximum ?? 100} />,
      },
      { id: 'class', header: say(words.rating), cell: (row) => (row.class === null ? '–' : say(row.class)) },
      ...(other === ''
        ? []
        : [
            {
              id: 'other',
              header: say(words.other),
              cell: ({ unit }: RankRow) => {
                const row = besides.get(unit);
                return row === undefined ? '–' : `${places(row.rank, row.rankAtWorst)} · ${say(row.points)}`;
              },
              number: true as const,
            },
          ]),
      {
        id: 'why',
        header: say(words.why),
        isToPress: true,
        cell: ({ unit, name }) => (
          <button
            type="button"
            className="link"
            aria-label={`${say(words.why)}: ${name}`}
            onClick={() => setAsked(unit)}
          >
            {say(words.why)}
          </button>
        ),
      },
    ];
  }, [say, second, other, ranking]);
  const unranked = useMemo(
    (): readonly DataColumn<UnrankedRow>[] => [
      { id: 'unit', header: say(words.unit), cell: ({ name }) => name, isHead: true },
      { id: 'why', header: say(words.reason), cell: ({ why }) => say(why) },
    ],
    [say],
  );
  if (summary === null || period === null) return <p>{say(frame.nothing)}</p>;
  const takeSheet = async (file: File): Promise<void> => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const done = await ask((office) => office.takeRubric({ name: file.name, bytes }));
    if (done === null) return;
    const { value, findings } = done;
    setSaid(findings);
    if (value !== null) {
      await work((one) => one.summary());
      choose({ other: value });
    }
  };
  return (
    <>
      <div className="row">
        <PeriodChoice />
        <Choice id={`${ids}-1`} label={say(words.rubric)} value={rubric} onValue={(to) => choose({ rubric: to })}>
          {(rubrics ?? []).map(({ id, label }) => (
            <option key={id} value={id}>
              {say(label)}
            </option>
          ))}
        </Choice>
        <Choice id={`${ids}-2`} label={say(words.beside)} value={other} onValue={(to) => choose({ other: to })}>
          <option value="">{say(words.noOther)}</option>
          {(rubrics ?? []).map(({ id, label }) => (
            <option key={id} value={id}>
              {say(label)}
            </option>
          ))}
        </Choice>
        <Choice
          id={`${ids}-3`}
          label={say(words.cluster)}
          value={ranking?.cluster ?? ''}
          onValue={(to) => choose({ cluster: to })}
        >
          {(ranking?.clusters ?? []).map(({ id, name }) => (
            <option key={id} value={id}>
              {say(name)}
            </option>
          ))}
        </Choice>
        <Button variant="default" onClick={() => input.current?.click()}>
          {say(words.own)}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={say(words.own)}
          accept=".xlsx,.csv"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file !== undefined) void takeSheet(file);
            target.value = '';
          }}
        />
      </div>
      {said.length > 0 && (
        <Alert color="yellow">
          <FindingNotes findings={said} />
        </Alert>
      )}
      {[ranking === null && rubric, second === null && other].map(
        (gone) =>
          gone !== false && (
            <Alert key={gone} color="yellow" role="alert">
              {say(words.gone)}: {gone}
            </Alert>
          ),
      )}
      <DataTable
        caption={say(words.caption)}
        columns={columns}
        rows={ranking?.rows ?? []}
        keyOf={({ unit }) => unit}
        {...(ranking == null ? {} : { empty: say(words.nobody) })}
      />
      {score?.explanation && <Explained explanation={score.explanation} onClose={() => setAsked(null)} />}
      {score?.chart && <Drawn block={score.chart} />}
      {ranking != null && ranking.unranked.length > 0 && (
        <>
          <h2>{say(words.unranked)}</h2>
          <DataTable
            caption={say(words.unranked)}
            columns={unranked}
            rows={ranking.unranked}
            keyOf={({ unit }) => unit}
          />
        </>
      )}
    </>
  );
}

function places(best: number, worst: number): string {
  return best === worst ? String(best) : `${best} – ${worst}`;
}

function Choice(props: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly children: React.ReactNode;
}) {
  const { id, label, value, onValue, children } = props;
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select id={id} className="select" value={value} onChange={({ target }) => onValue(target.value)}>
        {children}
      </select>
    </div>
  );
}
