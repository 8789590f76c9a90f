import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { xlsx } from '@qcdc/adapter-xlsx';
import { mediation } from '@qcdc/core/entities';
import { parse } from '@qcdc/core/flow';
import { findingsFromJson } from '@qcdc/core/stored';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exitCodes } from '../src/index.ts';
import { desk, type Desk } from './terminal.ts';

const unitsCsv = `Mã đơn vị,Tên đơn vị,Loại đơn vị,Mã đơn vị cấp trên
01,Tỉnh Mẫu (giả định),Tỉnh,
00001,Xã Một (giả định),Xã,01
`;
const table = `Mã đơn vị;Kỳ báo cáo;Số vụ tiếp nhận;Số vụ hòa giải thành
00001;2024;40;35
`;
const words = 'Xã Một (giả định), năm 2024\nHòa giải: tiếp nhận 40 vụ, hòa giải thành 35 vụ, đạt 95%.\n';

let here: Desk;
const inFolder = (name: string): string => join(here.folder, name);
const put = (name: string, content: string): void => {
  writeFileSync(inFolder(name), content);
};

beforeAll(() => {
  here = desk();
  put('don-vi.csv', unitsCsv);
  put('tot.csv', table);
  put('bằng lời.txt', words);
});
afterAll(() => {
  here.clear();
});

describe('a report in words', () => {
  it('is judged, and its figures are proposed with their fields; none is entered', async () => {
    const { code, out } = await here.run(['check', 'bằng lời.txt', '--units', 'don-vi.csv']);
    expect(code).toBe(exitCodes.done);
    expect(out).toContain('text/share-differs');
    expect(out).toContain('đề xuất 2 số liệu; chưa số nào được nhập');
    expect(out).toContain('40 vụ → Hòa giải ở cơ sở: Số vụ tiếp nhận');
    expect((await here.run(['check', 'bằng lời.txt', '--strict'])).code).toBe(exitCodes.errorsFound);
  });

  it('fills a form somebody looks through, which is checked like any other', async () => {
    const args = ['check', 'bằng lời.txt', '--units', 'don-vi.csv', '-o', 'đề xuất.xlsx'];
    expect((await here.run(args)).out).toContain('Đã ghi đề xuất.xlsx');
    const raw = await xlsx.read(new Uint8Array(readFileSync(inFolder('đề xuất.xlsx'))), { source: 'đề xuất.xlsx' });
    const [record] = parse(raw, [mediation]).value.get(mediation);
    expect([record?.data.received.value?.toFixed(), record?.data.settled.value?.toFixed()]).toEqual(['40', '35']);
    expect(record?.place.unit).toBe('00001');
    expect((await here.run(['check', 'đề xuất.xlsx', '--units', 'don-vi.csv'])).out).toContain('95%');
    expect((await here.run(args)).code).toBe(exitCodes.wrongCall);
  });

  it('is read as Word too, gives findings as JSON, and says what it is where tables are wanted', async () => {
    const made = ['report', 'tot.csv', '--units', 'don-vi.csv', '--of', '00001', '--period', '2024', '-o', 'lời.docx'];
    expect((await here.run(made)).code).toBe(exitCodes.done);
    expect((await here.run(['check', 'lời.docx'])).out).toContain('35 → Hòa giải ở cơ sở: Số vụ hòa giải thành');
    expect(findingsFromJson((await here.run(['check', 'bằng lời.txt', '--json'])).out).value).not.toBeNull();
    const refused = await here.run(['report', 'bằng lời.txt', '-o', 'a.html']);
    expect([refused.code, refused.err]).toEqual([exitCodes.wrongCall, expect.stringContaining('--out de-xuat.xlsx')]);
  });

  it.each([
    [['bằng lời.txt', 'tot.csv'], 'tot.csv'],
    [['bằng lời.txt', '-o', 'a.docx'], '.xlsx'],
    [['không rõ.txt', '-o', 'a.xlsx'], '--unit'],
  ])('%j cannot be, and it says why', async (args, said) => {
    put('không rõ.txt', 'Tiếp nhận 40 vụ hòa giải.');
    const { code, err } = await here.run(['check', ...args]);
    expect(code).toBe(exitCodes.wrongCall);
    expect(err).toContain(said);
  });

  it('a table under the ending .txt is a table', async () => {
    put('bảng.txt', table);
    expect((await here.run(['check', 'bảng.txt', '--units', 'don-vi.csv'])).out).toContain('Đã đọc 1 bản ghi');
  });
});
