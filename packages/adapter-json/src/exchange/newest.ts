import { ok, type Finding, type Outcome } from '@qcdc/core';
import { checkCall, having, listOf } from '@qcdc/core/checks';
import { canonicalJson } from '@qcdc/core/stored';
import { isObject } from '../input/is-object.ts';
import { exchangeFinding } from './exchange-findings.ts';
import type { ExchangeJson } from './exchange-shape.ts';

const aMessage = (value: unknown) => {
  const wrong = having(['id', 'version', 'sender'], 'một thông điệp trao đổi', 'a message of exchange')(value);
  if (wrong !== null) return wrong;
  const { id, version, sender } = value as Partial<Record<keyof ExchangeJson, unknown>>;
  const isParty = isObject(sender) && typeof sender['identifier'] === 'string';
  if (isParty && typeof id === 'string' && Number.isSafeInteger(version)) return null;
  return {
    vi: 'đưa vào thông điệp đã đọc bằng readExchange',
    en: 'give messages read by readExchange',
  };
};

/**
 * Keeps of every report the newest version. A version that comes twice with two contents is not used, and neither are older ones
 * in its place: nobody can tell what holds.
 *
 * @param messages - messages of any number of senders, in any order
 * @returns one message for each sender and id; findings `exchange/replaced`, `exchange/version-twice`
 * @throws `DefinitionError` `call/bad-argument`
 * @example
 * ```ts
 * const { value: figures } = tally(parseRecords([{ unit: '00001', period: '2024-Q1', received: 40 }], mediation), [mediation.measures.received]);
 * const { value: message } = writeExchange(figures, {
 *   id: 'BC-QCDC-2024-Q1',
 *   sender: { identifier: 'H01.151', name: 'UBND xã Mẫu (dữ liệu mẫu)' },
 *   receiver: { identifier: '000.00.00.H01' },
 *   signedAt: '2024-04-05T09:30:00+07:00',
 * });
 * newestMessages([{ ...message.body, version: 1 }, { ...message.body, version: 2 }]).value.map(({ version }) => version); // => [2]
 * ```
 */
export function newestMessages<M extends ExchangeJson>(messages: readonly M[]): Outcome<readonly M[]> {
  checkCall('newestMessages', { messages: [messages, listOf(aMessage)] });
  const reports = new Map<string, M[]>();
  for (const message of messages) {
    const key = JSON.stringify([message.sender.identifier, message.id]);
    reports.set(key, [...(reports.get(key) ?? []), message]);
  }
  const findings: Finding[] = [];
  const newest: M[] = [];
  for (const versions of reports.values()) {
    const last = Math.max(...versions.map(({ version }) => version));
    const latest = versions.filter(({ version }) => version === last);
    const [message] = latest;
    if (message === undefined) continue;
    const { id } = message;
    for (const { version } of versions)
      if (version < last) findings.push(exchangeFinding('replaced', {}, { a: id, b: String(version) }));
    const contents = new Set(latest.map((one) => canonicalJson(one)));
    if (contents.size === 1) newest.push(message);
    else findings.push(exchangeFinding('version-twice', {}, { a: id, b: String(last) }));
  }
  return ok(newest, findings);
}
