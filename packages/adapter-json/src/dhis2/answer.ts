import type { Finding } from '@qcdc/core';
import { isObject } from '../input/is-object.ts';
import { dhis2Finding } from './dhis2-findings.ts';

/** What a server answered. */
export interface Answer {
  /** Status of HTTP. */
  readonly status: number;
  /** Body. */
  readonly text: string;
}

/** Asks a server. */
export type Ask = (path: string, query: URLSearchParams, init: RequestInit) => Promise<Answer>;

/**
 * Tells that the server let nobody in.
 *
 * @param answer - what it answered
 * @returns the finding; `null` for any other answer
 */
export function barredBy(answer: Answer): Finding | null {
  const { status } = answer;
  if (status !== 401 && status !== 403) return null;
  return dhis2Finding('not-let-in', {}, { a: `HTTP ${status}` });
}

/**
 * Returns what a server says is wrong.
 *
 * @param answer - what it answered
 * @returns its status, and its words where it has any
 */
export function messageOf({ status, text }: Answer): string {
  try {
    const said: unknown = JSON.parse(text);
    if (isObject(said) && typeof said['message'] === 'string') return `HTTP ${status}: ${said['message']}`;
  } catch {
    // A page of a proxy: its status says more than its words.
  }
  return `HTTP ${status}`;
}

/**
 * Returns why a server was not reached.
 *
 * @param error - what was thrown
 * @returns such as `ECONNREFUSED`
 */
export function reasonOf(error: unknown): string {
  const { cause } = error instanceof Error ? error : {};
  const code = isObject(cause) && typeof cause['code'] === 'string' ? cause['code'] : null;
  return code ?? (error instanceof Error ? error.message : String(error));
}
