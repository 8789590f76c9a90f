// Ten years of divisions, mergers, new names and codes that are used again: whatever the map, the truth lies where a figure says.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { practice } from '../../basis/legal-basis.ts';
import { fractionOf } from '../../number/exact-number.ts';
import { compareFractions, fraction } from '../../number/fraction.ts';
import { intervalOf } from '../../quantity/stated-interval.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import { defineUnits } from '../../unit/define-units.ts';
import type { LineageEdge } from '../../unit/reporting-unit.ts';
import type { UnitInput } from '../../unit/unit-input.ts';
import { defineMeasure } from '../noun/measure.ts';
import { mediation } from '../../entities/mediation.ts';
import { parseRecords } from '../../parse/parse-records.ts';
import { tally } from '../tally/tally.ts';
import { rollUp } from '../roll-up/roll-up.ts';
import { FigureBuilder } from '../table/figure-builder.ts';
import { restate } from './restate.ts';

const act = practice({ vi: 'ví dụ', en: 'an example' });
const label = { vi: 'Số vụ', en: 'Cases' };
const cases = defineMeasure({
  id: 'a.cases',
  label,
  measuredIn: 'case',
  nonNegative: true,
  collectedFrom: ['commune'],
});
const years = Array.from({ length: 10 }, (_, i) => 2015 + i);
const places = 12;

/** A unit, the places it holds in each year, and its days. */
interface Life {
  readonly id: string;
  readonly from: number;
  to: number | null;
  readonly code: string;
  /** Codes by year, where it had others on the way. */
  readonly codes: Map<number, string>;
  readonly name: string;
  readonly holds: Map<number, readonly number[]>;
}

// Every year some places change hands: each unit is a set of places, so that everything about it is known.
function tell(dice: () => number) {
  const home = Array.from({ length: places }, (_, p) => (p < places / 2 ? 'P' : 'Q'));
  const lives: Life[] = [];
  const edges: LineageEdge[] = [];
  const codes = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '13', '14', '15', '16'];
  const free = (year: number): string => {
    const taken = lives.filter((unit) => unit.to === null || unit.to >= year).map((unit) => unit.code);
    const open = codes.filter((code) => !taken.includes(code));
    return open[dice() % open.length] ?? `x${lives.length}`;
  };
  const found = (year: number, holds: readonly number[]): Life => {
    const code = free(year);
    const life: Life = { id: `u${lives.length}`, from: year, to: null, code, codes: new Map(), name: `Xã ${lives.length}`, holds: new Map([[year, holds]]) }; // prettier-ignore
    lives.push(life);
    return life;
  };
  const alive = (): Life[] => lives.filter((unit) => unit.to === null);
  for (const side of ['P', 'Q']) {
    const own = home.flatMap((of, p) => (of === side ? [p] : []));
    for (let i = 0; i < own.length; i += 2) found(2015, own.slice(i, i + 2));
  }
  for (const year of years.slice(1)) {
    const before = new Map(alive().map((unit) => [unit, unit.holds.get(year - 1) ?? []]));
    const after = new Map<Life, readonly number[]>(before);
    const changing = [...before.keys()].filter(() => dice() % 3 === 0);
    for (const side of ['P', 'Q']) {
      const units = changing.filter((unit) => home[before.get(unit)?.[0] ?? 0] === side);
      const pool = units.flatMap((unit) => before.get(unit) ?? []);
      if (units.length === 0) continue;
      // Who goes on keeps its id, with other places; the others end.
      const goOn = units.filter(() => dice() % 3 === 0);
      const groups = 1 + (dice() % Math.max(1, pool.length));
      const parts = Array.from({ length: groups }, () => [] as number[]);
      for (const p of pool) parts[dice() % groups]?.push(p);
      const full = parts.filter((part) => part.length > 0);
      for (const unit of units) after.delete(unit);
      for (const unit of units) if (!goOn.includes(unit) || full.length === 0) unit.to = year - 1;
      for (const unit of units) {
        if (unit.to !== null) continue;
        const own = before.get(unit) ?? [];
        const i = full.findIndex((part) => part.some((p) => own.includes(p)));
        const [kept] = i < 0 ? [] : full.splice(i, 1);
        if (kept === undefined) unit.to = year - 1;
        else after.set(unit, kept);
      }
      for (const part of full) after.set(found(year, part), part);
    }
    for (const [unit, holds] of after) unit.holds.set(year, holds);
    for (const [unit, was] of before)
      for (const [other, is] of after) {
        const shared = was.filter((p) => is.includes(p)).length;
        if (shared === 0 || unit === other) continue;
        const extent = shared === was.length && unit.to !== null ? 'whole' : 'part';
        edges.push({ from: unit.id, to: other.id, on: `${year}-01-01`, extent, act });
      }
  }
  const parents = (life: Life): string => home[[...life.holds.values()][0]?.[0] ?? 0] ?? '';
  const units: UnitInput[] = [
    { code: 'VN', kind: 'nation' },
    { code: 'P', kind: 'province', parent: 'VN' },
    { code: 'Q', kind: 'province', parent: 'VN' },
    ...lives.map((life): UnitInput => {
      const days = { ...(life.from === 2015 ? {} : { from: `${life.from}-01-01` as IsoDate }), ...(life.to === null ? {} : { to: `${life.to}-12-31` as IsoDate }) }; // prettier-ignore
      return { id: life.id, code: life.code, kind: 'commune', parent: parents(life), name: life.name, ...days };
    }),
  ];
  return { lives, edges, units, home };
}

