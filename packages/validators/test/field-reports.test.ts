import type { Entity, Finding } from '@qcdc/core';
import { parseRecords, validate } from '@qcdc/core/flow';
import { mediation, oneStop, onlineServices, staffConferences } from '@qcdc/core/entities';
import { describe, expect, it } from 'vitest';
import { consistency } from '../src/index.ts';

// Figures as the reports print them.
function judged(entity: Entity, values: Readonly<Record<string, unknown>>): readonly Finding[] {
  return validate(parseRecords([{ unit: 'X', period: '2024', ...values }], entity), consistency).findings;
}
const about = (findings: readonly Finding[], field: string) =>
  findings.filter((f) => f.where.field === field).map((f) => [f.state, f.severity, f.expected, f.actual]);

describe('report R5: one-stop desks of a district', () => {
  const findings = judged(oneStop, {
    received: 7609,
    receivedOnline: 7518,
    statedOnlineShare: '99,3%',
    resolved: 7445,
    statedResolvedShare: '97%',
    onTime: 7336,
    statedOnTimeShare: '98,54%',
  });

  it('99,3 % does not agree with 7518 of 7609', () => {
    expect(about(findings, 'statedOnlineShare')).toEqual([
      [
        'failed',
        'warning',
        { vi: '98,80% (7.518 : 7.609)', en: '98.80% (7,518 ÷ 7,609)' },
        { vi: '99,3%', en: '99.3%' },
      ],
    ]);
  });

  it('97 % agrees with 7445 of 7609 only if its digits were cut off', () => {
    expect(about(findings, 'statedResolvedShare')).toEqual([
      ['failed', 'info', { vi: '97,8% (7.445 : 7.609)', en: '97.8% (7,445 ÷ 7,609)' }, { vi: '97%', en: '97%' }],
    ]);
  });

  it('98,54 % agrees with 7336 of 7445', () => {
    expect(about(findings, 'statedOnTimeShare')).toEqual([]);
  });

  it('"hơn 91 %" agrees with 317 of 348 cases settled', () => {
    expect(judged(mediation, { received: 348, settled: 317, statedSettledShare: 'hơn 91%' })).toEqual([]);
  });

  it('383 online services are 251 of the district and 132 of communes', () => {
    expect(judged(onlineServices, { services: 383, districtServices: 251, communeServices: 132 })).toEqual([]);
    expect(judged(onlineServices, { services: 384, districtServices: 251, communeServices: 132 })[0]).toMatchObject({
      state: 'failed',
      severity: 'error',
      expected: { vi: '= 251 + 132 = 383', en: '= 251 + 132 = 383' },
      actual: { vi: '384 (nhiều hơn 1)', en: '384 (more by 1)' },
    });
  });
});

describe('report R2: a province in half a year', () => {
  it('99,4 % agrees with 861 of 866 units', () => {
    expect(judged(staffConferences, { unitsDue: 866, unitsHeld: 861, statedHeldShare: '99,4%' })).toEqual([]);
  });

  it('1949 procedures are 420 + 558 + 971', () => {
    const levels = { proceduresLevel2: 420, proceduresLevel3: 558, proceduresLevel4: 971 };
    expect(judged(onlineServices, { procedures: 1949, ...levels })).toEqual([]);
    expect(judged(onlineServices, { procedures: 1948, ...levels })[0]?.state).toBe('failed');
  });

  it('"trên 99,4 %" without its figures is stated, and nobody can tell', () => {
    expect(about(judged(oneStop, { statedCentreResolvedShare: 'trên 99,4%' }), 'centreResolved')).toEqual([
      ['undecided', 'info', undefined, undefined],
    ]);
  });
});
