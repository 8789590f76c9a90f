import { allEntities } from '@qcdc/core/entities';
import { defineUnits, parseRecords, validate } from '@qcdc/core/flow';
import type { UnitKind } from '@qcdc/core';
import { describe, expect, it } from 'vitest';
import { recommended } from '../src/index.ts';

// Two figures that disagree leave it open which of them is right: the contradiction is told, and no provision is broken for certain.

type Row = readonly [area: string, kind: UnitKind, says: object, rule: string, contradicts: string];

const staff = { form: 'plenary', ballotsInstead: false, resolutionPassed: true, date: '2024-02-20' };
const state = { ...staff, ownership: 'state' };
const vote = { date: '2024-03-12', scope: 'community', form: 'meeting', matter: 'contribution', passed: true };

// prettier-ignore
const rows: readonly Row[] = [
  ['staff-conference', 'agency', { ...staff, staff: 30, present: 45, approving: 20 }, 'staff-conference/resolution-passed', 'staff-conference/present-within-staff'],
  ['employee-conference', 'stateEnterprise', { ...state, employees: 30, present: 45, approving: 20 }, 'employee-conference/resolution-passed', 'employee-conference/present-within-employees'],
  ['community-vote', 'commune', { ...vote, date: '2022-03-12', matter: 'selfManagement', totalHouseholds: 150, present: 70, approving: 80, countedBy: 'households' }, 'community-vote/meeting-quorum', 'community-vote/approving-within-present'],
];

describe.each(rows.map(([area, kind, says, rule, contradicts]) => ({ area, kind, says, rule, contradicts })))(
  '$rule, while $contradicts',
  ({ area, kind, says, rule, contradicts }) => {
    it('is left open, and says why', () => {
      const units = defineUnits([{ code: '00001', kind, name: 'Đơn vị (giả định)' }]);
      const entity = allEntities.find(({ id }) => id === area)!;
      const { findings } = validate(parseRecords([{ unit: '00001', ...says }], entity, { units }), recommended);
      const all = findings.flatMap((one) => one.unfolded ?? [one]);
      expect(all.filter(({ state }) => state === 'failed').map(({ code }) => code)).toEqual([contradicts]);
      const [open] = all.filter(({ code }) => code === rule);
      expect(open).toMatchObject({ state: 'undecided' });
      expect(open?.message.vi).toContain('Mâu thuẫn với số liệu khác của bản ghi');
    });
  },
);