// Every year some units get another code, as often as not one that somebody else has just given up.
function recode({ lives }: ReturnType<typeof tell>, dice: () => number): void {
  const now = new Map<Life, string>();
  for (const year of years) {
    const alive = lives.filter((unit) => unit.from <= year && (unit.to === null || unit.to >= year));
    const free = Array.from({ length: 20 }, (_, i) => `${i + 10}`);
    const moving = alive.filter((unit) => !now.has(unit) || dice() % 3 === 0);
    for (const unit of alive) if (!moving.includes(unit)) free.splice(free.indexOf(now.get(unit) ?? ''), 1);
    for (const unit of moving) now.set(unit, free.splice(dice() % free.length, 1)[0] ?? '');
    for (const unit of alive) unit.codes.set(year, now.get(unit) ?? '');
  }
}

// Each year a stretch of its own: that neighbours say the same is nobody's business.
function datedCodes(life: Life): Pick<UnitInput, 'code' | 'codes'> {
  const all = [...life.codes];
  const codes = all.map(([year, value], i) => ({
    value,
    ...(i === 0 ? {} : { from: `${year}-01-01` as IsoDate }),
    ...(i === all.length - 1 ? {} : { to: `${year}-12-31` as IsoDate }),
  }));
  return { code: all.at(-1)?.[1] ?? life.code, codes };
}

