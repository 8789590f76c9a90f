import type { AnyRule } from '@qcdc/core';
import { receptionSession } from '@qcdc/core/entities';
import { withinWhole } from '@qcdc/validators';
import { headReceivesInPerson } from './head-receives-in-person.ts';
import { weeklyReception } from './weekly-reception.ts';

/** A rule made by a maker of the house, under the province's own id. */
const groupsWithinTurns: AnyRule = {
  ...withinWhole(receptionSession, 'largeGroups', 'turns'),
  id: 'tinh-mau/groups-within-turns',
};

/** The rules of the province: a preset is an array. */
export const tinhMau: readonly AnyRule[] = [headReceivesInPerson, weeklyReception, groupsWithinTurns];
