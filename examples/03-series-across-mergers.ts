// One series across the map of 2025-07-01, for the whole country: the communes of 2024 do not exist any more. Put on the new
// map, each total is about the territory that has the name today, nothing is lost on the way, and growth says whether it may
// be told. The only figure here is how many units of the commune level there are, one for each: nothing is made up about
// units that exist.
import { defineMeasure, printExplanation, type IsoDate } from '@qcdc/core';
import { explainFigure, FigureBuilder, growthBetween, restate, reusedCodes, rollUp } from '@qcdc/core/flow';
import { nationalUnits } from './data/national-units.ts';

const newMap: IsoDate = '2025-07-01';
const { value: units, findings } = nationalUnits();
const faults = new Map<string, number>();
for (const { code } of findings) faults.set(code, (faults.get(code) ?? 0) + 1);
console.log('The published lists contradict themselves:', Object.fromEntries(faults));

const label = { vi: 'Số đơn vị hành chính cấp xã', en: 'Units of the commune level' };
const counted = defineMeasure({ id: 'map.communes', label, measuredIn: 'unit', nonNegative: true });

// Every commune counts for the year on whose last day it exists.
const reports = new FigureBuilder([counted], { units });
const communesOn = (day: IsoDate) => units.leaves('VN', day).filter((unit) => unit.kind === 'commune');
for (const year of ['2024', '2025'])
  for (const commune of communesOn(`${year}-12-31` as IsoDate))
    reports.add({ measure: counted.id, unit: commune.id, period: year, quantity: 1 });
const reported = reports.build();

// A code alone is not a unit: the same digits are another territory since that day.
const reused = reusedCodes(units).filter(({ after }) => after.kind === 'commune');
const other = reused.filter(({ territory }) => territory === 'different');
console.log(`${reused.length} codes of communes are used again, ${other.length} of them for another territory`);

const series = rollUp(restate(reported, { asOf: newMap }));
const of = (unit: string, year: string) => series.value.find({ measure: counted.id, unit, period: year });
for (const unit of ['VN', ...units.childrenOf('VN', newMap).map(({ id }) => id)]) {
  const key = { measure: counted.id, unit, period: '2025' };
  const { before: was, now, comparability } = growthBetween(series.value, key, '2024');
  console.log(`${units.nameOf(unit, newMap)}: ${String(was?.value)} → ${String(now?.value)} (${comparability})`);
}
const before = communesOn('2024-12-31').length;
if (Number(of('VN', '2024')?.value) !== before || series.value.spread.length > 0)
  throw new Error(`${before} communes reported in 2024, and the new map holds another number`);

const anMinh = units.units.find((u) => u.names[0]?.value === 'Xã An Minh' && u.from === newMap);
const why = anMinh && explainFigure(series.value, { measure: counted.id, unit: anMinh.id, period: '2024' });
if (why != null) console.log(printExplanation(why, 'vi'));
