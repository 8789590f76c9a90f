import type { Remote } from 'comlink';
import { useEffect, useState } from 'react';
import { changesElsewhere } from '../work/changes-elsewhere.ts';
import type { Office } from '../work/office.ts';

/** What keeps the page from going on as it is: its worker is gone or never came, or another tab changed what is kept. */
export type Trouble = 'no worker' | 'silent' | 'changed elsewhere';

/** How often the worker is asked whether it is there, and how long it may take to answer. */
const every = 10_000;
const longest = 20_000;

/**
 * Watches over the worker and over other tabs. A worker the browser has ended says nothing when it goes: it is found out by asking,
 * and whoever waits for it is told, instead of looking at a bar that never moves.
 */
export function useTrouble(worker: Worker, office: Remote<Office>, tab: string): Trouble | null {
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  useEffect(() => {
    const gone = (): void => setTrouble('no worker');
    worker.addEventListener('error', gone);
    const channel = new BroadcastChannel(changesElsewhere);
    channel.onmessage = ({ data }) => {
      if (data !== tab) setTrouble((before) => before ?? 'changed elsewhere');
    };
    let asked: ReturnType<typeof setTimeout> | null = null;
    const answered = (): void => {
      if (asked !== null) clearTimeout(asked);
      asked = null;
      setTrouble((before) => (before === 'silent' ? null : before));
    };
    const pulse = setInterval(() => {
      if (asked !== null) return;
      asked = setTimeout(() => setTrouble((before) => (before === 'no worker' ? before : 'silent')), longest);
      office.isThere().then(answered, gone);
    }, every);
    return () => {
      worker.removeEventListener('error', gone);
      channel.close();
      clearInterval(pulse);
      if (asked !== null) clearTimeout(asked);
    };
  }, [worker, office, tab]);
  return trouble;
}
