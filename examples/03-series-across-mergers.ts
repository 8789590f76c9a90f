// One series across the map of 2025-07-01: the 298 communes of 2024 do not exist any more. Put on the new map,
// each total is about the territory that has the name today, and growth says whether it may be told. The only figure here is
// how many units of the commune level there are, one for each: nothing is made up about units that exist.
import { defineMeasure, printExplanation, type IsoDate } from '@qcdc/core';
import { explainFigure, FigureBuilder, growthBetween, restate, reusedCodes, rollUp } from '@qcdc/core/flow';
import { newMap, unitsOfAnGiang } from './data/an-giang.ts';

const units = unitsOfAnGiang();
const label = { vi: 'Số đơn vị hành chính cấp xã', en: 'Units of the commune level' };
const counted = defineMeasure({ id: 'map.communes', label, measuredIn: 'unit', nonNegative: true });

// Every commune counts for the year on whose last day it exists.
const reports = new FigureBuilder([counted], { units });
const communesOn = (day: IsoDate) => units.roots(day).flatMap(({ id }) => units.leaves(id, day));
for (const year of ['2024', '2025'])
  for (const commune of communesOn(`${year}-12-31` as IsoDate))
    reports.add({ measure: counted.id, unit: commune.id, period: year, quantity: 1 });
const reported = reports.build();

// A code alone is not a unit: the same digits are another territory since that day.
const reused = reusedCodes(units).filter(({ after }) => after.kind === 'commune');
const [example] = reused;
if (example === undefined) throw new Error('the lists share no code');
const { code, before, after } = example;
console.log(`${reused.length} codes are used again; ${code} was ${before.names[0]?.value ?? ''}, is ${after.names[0]?.value ?? ''}`); // prettier-ignore

const series = rollUp(restate(reported, { asOf: newMap }));
const anMinh = units.units.find((u) => u.names[0]?.value === 'Xã An Minh' && u.from === newMap);
if (anMinh === undefined) throw new Error('there is no commune An Minh on the new map');
for (const unit of [anMinh.id, 'AG']) {
  const key = { measure: counted.id, unit, period: '2025' };
  const { before: was, now, comparability } = growthBetween(series.value, key, '2024');
  console.log(`${units.nameOf(unit, newMap)}: ${String(was?.value)} → ${String(now?.value)} (${comparability})`);
}
const why = explainFigure(series.value, { measure: counted.id, unit: anMinh.id, period: '2024' });
if (why !== null) console.log(printExplanation(why, 'vi'));
