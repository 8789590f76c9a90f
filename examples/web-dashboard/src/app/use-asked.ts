import { startTransition, useEffect, useState } from 'react';
import type { Office } from '../work/office.ts';
import { useOffice } from './office-context.tsx';

/** Questions the office answers without changing anything. */
export type Question =
  | 'findings'
  | 'tree'
  | 'outstanding'
  | 'tasks'
  | 'figures'
  | 'explainFigure'
  | 'coverage'
  | 'comparable'
  | 'sideBySide'
  | 'indicators'
  | 'explainIndicator'
  | 'trend'
  | 'rubricNames'
  | 'ranking'
  | 'score'
  | 'draw'
  | 'units'
  | 'entered'
  | 'proposeLayout'
  | 'readText';

/** What a question is answered with. */
export type Answer<Q extends Question> = Awaited<ReturnType<Office[Q]>>;

/**
 * Asks the office in the worker, again whenever something changed there. Until an answer is there the last one stays, so that
 * the page does not jump.
 *
 * @param question - what is asked
 * @param args - with what; `null` when there is nothing to ask yet
 * @returns the answer, `undefined` until there is one
 */
export function useAsked<Q extends Question>(question: Q, args: Parameters<Office[Q]> | null): Answer<Q> | undefined {
  const { office, version, failed } = useOffice();
  const [answer, setAnswer] = useState<Answer<Q> | undefined>(undefined);
  const key = args === null ? null : JSON.stringify(args);
  useEffect(() => {
    if (key === null || version === 0) return undefined;
    let wanted = true;
    const ask = office[question] as unknown as (...of: unknown[]) => Promise<Answer<Q>>;
    ask(...(JSON.parse(key) as unknown[])).then(
      (value) => {
        if (wanted) startTransition(() => setAnswer(() => value));
      },
      (error: unknown) => {
        if (!wanted) return;
        setAnswer(undefined);
        failed(error);
      },
    );
    return () => {
      wanted = false;
    };
  }, [office, question, key, version, failed]);
  return key === null ? undefined : answer;
}
