// SAMPLE DATA, invented: what six communes report for 2024. TM-A1 does all well. TM-A2 states a share that its parts do not
// give. TM-A3 reports three outcomes of mediation that do not add up. TM-A4 says "hơn 40". A decision of TM-B1 was annulled.
// TM-B2 leaves petitions out.
import type { Entity } from '@qcdc/core';
import {
  communityMeetings,
  consultations,
  dialogues,
  directDecisions,
  disclosures,
  emulation,
  frontSupervision,
  inspections,
  mediation,
  oneStop,
  peoplesInspection,
  petitions,
  staffConferences,
} from '@qcdc/core/entities';
import { communes } from './units.ts';

/** What a clerk types into a cell; `null` where nothing was typed. */
export type Typed = string | number | null;

/** One area of the report: its fields, and a line of cells for each commune, in the order of `communes`. */
export interface Area {
  readonly entity: Entity;
  readonly fields: readonly string[];
  /** One line for each commune; `null` where the commune left the area out. */
  readonly lines: readonly (readonly Typed[] | null)[];
}

const area = (entity: Entity, fields: string, ...lines: readonly (readonly Typed[] | null)[]): Area => ({
  entity,
  fields: fields.split(' '),
  lines,
});

/** Areas that both districts send on the form. */
export const onTheForm: readonly Area[] = [
  area(inspections, 'recommendations recommendationsCarriedOut', [6, 6], [5, 4], [8, 6], [4, 2], [5, 5], [3, 3]),
  area(staffConferences, 'unitsDue unitsHeld', [4, 4], [4, 4], [4, 3], [4, 3], [5, 5], [3, 3]),
  area(
    disclosures,
    'itemsDue itemsDisclosed itemsOnTime',
    [40, 40, 40],
    [40, 38, 36],
    [40, 34, 30],
    [40, 27, 22],
    [40, 39, 38],
    [40, 36, 33],
  ),
  area(
    directDecisions,
    'matters passed notPassed annulled',
    [12, 12, 0, 0],
    [10, 9, 1, 0],
    [9, 8, 1, 0],
    [8, 6, 2, 0],
    [11, 10, 1, 1],
    [7, 6, 1, 0],
  ),
  area(
    consultations,
    'opinions opinionsAccepted opinionsExplained',
    [320, 300, 20],
    [280, 200, 70],
    [150, 90, 40],
    [90, 40, 20],
    [210, 160, 45],
    [130, 90, 30],
  ),
  area(
    communityMeetings,
    'communities onceAYear twiceAYear otherFrequency periodicConferences',
    [10, 0, 10, 0, 20],
    [9, 2, 7, 0, 16],
    [8, 4, 3, 0, 10],
    [8, 5, 0, 0, 5],
    [11, 1, 10, 0, 21],
    [7, 3, 4, 0, 11],
  ),
  area(peoplesInspection, 'recommended examined', [5, 5], [4, 4], [4, 3], [5, 3], [6, 6], [3, 2]),
  area(frontSupervision, 'opinionsSent opinionsAnswered', [30, 30], [26, 24], [20, 17], [12, 7], [25, 24], [14, 12]),
  area(
    dialogues,
    'dialogues periodicDialogues unscheduledDialogues communesDue communesHeld',
    [4, 2, 2, 1, 1],
    [2, 1, 1, 1, 1],
    [1, 1, 0, 1, 1],
    [0, 0, 0, 1, 0],
    [3, 2, 1, 1, 1],
    [1, 1, 0, 1, 1],
  ),
  area(
    petitions,
    'carriedOver received receivedSinceJanuary resolved resolvedSinceJanuary outstanding',
    [1, 16, 16, 17, 17, 0],
    [2, 18, 18, 18, 18, 2],
    [5, 21, 21, 20, 20, 6],
    [8, 24, 24, 17, 17, 15],
    [4, 26, 26, 27, 27, 3],
    null,
  ),
  area(emulation, 'modelsRegistered modelsRecognised', [5, 5], [4, 3], [3, 1], [2, 0], [6, 5], [2, 1]),
];

/** Areas that district A sends on the form and district B in a workbook of its own. */
export const inTwoWays: readonly Area[] = [
  area(
    mediation,
    'carriedOver received settled unsettled pending',
    [0, 25, 24, 1, 0],
    [0, 22, 19, 3, 0],
    [0, 30, 25, 3, 1],
    [2, 'hơn 40', 31, 8, null],
    [0, 31, 28, 2, 1],
    [0, 18, 15, 2, 1],
  ),
  area(
    oneStop,
    'received receivedOnline statedOnlineShare resolved onTime late',
    [5200, 5044, '97%', 5150, 5140, 10],
    [4200, 3780, '91,5%', 4120, 4000, 120],
    [3600, 2880, '80%', 3540, 3080, 460],
    [3100, 1550, '50%', 2990, 2230, 760],
    ['6.100', 5490, '90%', '5.980', '5.890', 90],
    [2500, 2000, '80%', 2440, 2390, 50],
  ),
];

/** The records of some communes in one area, as they are typed into the form. */
export function recordsOf(
  { fields, lines }: Area,
  wanted: (commune: string) => boolean,
): readonly { readonly data: Readonly<Record<string, Typed>> }[] {
  return communes.flatMap((unit, i) => {
    const line = lines[i];
    if (line == null || !wanted(unit)) return [];
    const typed = fields.map((field, column): [string, Typed] => [field, line[column] ?? null]);
    return [{ data: { unit, period: 'năm 2024', ...Object.fromEntries(typed) } }];
  });
}
