import { citation, type Explanation, type Text, type Where } from '@qcdc/core';
import { useMemo, type ReactNode } from 'react';
import { useLanguage, useSay } from './language.tsx';
import { periodWords } from './period-words.ts';
import { Tree } from './tree/tree.tsx';

/** What is explained. */
export interface ExplanationTreeProps {
  /** What `explainFigure`, `explainIndicator` or `explainScore` gave. */
  readonly explanation: Explanation;
  /** How deep it is open at first; 2 when left out: the number and what it was made of. */
  readonly depth?: number;
  /** Opens the cell a figure was read from. */
  readonly onOpenCell?: (where: Where) => void;
}

const words = {
  title: { vi: 'Vì sao ra con số này', en: 'Why the number is what it is' },
  goTo: { vi: 'Đến ô này', en: 'Go to this cell' },
} as const satisfies Readonly<Record<string, Text>>;

/**
 * Why a number is what it is: a total down to its cells, an indicator down to its parts, a score down to the facts. One step a
 * row; the arrows of the keyboard unfold it.
 */
export function ExplanationTree({ explanation, depth = 2, onOpenCell }: ExplanationTreeProps): ReactNode {
  const say = useSay();
  const source = useMemo(
    () => ({
      roots: [explanation],
      opens: ({ inputs }: Explanation) => inputs.length > 0,
      below: ({ inputs }: Explanation) => inputs,
    }),
    [explanation],
  );
  return (
    <section className="q-part">
      <h2>{say(words.title)}</h2>
      <Tree
        source={source}
        label={`${say(words.title)}: ${say(explanation.label)}`}
        depth={depth}
        height={56}
        textOf={({ label }) => say(label)}
        row={({ node }) => <Step step={node} {...(onOpenCell === undefined ? {} : { onOpenCell })} />}
      />
    </section>
  );
}

function Step({
  step,
  onOpenCell,
}: {
  readonly step: Explanation;
  readonly onOpenCell?: (where: Where) => void;
}): ReactNode {
  const say = useSay();
  const language = useLanguage();
  const { label, unit, period, value, how, basis, where } = step;
  const place = where === null ? '' : [where.source, where.sheet, where.cell].filter(Boolean).join(' › ');
  return (
    <div className="q-step">
      <span aria-hidden="true" className="q-arrow" />
      <span className="q-grow">
        <span className="q-step-label">{say(label)}</span>{' '}
        <span className="q-soft">{[unit, periodWords(period, language)].filter(Boolean).join(', ')}</span>
        <span className="q-step-how">
          {say(how)}
          {basis.length > 0 && ` · ${basis.map((one) => citation(one, language)).join('; ')}`}
          {place !== '' && ` · ${place}`}
        </span>
        {where !== null && onOpenCell !== undefined && (
          <button type="button" className="q-link" onClick={() => onOpenCell(where)}>
            {say(words.goTo)}
          </button>
        )}
      </span>
      <strong className="q-number">{say(value)}</strong>
    </div>
  );
}
