import { describe, expect, it } from 'vitest';
import { allEntities } from '../entities/all-entities.ts';
import { lawCatalogue } from '../law/catalogue/built-in.ts';
import { extendCatalogue } from '../law/catalogue/extend-catalogue.ts';
import { defineInstrument } from '../law/instrument.ts';
import { parseRecords } from '../parse/parse-records.ts';
import { period } from '../time/period.ts';
import { followUpFigures } from './follow-up-figures.ts';
import { followUpMeasures } from './follow-up-measures.ts';
import { followedItems } from './known/followed-items.ts';
import { openItems } from './known/open-items.ts';
import { openItemsBlock } from './open-items-block.ts';

const unit = '00001';
const task = (number: string, more: object = {}) => ({
  unit,
  period: '2023',
  section: 'task',
  number,
  text: `task ${number} (invented)`,
  ...more,
});
const recommendation = (date: string, more: object = {}) => ({ unit, date, body: 'communeBoard', ...more });
const records = parseRecords(
  {
    'narrative-item': [
      task('A'),
      task('B', { dueOn: '2024-03-01' }),
      task('C', { dueOn: '2024-09-30' }),
      task('D', { dueOn: '2024-03-01', status: 'done' }),
      task('E', { dueOn: '2024-02-01' }),
    ],
    'recommendation-answer': [
      recommendation('2024-03-01'),
      recommendation('2024-03-04', { answeredOn: '2024-03-05' }),
      recommendation('2024-06-01'),
    ],
  },
  allEntities,
);

describe('the worklist of a day', () => {
  it('begins with what is late longest, then what is due soonest, then what has no term', () => {
    const { value } = openItems(records, '2024-04-01');
    expect(value.map(({ item, timeliness, daysLate }) => [item.text || item.kind, timeliness, daysLate])).toEqual([
      ['task E (invented)', 'late', 60],
      ['task B (invented)', 'late', 31],
      ['recommendation', 'late', 14],
      ['task C (invented)', 'open', 0],
      ['task A (invented)', 'cannotTell', null],
    ]);
    expect(value.at(-1)?.why?.vi).toBe('chưa có thời hạn');
  });

  it('on the last day nothing is late, a day later it is', () => {
    const late = (day: '2024-03-18' | '2024-03-19') =>
      openItems(records, day).value.find(({ item }) => item.kind === 'recommendation')?.daysLate;
    expect(late('2024-03-18')).toBe(0);
    expect(late('2024-03-19')).toBe(1);
  });

  it('knows nothing that was raised later, and takes what was answered later as open', () => {
    expect(openItems(records, '2023-12-30').value).toEqual([]);
    const open = openItems(records, '2024-03-04').value.filter(({ item }) => item.kind === 'recommendation');
    expect(open).toHaveLength(2);
  });

  it('nobody is late by a term nobody has confirmed', () => {
    const invented = defineInstrument({
      id: 'invented',
      kind: 'law',
      number: '00/2023/QH-MAU',
      title: { vi: 'Luật giả định', en: 'Invented law' },
      subject: { vi: 'ví dụ', en: 'an example' },
      issued: '2023-12-01',
      from: '2024-01-01',
      doubt: [],
      confirmed: false,
    });
    const catalogue = extendCatalogue(lawCatalogue, {
      instruments: [invented],
      amendments: [
        {
          duty: 'L-40.1c',
          by: { instrument: 'invented', article: 1 },
          value: { is: 'term', side: 'within', n: 5, unit: 'days' },
        },
      ],
    });
    const [line] = openItems(records, '2024-04-01', { catalogue }).value.filter(
      ({ item }) => item.kind === 'recommendation',
    );
    expect(line).toMatchObject({ timeliness: 'cannotTell', daysLate: null });
    expect(line?.why?.en).toBe('the term rests on unconfirmed law');
  });

  it('takes items that stand in no records; one of the same id replaces what was read', () => {
    const [first] = followedItems(records).value;
    const done = { ...first, history: [...(first?.history ?? []), { step: 'complete', by: 'x', at: '2024-01-02' }] };
    const own = { ...first, id: 'own/1', text: 'kept by an app' };
    const texts = openItems(records, '2024-01-05', { items: [done, own] as never }).value.map(({ item }) => item.text);
    expect(texts).toContain('kept by an app');
    expect(texts).not.toContain('task A (invented)');
  });

  it('tells what was last said', () => {
    const told = parseRecords(
      {
        'narrative-item': [
          task('A'),
          { ...task('KQ'), period: '2024-H1', section: 'result', followsNumber: 'A', followUp: 'half done' },
        ],
      },
      allEntities,
    );
    const said = (day: '2024-01-01' | '2024-07-01') =>
      openItems(told, day).value.map(({ lastMention }) => lastMention?.said ?? null);
    expect(said('2024-01-01')).toEqual([null]);
    expect(said('2024-07-01')).toEqual(['half done']);
  });

  it('refuses what is no day', () => {
    expect(() => openItems(records, '1/4/2024' as never)).toThrow('call/bad-argument');
    expect(() => openItems(records, undefined as never)).toThrow('call/bad-argument');
    expect(() => openItems(records, '2024-04-01', { items: [{}] } as never)).toThrow('call/bad-option');
  });
});

