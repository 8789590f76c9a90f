import type { UnitKind } from '../unit/reporting-unit.ts';
import type { RegimeRow } from './catalogue.ts';

const communal: readonly RegimeRow[] = [
  ['governs', 'decree29of1998'],
  ['governs', 'decree79of2003'],
  ['governs', 'ordinance2007'],
  ['governs', 'law2022'],
  ['details', 'jointCircular01of2005'],
  ['details', 'jointResolution2008'],
  ['details', 'decree59of2023'],
  ['oneMatter', 'decree159of2016'],
  ['oneMatter', 'decision22of2018'],
  ['oneMatter', 'decree61of2023'],
  ['oneMatter', 'law77of2015'],
  ['oneMatter', 'law65of2025'],
  ['oneMatter', 'law72of2025'],
];
const official: readonly RegimeRow[] = [
  ['governs', 'decree71of1998'],
  ['governs', 'decree04of2015'],
  ['governs', 'law2022'],
  ['details', 'resolution55of1998'],
  ['details', 'circular01of2016'],
  ['details', 'decree59of2023'],
  ['oneMatter', 'decree159of2016'],
];
const labour: readonly RegimeRow[] = [
  ['governs', 'labourCode2012'],
  ['governs', 'labourCode2019'],
  ['details', 'decree60of2013'],
  ['details', 'decree149of2018'],
  ['details', 'decree145of2020'],
];
const toOthers: readonly RegimeRow[] = [['oneMatter', 'law2022']];
/** The instruments of each kind of unit, in the order they are told. */
export const regimes: Readonly<Record<UnitKind, readonly RegimeRow[]>> = {
  nation: [],
  province: [
    ['governs', 'law2022'],
    ['oneMatter', 'decree61of2023'],
  ],
  district: [
    ['governs', 'ordinance2007'],
    ['governs', 'law2022'],
  ],
  commune: communal,
  community: communal,
  agency: official,
  publicUnit: official,
  stateEnterprise: [
    ['governs', 'law2022'],
    ['governs', 'decree07of1999'],
    ...labour,
    ['details', 'decree59of2023'],
    ['oneMatter', 'decree159of2016'],
  ],
  // The Law leaves them to others: what those laid down is not in the catalogue.
  politicalBody: toOthers,
  assemblyBody: toOthers,
  armedForces: toOthers,
  nonStateEmployer: [...labour, ['governs', 'decree87of2007'], ['oneMatter', 'law2022']],
};
