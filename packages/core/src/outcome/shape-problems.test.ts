import { expect, it } from 'vitest';
import * as z from 'zod';
import { shapeProblems } from './shape-problems.ts';

const notADay = { vi: 'không phải là ngày', en: 'not a day' };
const amount = z.union([z.number(), z.string().regex(/^\d+%$/)]);
const schema = z.strictObject({
  id: z.string().min(2),
  kind: z.enum(['a', 'b']),
  points: z.array(amount).min(1),
  ways: z.array(
    z.discriminatedUnion('give', [
      z.strictObject({ give: z.literal('one'), of: z.number().max(9) }),
      z.strictObject({ give: z.literal('two') }),
    ]),
  ),
  change: z.union([z.strictObject({ count: z.string() }), z.strictObject({ cases: z.array(z.string()) })]),
  day: z.string().refine((d) => d.length === 10, notADay.en),
});
const good = { id: 'ab', kind: 'a', points: [1], ways: [{ give: 'two' }], change: { count: 'x' }, day: '2024-01-01' };
const told = (value: unknown) =>
  shapeProblems(value, schema, 'sample/bad', [notADay]).map((p) => [p.code, p.path, p.text.en]);

it.each<readonly [string, object, readonly (readonly [string, string, string])[]]>([
  ['nothing wrong', {}, []],
  [
    'every key nobody knows, each by itself',
    { colour: 'red', size: 1 },
    [
      [
        'sample/unknown-key',
        'colour',
        '"colour" is not a field here; correct the name or leave it out; there are id, kind, points, ways, change, day',
      ],
      [
        'sample/unknown-key',
        'size',
        '"size" is not a field here; correct the name or leave it out; there are id, kind, points, ways, change, day',
      ],
    ],
  ],
  [
    'everything at once',
    { id: undefined, kind: 'c', points: [] },
    [
      ['sample/bad', 'id', 'missing; expected a text'],
      ['sample/bad', 'kind', 'expected one of "a", "b"'],
      ['sample/bad', 'points', 'at least 1 item'],
    ],
  ],
  ['a wrong kind', { id: 7 }, [['sample/bad', 'id', 'of the wrong kind; expected a text']]],
  [
    'a choice between plain values',
    { points: [true] },
    [['sample/bad', 'points[0]', 'none of the forms that are accepted']],
  ],
  ['too much', { ways: [{ give: 'one', of: 10 }] }, [['sample/bad', 'ways[0].of', 'at most 9']]],
  [
    'a form nobody knows',
    { ways: [{ give: 'three' }] },
    [['sample/bad', 'ways[0].give', 'none of the forms that are accepted; check "give"']],
  ],
  [
    'the nearest of several forms',
    { change: { count: 'x', each: 1 } },
    [
      [
        'sample/unknown-key',
        'change.each',
        '"each" is not a field here; correct the name or leave it out; there are count',
      ],
    ],
  ],
  [
    'a slip of the pen, with the name of the form it stands in',
    { ways: [{ give: 'one', off: 3, of: 3 }], dya: '2024-01-01' },
    [
      [
        'sample/unknown-key',
        'ways[0].off',
        '"off" is not a field here; correct the name or leave it out; did you mean "of"?',
      ],
      ['sample/unknown-key', 'dya', '"dya" is not a field here; correct the name or leave it out; did you mean "day"?'],
    ],
  ],
  ['words the schema brings along', { day: 'soon' }, [['sample/bad', 'day', 'not a day']]],
])('tells %s', (_, wrong, problems) => {
  expect(told({ ...good, ...wrong })).toEqual(problems);
});

it('has Vietnamese words for every one of them', () => {
  const wrong = { id: '', kind: 'c', points: 'x', ways: [{ give: 'one', of: 99 }], change: 1, day: 'soon', more: 1 };
  for (const { text } of shapeProblems(wrong, schema, 'sample/bad', [notADay])) expect(text.vi).not.toBe(text.en);
});
