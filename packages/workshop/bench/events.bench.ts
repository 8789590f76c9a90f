import {
  addDays,
  ok,
  period,
  type AreaRecords,
  type Dataset,
  type Entity,
  type Finding,
  type IsoDate,
  type Sourced,
} from '@qcdc/core';
import { parseRecords, tally, validate } from '@qcdc/core/flow';
import {
  citizenReception,
  commentPeriod,
  communeDialogue,
  consultations,
  contributions,
  dialogues,
  eventMeasures,
  mobilisedWork,
  receptionSession,
} from '@qcdc/core/entities';
import { countedRules, exampleOf } from '@qcdc/validators';
import { check, random, time, type Bench } from './harness.ts';

const next = random(21);
const units = 3321;
const million = 1_000_000;
const firstDay = '2027-01-01';

/** One event of each area; some do not say of which kind they are. */
const makers: readonly (readonly [Entity, (date: IsoDate, i: number) => object])[] = [
  [
    communeDialogue,
    (date, i) =>
      exampleOf(communeDialogue, {
        date,
        kind: i % 2 === 0 ? 'periodic' : 'unscheduled',
        attendees: 10 + next(90),
        opinions: next(9),
      }),
  ],
  [
    receptionSession,
    (date, i) =>
      exampleOf(receptionSession, {
        date,
        kind: i % 3 === 0 ? 'periodic' : 'unscheduled',
        heldBy: 'head',
        turns: next(9),
        matters: next(4),
        largeGroups: 0,
      }),
  ],
  [
    mobilisedWork,
    (date) => exampleOf(mobilisedWork, { date, totalValue: 1_000_000 * (1 + next(90)), labourDays: next(40) }),
  ],
  [commentPeriod, (date, i) => exampleOf(commentPeriod, { date, opinions: next(30), opinionsAccepted: i % 2 })],
];

interface Sample {
  readonly dataset: Dataset;
  readonly planted: number;
}

/** A million events of all communes in one year, and what the communes report of them; one in a hundred reports one too few. */
function sample(): Sample {
  const areas = makers.map(([entity, make]): AreaRecords => {
    const list = Array.from({ length: million / makers.length }, (_, i): Sourced<unknown> => {
      const unit = String(10_000 + (i % units));
      const day = addDays(firstDay, (i * 7) % 365);
      const data = { ...make(day, Math.floor(i / units)), unit };
      return { data, place: { unit, reportingUnit: null, period: null, day }, at: {} };
    });
    return [entity, list];
  });
  const sums = (area: number, add: (event: Readonly<Record<string, number>>) => number): number[] => {
    const of = Array.from({ length: units }, () => 0);
    for (const { data, place } of areas[area]?.[1] ?? []) {
      const u = Number(place.unit) - 10_000;
      of[u] = (of[u] ?? 0) + add(data as Readonly<Record<string, number>>);
    }
    return of;
  };
  const one = () => 1;
  const told: readonly (readonly [Entity, Readonly<Record<string, readonly number[]>>])[] = [
    [
      dialogues,
      {
        dialogues: sums(0, one),
        attendances: sums(0, (e) => e['attendees'] ?? 0),
        opinions: sums(0, (e) => e['opinions'] ?? 0),
      },
    ],
    [
      citizenReception,
      { sessions: sums(1, one), turns: sums(1, (e) => e['turns'] ?? 0), matters: sums(1, (e) => e['matters'] ?? 0) },
    ],
    [
      contributions,
      {
        works: sums(2, one),
        totalValue: sums(2, (e) => e['totalValue'] ?? 0),
        labourDays: sums(2, (e) => e['labourDays'] ?? 0),
      },
    ],
    [consultations, { matters: sums(3, one), opinions: sums(3, (e) => e['opinions'] ?? 0) }],
  ];
  let planted = 0;
  const reports = told.map(([entity, fields]): AreaRecords => {
    const records = Array.from({ length: units }, (_, u) => {
      const values = Object.entries(fields).map(([name, of], f) => {
        const wrong = f === 0 && u % 100 === 0;
        if (wrong) planted++;
        return [name, (of[u] ?? 0) - (wrong ? 1 : 0)] as const;
      });
      return { unit: String(10_000 + u), period: '2027', ...(Object.fromEntries(values) as object) };
    });
    return [entity, parseRecords(records, entity).value.get(entity)];
  });
  // Only parsing makes datasets; one that was read lends its class.
  const read = parseRecords([], communeDialogue).value;
  const dataset = Reflect.construct(read.constructor, [{ areas: [...areas, ...reports], units: null }]) as Dataset;
  return { dataset, planted };
}

const oneMillion: Bench = {
  name: 'events.1m',
  run: async (report) => {
    const { dataset, planted } = sample();
    const areas = new Set(makers.map(([{ id }]) => id));
    const measures = eventMeasures.filter(({ fromEvents }) => areas.has(fromEvents?.entity ?? ''));
    let found = 0;
    const judged = () => {
      found = 0;
      const onFinding = ({ state }: Finding) => (state === 'failed' ? found++ : found);
      validate(ok(dataset), countedRules, { maxFindings: 0, onFinding });
    };
    const counted = () => tally(ok(dataset), measures, { periods: [period('2027')] }).value;

    const table = counted();
    const held = new Map<string, number>();
    for (const { place } of dataset.get(communeDialogue)) held.set(place.unit, (held.get(place.unit) ?? 0) + 1);
    check(held.size === units, `${held.size} communes told of dialogues`);
    for (const [unit, number] of held) {
      const figure = table.find({ measure: 'commune-dialogue.dialogues.dialogues', unit, period: '2027' });
      check(Number(figure?.value) === number, `${unit}: ${String(figure?.value)} dialogues, told ${number}`);
    }

    const [toCount, toJudge] = [await time(counted, { runs: 1 }), await time(judged, { runs: 1 })];
    check(found === planted, `findings: ${found}, planted ${planted}`);
    report('events.1m.tally', toCount, 'ms');
    report('events.1m.counted-rules', toJudge, 'ms');
    report('events.1m.findings', found, 'findings');
  },
};

/** The benches of events. */
export const benches: readonly Bench[] = [oneMillion];
