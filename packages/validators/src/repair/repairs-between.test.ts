import { allEntities, mediation } from '@qcdc/core/entities';
import { defineUnits, parseRecords } from '@qcdc/core/flow';
import { describe, expect, it } from 'vitest';
import { consistency, strict } from '../presets.ts';
import { repairsBetween, type LinkedRepairs } from './repairs-between.ts';

const units = defineUnits({
  units: [
    { code: '01', name: 'Tỉnh A', kind: 'province' },
    { code: '00001', name: 'Xã A', kind: 'commune', parent: '01' },
    { code: '00002', name: 'Xã B', kind: 'commune', parent: '01' },
    { code: '00003', name: 'Xã C', kind: 'commune', parent: '01' },
  ],
} as never).value;

describe('x', () => {
  it('y', () => {
    const parsed = parseRecords(
      [
        { unit: '00001', period: '2024-H1', received: 60 },
        { unit: '00001', period: '2024-H2', received: 75 },
        { unit: '00001', period: '2024', received: 153 },
      ],
      mediation,
    );
    for (const one of repairsBetween(parsed, consistency))
      console.log(
        JSON.stringify({
          ...one,
          records: one.records.map((r) => r.record.place.period?.id),
          proposals: one.proposals.map((p) =>
            p.changes.map((c) => [c.record, c.field, String((c.to as any).value), ...c.slips]),
          ),
        }),
      );
  });
});
