// Whatever is expected and whatever came: every report has one state, none is counted twice, and time never takes back what came.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { practice } from '../basis/legal-basis.ts';
import { addDays } from '../time/day-arithmetic.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { period as periodOf } from '../time/period.ts';
import { defineUnits } from '../unit/define-units.ts';
import { defineReportPlan } from './define-report-plan.ts';
import { completeness, expectedReports, outstandingReports } from './outstanding-reports.ts';
import type { ReceivedReports } from './received-report.ts';

const basis = practice({ vi: 'công văn ví dụ', en: 'an invented letter' });
const areas = ['mediation', 'petitions', 'one-stop'] as const;
const periods = ['2023', '2024-H1', '2024-H2'] as const;
const ids = ['a', 'b', 'c', 'd', 'e'] as const;
const firstDay = '2023-06-01' as IsoDate;
const day = fc.nat(900).map((days) => addDays(firstDay, days));

const world = fc.record({
  // The last year in which a unit lives; it is there from the beginning.
  ends: fc.array(fc.constantFrom(2022, 2023, 2024, null), { minLength: 5, maxLength: 5 }),
  kinds: fc.array(fc.constantFrom('commune' as const, 'agency' as const), { minLength: 5, maxLength: 5 }),
  named: fc.subarray([...ids]),
  asked: fc.subarray([...areas], { minLength: 1 }),
  // Days after the period begins.
  due: fc.dictionary(fc.constantFrom(...periods), fc.nat(400)),
  exempt: fc.array(fc.record({ unit: fc.constantFrom(...ids), period: fc.option(fc.constantFrom(...periods), { nil: undefined }) }), { maxLength: 3 }), // prettier-ignore
  came: fc.dictionary(
    fc
      .tuple(fc.constantFrom(...areas), fc.constantFrom(...ids), fc.constantFrom(...periods))
      .map((key) => key.join(' ')),
    fc.option(day),
    { maxKeys: 30 },
  ),
  on: day,
});
type World = typeof world extends fc.Arbitrary<infer T> ? T : never;

function told({ ends, kinds, named, asked, due, exempt, came }: World, on: IsoDate) {
  const units = defineUnits([
    { code: 'P', kind: 'province' },
    ...ids.map((code, i) => {
      const end = ends[i] ?? null;
      return {
        code,
        kind: kinds[i] ?? 'commune',
        parent: 'P',
        ...(end === null ? {} : { to: `${end}-12-31` as IsoDate }),
      };
    }),
  ]);
  const plan = defineReportPlan({
    id: 'plan',
    label: { vi: 'Báo cáo', en: 'Report' },
    areas: asked,
    kinds: ['commune'],
    ...(named.length === 0 ? {} : { units: named }),
    periods,
    due: Object.fromEntries(Object.entries(due).map(([id, days]) => [id, addDays(periodOf(id).from, days)])),
    exempt: exempt.map(({ unit, period }) => ({
      unit,
      ...(period === undefined ? {} : { period }),
      reason: { vi: 'mới', en: 'new' },
      basis,
    })),
    basis,
  });
  const keyOf = (area: string, unit: string, id: string) => `${area} ${unit} ${id}`;
  const received: ReceivedReports = {
    has: (area, unit, { id }) => Object.hasOwn(came, keyOf(area, unit, id)),
    since: (area, unit, { id }) => came[keyOf(area, unit, id)] ?? null,
  };
  return expectedReports(plan, { units, received, on }).value;
}

describe('expected reports', () => {
  it('are those of every unit that is asked and lives, each once', () => {
    fc.assert(
      fc.property(world, (one) => {
        const reports = told(one, one.on);
        const wanted = periods.flatMap((period) =>
          ids
            .filter((id, i) => {
              const end = one.ends[i] ?? null;
              const lives = end === null || `${end}-12-31` >= periodOf(period).to;
              return lives && (one.kinds[i] === 'commune' || one.named.includes(id));
            })
            .map((id) => `${id} ${period}`),
        );
        expect(reports.map(({ unit, period }) => `${unit} ${period}`)).toEqual(wanted);
      }),
    );
  });

  it('are received, partly received, outstanding or exempt by what came until the day, and by nothing else', () => {
    fc.assert(
      fc.property(world, (one) => {
        for (const { unit, period, state, missing, exemption } of told(one, one.on)) {
          const there = one.asked.filter((area) => {
            const key = `${area} ${unit} ${period}`;
            return Object.hasOwn(one.came, key) && (one.came[key] ?? one.on) <= one.on;
          });
          const excused = one.exempt.some((other) => other.unit === unit && (other.period ?? period) === period);
          expect(one.asked.filter((area) => !missing.includes(area))).toEqual(there);
          expect(exemption !== null).toBe(excused);
          const came = there.length === one.asked.length ? 'received' : there.length > 0 ? 'partly' : 'outstanding';
          expect(state).toBe(excused && came !== 'received' ? 'exempt' : came);
        }
      }),
    );
  });

  it('are counted once: expected are those received, partly received and outstanding', () => {
    fc.assert(
      fc.property(world, (one) => {
        const reports = told(one, one.on);
        let [all, open] = [0, 0];
        for (const { expected, received, partly, outstanding, exempt, onTime, late } of completeness(
          reports,
        ).values()) {
          expect(received + partly + outstanding).toBe(expected);
          expect(onTime + late).toBeLessThanOrEqual(expected);
          all += expected + exempt;
          open += partly + outstanding;
        }
        expect(all).toBe(reports.length);
        expect(outstandingReports(reports)).toHaveLength(open);
      }),
    );
  });

  it('only come in with time, and are only late with time', () => {
    fc.assert(
      fc.property(world, fc.nat(400), (one, wait) => {
        const later = told(one, addDays(one.on, wait));
        for (const [i, before] of told(one, one.on).entries()) {
          const after = later[i];
          expect(before.missing).toEqual(expect.arrayContaining([...(after?.missing ?? [])]));
          if (before.state === 'received') expect(after).toEqual(before);
          if (before.timeliness === 'late')
            expect(after?.timeliness === 'late' || after?.completedOn === null).toBe(true);
          if (before.timeliness === 'late' && before.daysLate !== null && after?.daysLate != null)
            expect(after.daysLate).toBeGreaterThanOrEqual(before.daysLate);
        }
      }),
    );
  });
});
