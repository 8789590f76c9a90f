import {
  arithmetic,
  defineRule,
  failed,
  held,
  missingQuantity,
  notConcerned,
  period,
  undatedRule,
  undecided,
  type AnyRule,
  type Count,
  type Entity,
  type Period,
  type RuleExample,
  type Sourced,
  type Text,
} from '@qcdc/core';
import { fraction, negateFraction, one } from '@qcdc/core/exact';
import { sameCount, type RecordInUnitInput } from '@qcdc/core/flow';
import { sumAnswer } from '../consistency/parts-add-up.ts';
import { perCatalogue } from '../define/per-catalogue.ts';
import { exampleOf, statedQuantity } from '../define/example.ts';
import { isStated, labelOf, labelsOf, neverBelowZero, type CountsByField } from '../define/field-names.ts';
import { named, printAgainst, printSum } from '../define/print-sum.ts';

const monthsOf = { year: 12, nineMonths: 9, halfYear: 6, quarter: 3, month: 1 } as const;
const kinds = ['halfYear', 'quarter', 'month'] as const;

/** What a figure of a whole period is, seen from the records of its parts. */
interface PartsOfPeriod {
  /** The field. */
  readonly field: string;
  /** The records whose figures make it: all parts for a flow, one of them for a stock. */
  readonly records: readonly Sourced<unknown>[];
  /** `false` where further parts were not reported, so that the figure may be larger. */
  readonly all: boolean;
}

