import { addDays, type IsoDate } from '@qcdc/core';
import { disclosurePosting } from '@qcdc/core/entities';
import { defineUnits, parseRecords, validate } from '@qcdc/core/flow';
import { checklistFor, coverageOf } from '@qcdc/core/law';
import { describe, expect, it } from 'vitest';
import {
  agencyPostingDuration,
  agencySystemDuration,
  communeLoudspeakerDuration,
  communePermanentItems,
  communePostingDuration,
  enterprisePostingDuration,
} from '../src/index.ts';

// A list shows what is still to be done, a rule what was done too shortly. On the days around every term of six weeks, whatever else
// a record says, the two say the same.

const rules = {
  commune: [communePostingDuration, communePermanentItems, communeLoudspeakerDuration],
  agency: [agencyPostingDuration, agencySystemDuration],
  publicUnit: [agencyPostingDuration, agencySystemDuration],
  stateEnterprise: [enterprisePostingDuration],
} as const;
const items = {
  commune: ['1', '3', '4', '7', '13', '14'],
  agency: ['2', '4'],
  publicUnit: ['12'],
  stateEnterprise: ['2', '8'],
};
const first: IsoDate = '2027-03-01';
const told: readonly object[] = [
  {},
  { sectorPostingDays: 15 },
  { sectorPostingDays: 35 },
  { permanent: true },
  { permanent: false },
  { allStaffNotified: true },
  { hasInternalSystem: true },
  { interruptedDays: 1 },
  { interruptedDays: 3 },
];
// A system that is said not to be there is not what a matter is on.
const noSystem = { allStaffNotified: false, hasInternalSystem: false };
const from = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);
// Terms of 3, 5, 15, 20, 30 and 35 days, with up to three days of break.
const spans = [...from(1, 8), ...from(14, 23), ...from(29, 38), 42];
const kinds = ['commune', 'agency', 'publicUnit', 'stateEnterprise'] as const;
const forms = ['posting', 'internalSystem', 'loudspeaker'] as const;

describe.each(kinds)('of a %s', (kind) => {
  const units = defineUnits([{ code: 'X', kind, name: 'Đơn vị (giả định)' }]);
  const list = checklistFor(kind, first)!;
  it.each(forms.flatMap((form) => items[kind].map((item) => ({ form, item }))))(
    '$form of item $item',
    ({ form, item }) => {
      const differ: unknown[] = [];
      for (const more of form === 'internalSystem' ? told : [...told, noSystem])
        for (const days of spans) {
          const record = {
            unit: 'X',
            item,
            form,
            date: first,
            until: addDays(first, days - 1),
            interruptedDays: 0,
            ...more,
          };
          const parsed = parseRecords([record], disclosurePosting, { units });
          const states = validate(parsed, rules[kind]).findings.map(({ state }) => state);
          const byRule = states.includes('failed') ? 'no' : states.includes('undecided') ? 'cannotTell' : 'yes';
          const [{ data }] = parsed.value.get(disclosurePosting) as unknown as readonly [{ data: never }];
          // A system the matter is on is there, and one nobody tells of is not what posting waits for.
          const thereIs = { internalSystem: form === 'internalSystem', loudspeaker: true, website: false };
          const { forms: covered } = coverageOf([data], list, { asOf: '2027-12-31', thereIs }).items.find(
            (one) => one.item.number === item,
          )!;
          const rows = covered.filter((one) => one.form === form).map(({ enough }) => enough);
          const byList = rows.includes('no') ? 'no' : rows.includes('cannotTell') ? 'cannotTell' : 'yes';
          if (byList !== byRule) differ.push({ ...more, days, byRule, byList });
        }
      expect(differ).toEqual([]);
    },
  );
});
