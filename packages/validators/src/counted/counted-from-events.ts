import {
  arithmetic,
  defineRule,
  exactQuantity,
  failed,
  held,
  missingQuantity,
  notConcerned,
  period,
  undatedRule,
  type AnyRule,
  type Entity,
  type Quantity,
  type RuleExample,
  type Verdict,
  type Text,
} from '@qcdc/core';
import { intersect, intervalOfStated, liesIn } from '@qcdc/core/exact';
import type { CountedFigure } from '@qcdc/core/entities';
import { countEvents, moreThan, type UnitPeriodInput } from '@qcdc/core/flow';
import { exampleOf, statedQuantity } from '../define/example.ts';
import { perCatalogue } from '../define/per-catalogue.ts';
import { kebab, labelsOf, type CountsByField } from '../define/field-names.ts';
import { bothAllow } from './both-allow.ts';
import { eventsAsTerms } from './events-as-terms.ts';
import { eventExamples } from './event-examples.ts';
import { say } from '../define/say.ts';

const manyEvents: Text = { vi: 'số sự kiện đã ghi', en: 'the number of events recorded' };
const addedUp: Text = { vi: 'số tính từ các sự kiện đã ghi', en: 'what the events recorded come to' };

/** Kinds of unit whose reports count the units below them too, while their events are their own. */
const wholeAreas = ['nation', 'province', 'district'];

