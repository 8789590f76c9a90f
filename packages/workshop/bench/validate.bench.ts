import { addDays, ok, type Dataset, type Entity, type IsoDate, type Sourced } from '@qcdc/core';
import { judge, validate } from '@qcdc/core/flow';
import {
  communityVote,
  disclosurePosting,
  peoplesInspectionCheck,
  receptionSession,
  recommendationAnswer,
} from '@qcdc/core/entities';
import { exampleOf, recommended } from '@qcdc/validators';
import { check, random, timeTogether, type Bench } from './harness.ts';

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

const pool = 4000;
const million = 1_000_000;

/** A million records in five areas; what they hold comes from a pool, so that the bench measures rules and not memory. */
export function sample(size = million): {
  readonly dataset: Dataset;
  readonly records: readonly (readonly [Entity, readonly unknown[]])[];
} {
  const records = entities.map((entity, e): readonly [Entity, readonly unknown[]] => {
    const distinct = Array.from({ length: pool }, (_, i) =>
      entity.schema.parse(makers[e]?.(String(10_000 + (i % 3321)), day(), i % 1000 === 0)),
    );
    return [entity, Array.from({ length: size / entities.length }, (_, i) => distinct[i % pool])];
  });
  const dataset = new Map(
    records.map(([entity, list]) => [entity.id, list.map((data): Sourced<unknown> => ({ data, at: {} }))]),
  );
  return { dataset, records };
}

const oneMillion: Bench = {
  name: 'validate.1m',
  run: async (report) => {
    const { dataset, records } = sample();
    let found = 0;
    const ours = () => {
      found = 0;
      validate(ok(dataset), recommended, { maxFindings: 0, onFinding: () => found++ });
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

/** The benches of validation. */
export const benches: readonly Bench[] = [oneMillion];
