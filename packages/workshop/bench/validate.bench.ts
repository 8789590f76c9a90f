import {
  addDays,
  ok,
  type AreaRecords,
  type Dataset,
  type Entity,
  type Finding,
  type IsoDate,
  type Sourced,
} from '@qcdc/core';
import { judge, parseRecords, validate } from '@qcdc/core/flow';
import {
  communityVote,
  disclosurePosting,
  peoplesInspectionCheck,
  receptionSession,
  recommendationAnswer,
} from '@qcdc/core/entities';
import { exampleOf, recommended } from '@qcdc/validators';
import { check, collectGarbage, random, timeTogether, type Bench } from './harness.ts';

const next = random(34);
const day = (): IsoDate => addDays('2019-01-01', next(2400));
const entities: readonly Entity[] = [
  communityVote,
  disclosurePosting,
  peoplesInspectionCheck,
  receptionSession,
  recommendationAnswer,
];

/** One record of each area as a careful clerk would enter it; one in a thousand breaks a rule. */
const makers: readonly ((unit: string, date: IsoDate, broken: boolean) => unknown)[] = [
  (unit, date, broken) =>
    exampleOf(communityVote, {
      unit,
      date,
      matter: 'contribution',
      scope: 'community',
      form: 'meeting',
      votingMode: 'showOfHands',
      countedBy: 'households',
      totalHouseholds: 240,
      present: 210,
      approving: broken ? 110 : 180 + next(30),
      passed: true,
      agreedWithFront: true,
      noticeOn: addDays(date, -4),
      papersSentOn: addDays(date, -3),
      clusterMeetings: 0,
      decisionForm: 'resolution',
      signedByHead: true,
      signedByFront: true,
      signingHouseholds: 2,
      sentUpOn: addDays(date, 1),
      receivedOn: addDays(date, 1),
      effectiveOn: date,
      totalValue: 90_000_000,
      peopleMoney: 30_000_000,
      stateBudget: 60_000_000,
      otherMoney: 0,
    }),
  (unit, date, broken) =>
    exampleOf(disclosurePosting, {
      unit,
      date,
      item: '2',
      form: 'posting',
      documentOn: addDays(date, broken ? 3 : -1),
      until: addDays(date, 40),
      interruptedDays: 0,
      permanent: false,
    }),
  (unit, date, broken) =>
    exampleOf(peoplesInspectionCheck, {
      unit,
      date,
      body: 'communeBoard',
      subject: 'Giám sát xây dựng đường thôn',
      planSentOn: addDays(date, broken ? 1 : -30),
      endedOn: addDays(date, 2),
      violations: 0,
      recommendations: next(3),
      reportedOn: addDays(date, 5),
    }),
  (unit, date, broken) =>
    exampleOf(receptionSession, {
      unit,
      date,
      kind: 'periodic',
      heldBy: 'head',
      turns: 5 + next(9),
      persons: 7,
      matters: 4,
      largeGroups: 0,
      answeredOn: addDays(date, broken ? -1 : 6),
    }),
  (unit, date, broken) =>
    exampleOf(recommendationAnswer, {
      unit,
      date,
      body: 'communeBoard',
      addressee: 'UBND xã',
      recommendation: 'Sửa chữa mương thoát nước',
      answeredOn: addDays(date, broken ? -2 : 9),
      accepted: true,
      reasonsGiven: true,
    }),
];

/** More households came than there are. */
const impossibleVote = exampleOf(communityVote, {
  unit: '10000',
  date: '2024-03-04',
  totalHouseholds: 240,
  countedBy: 'households',
  present: 300,
  approving: 180,
});

const pool = 4000;
const million = 1_000_000;

/** A million records in five areas; what they hold comes from a pool, so that the bench measures rules and not memory. */
export function sample(
  size = million,
  brokenEvery = 1000,
): {
  readonly dataset: Dataset;
  readonly records: readonly (readonly [Entity, readonly unknown[]])[];
} {
  const distinct = entities.map((entity, e): AreaRecords => {
    const plain = Array.from({ length: pool }, (_, i) =>
      makers[e]?.(String(10_000 + (i % 3321)), day(), i % brokenEvery === 0),
    );
    return [entity, parseRecords(plain, entity).value.get(entity)];
  });
  const areas = distinct.map(([entity, list]): AreaRecords => {
    const repeated = (i: number): Sourced<unknown> => {
      const record = list[i % pool];
      if (record === undefined) throw new Error(`${entity.id}: a record of the pool was not read`);
      return { data: record.data, place: record.place, at: {} };
    };
    return [entity, Array.from({ length: size / entities.length }, (_, i) => repeated(i))];
  });
  return { dataset: datasetOf(areas), records: areas.map(([entity, list]) => [entity, list.map(({ data }) => data)]) };
}