/**
 * Makes the rule "the count a report states is the number of events recorded". What the digits of the stated count leave
 * open, and what events leave open that do not say whether they count, is allowed: only two that cannot both be true differ.
 * More events than stated are a contradiction; fewer may not all have been recorded, and weigh less.
 *
 * @param figure - the figure, stated and counted
 * @param report - the area of the report
 * @param events - the area of the events
 * @returns the rule, id `<area>/<field>-counted-from-<events>`; `null` where the events are those of other units
 * @example
 * ```ts
 * const [figure] = countedFigures.filter(({ stated }) => stated.id === 'commune-dialogue.dialogues' || stated.id === 'dialogues.dialogues');
 * figure && countedFromEvents(figure, dialogues, communeDialogue)?.id; // => 'dialogues/dialogues-counted-from-commune-dialogue'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function countedFromEvents(
  { stated: measure, counted, eventsOf }: CountedFigure,
  report: Entity,
  events: Entity,
): AnyRule | null {
  const field = measure.from?.field ?? '';
  const source = counted.fromEvents;
  if (eventsOf !== 'own' || source === undefined || measure.overUnits === 'distinct') return null;
  const { on } = source;
  // Money and opinions are added up over events, items counted once; only the rest are as many as the events.
  const made = source.field === undefined && source.distinct === undefined ? manyEvents : addedUp;
  const soFar = measure.overTime === 'last';
  const conditions = [...(source.when ?? []), ...(source.once ?? [])].flatMap((condition) =>
    'isNot' in condition ? [] : [condition.field],
  );
  const asked = [
    ...new Set([
      ...(source.field === undefined ? [] : [source.field]),
      ...(source.distinct === undefined ? [] : [source.distinct]),
      ...(on === undefined ? [] : [on]),
      ...conditions,
    ]),
  ];
  const input = (told: Quantity, records: readonly object[], id = '2027'): UnitPeriodInput => ({
    unit: '00001',
    period: period(id),
    records: new Map([
      [report.id, [exampleOf(report, { period: id, [field]: told } as never)]],
      [events.id, records.map((values) => exampleOf(events, { date: '2027-03-01', ...values } as never))],
    ]),
  });
  const { whole, open } = eventExamples(counted, events);
  const examples = (): readonly RuleExample<UnitPeriodInput>[] => {
    const number = Number(countEvents(counted, whole(2)).value);
    return [
      { name: 'two events and as many reported', input: input(exactQuantity(number), whole(2)), verdict: 'held' },
      {
        name: 'more than one, as the report says',
        input: input(statedQuantity(String(number - 1), 'above'), whole(2)),
        verdict: 'held',
      },
      { name: 'more events than reported', input: input(exactQuantity(number - 1), whole(2)), verdict: 'failed' },
      { name: 'fewer events than reported', input: input(exactQuantity(number + 1), whole(2)), verdict: 'failed' },
      {
        name: 'the report says nothing of it',
        input: input(missingQuantity, whole(2)),
        verdict: 'notConcerned',
      },
      ...(open === null
        ? [
            {
              name: 'the report says about how many',
              input: input(statedQuantity(String(number), 'about'), whole(2)),
              verdict: 'held' as const,
            },
          ]
        : [
            {
              name: 'an event leaves open whether, or with how much, it counts',
              input: input(exactQuantity(number + 1), [...whole(2), open]),
              verdict: 'undecided' as const,
            },
          ]),
      ...(soFar
        ? [
            {
              name: 'a count of the year so far, and a period that begins later',
              input: input(exactQuantity(9), whole(2), '2027-H2'),
              verdict: 'notConcerned' as const,
            },
          ]
        : []),
    ];
  };
  return defineRule({
    id: `${report.id}/${kebab(field)}-counted-from-${events.id}`,
    title: {
      vi: `${report.label.vi}: “${measure.label.vi}” khớp với sự kiện đã ghi`,
      en: `${report.label.en}: "${measure.label.en}" agrees with the events recorded`,
    },
    severity: 'warning',
    scope: 'unitPeriod',
    entities: [report.id, events.id],
    needsEach: true,
    ...(on === undefined ? {} : { eventsOfAnyDay: true as const }),
    // Events that all count are a number, which lies among those the report allows or does not.
    ...(open === null ? { alwaysTells: true } : {}),
    labels: {
      ...labelsOf(
        events,
        asked.filter((name) => name !== 'unit'),
      ),
      ...labelsOf(report, [field]),
    },
    messages: {
      more: {
        vi: `“${measure.label.vi}” trong báo cáo ít hơn ${made.vi} (${events.label.vi})`,
        en: `"${measure.label.en}" in the report is less than ${made.en} (${events.label.en})`,
      },
      fewer: {
        vi: `“${measure.label.vi}” trong báo cáo nhiều hơn ${made.vi} (${events.label.vi})`,
        en: `"${measure.label.en}" in the report is more than ${made.en} (${events.label.en})`,
      },
    },
    hint: {
      vi: 'Đối chiếu báo cáo với danh sách sự kiện; bổ sung sự kiện chưa ghi hoặc sửa số báo cáo',
      en: 'Compare the report with the list of events; record what is missing or correct the report',
    },
    law: undatedRule(arithmetic({ vi: 'Số đã nêu là số sự kiện', en: 'A count is the number of the events' })),
    examples: perCatalogue(examples),
    comparisonsBetween: (input: UnitPeriodInput) => eventsAsTerms(counted, field, report.id, events.id, input),
    check: ({ period: inside, records }: UnitPeriodInput, _none: null, { unit }): Verdict<'more' | 'fewer'> => {
      const { from, to } = inside;
      const isIn = (day: unknown): boolean => typeof day === 'string' && from <= day && day <= to;
      const [own, another] = (records.get(report.id) ?? []) as readonly CountsByField[];
      const stated = own?.[field];
      if (own === undefined || another !== undefined || !isQuantity(stated) || stated.value === null)
        return notConcerned;
      if (soFar && (!from.endsWith('-01-01') || from.slice(0, 4) !== to.slice(0, 4))) return notConcerned;
      const told = (records.get(events.id) ?? []) as readonly EventOfDay[];
      // Of a period without an event nobody knows whether they were recorded at all.
      if (on !== undefined && !told.some((event) => isIn(event['date']) || isIn(event[on]))) return notConcerned;
      const found = countEvents(counted, told, on === undefined ? null : inside);
      const mayBe = intervalOfStated(stated, { nonNegative: true });
      const recorded = intervalOfStated(found, { nonNegative: true });
      if (mayBe === null || recorded === null || liesIn(recorded, mayBe)) return mayBe === null ? notConcerned : held;
      const both = intersect(mayBe, recorded);
      if (both !== null) return { state: 'undecided', fields: asked, why: bothAllow(both, stated, found), about: own };
      const more = moreThan(found as Quantity, stated) === 'yes';
      if (!more && unit != null && wholeAreas.includes(unit.kind)) return notConcerned;
      return failed(more ? 'more' : 'fewer', {
        ...(more ? {} : { severity: 'info' }),
        field,
        expected: say`${found as Quantity}`,
        actual: say`${stated}`,
        about: own,
      });
    },
  });
}

type EventOfDay = Readonly<Record<string, unknown>>;

function isQuantity(count: unknown): count is Quantity {
  return typeof count === 'object' && count !== null;
}
