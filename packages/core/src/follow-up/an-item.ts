import { demand, type Demand } from '../outcome/demand.ts';

/** Something that is followed up, known by its members: its history is a list of steps. */
export const anItem: Demand = /* @__PURE__ */ demand(
  isItem,
  'việc phải theo dõi, như followedItems cho biết',
  'an item that is followed up, as followedItems gives it',
);

function isItem(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('history' in value)) return false;
  const { history } = value;
  const isStep = (step: unknown): boolean =>
    typeof step === 'object' && step !== null && 'step' in step && 'at' in step;
  return ['id', 'kind', 'unit'].every((name) => name in value) && Array.isArray(history) && history.every(isStep);
}
