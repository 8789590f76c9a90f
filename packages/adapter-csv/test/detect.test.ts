import { describe, expect, it } from 'vitest';
import { csv } from '../src/index.ts';
import { delimiterOf } from '../src/rows/delimiter.ts';

const source = 'a.csv';

describe('the delimiter is found', () => {
  it.each([
    ['semicolons beside decimal commas', 'Đơn vị;Tỷ lệ;Số\nX1;98,5;3\nX2;97,25;4\n', ';'],
    ['semicolons where every row has a decimal comma, but the header', 'a;b\n1,5;2,5\n3,5;4,5\n', ';'],
    ['commas', 'Đơn vị,Số\n"Xã A, huyện B",3\nX2,4\n', ','],
    ['tabs', 'Đơn vị\tSố\nX1\t3\n', '\t'],
    ['bars', 'Đơn vị|Số\nX1|3\n', '|'],
    ['a letterhead above', 'UBND XÃ A\nBáo cáo, năm 2024\n\nĐơn vị;Số;Tỷ lệ\nX1;3;5\nX2;4;6\n', ';'],
    ['what Excel is told in the first line', 'sep=|\na|b\n1|2', '|'],
  ])('%s', (_, text, delimiter) => {
    expect(delimiterOf(text, true)).toEqual({ delimiter });
  });

  it('or two are named where both fit', async () => {
    const { findings } = await csv.read('a;b,c;d\n1;2,3;4\n', { source });
    expect(findings.find(({ code }) => code === 'csv/delimiter-unclear')?.state).toBe('undecided');
  });

  it('or the caller says it', async () => {
    const { value, findings } = await csv.read('a;b,c;d\n1;2,3;4\n', { source, delimiter: ',' });
    expect(value[0]?.columns).toBe(2);
    expect(findings.map(({ code }) => code)).toEqual(['csv/read-as']);
  });

  it('and a file of one column is read as it stands', async () => {
    const { value, findings } = await csv.read('Đơn vị\nX1\n', { source });
    expect(value[0]).toMatchObject({ rows: 2, columns: 1 });
    expect(findings[0]?.message.en).toContain('one value a row');
  });

  it('the line `sep=;` is no row of the table', async () => {
    const { value } = await csv.read('sep=;\nĐơn vị;Số\nX1;3\n', { source });
    expect(value[0]?.cell(0, 0)).toBeNull();
    expect(value[0]?.place(1, 0)).toEqual({ source, sheet: 'a', cell: 'A2', line: 2 });
  });
});

describe('the decimal mark is found', () => {
  it.each([
    ['a decimal comma', '98,5', 'vi'],
    ['thousands twice', '1.234.567', 'vi'],
    ['both marks', '1.234,5', 'vi'],
    ['a zero before', '0,988', 'vi'],
    ['a decimal point', '98.5', 'en'],
    ['English thousands', '"1,234,567"', 'en'],
  ])('by %s', async (_, number, locale) => {
    const { value } = await csv.read(`Đơn vị;Số\nX1;${number}\nX2;1.234\n`, { source, delimiter: ';' });
    expect(value[0]?.locale).toBe(locale);
  });

  it.each([['1.234'], ['1,234'], ['2024-05-01'], ['15.06.2024'], ['1234']])(
    '%s alone tells nothing',
    async (number) => {
      const { value, findings } = await csv.read(`Đơn vị;Số\nX1;${number}\n`, { source, delimiter: ';' });
      expect(value[0]).not.toHaveProperty('locale');
      expect(findings.map(({ code }) => code)).toEqual(['csv/read-as']);
    },
  );

  it('and where two contradict one another, nobody decides', async () => {
    const { value, findings } = await csv.read('Đơn vị;Số;Tỷ lệ\nX1;1.234;98,5\nX2;3;97.5\n', { source });
    expect(value[0]).not.toHaveProperty('locale');
    expect(findings.map(({ code }) => code)).toContain('csv/marks-differ');
  });
});

describe('what a caller says wrongly is refused', () => {
  it.each([
    [{ delimiter: ';;' }, /delimiter/],
    [{ encoding: 'latin1' }, /encoding/],
    [{ source: '' }, /source/],
    [{ source: undefined }, /source/],
    [{ limits: { cells: 0 } }, /limits\.cells/],
  ])('%j', async (options, path) => {
    await expect(csv.read('a;b', { source, ...options } as never)).rejects.toThrow(path);
  });

  it.each([[null], [undefined], [42], [{}]])('an input that is %j', async (input) => {
    await expect(csv.read(input as never, { source })).rejects.toThrow('a CSV is text');
  });
});
