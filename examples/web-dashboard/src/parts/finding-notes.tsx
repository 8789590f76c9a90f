import { citation, type Finding } from '@qcdc/core';
import type { ReactNode } from 'react';
import { weightIn } from './finding-list/finding-groups.ts';
import { WeightMark } from './finding-list/weight-mark.tsx';
import { useLanguage, useSay } from './language.tsx';

/** What findings say under a field: the message, what was expected, what to do, and on what it rests. */
export function FindingNotes({
  findings,
  id,
}: {
  readonly findings: readonly Finding[];
  readonly id?: string;
}): ReactNode {
  const say = useSay();
  const language = useLanguage();
  return (
    <ul className="q-notes" id={id} aria-live="polite">
      {findings.map((finding, i) => {
        const { message, expected, hint, basis } = finding;
        return (
          <li key={i}>
            <WeightMark weight={weightIn(finding)} /> {say(message)}
            {expected !== undefined && <> ({say(expected)})</>}
            {hint !== undefined && <span className="q-soft"> {say(hint)}</span>}
            {basis.length > 0 && (
              <span className="q-soft q-basis"> {basis.map((one) => citation(one, language)).join('; ')}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
