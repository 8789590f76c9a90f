import { weightOf } from '@qcdc/core/flow';
import type { ReactNode } from 'react';
import { countText } from '../count-text.ts';
import { useLanguage, useSay } from '../language.tsx';
import type { Weight } from './finding-groups.ts';

const sample = {
  error: { state: 'failed', severity: 'error' },
  warning: { state: 'failed', severity: 'warning' },
  undecided: { state: 'undecided', severity: 'info' },
  info: { state: 'failed', severity: 'info' },
} as const;

const signs: Readonly<Record<Weight, string>> = { error: '✕', warning: '!', undecided: '?', info: 'i' };

/** How much something weighs: a sign, a word and a colour, so that no one of them is needed alone. */
export function WeightMark({ weight, count }: { readonly weight: Weight; readonly count?: number }): ReactNode {
  const say = useSay();
  const language = useLanguage();
  return (
    <span className={`q-weight q-${weight}`}>
      <span aria-hidden="true" className="q-sign">
        {signs[weight]}
      </span>
      {say(weightOf(sample[weight]))}
      {count === undefined ? '' : ` ${countText(count, language)}`}
    </span>
  );
}
