import type { AnyRule, Entity } from '@qcdc/core';
import { allEntities, communityMeetings } from '@qcdc/core/entities';
import { periodIsItsParts } from '../across/period-is-its-parts.ts';
import { stockCarriedOver } from '../across/stock-carried-over.ts';
import { yearCoversItsMonths } from '../across/year-covers-its-months.ts';
import { countedRules } from '../counted/counted-rules.ts';
import { joined } from '../define/joined.ts';
import { composedCharacters } from '../hygiene/composed-characters.ts';
import { reportedOnce } from '../hygiene/reported-once.ts';
import { unitOfItsTime } from '../hygiene/unit-of-its-time.ts';
import { visibleCharacters } from '../hygiene/visible-characters.ts';
import { consistencyRules } from './consistency-rules.ts';
import { explainedWhenNotAccepted } from './explained-when-not-accepted.ts';
import { friendlyGovernmentCaps } from './friendly-government-caps.ts';
import { partsWithinWhole } from './parts-within-whole.ts';

function acrossPeriods(entity: Entity): readonly AnyRule[] {
  const ofTime = [yearCoversItsMonths(entity), periodIsItsParts(entity)];
  return [
    ...(entity.relations.balances ?? []).map((balance) => stockCarriedOver(entity, balance)),
    ...ofTime.flatMap((rule) => rule ?? []),
  ];
}

/**
 * Rules of arithmetic and good order for every area: totals and parts, parts and wholes, stocks and flows, stated
 * percentages, days in order, periods and their parts, counts stated and events recorded, composed Vietnamese characters, and nothing twice. They hold
 * under any law.
 */
export const consistency: readonly AnyRule[] = /* @__PURE__ */ joined<AnyRule>(
  /* @__PURE__ */ allEntities.flatMap(consistencyRules),
  /* @__PURE__ */ allEntities.flatMap(acrossPeriods),
  countedRules,
  [
    /* @__PURE__ */ partsWithinWhole(communityMeetings, ['onceAYear', 'twiceAYear', 'otherFrequency'], 'communities'),
    friendlyGovernmentCaps,
    explainedWhenNotAccepted,
    composedCharacters,
    visibleCharacters,
    reportedOnce,
    unitOfItsTime,
  ],
);
