import type { Finding, Text } from '@qcdc/core';
import { isObject } from '../input/is-object.ts';
import { parseExact } from '../input/parse-exact.ts';
import { dhis2Finding } from './dhis2-findings.ts';

/** What a server answered. */
export interface Answer {
  /** Status of HTTP. */
  readonly status: number;
  /** Body. */
  readonly text: string;
  /** Seconds after which a busy server wants to be asked again; `null` where it does not say. */
  readonly wait: number | null;
}

/** Asks a server. */
export type Ask = (path: string, query: URLSearchParams, init: RequestInit) => Promise<Answer>;

// Answers about the message that was sent; any other holds for every message.
const aboutMessage: ReadonlySet<number> = new Set([400, 409, 413, 422]);

/**
 * Tells that a server takes nothing from anybody: it lets nobody in, is busy, is broken, or is no DHIS2.
 *
 * @param answer - what it answered
 * @returns the finding; `null` where it answered what it was asked
 */
export function barredBy(answer: Answer): Finding | null {
  const { status, wait } = answer;
  if (status < 300 || aboutMessage.has(status)) return null;
  const http = `HTTP ${status}`;
  if (status === 401 || status === 403) return dhis2Finding('not-let-in', {}, { a: http });
  if (status === 429 || (status === 503 && wait !== null))
    return dhis2Finding('busy', {}, { a: http, b: waitWords(wait) });
  if (status === 404 || status === 405 || status === 410) return dhis2Finding('no-api', {}, { a: messageOf(answer) });
  return dhis2Finding('not-understood', {}, { a: messageOf(answer) });
}

const waitWords = (wait: number | null): Text =>
  wait === null
    ? { vi: 'không nói phải chờ bao lâu', en: 'does not say how long to wait' }
    : { vi: `đề nghị chờ ${Math.ceil(wait)} giây`, en: `asks to wait ${Math.ceil(wait)} seconds` };

/**
 * Returns what a server says is wrong.
 *
 * @param answer - what it answered
 * @returns its status, and its words where it has any
 */
export function messageOf({ status, text }: Answer): Text {
  const http = `HTTP ${status}`;
  const parsed = parseExact(text);
  const said = 'value' in parsed && isObject(parsed.value) ? parsed.value['message'] : null;
  // A page of a proxy: its status says more than its words.
  if (typeof said !== 'string' || said === '') return { vi: http, en: http };
  const words = said.slice(0, 300);
  return { vi: `${http}, máy chủ ghi “${words}”`, en: `${http}: ${words}` };
}

/**
 * Returns why a server was not reached.
 *
 * @param error - what was thrown
 * @returns such as `ECONNREFUSED`, or what the platform says of it
 */
export function reasonOf(error: unknown): Text {
  const { cause } = error instanceof Error ? error : {};
  const code = isObject(cause) && typeof cause['code'] === 'string' ? cause['code'] : null;
  const said = error instanceof Error ? error.message : String(error);
  const redirected = /redirect/i.test(`${said} ${cause instanceof Error ? cause.message : ''}`);
  if (redirected) return { vi: 'máy chủ chuyển hướng sang địa chỉ khác', en: 'it redirects to another address' };
  if (code !== null) return { vi: code, en: code };
  const name = error instanceof Error ? error.name : 'Error';
  return { vi: name === 'TimeoutError' ? 'quá thời gian chờ' : `lỗi đường truyền, ${name}`, en: said };
}
