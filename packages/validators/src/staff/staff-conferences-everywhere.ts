import { exactQuantity, missingQuantity } from '@qcdc/core';
import { atLeast } from '@qcdc/core/flow';
import { staffConferences } from '@qcdc/core/entities';
import { lawRule } from '../define/law-rule.ts';
import { timesIn } from '../define/rhythm.ts';
import { say } from '../define/say.ts';

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
    when: {
      holds: ({ period }) => /^\d{4}$/.test(period),
      fields: ['period'],
      sample: {},
      otherwise: { period: '2024-H1' },
    },
    // Units that held one are counted, not conferences: more often than yearly asks for at least as much.
    law: {
      is: 'frequency',
      duties: ['ND04-5#yearly', 'L-51.1a#yearly'],
      as: (often) => timesIn('year', often),
    },
    beside: [{ is: 'frequency', duties: ['TT01-3a'], as: (often) => timesIn('year', often) }],
    aspects: { conferenceKind: () => 'ordinary' },
  },
  {
    message: {
      vi: 'Còn cơ quan, đơn vị chưa tổ chức hội nghị trong năm',
      en: 'Some units held no conference in the year',
    },
    judge: ({ unitsHeld, unitsDue }) => ({
      answer: atLeast(unitsHeld, unitsDue),
      fields: [unitsHeld.value === null ? 'unitsHeld' : 'unitsDue'],
      failure: () => ({ field: 'unitsHeld', expected: say`≥ ${unitsDue}`, actual: say`${unitsHeld}` }),
    }),
    sample: (_yearly, _day, kind) => ({
      unitsDue: exactQuantity(12),
      unitsHeld: kind === 'undecided' ? missingQuantity : exactQuantity(kind === 'held' ? 12 : 11),
    }),
  },
);
