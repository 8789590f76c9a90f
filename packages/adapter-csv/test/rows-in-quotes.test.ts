// A file that a program opened by another delimiter and saved again has each row in one pair of quotes.
import { mediation } from '@qcdc/core/entities';
import { parse } from '@qcdc/core/flow';
import { describe, expect, it } from 'vitest';
import { csv } from '../src/index.ts';

const source = 'Hòa giải ở cơ sở.csv';

async function read(text: string) {
  const { value, findings } = parse(await csv.read(text, { source }), [mediation], { locale: 'vi' });
  const records = value
    .get(mediation)
    .map(({ data }) =>
      [data.unit, data.received, data.settled].map((one) => (typeof one === 'string' ? one : one.value?.toString())),
    );
  const told = findings.filter(({ severity }) => severity !== 'info').map(({ code, where }) => `${code} ${where.line}`);
  return { records, told };
}

const head = 'Mã đơn vị;Kỳ báo cáo;Số vụ tiếp nhận;Số vụ hòa giải thành';
const both = [
  ['00001', '1234', '1100'],
  ['00002', '40', '38'],
];

describe('rows in one pair of quotes', () => {
  it.each([
    ['below a header that has none', `${head}\n"00001;2024;1.234;1.100"\n"00002;2024;40;38"\n`, 2],
    ['the header among them', `"${head}"\r\n"00001;2024;1.234;1.100"\r\n"00002;2024;40;38"\r\n`, 1],
    ['with commas behind them', `"${head}",,\n"00001;2024;1.234;1.100",,\n"00002;2024;40;38",,\n`, 1],
    ['by tabs', `"${head}"\n"00001;2024;1.234;1.100"\n"00002;2024;40;38"\n`.replaceAll(';', '\t'), 1],
    ['with quotes inside', `"${head}"\n"""00001"";2024;1.234;1.100"\n"00002;2024;""40"";38"\n`, 1],
  ])('%s are taken apart, and that is told', async (_, text, line) => {
    expect(await read(text)).toEqual({ records: both, told: [`csv/rows-in-quotes ${line}`] });
  });

  it('lines of prose and names with commas are left as they are', async () => {
    const text = `${head}\n00001;2024;1.234;1.100\n00002;2024;40;38\n"Nơi nhận: Sở Nội vụ, Sở Tư pháp, Lưu"\n"Ghi chú: số liệu của 2 xã, 1 phường, 3 thôn"\n`;
    expect(await read(text)).toEqual({ records: both, told: [] });
  });

  it('of another width than the header stay as they are, and nothing comes of them without a word', async () => {
    const { records, told } = await read(`${head}\n"00001;2024;1.234"\n"00002;2024;40"\n`);
    expect(records).toEqual([]);
    expect(told.length).toBeGreaterThan(0);
  });
});
