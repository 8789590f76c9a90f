import type { Browser, Page } from 'playwright-core';

/** One task of the main thread: how long it took by the clock, and how long the processor worked on it. */
export interface MainTask {
  readonly step: string;
  /** Milliseconds by the clock; on a machine with other work to do this is mostly waiting for the processor. */
  readonly clock: number;
  /** Milliseconds of processor time, which are the page's own. */
  readonly processor: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Does a step while the browser writes down every task of the main thread; hands out those above 20 ms by the clock. */
export async function tasksDuring(
  browser: Browser,
  page: Page,
  step: string,
  act: () => Promise<void>,
): Promise<readonly MainTask[]> {
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-toplevel'] });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const isMain = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return traceEvents
    .filter(({ name, ph, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && isMain.has(`${pid} ${tid}`))
    .map(({ dur = 0, tdur = 0 }) => ({ step, clock: dur / 1_000, processor: tdur / 1_000 }))
    .filter(({ clock }) => clock > 20);
}
