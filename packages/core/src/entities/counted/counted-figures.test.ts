import { describe, expect, it, test } from 'vitest';
import type { EventCondition } from '../../figure/noun/event-source.ts';
import type { Entity } from '../../entity/define-entity.ts';
import type { Field } from '../../entity/field.ts';
import { parseRecords } from '../../parse/parse-records.ts';
import { tally } from '../../figure/tally/tally.ts';
import { rollUp } from '../../figure/roll-up/roll-up.ts';
import { period } from '../../time/period.ts';
import { defineUnits } from '../../unit/define-units.ts';
import { allEntities } from '../all-entities.ts';
import { communeDialogue } from '../commune-dialogue.ts';
import { staffConference } from '../staff-conference.ts';
import { countedFigures, eventMeasures } from './counted-figures.ts';

const each = countedFigures.map((figure) => {
  const { fromEvents } = figure.counted;
  const events = allEntities.find(({ id }) => id === fromEvents?.entity);
  if (fromEvents === undefined || events === undefined) throw new Error(`${figure.counted.id} counts no events`);
  return { ...figure, fromEvents, events };
});

describe('every area of events', () => {
  // What reports of a period say nothing of.
  const alone: Readonly<Record<string, string>> = {
    'citizen-proposal': 'no report counts proposals of citizens',
    'resolution-check': 'no report counts checks of resolutions',
    'democracy-regulation': 'reports count units with a regulation in force, not those issued',
    'satisfaction-survey': 'reports give points, not surveys',
    'confidence-vote': 'no report counts confidence votes',
    'duty-report': 'a report about reports',
  };
  const areas = allEntities.filter(({ form }) => form === 'event').map(({ id }) => id);

  test.each(areas)('%s is counted into figures, or no report has any', (id) => {
    expect(each.some(({ events }) => events.id === id)).toBe(alone[id] === undefined);
  });

  it('and no area is excused that is not there', () => {
    expect(Object.keys(alone).filter((id) => !areas.includes(id))).toEqual([]);
  });
});

describe('every counted figure', () => {
  it('has an id and a label of its own', () => {
    expect(new Set(eventMeasures.map(({ id }) => id)).size).toBe(eventMeasures.length);
    for (const { stated, counted } of each) expect(counted.label.vi).toContain(stated.label.vi);
  });

  it('counts what the report states: the same unit of measure, and attendances for persons', () => {
    for (const { stated, counted, fromEvents, events } of each) {
      expect(counted.measuredIn).toBe(stated.measuredIn);
      if (fromEvents.field === undefined) continue;
      const told = (events.fields[fromEvents.field] as Field).info.measuredIn ?? '';
      const allowed = stated.measuredIn === 'turn' ? ['turn', 'person', 'household', 'vote'] : [stated.measuredIn];
      expect(allowed, counted.id).toContain(told);
    }
  });

  it('asks for fields and choices that are there', () => {
    for (const { counted, fromEvents, events } of each) {
      const { field, distinct, on, when = [], once = [] } = fromEvents;
      const conditions: readonly EventCondition[] = [...when, ...once];
      const names = [field, distinct, on, ...conditions.map((condition) => condition.field)];
      for (const name of names)
        if (name !== undefined && name !== 'unit') expect(Object.keys(events.fields), counted.id).toContain(name);
      if (on !== undefined) expect((events.fields[on] as Field).info.kind).toBe('day');
      for (const condition of conditions) {
        const { kind, choices } = (events.fields[condition.field] as Field).info;
        const values = 'is' in condition ? condition.is : 'isNot' in condition ? condition.isNot : [];
        for (const value of values)
          if (choices !== undefined) expect(Object.keys(choices), counted.id).toContain(value);
          else expect(typeof value, counted.id).toBe(kind === 'flag' ? 'boolean' : 'number');
      }
    }
  });

  it('is asked for no earlier than the report asks it', () => {
    for (const { stated, counted } of each) expect(counted.askedFrom).toBe(stated.askedFrom);
  });
});

const units = defineUnits([
  { code: 'P', kind: 'province' },
  { code: 'A', kind: 'commune', parent: 'P' },
  { code: 'B', kind: 'commune', parent: 'P' },
]);
const year = period('2027');
const from = (records: readonly object[], entity: Entity) => {
  const { value } = rollUp(tally(parseRecords(records, entity, { units }), eventMeasures, { periods: [year] }));
  return (measure: string, unit = 'P') => {
    const found = value.find({ measure, unit, period: '2027' });
    return found === null
      ? null
      : `${found.bound} ${String(found.value)}${found.upper === null ? '' : ` ${String(found.upper)}`}`;
  };
};

it('dialogues of two communes become the figures of the province', () => {
  const figure = from(
    [
      {
        unit: 'A',
        date: '2027-03-01',
        kind: 'periodic',
        partners: 'Nhân dân; Doanh nghiệp',
        leaders: 'Cấp ủy',
        attendees: 40,
      },
      {
        unit: 'A',
        date: '2027-05-01',
        kind: 'unscheduled',
        partners: 'Nhân dân',
        leaders: 'Chính quyền',
        attendees: 25,
      },
      { unit: 'B', date: '2027-06-01', partners: 'Người lao động', level: 'Cấp xã', attendees: 30 },
      { unit: 'B', date: '2027-07-01', held: false },
    ],
    communeDialogue,
  );
  const dialogues = (name: string, unit?: string) => figure(`commune-dialogue.dialogues.${name}`, unit);
  expect(dialogues('dialogues')).toBe('exact 3');
  expect(dialogues('periodicDialogues')).toBe('between 1 2');
  expect(dialogues('attendances')).toBe('exact 95');
  expect(dialogues('withPeople')).toBe('exact 2');
  expect(dialogues('withEnterprises')).toBe('exact 1');
  expect(dialogues('withEmployees', 'B')).toBe('exact 1');
  expect(dialogues('ledByPartyHeads', 'A')).toBe('exact 1');
  expect(dialogues('communesHeld')).toBe('exact 2');
});

it('a unit that held two conferences is one unit that held one', () => {
  const record = { form: 'plenary', present: 12 };
  const figure = from(
    [
      { unit: 'A', date: '2027-01-05', ...record },
      { unit: 'A', date: '2027-06-05', ...record },
      { unit: 'B', date: '2027-02-05', ...record },
    ],
    staffConference,
  );
  expect(figure('staff-conference.staff-conferences.unitsHeld')).toBe('exact 2');
  expect(figure('staff-conference.staff-conferences.plenary')).toBe('exact 3');
});
