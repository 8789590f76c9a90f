import { allEntities } from '@qcdc/core/entities';
import { parseRecords, validate } from '@qcdc/core/flow';
import { describe, expect, it } from 'vitest';
import { exampleOf, strict } from '../src/index.ts';

// What follows from several fields is named by them where it is open: an office knows no "passed" and no "heldByTheCommune".

const following = strict.flatMap((rule) =>
  Object.entries(rule.aspects ?? {}).flatMap(([name, place]) =>
    typeof place === 'string' ? [] : [{ rule, name, place }],
  ),
);
const entityOf = (id: string | undefined) => allEntities.find((entity) => entity.id === id)!;

describe.each(following.map(({ rule, name, place }) => ({ id: rule.id, name, rule, place })))(
  '$id, $name',
  ({ rule, name, place }) => {
    const entity = entityOf(rule.entities[0]);
    it('names fields of its area, and names some wherever it may be open', () => {
      const blank = exampleOf(entity, { date: '2024-03-12' } as never);
      if (typeof place === 'function') expect((place as (input: unknown) => unknown)(blank)).not.toBeNull();
      else for (const field of place.fields) expect(Object.keys(entity.fields), name).toContain(field);
    });
  },
);

it.each([
  [
    'an election of which nobody says whether it succeeded',
    'community-head-election',
    { date: '2024-03-12', act: 'election', receivedOn: '2024-03-13', recognisedOn: '2024-05-13' },
    'Thiếu số liệu: Có người trúng cử',
  ],
  [
    'a dialogue with others',
    'commune-dialogue',
    { date: '2027-03-16', noticeOn: '2027-03-11', partners: ['other'] },
    'Đối thoại với',
  ],
])('%s: a Vietnamese finding names no name of ours', (_case, area, given, label) => {
  const entity = entityOf(area);
  const row = { unit: '00001', ...given };
  const { findings } = validate(parseRecords([row], entity), strict);
  const told = findings.flatMap((one) => one.unfolded ?? [one]).map(({ message }) => message.vi);
  expect(told.filter((text) => text.includes(label)).length, told.join('\n')).toBeGreaterThan(0);
  for (const text of told) expect(text).not.toMatch(/passed|heldByTheCommune/);
});
