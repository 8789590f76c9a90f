import type { Text } from '@qcdc/core';
import { tableHeads } from '@qcdc/core/flow';
import type { ComparedCell, ComparedRow, Comparison } from '@qcdc/indicators';
import { useId, useState, type ReactNode } from 'react';
import { useLanguage, useSay } from './language.tsx';
import { periodWords } from './period-words.ts';

/** What is put side by side. */
export interface CompareTableProps {
  /** What `sideBySide` gave: units down, periods across. */
  readonly comparison: Comparison;
}

const words = {
  asGiven: { vi: 'thứ tự danh mục', en: 'order of the register' },
  byLargest: { vi: 'xếp từ lớn đến nhỏ', en: 'largest first' },
  change: { vi: 'so với cột trước', en: 'against the column before' },
  none: { vi: 'chưa có số liệu', en: 'no figure' },
  nothing: { vi: 'Không có đơn vị hoặc kỳ nào để so sánh.', en: 'There is no unit or no period to compare.' },
  covers: { vi: 'đơn vị đã báo cáo', en: 'units reported' },
} as const satisfies Readonly<Record<string, Text>>;

/** Units and years side by side, with how each moved; a column is sorted by pressing its head. */
export function CompareTable({ comparison }: CompareTableProps): ReactNode {
  const { label, measuredIn, periods, rows } = comparison;
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const [by, setBy] = useState<number | null>(null);
  if (rows.length === 0 || periods.length === 0) return <p>{say(words.nothing)}</p>;
  const sorted = by === null ? rows : sortedBy(rows, by);
  return (
    <section className="q-part">
      <div className="q-scroll" role="region" tabIndex={0} aria-labelledby={id}>
        <table className="q-table">
          <caption id={id}>
            {say(label)} ({say(measuredIn)})
          </caption>
          <thead>
            <tr>
              <th scope="col">
                <button type="button" className="q-sort" onClick={() => setBy(null)} title={say(words.asGiven)}>
                  {say(tableHeads.unit)}
                </button>
              </th>
              {periods.map((period, column) => (
                <th key={period} scope="col" aria-sort={by === column ? 'descending' : 'none'} className="q-number">
                  <button type="button" className="q-sort" onClick={() => setBy(column)} title={say(words.byLargest)}>
                    {periodWords(period, language)}
                    <span aria-hidden="true">{by === column ? ' ▾' : ''}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.map(({ unit, name, cells }) => (
              <tr key={unit}>
                <th scope="row">{name}</th>
                {cells.map((cell, column) => (
                  <td key={periods[column]} className="q-number">
                    <Cell cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.some(({ cells }) => cells.some(({ change }) => change !== null)) && (
        <p className="q-help">±: {say(words.change)}</p>
      )}
    </section>
  );
}

function Cell({ cell: { value, gap, change, coverage } }: { readonly cell: ComparedCell }): ReactNode {
  const say = useSay();
  if (value === null) return <span className="q-soft">{say(gap ?? words.none)}</span>;
  return (
    <>
      {say(value)}
      {coverage !== null && (
        <span className="q-soft" title={say(words.covers)}>
          {' '}
          ({coverage})
        </span>
      )}
      {change !== null && <span className="q-change">{say(change)}</span>}
    </>
  );
}

// What has no number stands last, in the order it came.
function sortedBy(rows: readonly ComparedRow[], column: number): readonly ComparedRow[] {
  const order = ({ cells }: ComparedRow): number => cells[column]?.order ?? Number.POSITIVE_INFINITY;
  return rows.toSorted((a, b) => (order(a) === order(b) ? 0 : order(a) - order(b)));
}
