import type { FindingCount } from '@qcdc/core/report';
import type { Finding } from '@qcdc/core';
import { useCallback, useEffect, useId, useState } from 'react';
import { useOffice } from '../app/office-context.tsx';
import { useAsked } from '../app/use-asked.ts';
import { usePlace } from '../app/use-place.ts';
import { words as frame } from '../app/words.ts';
import { FindingList } from '../parts/finding-list/finding-list.tsx';
import { useLanguage, useSay } from '../parts/language.tsx';
import { useProposals } from './use-proposals.ts';
import type { FindingFilter } from '../work/views/findings-view.ts';

const words = {
  all: { vi: 'Tất cả', en: 'All' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  rule: { vi: 'Loại phát hiện', en: 'Kind of finding' },
  source: { vi: 'Tệp', en: 'File' },
  loading: { vi: 'Đang nhận các phát hiện', en: 'Findings are coming' },
  noneFits: { vi: 'Không có phát hiện nào khớp với lựa chọn trên đây.', en: 'No finding fits what is chosen above.' },
  showAll: { vi: 'Xem tất cả', en: 'Show all' },
  more: { vi: 'Danh sách dừng ở đây; hãy lọc để xem phần còn lại', en: 'The list ends here; filter to see the rest' },
};

/** Findings come in pieces, so that no piece keeps the page from answering. */
const piece = 250;
const most = 20_000;

/** What was found, to be grouped, searched and filtered. */
export default function FindingsScreen() {
  const { summary } = useOffice();
  const { chosen, choose } = usePlace();
  const say = useSay();
  const { unit, code, source } = chosen;
  const filter: FindingFilter = {
    ...(unit ? { unit } : {}),
    ...(code ? { code } : {}),
    ...(source ? { source } : {}),
  };
  const isFiltered = Object.keys(filter).length > 0;
  const first = useAsked('findings', [filter]);
  const { findings, names, done } = useAllFindings(filter);
  const nameOf = useCallback((id: string) => names.get(id) ?? id, [names]);
  const proposalsOf = useProposals(done ? findings : nothing.findings);
  if (summary === null || summary.came.length === 0) return <p>{say(frame.nothing)}</p>;
  return (
    <>
      <div className="row">
        <Choice
          label={say(words.unit)}
          facets={first?.units ?? []}
          value={unit ?? ''}
          onValue={(to) => choose({ unit: to })}
        />
        <Choice
          label={say(words.rule)}
          facets={first?.codes ?? []}
          value={code ?? ''}
          onValue={(to) => choose({ code: to })}
        />
        <Choice
          label={say(words.source)}
          facets={first?.sources ?? []}
          value={source ?? ''}
          onValue={(to) => choose({ source: to })}
        />
      </div>
      {!done && (
        <p role="status">
          {say(words.loading)} ({findings.length} / {first?.all ?? '…'})
        </p>
      )}
      {done && findings.length === 0 && isFiltered && (
        <p className="row">
          {say(words.noneFits)}
          <button type="button" className="link" onClick={() => choose({ unit: '', code: '', source: '' })}>
            {say(words.showAll)}
          </button>
        </p>
      )}
      {done && (findings.length > 0 || !isFiltered) && (
        <FindingList findings={findings} nameOf={nameOf} proposalsOf={proposalsOf} />
      )}
      {done && (first?.all ?? 0) > most && <p>{say(words.more)}</p>}
    </>
  );
}

interface Loaded {
  readonly findings: readonly Finding[];
  readonly names: ReadonlyMap<string, string>;
  readonly done: boolean;
}

const nothing: Loaded = { findings: [], names: new Map(), done: false };

function useAllFindings(filter: FindingFilter): Loaded {
  const { office, version, failed } = useOffice();
  const [loaded, setLoaded] = useState<Loaded>(nothing);
  const key = JSON.stringify(filter);
  useEffect(() => {
    if (version === 0) return undefined;
    let wanted = true;
    const load = async (): Promise<void> => {
      const findings: Finding[] = [];
      const names = new Map<string, string>();
      for (;;) {
        const rows = await office.findingRows(JSON.parse(key) as FindingFilter, findings.length, piece);
        if (!wanted) return;
        for (const { finding, unitName } of rows) {
          findings.push(finding);
          if (finding.where.unit !== undefined) names.set(finding.where.unit, unitName);
        }
        const done = rows.length < piece || findings.length >= most;
        setLoaded({ findings, names, done });
        if (done) return;
      }
    };
    load().catch(failed);
    return () => {
      wanted = false;
    };
  }, [office, version, key, failed]);
  return loaded;
}

function Choice({
  label,
  facets,
  value,
  onValue,
}: {
  readonly label: string;
  readonly facets: readonly FindingCount[];
  readonly value: string;
  readonly onValue: (value: string) => void;
}) {
  const say = useSay();
  const id = useId();
  const language = useLanguage();
  const number = new Intl.NumberFormat(language);
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select id={id} className="select" value={value} onChange={({ target }) => onValue(target.value)}>
        <option value="">{say(words.all)}</option>
        {value !== '' && !facets.some((one) => one.id === value) && <option value={value}>{value}</option>}
        {facets.map(({ id: one, label: called, count }) => (
          <option key={one} value={one}>
            {say(called)} ({number.format(count)})
          </option>
        ))}
      </select>
    </div>
  );
}