/**
 * Makes the rule "a period is its parts": flows of a year are the sum of those of its halves, quarters or months, a stock it
 * begins with is that of the first part, and one it ends with that of the last. Parts nobody reported leave the sum open
 * upwards.
 *
 * @param entity - the entity
 * @returns the rule, id `<entity>/period-is-its-parts`; `null` where no figure is known over time by its parts
 * @example
 * ```ts
 * periodIsItsParts(mediation)?.id; // => 'mediation/period-is-its-parts'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function periodIsItsParts(entity: Entity): AnyRule | null {
  const over = (operator: string) =>
    Object.entries(entity.fields).flatMap(([name, { info }]) =>
      info.kind === 'figure' && (info.overTime ?? 'sum') === operator ? [name] : [],
    );
  const [flows, opening, closing] = [over('sum'), over('first'), over('last')];
  const ends = [...opening, ...closing];
  if (entity.form !== 'period' || flows.length + ends.length === 0) return null;
  const partsOf = (input: RecordInUnitInput): readonly PartsOfPeriod[] => {
    const whole = input.record.place.period;
    const own = input.beside.get(entity.id) ?? [];
    if (whole === null || own.length < 2) return [];
    const months = monthsIn(whole);
    if (months === null) return [];
    return kinds.flatMap((kind) => {
      const parts = own.filter(({ place }) => isPartOf(place.period, whole, kind));
      // Of two records for one period nobody knows which is meant.
      const told = parts.filter((one) => !parts.some((other) => other !== one && isOf(other, one.place.period)));
      const all = told.length * monthsOf[kind] === months;
      const endsOf = (fields: readonly string[], part: Sourced<unknown> | undefined) =>
        part === undefined ? [] : fields.map((field) => ({ field, records: [part], all: true }));
      return [
        // One part alone is held against the whole by the rule on first months.
        ...(told.length < 2 ? [] : flows.map((field) => ({ field, records: told, all }))),
        ...endsOf(
          opening,
          told.find(({ place }) => place.period?.from === whole.from),
        ),
        ...endsOf(
          closing,
          told.find(({ place }) => place.period?.to === whole.to),
        ),
      ];
    });
  };
  return defineRule({
    id: `${entity.id}/period-is-its-parts`,
    title: {
      vi: `${entity.label.vi}: số cả kỳ khớp với các kỳ thành phần`,
      en: `${entity.label.en}: the figures of a period agree with those of its parts`,
    },
    severity: 'warning',
    scope: 'recordInUnit',
    entities: [entity.id],
    labels: labelsOf(entity, [...flows, ...ends]),
    messages: messagesFor(entity, flows.length > 0, ends.length > 0),
    hint: { vi: 'Đối chiếu các báo cáo, sửa báo cáo sai', en: 'Compare the reports and correct the wrong one' },
    law: undatedRule(arithmetic({ vi: 'Số cả kỳ bằng các kỳ thành phần', en: 'A period is its parts' })),
    examples: perCatalogue(() => examplesFor(entity, flows[0], closing[0], opening[0])),
    comparisonsBetween: (input: RecordInUnitInput) =>
      partsOf(input)
        .filter(({ records, field }) => records.some(({ data }) => isStated((data as CountsByField)[field])))
        .map(({ field, records, all }) => ({
          terms: [
            { of: input.record.data, field, by: one },
            ...records.map(({ data }) => ({ of: data, field, by: negateFraction(one) })),
          ],
          operator: all ? ('=' as const) : ('>=' as const),
          to: fraction(0n),
        })),
    check: (input: RecordInUnitInput) => {
      const whole = input.record.data as CountsByField;
      const open = new Set<string>();
      let compared = false;
      for (const { field, records, all } of partsOf(input)) {
        const [stated, parts] = [
          whole[field] ?? null,
          records.map(({ data }) => (data as CountsByField)[field] ?? null),
        ];
        if (!isStated(stated) || !parts.some(isStated)) continue;
        compared = true;
        const flow = flows.includes(field);
        const nonNegative = neverBelowZero(entity, [field]);
        const answer = flow
          ? sumAnswer(stated, all ? parts : [...parts, missingQuantity], nonNegative)
          : sameCount(stated, parts[0] ?? null);
        const against = { plus: parts };
        if (answer === 'no')
          return failed(flow ? 'sum' : 'end', {
            field,
            expected: named(printSum(against, all ? '=' : '≥'), labelOf(entity, field)),
            actual: printAgainst({ plus: [stated] }, against),
            about: whole,
          });
        // Parts that were not reported are no doubt about those that were.
        if (answer === 'cannotTell' && all) open.add(field);
      }
      if (!compared) return notConcerned;
      return open.size === 0 ? held : undecided(...open);
    },
  });
}

const isOf = ({ place }: Sourced<unknown>, time: Period | null): boolean => place.period?.id === time?.id;

function monthsIn({ kind }: Period): number | null {
  return kind in monthsOf ? monthsOf[kind as keyof typeof monthsOf] : null;
}

function isPartOf(part: Period | null, whole: Period, kind: (typeof kinds)[number]): boolean {
  if (part === null || part.kind !== kind || part.id === whole.id || part.regime !== whole.regime) return false;
  return whole.from <= part.from && part.to <= whole.to;
}

const sumWords: Text = {
  vi: 'số cả kỳ không bằng tổng các kỳ thành phần đã báo cáo',
  en: 'the whole period is not the sum of the parts that were reported',
};
const endWords: Text = {
  vi: 'số cả kỳ khác số của kỳ thành phần cùng thời điểm',
  en: 'the whole period differs from the part that begins or ends with it',
};
const messageOf = ({ label }: Entity, { vi, en }: Text): Text => ({
  vi: `${label.vi}: ${vi}`,
  en: `${label.en}: ${en}`,
});

// An area without flows, or without stocks, has nothing to say of them.
function messagesFor(entity: Entity, flows: boolean, ends: boolean): Readonly<Record<string, Text>> {
  return {
    ...(flows ? { sum: messageOf(entity, sumWords) } : {}),
    ...(ends ? { end: messageOf(entity, endWords) } : {}),
  };
}

function examplesFor(
  entity: Entity,
  flow: string | undefined,
  closing: string | undefined,
  opening: string | undefined,
): readonly RuleExample<RecordInUnitInput>[] {
  const sourced = (field: string, id: string, count: Count | undefined): Sourced<unknown> => {
    const place = { unit: '00001', reportingUnit: null, period: period(id), day: period(id).to };
    return { data: exampleOf(entity, { period: id, [field]: count ?? missingQuantity } as never), place, at: {} };
  };
  const input = (field: string, year: number, parts: Readonly<Record<string, Count>>): RecordInUnitInput => {
    const record = sourced(field, '2024', year);
    const others = Object.entries(parts).map(([id, count]) => sourced(field, id, count));
    return { record, area: entity.id, beside: new Map([[entity.id, [record, ...others]]]) };
  };
  const [first, second] = ['2024-H1', '2024-H2'] as const;
  const end = closing ?? opening;
  const [near, far] = closing === undefined ? [first, second] : [second, first];
  return [
    ...(flow === undefined
      ? []
      : ([
          { name: 'a year and its halves', input: input(flow, 9, { [first]: 4, [second]: 5 }), verdict: 'held' },
          { name: 'one more than the halves', input: input(flow, 10, { [first]: 4, [second]: 5 }), verdict: 'failed' },
          {
            name: 'a half does not tell',
            input: input(flow, 9, { [first]: null, [second]: 5 }),
            verdict: 'undecided',
          },
          {
            name: 'two quarters make more than the year',
            input: input(flow, 9, { '2024-Q2': 5, '2024-Q3': 5 }),
            verdict: 'failed',
          },
        ] as const)),
    ...(end === undefined
      ? []
      : ([
          { name: 'the stock of the same day', input: input(end, 5, { [near]: 5, [far]: 7 }), verdict: 'held' },
          { name: 'another stock on the same day', input: input(end, 6, { [near]: 5, [far]: 6 }), verdict: 'failed' },
          {
            name: 'the stock of the same day is only bounded',
            input: input(end, 6, { [near]: statedQuantity('4', 'above') }),
            verdict: 'undecided',
          },
        ] as const)),
    { name: 'no part was reported', input: input(flow ?? end ?? '', 9, {}), verdict: 'notConcerned' },
  ];
}
