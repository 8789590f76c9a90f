import { ok, type Finding, type Outcome } from '@qcdc/core';
import { checkCall, having, listOf } from '@qcdc/core/checks';
import { canonicalJson } from '@qcdc/core/stored';
import { isObject } from '../input/is-object.ts';
import { exchangeFinding } from './exchange-findings.ts';
import { agencyIdentifierForm, identifierBasis } from './agency-identifier.ts';
import type { ExchangeFigure, ExchangeJson } from './exchange-shape.ts';
import { isBefore } from './signed-on.ts';

const aMessage = (value: unknown) => {
  const wrong = having(
    ['id', 'version', 'sender', 'signedAt', 'figures'],
    'một thông điệp trao đổi',
    'a message of exchange',
  )(value);
  if (wrong !== null) return wrong;
  const { id, version, sender, signedAt, figures } = value as Partial<Record<keyof ExchangeJson, unknown>>;
  const isParty = isObject(sender) && typeof sender['identifier'] === 'string';
  const isDated = typeof signedAt === 'string' && Array.isArray(figures);
  if (isParty && isDated && typeof id === 'string' && Number.isSafeInteger(version)) return null;
  return {
    vi: 'đưa vào thông điệp đã đọc bằng readExchange',
    en: 'give messages read by readExchange',
  };
};

/**
 * Keeps of every report the newest version. A version that comes twice with two contents is not used, and neither are older ones
 * in its place: nobody can tell what holds. Versions signed in another order than they are numbered, figures the newest one leaves
 * out, and one id from identifiers of two forms are told.
 *
 * @param messages - messages of any number of senders, in any order
 * @returns one message for each sender and id; findings `exchange/replaced`, `exchange/version-twice`,
 *   `exchange/signed-earlier`, `exchange/left-out`, `exchange/perhaps-one-sender`
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
    findings.push(...signedEarlier(versions));
    if (contents.size === 1) {
      newest.push(message);
      const before = versions.filter(({ version }) => version < last).sort((a, b) => b.version - a.version);
      const gone = leftOut(before[0], message);
      if (gone > 0) findings.push(exchangeFinding('left-out', {}, { a: id, b: String(gone) }));
    } else findings.push(exchangeFinding('version-twice', {}, { a: id, b: String(last) }));
  }
  return ok(newest, [...findings, ...perhapsOneSender(newest)]);
}

// Of versions that were signed in another order than they are numbered nobody can tell which holds; the number counts.
function signedEarlier(versions: readonly ExchangeJson[]): readonly Finding[] {
  const inOrder = [...versions].sort((a, b) => a.version - b.version);
  return inOrder.flatMap(({ id, version, signedAt }, i) => {
    const isEarlier = inOrder.slice(0, i).some((one) => one.version < version && isBefore(signedAt, one.signedAt));
    return isEarlier ? exchangeFinding('signed-earlier', {}, { a: id, b: String(version), actual: signedAt }) : [];
  });
}

// A version replaces the one before whole, so that what it does not say again is said no more.
function leftOut(before: ExchangeJson | undefined, { figures }: ExchangeJson): number {
  if (before === undefined) return 0;
  const keyOf = (figure: ExchangeFigure): string => JSON.stringify([figure.measure, figure.unit, figure.period]);
  const still = new Set(figures.map(keyOf));
  return new Set(before.figures.map(keyOf).filter((key) => !still.has(key))).size;
}

// Both forms of identifiers are alive and none is converted into the other, so only people know whether two are one agency.
function perhapsOneSender(messages: readonly ExchangeJson[]): readonly Finding[] {
  const senders = new Map<string, Set<string>>();
  for (const { id, sender } of messages) senders.set(id, (senders.get(id) ?? new Set()).add(sender.identifier));
  return Array.from(senders).flatMap(([id, identifiers]) => {
    const forms = new Set(Array.from(identifiers, agencyIdentifierForm));
    if (!forms.has('old') || !forms.has('new')) return [];
    return exchangeFinding('perhaps-one-sender', {}, { a: id, b: [...identifiers].join(', ') }, [identifierBasis]);
  });
}
