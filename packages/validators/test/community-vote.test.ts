import type { Finding } from '@qcdc/core';
import { communityVote } from '@qcdc/core/entities';
import { parseRecords, validate } from '@qcdc/core/flow';
import { expect, it } from 'vitest';
import { consistency } from '../src/index.ts';

// A vote of which little more is known than who came and who was for it.
const failures = (values: Readonly<Record<string, unknown>>): readonly Finding[] => {
  const vote = { unit: 'X', date: '2024-03-01', ...values };
  const { findings } = validate(parseRecords([vote], communityVote), consistency);
  return findings.filter((finding) => finding.state === 'failed');
};

it('no more representatives are for a matter than came: equal, one more, not told', () => {
  expect(failures({ present: 110, approving: 110 })).toEqual([]);
  expect(failures({ present: 110, approving: 111 })).toMatchObject([{ severity: 'error', actual: '111' }]);
  expect(failures({ present: null, approving: 111 })).toEqual([]);
  expect(failures({ present: 110, opposing: 111 })).toMatchObject([{ severity: 'error', actual: '111' }]);
});

it('votes counted by voters are not held against representatives of households', () => {
  expect(failures({ present: 110, approving: 180, countedBy: 'voters' })).toEqual([]);
});
