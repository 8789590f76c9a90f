import { daysBetween, isIsoDate, type IsoDate } from '@qcdc/core';
import type { Answer, Ask } from './answer.ts';

/** Where a DHIS2 server is, and who asks. */
export interface Dhis2Server {
  /** Address, up to `/api`; `https`, but for a server on this machine. */
  readonly url: string;
  /** Personal access token; it stands in no finding and in no error. */
  readonly token: string;
  /**
   * Seconds a request waits in all where the server is busy and says how long (`Retry-After`); 60 when left out, 0 never waits.
   */
  readonly patience?: number;
  /** What sends requests; the `fetch` of the platform when left out. */
  readonly fetch?: typeof fetch;
}

/** Seconds a client waits for a busy server, where nobody says otherwise. */
const patienceByDefault = 60;
const mostTries = 5;

/**
 * Makes what asks a server: with the token, never redirected, and once more where the server is busy and says how long to wait.
 *
 * @param server - address, token, patience
 * @returns what asks
 */
export function askServer({ url, token, patience = patienceByDefault, fetch: own }: Dhis2Server): Ask {
  const once = async (path: string, query: URLSearchParams, init: RequestInit): Promise<Answer> => {
    const send = own ?? fetch;
    const response = await send(`${url.replace(/\/+$/, '')}${path}?${query.toString()}`, {
      ...init,
      headers: { 'content-type': 'application/json', accept: 'application/json', authorization: `ApiToken ${token}` },
      // A redirection would carry the token elsewhere.
      redirect: 'error',
    });
    const { status, headers } = response;
    return { status, text: await response.text(), wait: waitIn(status, headers) };
  };
  return async (path, query, init) => {
    let left = patience;
    for (let tries = 1; ; tries++) {
      const answer = await once(path, query, init);
      const { wait } = answer;
      if (wait === null || wait > left || tries === mostTries) return answer;
      left -= wait;
      await pause(wait, init.signal ?? null);
    }
  };
}

// Seconds, or a day and time: that is compared with the clock of the server, for ours may be wrong.
function waitIn(status: number, headers: Headers): number | null {
  if (status !== 429 && status !== 503) return null;
  const said = headers.get('retry-after')?.trim() ?? '';
  if (/^\d{1,9}$/.test(said)) return Number(said);
  const [then, now] = [momentIn(said), momentIn(headers.get('date') ?? '')];
  if (then === null || now === null) return null;
  return Math.max(0, daysBetween(now.day, then.day) * 86_400 + then.second - now.second);
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

// "Sun, 29 Nov 2026 08:00:00 GMT", the one form HTTP asks for.
function momentIn(text: string): { readonly day: IsoDate; readonly second: number } | null {
  const [, date = '', name = '', year = '', h, m, s] = /^\w{3}, (\d\d) (\w{3}) (\d{4}) (\d\d):(\d\d):(\d\d) GMT$/.exec(text.trim()) ?? []; // prettier-ignore
  const day = `${year}-${String(months.indexOf(name) + 1).padStart(2, '0')}-${date}`;
  return isIsoDate(day) ? { day, second: Number(h) * 3600 + Number(m) * 60 + Number(s) } : null;
}

function pause(seconds: number, signal: AbortSignal | null): Promise<void> {
  return new Promise((done, stop) => {
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stopped);
      done();
    }, seconds * 1000);
    const stopped = (): void => {
      clearTimeout(timer);
      stop(signal?.reason instanceof Error ? signal.reason : new Error('aborted'));
    };
    signal?.addEventListener('abort', stopped, { once: true });
  });
}
