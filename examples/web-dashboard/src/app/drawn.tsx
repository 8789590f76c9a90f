import type { ChartBlock, ReportCell } from '@qcdc/core';
import { useMemo } from 'react';
import { useLanguage, useSay } from '../parts/language.tsx';
import { useAsked } from './use-asked.ts';

/** A chart drawn in the worker, with the table that says the same. */
export function Drawn({ block }: { readonly block: ChartBlock }) {
  const language = useLanguage();
  const say = useSay();
  const drawn = useAsked('draw', [block, language]);
  const svg = drawn?.svg ?? null;
  const address = useMemo(() => (svg === null ? null : `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`), [svg]);
  if (drawn === undefined) return <div className="chart-waiting" />;
  return (
    <figure className="chart">
      <figcaption>{say(block.caption)}</figcaption>
      {address !== null && <img src={address} alt={say(block.caption)} />}
      <details>
        <summary>{say({ vi: 'Bảng số liệu của biểu đồ', en: 'The chart as a table' })}</summary>
        <div className="table-box" tabIndex={0} role="region" aria-label={say(block.caption)}>
          <table>
            <thead>
              <tr>
                {drawn.table.columns.map(({ header }, i) => (
                  <th key={i} scope="col">
                    {say(header)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {drawn.table.rows.map((row, r) => (
                <tr key={r}>
                  {row.map((cell, i) => (
                    <td key={i}>{textOf(cell, say)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}

function textOf(cell: ReportCell, say: ReturnType<typeof useSay>): string {
  return cell === null ? '–' : say(cell);
}
