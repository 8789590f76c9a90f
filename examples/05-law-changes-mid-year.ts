// One commune (invented), one year, two laws: every event of 2023 is judged by the law of its own day. The ordinance of 2007 asked for
// more than half of all households, the law of 2022 asks for two thirds, and each finding cites the article it rests on.
import { citation, type IsoDate, type Printed } from '@qcdc/core';
import { parseRecords, validate } from '@qcdc/core/flow';
import { communityVote } from '@qcdc/core/entities';
import { regimeOf } from '@qcdc/core/law';
import { recommended, votePassQuota } from '@qcdc/validators';

const households = 240;
const print = (printed: Printed = '') => (typeof printed === 'string' ? printed : printed.vi);
const contribution = (date: IsoDate, approving: number) => ({
  unit: 'XA-MAU',
  date,
  matter: 'contribution',
  scope: 'community',
  countedBy: 'households',
  totalHouseholds: households,
  approving,
  passed: true,
});

// Less than half in March; 54 % on the last day of the ordinance and on the first day of the law; two thirds to the vote,
// and one vote less.
const year = parseRecords(
  [
    contribution('2023-03-12', 110),
    contribution('2023-06-30', 130),
    contribution('2023-07-01', 130),
    contribution('2023-10-15', 160),
    contribution('2023-11-20', 159),
  ],
  communityVote,
  { source: 'so-bieu-quyet-2023' },
);

for (const day of ['2023-06-30', '2023-07-01', '2023-08-15'] as const) {
  const { governing, gap } = regimeOf('commune', day);
  console.log(
    `${day}  ${governing?.title.vi ?? ''} ${governing?.number ?? ''}${gap === null ? '' : ` (${gap.note.vi})`}`,
  );
}

const quota = recommended.filter((rule) => rule === votePassQuota);
for (const { where, message, expected, actual, basis } of validate(year, quota).findings)
  console.log(
    `${where.period ?? ''}  ${message.vi}: ${print(actual)} (${print(expected)})\n            ${basis.map((b) => citation(b, 'vi')).join('; ')}`,
  );

// What if the votes of the first half had been judged by the law that was about to come?
const whatIf = validate(year, quota, { day: '2023-07-01' }).findings.map(({ where }) => where.period);
console.log(`Theo Luật 2022 ngay từ đầu năm, chưa đủ tỷ lệ: ${whatIf.join(', ')}`);
