import { mediation, narrativeItem } from '@qcdc/core/entities';
import { parseRecords } from '@qcdc/core/flow';
import { expect, it } from 'vitest';
import { likeliest, recordsFrom, text, type AcceptedFigure } from '../src/index.ts';
import { reading } from './reading.ts';

const who = { unit: '00001', period: '2024' };

async function accepted(words: string, area: string, ...fields: readonly string[]): Promise<readonly AcceptedFigure[]> {
  const { figures } = await reading(words);
  return figures.flatMap((figure, i): readonly AcceptedFigure[] => {
    const field = fields[i];
    return field === undefined ? [] : [{ figure, area, field }];
  });
}

it('what was accepted becomes records that parse and every rule take', async () => {
  const { figures, items } = await reading(
    'Các tổ hòa giải tiếp nhận 348 vụ, hòa giải thành hơn 300 vụ.\n\nIII. HẠN CHẾ\n- Một số tổ hòa giải hoạt động chưa đều.',
  );
  const records = recordsFrom(likeliest(figures), { ...who, items });
  const { value, findings } = parseRecords(records.value, [mediation, narrativeItem]);
  const data = value.get(mediation)[0]?.data;
  expect([data?.received.value?.toString(), data?.settled.bound]).toEqual(['348', 'above']);
  expect(value.get(narrativeItem).map(({ data: item }) => [item.section, item.number])).toEqual([['shortcoming', '1']]);
  expect([...records.findings, ...findings].filter(({ severity }) => severity === 'error')).toEqual([]);
});

it('nothing gets into a record but what was accepted', async () => {
  const { figures } = await reading('Tiếp nhận 348 vụ, hòa giải thành 317 vụ.');
  expect(recordsFrom([], who).value).toEqual({});
  const [first] = figures;
  const one = first === undefined ? [] : [{ figure: first, area: 'mediation', field: 'received' }];
  expect(Object.keys(recordsFrom(one, who).value['mediation']?.[0] ?? {})).toEqual(['unit', 'period', 'received']);
});

it('the same figure twice is entered once; two figures for one field are told and left out', async () => {
  const same = await accepted('Nhận 12 vụ; nhận 12 vụ.', 'mediation', 'received', 'received');
  expect(recordsFrom(same, who).findings).toEqual([]);
  const two = recordsFrom(await accepted('Nhận 12 vụ; nhận 13 vụ.', 'mediation', 'received', 'received'), who);
  expect(two.findings.map(({ code }) => code)).toEqual(['text/said-differently']);
  expect(two.value['mediation']).toEqual([who]);
});

it('hectares become square metres; money is no count', async () => {
  const land = recordsFrom(await accepted('Hiến 1,5 ha đất.', 'contributions', 'landGiven'), who);
  const [record] = land.value['contributions'] as readonly { readonly landGiven: { readonly value: unknown } }[];
  expect(String(record?.landGiven.value)).toBe('15000');
  const money = recordsFrom(await accepted('Chi 3 tỷ đồng.', 'mediation', 'received'), who);
  expect(money.findings.map(({ code }) => code)).toEqual(['text/other-unit-of-measure']);
});

it('a number with two readings is not entered, a change only with a warning', async () => {
  const unclear = recordsFrom(await accepted('Nhận 7,609 hồ sơ.', 'one-stop', 'received'), who);
  expect(unclear.findings.map(({ code }) => code)).toEqual(['text/no-number']);
  const change = recordsFrom(await accepted('Tăng 12 vụ so với cùng kỳ.', 'mediation', 'received'), who);
  expect(change.findings.map(({ code }) => code)).toEqual(['text/no-result']);
});

it('likeliest leaves out changes and comparisons, and what little speaks for', async () => {
  const { figures } = await reading('Hòa giải thành 20 vụ, tăng 2 vụ so với cùng kỳ (18 vụ).');
  expect(likeliest(figures).map(({ field }) => field)).toEqual(['settled']);
  const vague = await reading('Có 12 vụ.');
  expect(likeliest(vague.figures, { least: 1 })).toEqual([]);
});

it.each([
  [[{ area: 'a' }], who, 'call/bad-argument'],
  [[], {}, 'call/bad-option'],
  [[], { ...who, unitt: 1 }, 'call/unknown-option'],
  [[], { unit: '', period: '2024' }, 'call/bad-option'],
])('recordsFrom(%j, %j) is refused', (list, options, code) => {
  expect(() => recordsFrom(list as never, options as never)).toThrow(expect.objectContaining({ code }));
});

it('a field no area has is refused with its name', async () => {
  const wrong = await accepted('Nhận 12 vụ.', 'mediation', 'recieved');
  expect(() => recordsFrom(wrong, who)).toThrow(expect.objectContaining({ code: 'text/unknown-field' }));
  const area = await accepted('Nhận 12 vụ.', 'mediatoin', 'received');
  expect(() => recordsFrom(area, who)).toThrow(expect.objectContaining({ code: 'text/unknown-area' }));
});

it('the unit is found by the name the register knows', async () => {
  const { defineUnits } = await import('@qcdc/core/flow');
  const units = defineUnits([{ code: '00001', kind: 'commune', name: 'Xã An Hòa' }]);
  const { value } = await text.read('BÁO CÁO\nKết quả năm 2024 của xã An Hoà', { source: 'x', units });
  expect([value.unit?.unit, value.period?.period.id]).toEqual(['00001', '2024']);
});

it.each([
  ['Hỗ trợ hộ khó khăn 2,5 triệu đồng/hộ.', []],
  ['Hỗ trợ hộ khó khăn 25 triệu đồng.', ['hardshipSupport']],
  [
    'Tiếp nhận 1.500 hồ sơ, đúng hạn 1.485 hồ sơ (99%), trễ hạn 15 hồ sơ (1%).',
    ['received', 'onTime', 'statedOnTimeShare', 'late'],
  ],
])('what is said for each, and the share of what nobody asks a share of, is no result: %s', async (words, fields) => {
  const { figures } = await reading(words);
  expect(likeliest(figures).map(({ field }) => field)).toEqual(fields);
});