describe('the block of a report', () => {
  it('has a row for each line, with who, by when, days late and stage', () => {
    const block = openItemsBlock(openItems(records, '2024-04-01').value, { unitName: () => 'Xã Mẫu (giả định)' });
    expect(block.rows.map((row) => row.length)).toEqual([7, 7, 7, 7, 7]);
    expect(block.rows[2]?.slice(2)).toEqual([
      { vi: 'Văn bản kiến nghị, Ban Thanh tra nhân dân cấp xã', en: 'Recommendation, Commune inspection board' },
      'Xã Mẫu (giả định)',
      { vi: '18/3/2024', en: '18 March 2024' },
      '14',
      { vi: 'Chưa thực hiện', en: 'Open' },
    ]);
    expect(block.rows[4]?.[4]).toEqual({ vi: 'chưa có thời hạn', en: 'no term is known' });
    expect(block.note?.vi).toBe('5 việc chưa xong: 3 việc quá hạn, 1 việc chưa xác định được thời hạn.');
  });

  it('says that nothing is left', () => {
    expect(openItemsBlock([]).note?.vi).toBe('Không còn việc nào phải theo dõi.');
  });
});

describe('figures', () => {
  const figures = (id: string) => {
    const { value } = followUpFigures(followedItems(records).value, { periods: [period(id)] });
    return Object.entries(followUpMeasures).map(([name, { id: measure }]) => {
      const found = value.peek({ measure, unit, period: id });
      return [name, found?.value?.toString() ?? null, found?.upper?.toString() ?? null];
    });
  };

  it('count what was in hand, done, due and in time', () => {
    expect(figures('2024-H1')).toEqual([
      ['inHand', '7', null],
      ['done', '1', null],
      ['due', '5', null],
      ['onTime', '1', null],
      ['withoutTerm', '1', null],
    ]);
  });

  it('lie between two numbers where nobody can tell', () => {
    const { value } = followedItems(
      parseRecords(
        {
          'narrative-item': [
            task('A', { dueOn: '2024-03-01' }),
            { ...task('KQ'), period: '2024-H1', section: 'result', followsNumber: 'A', status: 'done' },
          ],
        },
        allEntities,
      ),
    );
    const table = followUpFigures(value, { periods: [period('2024-H1')] }).value;
    const found = table.peek({ measure: followUpMeasures.onTime.id, unit, period: '2024-H1' });
    expect([found?.bound, found?.value?.toString(), found?.upper?.toString()]).toEqual(['between', '0', '1']);
  });

  it('a unit nothing was raised in has no figure', () => {
    expect(figures('2022').map(([, value]) => value)).toEqual([null, null, null, null, null]);
  });

  it('refuses to count in no period', () => {
    expect(() => followUpFigures([], {} as never)).toThrow('call/bad-option');
    expect(() => followUpFigures([], { periods: ['2024'] } as never)).toThrow('call/bad-option');
  });
});
