// One series across the map of 2025-07-01: figures of 2024 were reported by 298 communes that do not exist any more. Put on
// the new map, each total is about the territory that has the name today, and growth says whether it may be told.
import { defineMeasure, printExplanation, type IsoDate } from '@qcdc/core';
import { explainFigure, FigureBuilder, growthBetween, restate, reusedCodes, rollUp } from '@qcdc/core/flow';
import { newMap, unitsOfAnGiang } from './data/an-giang.ts';

const units = unitsOfAnGiang();
const label = { vi: 'Số vụ hòa giải tiếp nhận', en: 'Mediation cases received' };
const received = defineMeasure({ id: 'mediation.received', label, measuredIn: 'case', nonNegative: true });

// Every commune reports for the year in which it exists on the last day (made-up numbers).
const reports = new FigureBuilder([received], { units });
const communesOn = (day: IsoDate) => units.roots(day).flatMap(({ id }) => units.leaves(id, day));
const usual = { 2024: 7, 2025: 23 };
for (const [year, cases] of Object.entries(usual))
  for (const [i, commune] of communesOn(`${year}-12-31` as IsoDate).entries())
    reports.add({ measure: received.id, unit: commune.id, period: year, quantity: cases + (i % 5) });
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
  const key = { measure: received.id, unit, period: '2025' };
  const { before: was, now, comparability } = growthBetween(series.value, key, '2024');
  console.log(`${units.nameOf(unit, newMap)}: ${String(was?.value)} → ${String(now?.value)} (${comparability})`);
}
const why = explainFigure(series.value, { measure: received.id, unit: anMinh.id, period: '2024' });
if (why !== null) console.log(printExplanation(why, 'vi'));
