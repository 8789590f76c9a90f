import { printDay, type Text } from '@qcdc/core';
import type { ExpectedReport } from '@qcdc/core/flow';
import { useId, type ReactNode } from 'react';
import { countText } from './count-text.ts';
import { useLanguage, useSay } from './language.tsx';
import { periodWords } from './period-words.ts';
import { VirtualRows } from './rows/virtual-rows.tsx';

/** What a worklist is made of. */
export interface WorkListProps {
  /** What is still to come: `outstandingReports(expectedReports(plan, …).value)`, the latest first. */
  readonly reports: readonly ExpectedReport[];
  /** How a unit is called. */
  readonly nameOf: (unit: string) => string;
  /** Names of areas, such as `allEntities`. */
  readonly areas: readonly { readonly id: string; readonly label: Text }[];
  /** Does something about a report, such as writing a reminder; left out, nothing is offered. */
  readonly onRemind?: (report: ExpectedReport) => void;
}

const words = {
  title: { vi: 'Báo cáo còn thiếu', en: 'Reports still to come' },
  nothing: { vi: 'Không còn báo cáo nào phải thu.', en: 'No report is still to come.' },
  outstanding: { vi: 'chưa gửi gì', en: 'nothing came' },
  partly: { vi: 'còn thiếu', en: 'still missing' },
  due: { vi: 'hạn', en: 'due' },
  remind: { vi: 'Nhắc', en: 'Remind' },
} as const satisfies Readonly<Record<string, Text>>;

const lateWords = (days: number): Text => ({
  vi: `chậm ${countText(days, 'vi')} ngày`,
  en: days === 1 ? '1 day late' : `${countText(days, 'en')} days late`,
});

/** Who has not reported what, since when: the worklist of whoever collects reports. */
export function WorkList({ reports, nameOf, areas, onRemind }: WorkListProps): ReactNode {
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  if (reports.length === 0) return <p>{say(words.nothing)}</p>;
  const labelOf = (area: string): string => say(areas.find((one) => one.id === area)?.label ?? area);
  return (
    <section className="q-part" aria-labelledby={id}>
      <h2 id={id}>
        {say(words.title)} ({countText(reports.length, language)})
      </h2>
      <VirtualRows
        count={reports.length}
        height={56}
        keyOf={(index) => `${reports[index]?.unit ?? ''} ${reports[index]?.period ?? ''}`}
        row={(index) => {
          const report = reports[index];
          if (report === undefined) return null;
          const { unit, period, state, missing, due, daysLate } = report;
          return (
            <article className="q-task" aria-label={`${nameOf(unit)}, ${periodWords(period, language)}`}>
              <span className="q-grow">
                <strong>{nameOf(unit)}</strong> <span className="q-soft">{periodWords(period, language)}</span>
                <span className="q-help">
                  {' '}
                  {state === 'outstanding' ? say(words.outstanding) : say(words.partly)}:{' '}
                  {missing.map(labelOf).join(', ')}
                </span>
              </span>
              <span>
                {due !== null && (
                  <>
                    {say(words.due)} {printDay(due, language)}
                  </>
                )}
                {daysLate !== null && daysLate > 0 && <strong className="q-error"> {say(lateWords(daysLate))}</strong>}
              </span>
              {onRemind !== undefined && (
                <button
                  type="button"
                  aria-label={`${say(words.remind)}: ${nameOf(unit)}`}
                  onClick={() => onRemind(report)}
                >
                  {say(words.remind)}
                </button>
              )}
            </article>
          );
        }}
      />
    </section>
  );
}
