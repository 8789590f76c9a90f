import { citation, type Finding, type Text, type Where } from '@qcdc/core';
import { tableHeads, type TableHead } from '@qcdc/core/flow';
import { useId, type ReactNode } from 'react';
import { useLanguage, useSay } from '../language.tsx';
import { weightIn } from './finding-groups.ts';
import { WeightMark } from './weight-mark.tsx';
import { words } from './words.ts';

/** What might have been meant, in words, and why anybody would think so. */
export interface FindingProposal {
  /** Such as "Số vụ đang hòa giải: 51 → 15". */
  readonly text: Text;
  /** Such as "đảo hai chữ số". */
  readonly why?: Text;
}

/** What one finding shows. */
export interface FindingItemProps {
  /** The finding. */
  readonly finding: Finding;
  /** Name of its unit; left out where it stands above. */
  readonly unit?: string;
  /** What might have been meant. */
  readonly proposals?: readonly FindingProposal[];
  /** Opens the cell it is about, where there is something to open. */
  readonly onOpenCell?: (where: Where) => void;
}

/** One finding: what is wrong, where, what was expected and found, on which article it rests, and what to do. */
export function FindingItem({ finding, unit, proposals = [], onOpenCell }: FindingItemProps): ReactNode {
  const say = useSay();
  const language = useLanguage();
  const title = useId();
  const { where, expected, actual, hint, basis, code, unfolded = [] } = finding;
  const place = [where.source, where.sheet, where.cell ?? lineText(where)].filter(Boolean).join(' › ');
  return (
    <article className="q-finding" aria-labelledby={title}>
      <p id={title} className="q-finding-title">
        <WeightMark weight={weightIn(finding)} /> {say(finding.message)}
      </p>
      <dl className="q-facts">
        <Fact head="unit">{unit}</Fact>
        <Fact head="period">{where.period}</Fact>
        <Fact head="cell">
          {place === '' ? undefined : place}
          {place !== '' && onOpenCell !== undefined && (
            <button type="button" className="q-link" onClick={() => onOpenCell(where)}>
              {say(words.goTo)}
            </button>
          )}
        </Fact>
        <Fact head="expected">{expected === undefined ? undefined : say(expected)}</Fact>
        <Fact head="actual">{actual === undefined ? undefined : say(actual)}</Fact>
        <Fact head="hint">{hint === undefined ? undefined : say(hint)}</Fact>
        <Fact head="basis">
          {basis.length === 0 ? undefined : basis.map((one) => citation(one, language)).join('; ')}
        </Fact>
        <Fact head="code">
          <code>{code}</code>
        </Fact>
      </dl>
      {proposals.length > 0 && <Proposals proposals={proposals} />}
      {unfolded.length > 0 && (
        <details>
          <summary>
            {say(words.parts)} ({unfolded.length})
          </summary>
          <ul>
            {unfolded.map((one, i) => (
              <li key={i}>{say(one.message)}</li>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}

function lineText({ line }: Where): string | undefined {
  return line === undefined ? undefined : String(line);
}

function Fact({ head, children }: { readonly head: TableHead; readonly children?: ReactNode }): ReactNode {
  const say = useSay();
  const empty = children === undefined || (Array.isArray(children) && children[0] === undefined);
  return empty ? null : (
    <div>
      <dt>{say(tableHeads[head])}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Proposals({ proposals }: { readonly proposals: readonly FindingProposal[] }): ReactNode {
  const say = useSay();
  return (
    <div className="q-proposals">
      <p>{say(words.proposals)}:</p>
      <ProposalList proposals={proposals.slice(0, mostAtOnce)} />
      {proposals.length > mostAtOnce && (
        <details>
          <summary>
            {say(words.more)} ({proposals.length - mostAtOnce})
          </summary>
          <ProposalList proposals={proposals.slice(mostAtOnce)} />
        </details>
      )}
    </div>
  );
}

// The likeliest come first; whoever wants all of them unfolds the rest.
const mostAtOnce = 3;

function ProposalList({ proposals }: { readonly proposals: readonly FindingProposal[] }): ReactNode {
  const say = useSay();
  return (
    <ul>
      {proposals.map(({ text, why }, i) => (
        <li key={i}>
          {say(text)}
          {why !== undefined && <span className="q-soft"> ({say(why)})</span>}
        </li>
      ))}
    </ul>
  );
}