describe('ten years', () => {
  const rolls = fc.infiniteStream(fc.nat(1000));

  it.each(['complete', 'with holes'] as const)('of a history %s: the truth lies where each figure says', (kind) => {
    fc.assert(
      fc.property(rolls, fc.constantFrom(...years), fc.constantFrom(...years), (stream, year, map) => {
        const dice = (): number => stream.next().value as number;
        const { lives, edges, units, home } = tell(dice);
        const told = kind === 'complete' ? edges : edges.filter(() => dice() % 6 !== 0);
        // What is left of a unit some of whose steps are not told is a part of it.
        const lost = new Set(edges.filter((edge) => !told.includes(edge)).map(({ from, on }) => `${from} ${on}`));
        const known = told.map((edge) => (lost.has(`${edge.from} ${edge.on}`) ? ({ ...edge, incomplete: true } as const) : edge)); // prettier-ignore
        const registry = defineUnits(units, known);
        const value = Array.from({ length: places }, () => dice() % 50);
        const sum = (own: readonly number[]): number => own.reduce((all, p) => all + (value[p] ?? 0), 0);
        const builder = new FigureBuilder([cases], { units: registry });
        for (const life of lives) {
          const holds = life.holds.get(year);
          if (holds !== undefined) builder.add({ measure: cases.id, unit: life.id, period: String(year), quantity: sum(holds) }); // prettier-ignore
        }
        const restated = restate(builder.build(), { units: registry, asOf: `${map}-12-31` as IsoDate });
        const { value: table } = rollUp(restated);
        const holds = (unit: string, low: number): { readonly exact: boolean } => {
          const figure = table.find({ measure: cases.id, unit, period: String(year) });
          if (figure?.value == null) return { exact: false };
          const truth = fraction(BigInt(low));
          const interval = intervalOf(figure, { nonNegative: true });
          const message = `${unit} ${figure.bound} ${String(figure.value)} ${String(figure.upper)} is ${low}`;
          if (interval?.low != null) expect(compareFractions(interval.low.at, truth), message).toBeLessThanOrEqual(0);
          if (interval?.high != null) expect(compareFractions(truth, interval.high.at), message).toBeLessThanOrEqual(0);
          return { exact: figure.bound === 'exact' && compareFractions(fractionOf(figure.value), truth) === 0 };
        };
        const all = value.map((_, p) => p);
        for (const side of ['P', 'Q']) {
          const { exact } = holds(side, sum(all.filter((p) => home[p] === side)));
          if (kind === 'complete') expect(exact).toBe(true);
        }
        if (kind === 'complete') expect(holds('VN', sum(all)).exact).toBe(true);
        else holds('VN', sum(all));
        if (kind === 'complete')
          for (const life of lives) {
            const own = life.holds.get(map);
            if (own !== undefined) holds(life.id, sum(own));
          }
        expect(restated.findings.filter(({ code }) => code === 'figure/restated-sum-differs')).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('of codes that wander: whoever reports under the code of a year is the unit that had it then', () => {
    fc.assert(
      fc.property(rolls, fc.constantFrom(...years), (stream, map) => {
        const dice = (): number => stream.next().value as number;
        const history = tell(dice);
        recode(history, dice);
        const { lives, edges, home } = history;
        const units = history.units.map((unit) => {
          const life = lives.find(({ id }) => id === unit.id);
          return life === undefined ? unit : { ...unit, ...datedCodes(life) };
        });
        const registry = defineUnits(units, edges);
        for (const life of lives)
          for (const [year, code] of life.codes)
            expect(registry.resolve(code, `${year}-07-01` as IsoDate)?.id).toBe(life.id);
        const value = Array.from({ length: places }, () => dice() % 50);
        const sum = (own: readonly number[]): number => own.reduce((all, p) => all + (value[p] ?? 0), 0);
        const rows = lives.flatMap((life) =>
          [...life.codes].map(([year, code]) => ({
            unit: code,
            period: String(year),
            received: sum(life.holds.get(year) ?? []),
          })),
        );
        const parsed = parseRecords({ mediation: rows }, [mediation], { units: registry });
        expect(parsed.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
        const records = parsed.value.get(mediation);
        expect(records.map(({ place }) => place.reportingUnit?.id)).toEqual(
          lives.flatMap((life) => [...life.codes].map(() => life.id)),
        );
        const table = rollUp(restate(tally(parsed, [mediation.measures.received]), { units: registry, asOf: `${map}-12-31` as IsoDate })).value; // prettier-ignore
        for (const year of years)
          for (const side of ['P', 'Q']) {
            const truth = sum(home.flatMap((of, p) => (of === side ? [p] : [])));
            const total = table.find({ measure: mediation.measures.received.id, unit: side, period: String(year) });
            expect([total?.bound, String(total?.value)]).toEqual(['exact', String(truth)]);
          }
      }),
      { numRuns: 20 },
    );
  });
});
