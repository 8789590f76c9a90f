// Rules asked inside a database find what they find in memory: the rules of the house over areas of events, and rules written as data.
import { SqlStore, type EventsJudged, type SqlEngine } from '@qcdc/adapter-sql';
import { ok, practice, type AnyRule, type Entity, type FieldInfo, type Finding } from '@qcdc/core';
import { allEntities, communityVote, workplaceDialogue } from '@qcdc/core/entities';
import { defineUnits, parseRecords, validate } from '@qcdc/core/flow';
import { loadRules, strict } from '@qcdc/validators';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

/** All areas of events. */
export const eventAreas: readonly Entity[] = allEntities.filter(({ form }) => form === 'event');
const units = defineUnits([
  { code: 'P', kind: 'province' },
  { code: 'A', kind: 'commune', parent: 'P' },
  { code: 'S', kind: 'agency', parent: 'P' },
  { code: 'E', kind: 'stateEnterprise', parent: 'P' },
]);
const day = fc.integer({ min: 0, max: 900 }).map((n) => new Date(Date.UTC(2022, 10, 1 + n)).toISOString().slice(0, 10));
// Days beside one another, so that terms of a few days are kept and broken.
const near = fc.integer({ min: 0, max: 40 }).map((n) => new Date(Date.UTC(2023, 5, 10 + n)).toISOString().slice(0, 10));
function valueOf({ kind, choices }: FieldInfo): fc.Arbitrary<unknown> {
  const ids = Object.keys(choices ?? {});
  switch (kind) {
    case 'day':
      return fc.oneof(day, near);
    case 'flag':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...ids);
    case 'choices':
      return fc.subarray(ids, { minLength: 1 });
    case 'text':
    case 'reference':
      return fc.constantFrom('N1', 'N2');
    default:
      return fc.oneof(
        { weight: 6, arbitrary: fc.nat(12) },
        { weight: 1, arbitrary: fc.constantFrom('hơn 3', 'khoảng 5', 'không quá 4', '3 nghìn') },
      );
  }
}
const eventsOf = (area: Entity): fc.Arbitrary<readonly object[]> =>
  fc.array(
    fc.record({
      unit: fc.constantFrom('A', 'S', 'E'),
      date: fc.oneof(day, near),
      ...Object.fromEntries(
        Object.entries(area.fields).map(([name, { info }]) => [name, fc.option(valueOf(info), { freq: 6 })]),
      ),
    }),
    { minLength: 25, maxLength: 25 },
  );
const asText = (findings: readonly Finding[]) => findings.map((finding) => JSON.stringify(finding));
const ofRecords = (rules: readonly AnyRule[], { id }: Entity) =>
  rules.filter(({ entities, scope = 'record' }) => scope === 'record' && entities.includes(id));

async function alike(
  store: SqlStore,
  area: Entity,
  rules: readonly AnyRule[],
  given: readonly object[],
): Promise<EventsJudged> {
  const records = parseRecords(given, area, { units });
  await store.withdraw('one');
  await store.loadEvents(records, area, { id: 'one' });
  const back = await store.readEvents(area, units);
  const inMemory = validate(ok(back.value), rules);
  const { value, findings } = await store.validate({ area, rules, units });
  expect(asText(findings)).toEqual(asText(inMemory.findings));
  const broken = value.judged.map(({ rule, failed, undecided }) => [rule, failed, undecided]);
  expect(broken).toEqual(inMemory.value.judged?.map(({ rule, failed, undecided }) => [rule, failed, undecided]));
  expect(value.events).toBe(records.value.size);
  return value;
}

/** What every engine has to do with rules. */
export function houseRulesSuite(make: () => Promise<SqlEngine>, areas: readonly Entity[]): void {
  describe('rules inside a database', () => {
    let store: SqlStore;
    beforeAll(async () => {
      store = new SqlStore(await make(), {
        prefix: 'judged_',
        areas: [...new Set([...areas, communityVote, workplaceDialogue])],
      });
      await store.migrate();
    });

    it.each(areas.map((area) => [area.id, area] as const))('%s: finds what memory finds', async (_, area) => {
      await fc.assert(
        fc.asyncProperty(eventsOf(area), async (given) => {
          const all = ofRecords(strict, area);
          const { notPushedDown } = await alike(store, area, all, given);
          const pushed = all.filter(({ id }) => !notPushedDown.includes(id));
          const { fetched, events, notPushedDown: none } = await alike(store, area, pushed, given);
          expect(none).toEqual([]);
          if (pushed.length === 0) expect(fetched).toBe(0);
          expect(fetched).toBeLessThanOrEqual(events);
        }),
        { numRuns: 1, seed: 15, endOnFailure: true },
      );
    });

    const basis = practice({ vi: 'Chỉ tiêu (giả định)', en: 'A target (invented)' });
    const written = (area: Entity, ...texts: readonly string[]) =>
      loadRules(
        texts.map((asks, i) => ({
          id: `our/rule-${i}`,
          area: area.id,
          versions: [{ from: '2022-01-01', basis, asks }],
        })),
        [area],
      );

    it.each([
      [
        communityVote,
        [
          'approving / totalHouseholds > 50%',
          'present <= totalHouseholds',
          'approving + opposing = present',
          'if countedBy = "households" then present / totalHouseholds >= 2/3',
          'sentUpOn <= date + 5 working days',
          'sentUpOn <= date + 2 months',
          'noticeOn <= date - 3 days',
          'ballotsReturned >= 3',
        ],
      ],
      [
        workplaceDialogue,
        ['membersPresent / membersListed >= 70%', '2 * employerMembers > membersListed', 'endedOn > date'],
      ],
    ] as const)('asks rules written as data of the area %#, shares, sums, choices, days', async (area, texts) => {
      await fc.assert(
        fc.asyncProperty(eventsOf(area), async (given) => {
          for (const rule of written(area, ...texts)) {
            const { notPushedDown } = await alike(store, area, [rule], given);
            expect([rule.id, notPushedDown]).toEqual([rule.id, []]);
          }
        }),
        { numRuns: 1, seed: 7, endOnFailure: true },
      );
    });
  });
}
