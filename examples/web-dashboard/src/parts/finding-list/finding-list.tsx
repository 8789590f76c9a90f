import { tableHeads } from '@qcdc/core/flow';
import type { Finding, Where } from '@qcdc/core';
import { memo, useId, useMemo, useState, type ReactNode } from 'react';
import { useSay } from '../language.tsx';
import { VirtualRows } from '../rows/virtual-rows.tsx';
import { countWeights, type GroupBy } from './finding-groups.ts';
import { FindingItem, type FindingProposal } from './finding-item.tsx';
import { FindingRows } from './finding-rows.ts';
import { FindingToolbar, type FindingFilter } from './finding-toolbar.tsx';
import { GroupHead } from './group-head.tsx';
import { useFound } from './use-found.ts';
import { shownOf, words } from './words.ts';

/** What a list of findings is made of. */
export interface FindingListProps {
  /** Findings of any step, in their order; `adaptFindings` rewords or hides some before. */
  readonly findings: readonly Finding[];
  /** How a unit is called, such as `unitNames(units, day).nameOf`; as the finding calls it when left out. */
  readonly nameOf?: (unit: string, finding: Finding) => string;
  /** By what they are put together at first; by unit when left out. */
  readonly by?: GroupBy;
  /** What might have been meant, asked only of findings that are shown. */
  readonly proposalsOf?: (finding: Finding) => readonly FindingProposal[];
  /** Opens the cell of a finding. */
  readonly onOpenCell?: (where: Where) => void;
}

const asItIs = (unit: string): string => unit;
const noProposals = (): readonly FindingProposal[] => [];

/**
 * A list of findings, put together by unit, rule or severity, searched and filtered. Only what is in view is in the page, so that
 * 20,000 findings scroll like twenty.
 */
export function FindingList(props: FindingListProps): ReactNode {
  const { findings, nameOf = asItIs, by = 'unit', proposalsOf = noProposals, onOpenCell } = props;
  const say = useSay();
  const id = useId();
  const [filter, setFilter] = useState<FindingFilter>({ words: '', without: new Set(), by });
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const { found, isBusy } = useFound(findings, nameOf, filter);
  const { groups, filter: asked } = found;
  const counts = useMemo(() => countWeights(findings), [findings]);
  const rows = useMemo(() => new FindingRows(groups, open), [groups, open]);
  if (findings.length === 0) return <p>{say(tableHeads.nothingFound)}</p>;
  const toggle = (key: string): void => {
    const next = new Set(open);
    if (!next.delete(key)) next.add(key);
    setOpen(next);
  };
  const allOpen = groups.every(({ key }) => open.has(key));
  return (
    <section className="q-part q-findings" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say(words.title)}</h2>
      <FindingToolbar filter={filter} counts={counts} onFilter={setFilter} />
      <div className="q-row q-between">
        <p role="status" aria-busy={isBusy}>
          {say(shownOf(found.count, found.of.length))}
        </p>
        <button
          type="button"
          className="q-link"
          onClick={() => setOpen(new Set(allOpen ? [] : groups.map(({ key }) => key)))}
        >
          {say(allOpen ? words.closeAll : words.openAll)}
        </button>
      </div>
      {found.count === 0 && <p>{say(words.nothingLeft)}</p>}
      <VirtualRows
        count={rows.count}
        height={64}
        keyOf={(index) => rows.at(index)?.key ?? String(index)}
        row={(index) => {
          const row = rows.at(index);
          if (row === null) return null;
          const { group, finding } = row;
          if (finding === null)
            return (
              <GroupHead
                group={group}
                by={asked.by}
                nameOf={nameOf}
                isOpen={open.has(group.key)}
                onToggle={() => toggle(group.key)}
              />
            );
          return (
            <FindingRow
              finding={finding}
              nameOf={asked.by === 'unit' ? null : nameOf}
              proposalsOf={proposalsOf}
              {...(onOpenCell === undefined ? {} : { onOpenCell })}
            />
          );
        }}
      />
    </section>
  );
}

interface FindingRowProps extends Pick<FindingListProps, 'onOpenCell'> {
  readonly finding: Finding;
  readonly nameOf: FindingListProps['nameOf'] | null;
  readonly proposalsOf: (finding: Finding) => readonly FindingProposal[];
}

// Drawn once while it is in view, however often the rows around it move.
const FindingRow = memo(function FindingRow({ finding, nameOf, proposalsOf, onOpenCell }: FindingRowProps): ReactNode {
  const { unit } = finding.where;
  return (
    <FindingItem
      finding={finding}
      {...(unit === undefined || !nameOf ? {} : { unit: nameOf(unit, finding) })}
      proposals={proposalsOf(finding)}
      {...(onOpenCell === undefined ? {} : { onOpenCell })}
    />
  );
});