// Only parsing makes datasets. A million records would be read for a minute here, so one that was read lends its class.
function datasetOf(areas: readonly AreaRecords[]): Dataset {
  const read = parseRecords([], communityVote).value;
  return Reflect.construct(read.constructor, [{ areas, units: null }]) as Dataset;
}

const oneMillion: Bench = {
  name: 'validate.1m',
  run: async (report) => {
    const { dataset, records } = sample();
    let found = 0;
    const ours = () => {
      found = 0;
      // What the engine says of rules that could not be asked is no finding of a rule.
      const onFinding = ({ code }: Finding) => (code.startsWith('validate/') ? found : found++);
      validate(ok(dataset), recommended, { maxFindings: 0, onFinding });
    };
    const zods = () => {
      for (const [entity, list] of records) {
        const { schema } = entity;
        for (const record of list) schema.parse(record);
      }
    };
    const times = await timeTogether({ ours, zods }, { runs: 3 });

    // The slow path: every rule on every distinct record, one by one.
    let expected = 0;
    for (const [entity, list] of records)
      for (const rule of recommended) {
        if ((rule.scope ?? 'record') !== 'record' || rule.bindsOnly !== undefined) continue;
        if (!rule.entities.includes(entity.id) && !rule.entities.includes('*')) continue;
        for (const record of list.slice(0, pool)) {
          const { verdict } = judge(rule, record);
          if (verdict === 'failed' || verdict === 'undecided') expected += million / entities.length / pool;
        }
      }
    check(found === expected, `findings: ${found}, one by one ${expected}`);
    report('validate.1m', times.ours, 'ms');
    report('validate.1m.zod', times.zods, 'ms');
    report('validate.1m.vs-zod.ratio', times.ours / times.zods, 'ratio');
    report('validate.1m.findings', found, 'findings');
  },
};

const heap = (): number => {
  collectGarbage();
  return process.memoryUsage().heapUsed;
};

/** What validating adds to the memory in use at its highest, looked at on the way and at the end, and what it gives. */
function weigh(dataset: Dataset): { readonly bytes: number; readonly passed: Dataset; readonly found: number } {
  let found = 0;
  let looks = 0;
  const before = heap();
  let highest = before;
  const { value: passed } = validate(ok(dataset), recommended, {
    maxFindings: 0,
    onFinding: () => found++,
    onProgress: (share) => {
      if (share < ++looks / 8) return;
      looks = Math.ceil(share * 8);
      highest = Math.max(highest, heap());
    },
  });
  return { bytes: Math.max(highest, heap()) - before, passed, found };
}

const memory: Bench = {
  name: 'validate.memory',
  run: (report) => {
    // Whatever is made once, such as compiled rules, is made before and does not count.
    weigh(sample(pool).dataset);
    const { dataset: clean } = sample(million, 0);
    const all = weigh(clean);
    for (const [entity, records] of clean)
      check(all.passed.get(entity) === records, `${entity.id}: records that all pass come back as they are`);
    report('validate.memory-per-passed-record', all.bytes / all.passed.size, 'bytes');

    // One vote in a thousand cannot be true: the votes that passed are then listed anew, a pointer for each.
    const [impossible] = parseRecords([impossibleVote], communityVote).value.get(communityVote);
    const votes = clean.get(communityVote);
    const mixed = datasetOf(
      [...clean].map(([entity, records]): AreaRecords => {
        if (entity.id !== communityVote.id || impossible === undefined) return [entity, records];
        return [entity, records.map((vote, i) => (i % 1000 === 0 ? impossible : vote))];
      }),
    );
    const some = weigh(mixed);
    const [withheld, expected] = [million - some.passed.size, votes.length / 1000];
    check(withheld === expected, `withheld: ${withheld}, put there ${expected}`);
    const listed = some.passed.get(communityVote).length;
    report('validate.memory-per-passed-record.some-withheld', some.bytes / listed, 'bytes');
  },
};

/** The benches of validation. */
export const benches: readonly Bench[] = [memory, oneMillion];
