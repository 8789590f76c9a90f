import { isPlain } from '../outcome/check-keys.ts';
import { demand, type Demand } from '../outcome/demand.ts';

/** Something that is followed up, known by its members: its history is a list of steps. */
export const anItem: Demand = /* @__PURE__ */ demand(
  isItem,
  'việc phải theo dõi, như followedItems cho biết',
  'an item that is followed up, as followedItems gives it',
);

/** What has a history of steps, whatever else is known of it. */
export const hasHistory: Demand = /* @__PURE__ */ demand(
  (value) => isHistory((value as { readonly history?: unknown } | null | undefined)?.history),
  'việc phải theo dõi, như followedItems cho biết',
  'an item that is followed up, as followedItems gives it',
);

function isHistory(history: unknown): boolean {
  const isStep = (step: unknown): boolean =>
    isPlain(step) && typeof step['step'] === 'string' && typeof step['at'] === 'string';
  return Array.isArray(history) && history.every(isStep);
}

function isItem(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('history' in value)) return false;
  return ['id', 'kind', 'unit'].every((name) => name in value) && isHistory(value.history);
}
