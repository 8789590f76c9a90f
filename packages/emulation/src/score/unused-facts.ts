import { counted, type Finding, type Period } from '@qcdc/core';
import type { UnitFacts } from './unit-context.ts';

/** Units named in one finding; the others are counted. */
const named = 5;

/**
 * Tells which facts were handed in and not used: of units that are not scored, or of another period.
 *
 * @param facts - usable facts by unit
 * @param units - ids of the units scored
 * @param period - the period scored
 * @returns at most one finding for each of the two
 */
export function unusedFacts(
  facts: ReadonlyMap<string, UnitFacts>,
  units: readonly string[],
  period: Period,
): readonly Finding[] {
  if (facts.size === 0) return [];
  const scored = new Set(units);
  const others = [...facts.keys()].filter((unit) => !scored.has(unit));
  const findings: Finding[] = [];
  if (others.length > 0) {
    const list = `${others.slice(0, named).join(', ')}${others.length > named ? ', …' : ''}`;
    findings.push({
      code: 'emulation/facts-of-other-units',
      severity: 'info',
      state: 'failed',
      message: {
        vi: `Có thông tin của ${others.length} đơn vị không được chấm điểm trong lần này: ${list}.`,
        en: `There are facts of ${counted(others.length, 'unit')} not scored here: ${list}.`,
      },
      where: { period: period.id, ...(others[0] === undefined ? {} : { unit: others[0] }) },
      hint: { vi: 'Kiểm tra mã đơn vị của các thông tin này.', en: 'Check the ids of the units of these facts.' },
      basis: [],
    });
  }
  // Events count by their own day, whatever period they are filed under.
  const elsewhere = [...facts.values()]
    .flatMap((byId) => [...byId.values()].flat())
    .filter((f) => f.period !== undefined && f.period !== period.id && f.kind !== 'event');
  const [first] = elsewhere;
  if (first !== undefined)
    findings.push({
      code: 'emulation/facts-of-other-period',
      severity: 'info',
      state: 'failed',
      message: {
        vi: `Có ${elsewhere.length} thông tin ghi cho kỳ khác nên không dùng, ví dụ kỳ "${first.period ?? ''}".`,
        en: `${counted(elsewhere.length, 'fact')} of another period not used, such as "${first.period ?? ''}".`,
      },
      where: { ...first.where, unit: first.unit, field: first.fact, period: period.id },
      expected: period.id,
      actual: first.period ?? '',
      basis: [],
    });
  return findings;
}
