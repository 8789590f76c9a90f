import { exactQuantity, missingQuantity } from '@qcdc/core';
import { atLeast } from '@qcdc/core/flow';
import { staffConferences } from '@qcdc/core/entities';
import { isStated } from '../define/field-names.ts';
import { lawRule } from '../define/law-rule.ts';
import { timesIn } from '../define/rhythm.ts';
import { say } from '../define/say.ts';
import { sumAtLeast } from '../define/sum-at-least.ts';
import { dueSinceItBegan, wholeYear } from '../define/whole-year.ts';

/**
 * Every agency and unit that must hold a staff conference holds one a year: in a whole year none is missing.
 *
 * @term hội nghị cán bộ, công chức, viên chức, người lao động
 * @basis Circular 01/2016/TT-BNV Art. 3 · Decree 04/2015/NĐ-CP Art. 5 · Law 10/2022/QH15 Art. 51(1)
 */
export const staffConferencesEverywhere = /* @__PURE__ */ lawRule<typeof staffConferences, number>(
  staffConferences,
  {
    id: 'staff-conferences/held-everywhere',
    title: { vi: 'Mọi cơ quan, đơn vị đều tổ chức hội nghị hằng năm', en: 'Every unit holds its yearly conference' },
    severity: 'info',
    when: wholeYear,
    // Units that held one are counted, not conferences: more often than yearly asks for at least as much.
    law: {
      is: 'frequency',
      duties: ['ND04-5#yearly', 'L-51.1a#yearly'],
      as: (often) => timesIn('year', often),
    },
    beside: [{ is: 'frequency', duties: ['TT01-3a'], as: (often) => timesIn('year', often) }],
    aspects: { conferenceKind: () => 'ordinary' },
    examples: [
      {
        name: 'units that held one are not counted, and there were fewer conferences than units',
        given: { unitsDue: exactQuantity(1), plenary: exactQuantity(0), delegates: exactQuantity(0) },
        verdict: 'failed',
      },
    ],
  },
  {
    message: {
      vi: 'Còn cơ quan, đơn vị chưa tổ chức hội nghị trong năm',
      en: 'Some units held no conference in the year',
    },
    // The conference of a year is due at its end, or after it; of several the first is due earlier.
    dueBy: (record, version) => (version.value > 1 ? dueSinceItBegan(record, version) : null),
    judge: ({ unitsHeld, unitsDue, plenary, delegates }) => {
      // Fewer conferences than units: some unit held none, whether or not anybody counted the units.
      const tooFew = !isStated(unitsHeld) && sumAtLeast([plenary, delegates], unitsDue) === 'no';
      return {
        answer: tooFew ? 'no' : atLeast(unitsHeld, unitsDue),
        fields: [unitsHeld.value === null ? 'unitsHeld' : 'unitsDue'],
        failure: () =>
          tooFew
            ? { field: 'plenary', expected: say`≥ ${unitsDue}`, actual: say`${plenary} + ${delegates}` }
            : { field: 'unitsHeld', expected: say`≥ ${unitsDue}`, actual: say`${unitsHeld}` },
      };
    },
    sample: (_yearly, _day, kind) => ({
      unitsDue: exactQuantity(12),
      unitsHeld: kind === 'undecided' ? missingQuantity : exactQuantity(kind === 'held' ? 12 : 11),
    }),
  },
);
