import { expect, it } from 'vitest';
import { whyNotKept } from './keeping.ts';

// What Dexie throws: its own error, which names the error of the browser only within.
const wrapped = (name: string, inner: unknown): Error => Object.assign(new Error(name), { name, inner });

it('a browser without room is told from one that keeps nothing', () => {
  expect(whyNotKept(wrapped('AbortError', new DOMException('no room', 'QuotaExceededError')))).toBe('full');
  expect(whyNotKept(wrapped('BulkError', wrapped('AbortError', new DOMException('', 'QuotaExceededError'))))).toBe(
    'full',
  );
  expect(whyNotKept(new DOMException('Quota exceeded', 'UnknownError'))).toBe('full');
  expect(whyNotKept(wrapped('DatabaseClosedError', new DOMException('not allowed', 'SecurityError')))).toBe('refused');
  expect(whyNotKept('anything')).toBe('refused');
  const round: { inner?: unknown } = {};
  round.inner = round;
  expect(whyNotKept(round)).toBe('refused');
});
