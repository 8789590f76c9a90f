import { proxy, wrap, type Remote } from 'comlink';
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Office } from '../work/office.ts';
import type { Progress, Tell } from '../work/progress.ts';
import type { SummaryView } from '../work/views/summary-view.ts';
import { useTrouble, type Trouble } from './use-trouble.ts';

/** What the screens know of the office in the worker. */
export interface OfficeState {
  readonly office: Remote<Office>;
  /** What there is; `null` until the first work is done. */
  readonly summary: SummaryView | null;
  /** Grows with every change, so that what is shown is asked anew. */
  readonly version: number;
  /** How far the work is; `null` when nothing is being done. */
  readonly progress: Progress | null;
  /** What went wrong last, in the words of the machine. */
  readonly problem: string | null;
  /** What keeps the page from going on as it is. */
  readonly trouble: Trouble | null;
  /** Does something that takes long; `null` when it was stopped or failed. */
  readonly work: <T>(job: (office: Remote<Office>, tell: Tell) => Promise<T>) => Promise<T | null>;
  /** Asks something that changes nothing; what goes wrong is told, and the answer is then `null`. */
  readonly ask: <T>(job: (office: Remote<Office>) => Promise<T>) => Promise<T | null>;
  /** Tells what went wrong. */
  readonly failed: (error: unknown) => void;
  readonly stop: () => void;
}

const Context = createContext<OfficeState | null>(null);

export function useOffice(): OfficeState {
  const state = useContext(Context);
  if (state === null) throw new Error('no office above');
  return state;
}

/** Starts the worker once and opens what was kept. */
export function WithOffice({ children }: { readonly children: ReactNode }) {
  // By its name the worker tells other tabs who changed something.
  const [tab] = useState(() => `office-${Math.random().toString(36).slice(2)}`);
  const [worker] = useState(
    () => new Worker(new URL('../work/worker.ts', import.meta.url), { type: 'module', name: tab }),
  );
  const [office] = useState(() => wrap<Office>(worker));
  const [summary, setSummary] = useState<SummaryView | null>(null);
  const [version, setVersion] = useState(0);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const trouble = useTrouble(worker, office, tab);
  const jobs = useRef(0);

  const failed = useCallback((error: unknown) => {
    if (!isStopped(error)) setProblem(String(error));
  }, []);
  const ask = useCallback<OfficeState['ask']>(
    async (job) => {
      try {
        return await job(office);
      } catch (error) {
        failed(error);
        return null;
      }
    },
    [office, failed],
  );

  const work = useCallback<OfficeState['work']>(
    async (job) => {
      const number = ++jobs.current;
      let over = false;
      // What is told of the work comes by another way than its result, and may come after it.
      const mine = (): boolean => jobs.current === number && !over;
      setProblem(null);
      setProgress({ step: { vi: 'Bắt đầu', en: 'Beginning' }, share: 0 });
      try {
        const done = await job(
          office,
          proxy((told: Progress) => {
            if (mine()) setProgress(told);
          }),
        );
        setSummary(await office.summary());
        setVersion((before) => before + 1);
        return done;
      } catch (error) {
        failed(error);
        return null;
      } finally {
        if (mine()) setProgress(null);
        over = true;
      }
    },
    [office, failed],
  );

  const opened = useRef(false);
  useEffect(() => {
    if (opened.current) return;
    opened.current = true;
    void work((one, tell) => one.open(tell));
  }, [work]);

  const state = useMemo<OfficeState>(
    () => ({
      office,
      summary,
      version,
      progress,
      problem,
      trouble,
      work,
      ask,
      failed,
      stop: () => void office.abort(),
    }),
    [office, summary, version, progress, problem, trouble, work, ask, failed],
  );
  return <Context value={state}>{children}</Context>;
}

// Whoever pressed "stop" knows why it stopped.
function isStopped(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}
