import { defineUnits, parseRecords, validate } from '@qcdc/core/flow';
import { commentPeriod, staffConference } from '@qcdc/core/entities';
import { provisionsFor, regimeOf } from '@qcdc/core/law';
import { describe, expect, it } from 'vitest';
import { strict } from '../src/index.ts';

// The Law leaves bodies of the Party, the Front and socio-political organisations, bodies of the National Assembly and of
// people's councils, and the armed forces, to rules of their own (Arts 91(2), 84(2), 83(5)): they are told whose rules hold, and
// judged by none of the Law.

describe.each([
  ['politicalBody', 'Điều 91(2)', 'L-91.2'],
  ['assemblyBody', 'Điều 84(2)', 'L-84.2'],
  ['armedForces', 'Điều 83(5)', 'L-83.5'],
] as const)('%s, %s', (kind, _article, own) => {
  const units = defineUnits([{ code: 'Q', kind, name: 'Cơ quan (giả định)' }]);

  it('has the one provision that says so', () => {
    expect(provisionsFor(kind, '2024-01-01').map(({ id }) => id)).toEqual([own]);
    expect(provisionsFor(kind, '2023-06-30')).toEqual([]);
    const { governing, parts } = regimeOf(kind, '2024-01-01');
    expect([governing, parts.map(({ instrument }) => instrument.id)]).toEqual([null, ['law2022']]);
  });
  it('is failed by no duty of others, and told of none', () => {
    const conference = {
      unit: 'Q',
      date: '2024-03-20',
      form: 'plenary',
      staff: 61,
      present: 30,
      approving: 12,
      resolutionPassed: true,
    };
    const comments = {
      unit: 'Q',
      date: '2024-03-04',
      closedOn: '2024-03-08',
      differsFromMajority: true,
      explainedInWriting: false,
    };
    const records = { 'staff-conference': [conference], 'comment-period': [comments] };
    const parsed = parseRecords(records, [staffConference, commentPeriod], { units });
    expect(validate(parsed, strict).findings).toEqual([]);
  });
});

it('units that report of themselves alone are told of no duty of others either', () => {
  const units = defineUnits([
    { code: 'D', kind: 'stateEnterprise', name: 'Doanh nghiệp (giả định)' },
    { code: 'T', kind: 'province', name: 'Tỉnh (giả định)' },
  ]);
  const of = (unit: string) =>
    validate(parseRecords([{ unit, date: '2024-03-04', closedOn: '2024-03-12' }], commentPeriod, { units }), strict)
      .findings;
  expect(of('D')).toEqual([]);
  // A province may send what a commune told it: nobody is failed, and nobody is cleared.
  expect(
    of('T')
      .flatMap((one) => one.unfolded ?? [one])
      .map(({ state }) => state),
  ).toContain('undecided');
});
