import { describe, expect, test } from 'vitest';
import {
  defineCatalogue,
  extendCalendar,
  extendCatalogue,
  lawCatalogue,
  workingCalendar,
  type CalendarChanges,
  type CatalogueExtension,
  type ProvisionValue,
  type WorkingCalendarOptions,
} from '@qcdc/core/law';
import { invented } from './invented-law.ts';

// An extension often comes from a file, where no compiler looks at it. Whatever is wrong with it is told, and told at once.

const inventedLaw = invented('shape', '2055-07-01');
const by = { instrument: inventedLaw.id, article: 1 };
const extend = (extension: unknown) => () =>
  extendCatalogue(lawCatalogue, { instruments: [inventedLaw], ...(extension as CatalogueExtension) });
const amend = (amendment: object) => extend({ amendments: [{ duty: 'L-12.3', by, ...amendment }] });

describe('a value that is no value', () => {
  const term = { is: 'term', side: 'within', n: 3, unit: 'days' };
  const share = { is: 'share', op: '>=', n: 1, d: 2, of: 'households' };
  const due = { is: 'calendarDay', month: 11, day: 30, before: false };
  const every = { is: 'frequency', atLeast: 1, per: ['quarter'] };
  const wrong: readonly (readonly [duty: string, value: unknown, path: string])[] = [
    ['L-12.3', null, 'value'],
    ['L-12.3', '3 ngày', 'value'],
    ['L-12.3', { ...term, is: 'deadline' }, 'value.is'],
    ['L-12.3', { ...term, is: 'toString' }, 'value.is'],
    ['L-12.3', { ...term, n: NaN }, 'value.n'],
    ['L-12.3', { ...term, n: -3 }, 'value.n'],
    ['L-12.3', { ...term, n: 1.5 }, 'value.n'],
    ['L-12.3', { ...term, n: '3' }, 'value.n'],
    ['L-12.3', { ...term, unit: 'weeks' }, 'value.unit'],
    ['L-12.3', { ...term, unit: undefined }, 'value.unit'],
    ['L-13.2a', { is: 'duration', atLeast: 0, unit: 'days', consecutive: true }, 'value.atLeast'],
    ['L-13.2a', { is: 'duration', atLeast: 9, unit: 'days', consecutive: 'yes' }, 'value.consecutive'],
    ['L-21.1a', { ...share, d: 0 }, 'value.d'],
    ['L-21.1a', { ...share, n: 3 }, 'value'],
    ['L-21.1a', { ...share, op: '≥' }, 'value.op'],
    ['L-21.1a', { ...share, of: 'hộ' }, 'value.of'],
    ['L-36.1', { is: 'parts', parts: null }, 'value.parts'],
    ['L-36.1', { is: 'parts', parts: { floor: { is: 'parts', parts: {} } } }, 'value.parts.floor'],
    ['L-60.1a', { is: 'range', from: 9, to: 3, of: 'members' }, 'value'],
    ['D61-16.3', { ...due, month: 13 }, 'value.month'],
    ['D61-16.3', { ...due, month: 2, day: 29 }, 'value'],
    ['L-13.2c', { ...every, per: [] }, 'value.per'],
    ['L-13.2c', { ...every, per: ['fortnight'] }, 'value.per'],
    [
      'D145-38.2',
      {
        is: 'brackets',
        by: 'employees',
        steps: [
          { from: 9, least: 1 },
          { from: 0, least: 3 },
        ],
      },
      'value.steps',
    ],
  ];

  test.each(wrong)('%s %j', (duty, value, path) => {
    expect(amend({ duty, value })).toThrow(`[law/bad-value] amendments[0].${path}:`);
  });

  test('neither in a provision that is handed in nor in a catalogue of one’s own', () => {
    const [first, ...others] = lawCatalogue.provisions;
    if (first === undefined) throw new Error('the catalogue is empty');
    const value = { is: 'count', op: '>=', n: 0.5, of: 'members' } as ProvisionValue;
    const own = { id: 'own', at: by, kinds: ['commune'], topic: 'vote', subject: inventedLaw.title, value };
    expect(extend({ provisions: [own] })).toThrow('[law/bad-value] provisions[0].value.n:');
    expect(() => defineCatalogue({ ...lawCatalogue, provisions: [{ ...first, value }, ...others] })).toThrow(
      `[law/bad-value] ${first.id}.value.n:`,
    );
  });

  test('what the library itself knows is well formed', () => {
    expect(defineCatalogue(lawCatalogue)).toBe(lawCatalogue);
  });
});

