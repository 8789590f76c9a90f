import {
  defineCatalogue,
  defineChecklist,
  defineInstrument,
  extendCalendar,
  extendCatalogue,
  extendChecklist,
  lawCatalogue,
  workingCalendar,
} from '@qcdc/core/law';
import { basis, text, type DefinitionDoor } from './door.ts';

const list = lawCatalogue.checklists.find(({ id }) => id === 'commune-disclosure') ?? lawCatalogue.checklists[0];

/** The catalogue of law, its lists and the calendar. */
export const lawDoors: readonly DefinitionDoor[] = [
  [
    'defineInstrument',
    () =>
      defineInstrument({
        id: 'x',
        kind: 'law',
        number: '',
        title: text,
        subject: text,
        issued: 'hôm qua' as never,
        from: '2027-02-30',
        doubt: [],
        confirmed: true,
        endBy: 'y',
      } as never),
    [
      ['law/unknown-key', 'x.endBy'],
      ['law/bad-day', 'x'],
      ['law/bad-day', 'x'],
      ['law/blank-title', 'x'],
    ],
  ],
  [
    'extendCatalogue: the shape',
    () =>
      extendCatalogue(lawCatalogue, {
        amendments: [
          { duty: 'L-12.3', by: { instrument: 'law2022' }, from: 'mai' as never },
          { duty: 'L-20.3', by: { instrument: 'law2022' }, valu: {} } as never,
          { duty: 'L-12.3', by: { instrument: 'law2022' }, value: { is: 'term', side: 'within', n: -1, unit: 'days' } },
        ],
        repeels: [],
      } as never),
    [
      ['law/unknown-key', 'repeels'],
      ['law/bad-day', 'amendments[0].from'],
      ['law/unknown-key', 'amendments[1].valu'],
      ['law/bad-value', 'amendments[2].value.n'],
    ],
  ],
  [
    'extendCatalogue: what it says',
    () =>
      extendCatalogue(lawCatalogue, {
        amendments: [
          { duty: 'L-12.3', by: { instrument: 'no-such' } },
          { duty: 'L-999', by: { instrument: 'law2022' }, from: '2027-01-01' },
          { duty: 'L-12.3', by: { instrument: 'law2022' }, from: '2027-01-01', revives: true },
        ],
        repeals: [{ duty: 'PL34-12', by: { instrument: 'law2022' }, from: '2027-01-01' }],
      }),
    [
      ['law/unknown-instrument', 'amendments[0].by'],
      ['law/unknown-duty', 'amendments[1]'],
      ['law/nothing-to-revive', 'amendments[2]'],
      ['law/nothing-to-change', 'repeals[0]'],
    ],
  ],
  [
    'defineCatalogue',
    () => {
      const [one] = lawCatalogue.provisions;
      if (one === undefined) throw new Error('there are provisions');
      const other = { ...one, id: 'x', duty: 'x', from: '2030-01-01', to: '2029-01-01' } as const;
      defineCatalogue({
        ...lawCatalogue,
        provisions: [...lawCatalogue.provisions, one, { ...other, basis: { ...one.basis, number: '0/0/X' } }],
      });
    },
    [
      ['law/duplicate-id', lawCatalogue.provisions[0]?.id ?? ''],
      ['law/unknown-instrument', 'x'],
      ['law/ends-before-it-starts', 'x[0]'],
    ],
  ],
  [
    'defineChecklist',
    () =>
      defineChecklist({
        ...list,
        id: 'x',
        items: [...(list?.items ?? []), ...(list?.items.slice(0, 1) ?? [])],
        rules: [{ form: 'pigeon', items: ['1', '99'], atLeastDays: 1, permanent: false, basis }],
      } as never),
    [
      ['law/duplicate-item', 'x'],
      ['law/unknown-form', 'x'],
      ['law/unknown-item', 'x'],
    ],
  ],
  [
    'extendChecklist',
    () =>
      extendChecklist(list as never, {
        basis,
        items: [
          { number: '1', label: text },
          { number: '2', label: text },
        ],
        forms: [{ id: 'posting', label: text }],
      }),
    [
      ['law/narrows-the-law', 'commune-disclosure'],
      ['law/narrows-the-law', 'commune-disclosure'],
      ['law/narrows-the-law', 'commune-disclosure'],
    ],
  ],
  [
    'workingCalendar',
    () =>
      workingCalendar({ years: { '27': { rest: [] }, 2027: { rest: ['02-30'] } }, weekend: [8], yeers: {} } as never),
    [
      ['law/unknown-key', 'yeers'],
      ['law/bad-day', '27'],
      ['law/bad-day', '2027'],
      ['law/bad-day', 'weekend'],
    ],
  ],
  [
    'extendCalendar',
    () => extendCalendar(workingCalendar(), { '2027-02-30': 'rest', '2027-03-01': 'off' as 'rest', 2028: [] as never }),
    [
      ['law/bad-calendar', '2028'],
      ['law/bad-day', '2027-02-30'],
      ['law/bad-calendar', '2027-03-01'],
    ],
  ],
];
