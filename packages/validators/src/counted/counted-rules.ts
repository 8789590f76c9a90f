import type { AnyRule } from '@qcdc/core';
import { allEntities, countedFigures } from '@qcdc/core/entities';
import { countedFromEvents } from './counted-from-events.ts';

/** Figures reports state, each held against the events recorded. */
export const countedRules: readonly AnyRule[] = /* @__PURE__ */ countedFigures.flatMap((figure) => {
  const area = (id: string | undefined) => allEntities.find((entity) => entity.id === id);
  const [report, events] = [area(figure.stated.from?.entity), area(figure.counted.fromEvents?.entity)];
  return report === undefined || events === undefined ? [] : (countedFromEvents(figure, report, events) ?? []);
});