describe('a shape nobody reads', () => {
  const wrong: readonly (readonly [extension: unknown, fault: string])[] = [
    [{ amendmends: [] }, '[law/unknown-key] amendmends:'],
    [{ amendments: { duty: 'L-12.3', by } }, '[law/wrong-shape] amendments:'],
    [{ amendments: ['L-12.3'] }, '[law/wrong-shape] amendments[0]:'],
    [{ amendments: [{ duty: 'L-12.3', by, vaule: 3 }] }, '[law/unknown-key] amendments[0].vaule:'],
    [{ amendments: [{ duty: 'L-12.3' }] }, '[law/wrong-shape] amendments[0].by:'],
    [{ amendments: [{ duty: 'L-12.3', by: 'inventedLaw' }] }, '[law/wrong-shape] amendments[0].by:'],
    [{ amendments: [{ duty: 'L-12.3', by: { ...by, articel: 3 } }] }, '[law/unknown-key] amendments[0].by.articel:'],
    [{ amendments: [{ duty: 'L-12.3', by, from: '2055-02-30' }] }, '[law/bad-day] amendments[0].from:'],
    [{ amendments: [{ duty: 'L-12.3', by, from: new Date(0) }] }, '[law/bad-day] amendments[0].from:'],
    [{ amendments: [{ duty: 'L-12.3', by, oldMayHoldTo: '1/7/2055' }] }, '[law/bad-day] amendments[0].oldMayHoldTo:'],
    [{ amendments: [{ duty: 'L-12.3', by, kinds: [] }] }, '[law/wrong-shape] amendments[0].kinds:'],
    [{ amendments: [{ duty: 'L-12.3', by, kinds: 'commune' }] }, '[law/wrong-shape] amendments[0].kinds:'],
    [{ amendments: [{ duty: 'L-12.3', by, kinds: ['xã'] }] }, '[law/unknown-kind] amendments[0].kinds:'],
    [{ repeals: [{ duty: 'L-12.3', by, value: null }] }, '[law/unknown-key] repeals[0].value:'],
    [{ endings: [{ instrument: 'law2022' }] }, '[law/wrong-shape] endings[0].endedBy:'],
    [{ provisions: [{ id: '' }] }, '[law/wrong-shape] provisions[0].id:'],
  ];

  test.each(wrong)('%j', (extension, fault) => {
    expect(extend(extension)).toThrow(fault);
  });

  test('no extension at all', () => {
    expect(() => extendCatalogue(lawCatalogue, null as unknown as CatalogueExtension)).toThrow('law/wrong-shape');
  });

  test('everything is told at once', () => {
    const two = [
      { duty: 'L-12.3', by, from: 'mai' },
      { duty: 'L-20.3', by, kinds: [] },
    ];
    expect(extend({ amendments: two })).toThrow(/amendments\[0\]\.from[\s\S]*amendments\[1\]\.kinds/);
  });
});

describe('a calendar', () => {
  const wrong: readonly (readonly [changes: unknown, fault: string])[] = [
    [{ '2055-07-02': 'off' }, 'law/bad-calendar'],
    [{ '2055-07-02': 'REST' }, 'law/bad-calendar'],
    [{ 2055: null }, 'law/bad-calendar'],
    [{ 2055: {} }, 'law/bad-calendar'],
    [{ 2055: ['01-01'] }, 'law/bad-calendar'],
    [{ 2055: { rest: '01-01' } }, 'law/bad-calendar'],
    [{ 2055: { rest: ['01-01'], work: ['01-10'] } }, 'law/unknown-key'],
    [{ 2055: { rest: ['2055-01-01'] } }, 'law/bad-day'],
    [{ 27: { rest: [] } }, 'law/bad-day'],
  ];

  test.each(wrong)('%j', (changes, fault) => {
    expect(() => extendCalendar(workingCalendar(), changes as CalendarChanges)).toThrow(fault);
  });

  test('an option nobody reads', () => {
    expect(() => workingCalendar({ year: {} } as WorkingCalendarOptions)).toThrow('[law/unknown-key] year:');
  });
});
