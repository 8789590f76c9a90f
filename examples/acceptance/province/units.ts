// SAMPLE DATA: an invented province with two districts and six communes, as the map was before 2025-07-01.
import type { Cluster, IsoDate } from '@qcdc/core';
import { defineUnits, type UnitInput } from '@qcdc/core/flow';
import type { Fact } from '@qcdc/emulation';

const to: IsoDate = '2025-06-30';
const commune = (code: string, name: string, parent: string): UnitInput => ({
  code,
  kind: 'commune',
  form: 'xa',
  to,
  name: `Xã ${name} (dữ liệu mẫu)`,
  parent,
});

/** Id of the province. */
export const province = 'TM';
/** Ids of the districts. */
export const districts = ['TM-A', 'TM-B'] as const;
/** Ids of the communes. */
export const communes = ['TM-A1', 'TM-A2', 'TM-A3', 'TM-A4', 'TM-B1', 'TM-B2'] as const;

/** The province and everything in it. */
export const units = defineUnits([
  { code: province, kind: 'province', name: 'Tỉnh Mẫu (dữ liệu mẫu)' },
  { code: 'TM-A', kind: 'district', to, name: 'Huyện Mẫu A (dữ liệu mẫu)', parent: province },
  { code: 'TM-B', kind: 'district', to, name: 'Huyện Mẫu B (dữ liệu mẫu)', parent: province },
  commune('TM-A1', 'Mẫu A Một', 'TM-A'),
  commune('TM-A2', 'Mẫu A Hai', 'TM-A'),
  commune('TM-A3', 'Mẫu A Ba', 'TM-A'),
  commune('TM-A4', 'Mẫu A Bốn', 'TM-A'),
  commune('TM-B1', 'Mẫu B Một', 'TM-B'),
  commune('TM-B2', 'Mẫu B Hai', 'TM-B'),
]);

/** The year of the run. */
export const year = '2024';
/** Its last day: the day whose law and names count. */
export const lastDay: IsoDate = '2024-12-31';

/** How a unit is called in the year of the run. */
export const nameOf = (unit: string): string => units.nameOf(unit, lastDay);

/** One cluster of all communes. */
export const clusters: readonly Cluster[] = [
  {
    id: 'cum-tinh-mau',
    name: { vi: 'Cụm thi đua Tỉnh Mẫu (dữ liệu mẫu)', en: 'Cluster of Tỉnh Mẫu (sample data)' },
    members: communes.map((value) => ({ from: null, to, value })),
  },
];

const sentOn = (unit: string, value: IsoDate): Fact => ({
  kind: 'day',
  fact: 'report-sent-on',
  unit,
  value,
  where: { source: 'so-cong-van-den.txt' },
});

/** The day each commune sent its report; TM-A2 was two days late. */
export const facts: readonly Fact[] = communes.map((unit) =>
  sentOn(unit, unit === 'TM-A2' ? '2024-12-17' : '2024-12-10'),
);
