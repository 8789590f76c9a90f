import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { xlsx } from '@qcdc/adapter-xlsx';
import { formSets, mediation } from '@qcdc/core/entities';
import { parse } from '@qcdc/core/flow';
import { findingsFromJson } from '@qcdc/core/stored';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { exitCodes } from '../src/index.ts';
import { desk, screen, type Desk } from './terminal.ts';

const unitsCsv = `Mã đơn vị,Tên đơn vị,Loại đơn vị,Mã đơn vị cấp trên
01,Tỉnh Mẫu (giả định),Tỉnh,
00001,Xã Một (giả định),Xã,01
00002,Xã Hai (giả định),Xã,01
`;
const good = `Mã đơn vị;Kỳ báo cáo;Số vụ tiếp nhận;Số vụ hòa giải thành;Số vụ hòa giải không thành;Số vụ đang hòa giải
00001;2024;40;35;5;0
00002;2024;12;9;3;0
`;
const badHead = 'Mã đơn vị;Kỳ báo cáo;Số vụ kỳ trước chuyển sang;Số vụ tiếp nhận;Số vụ hòa giải thành';
const bad = `${badHead}
00001;2024;0;40;35
00002;2024;0;8;9
`;

let here: Desk;
const inFolder = (name: string): string => join(here.folder, name);
const put = (name: string, content: string | Uint8Array): void => {
  writeFileSync(inFolder(name), content);
};

beforeAll(() => {
  here = desk();
  put('don-vi.csv', unitsCsv);
  put('tot.csv', good);
  put('sai.csv', bad);
});
afterAll(() => {
  here.clear();
});

describe('template', () => {
  it('writes a form for the units of a list, which is read back', async () => {
    const args = ['template', 'mediation', '--units', 'don-vi.csv', '--only', '00001,00002', '--period', '2024'];
    const said = await here.run([...args, '--issuer', 'UBND XÃ MẪU', '-o', 'mot.xlsx']);
    expect(said.code).toBe(exitCodes.done);
    expect(said.out).toContain('Đã ghi mot.xlsx: 1 biểu');
    const raw = await xlsx.read(new Uint8Array(readFileSync(inFolder('mot.xlsx'))), { source: 'mot.xlsx' });
    const { value } = parse(raw, [mediation]);
    expect(value.get(mediation).map(({ place }) => place.unit)).toEqual(['00001', '00002']);
  });

  it('takes a set of forms, and the name of an area as it is printed', async () => {
    const enterprise = await here.run(['template', 'enterprise', '-o', 'dn.xlsx']);
    expect(enterprise.out).toContain(`${formSets.enterprise.areas.length} biểu`);
    const commune = await here.run(['template', 'commune', '--period', '2026', '-o', 'xa.xlsx']);
    const [, asked] = /Đã ghi xa\.xlsx: (\d+) biểu/u.exec(commune.out) ?? [];
    const notAsked = /Kỳ này không hỏi: (.*)/u.exec(commune.out)?.[1]?.split('; ') ?? [];
    expect(notAsked).toEqual(
      expect.arrayContaining(['Bầu cử đại biểu (tổng hợp)', expect.stringContaining('Góp ý xây dựng Đảng')]),
    );
    expect(Number(asked) + notAsked.length).toBe(formSets.commune.areas.length);
    expect((await here.run(['template', 'Hoà giải ở cơ sở', '-o', 'hg.xlsx', '--lang', 'en'])).out).toContain('1 form');
  });

  it.each([
    ['xã', 'commune'],
    ['Phường', 'commune'],
    ['cơ quan', 'agency'],
    ['doanh nghiệp', 'enterprise'],
    ['tỉnh', 'province'],
  ])('calls a set of forms as an officer does: %s', async (typed, id) => {
    const count = async (name: string): Promise<string | undefined> =>
      /\d+ biểu/.exec((await here.run(['template', name, '-o', 'bo.xlsx', '--force'])).out)?.[0];
    expect(await count(typed)).toBe(await count(id));
  });

  it('never writes over a file unless told to', async () => {
    put('da-dien.xlsx', 'somebody’s work');
    const refused = await here.run(['template', 'mediation', '-o', 'da-dien.xlsx']);
    expect(refused.code).toBe(exitCodes.wrongCall);
    expect(refused.err).toContain('--force');
    expect(readFileSync(inFolder('da-dien.xlsx'), 'utf8')).toBe('somebody’s work');
    expect((await here.run(['template', 'mediation', '-o', 'da-dien.xlsx', '--force'])).code).toBe(exitCodes.done);
  });

  it.each([
    [['template', 'mediatoin'], 'mediation'],
    [['template', 'hòa giải'], 'Hòa giải ở cơ sở'],
    [['template', 'mediation', '--period', 'hôm qua'], '--period'],
    [['template', 'mediation', '-o', 'bieu.docx'], '.xlsx'],
    [['template', 'mediation', '--only', '00001'], '--units'],
    [['template', 'mediation', '--units', 'don-vi.csv', '--only', '99'], '99'],
    [['template', 'mediation', '--issuer', ' '], 'issuer'],
  ])('%j is refused with what was meant', async (args, said) => {
    const { code, err } = await here.run(args);
    expect(code).toBe(exitCodes.wrongCall);
    expect(err).toContain(said);
  });
});

describe('check', () => {
  it('ends with 0 where nothing is wrong, and with 1 where something is, place and law beside it', async () => {
    expect((await here.run(['check', 'tot.csv', '--units', 'don-vi.csv'])).code).toBe(exitCodes.done);
    const { code, out } = await here.run(['check', 'sai.csv', '--units', 'don-vi.csv']);
    expect(code).toBe(exitCodes.errorsFound);
    expect(out).toMatch(/^Lỗi {2}/mu);
    expect(out).toContain('sai.csv');
    expect(out).toContain('00002');
    expect(out).not.toContain('\u001b');
  });

  it('speaks English when asked', async () => {
    const { out } = await here.run(['check', 'sai.csv', '--lang', 'en']);
    expect(out).toMatch(/^Error {2}/mu);
    expect(out).toMatch(/\d+ errors?, \d+ warnings?, \d+ notes?/u);
  });

  it('gives findings as JSON that the library reads back, and nothing else on the output', async () => {
    const { out, code } = await here.run(['check', 'sai.csv', '--json']);
    expect(code).toBe(exitCodes.errorsFound);
    expect(findingsFromJson(out).value?.some(({ severity }) => severity === 'error')).toBe(true);
  });

  it('writes a copy of the workbook with its findings', async () => {
    put(
      'bao-cao.xlsx',
      await xlsx.writeRecords({ mediation: [{ unit: '1', period: '2024', carriedOver: 0, received: 8, settled: 9 }] }, [
        mediation,
      ]),
    );
    const { code } = await here.run(['check', 'bao-cao.xlsx', '-o', 'co-ghi-chu.xlsx']);
    expect(code).toBe(exitCodes.errorsFound);
    const copy = await xlsx.read(new Uint8Array(readFileSync(inFolder('co-ghi-chu.xlsx'))), {
      source: 'x',
      includeHidden: true,
    });
    expect(copy.value).toHaveLength(1);
    expect(readFileSync(inFolder('co-ghi-chu.xlsx')).length).toBeGreaterThan(
      readFileSync(inFolder('bao-cao.xlsx')).length,
    );
    expect((await here.run(['check', 'tot.csv', 'sai.csv', '-o', 'x.xlsx'])).code).toBe(exitCodes.wrongCall);
  });

  it('reads several files as one, and a file that is named twice once', async () => {
    const { out } = await here.run(['check', 'tot.csv', 'tot.csv', '--all']);
    expect(out).not.toContain('delivered-twice');
  });

  it('takes unit and period of the caller where a file has none', async () => {
    put('mot-xa.csv', 'Số vụ kỳ trước chuyển sang;Số vụ tiếp nhận;Số vụ hòa giải thành\n0;8;9\n');
    const { out } = await here.run([
      'check',
      'mot-xa.csv',
      '--unit',
      '00001',
      '--period',
      '2024',
      '--areas',
      'mediation',
    ]);
    expect(out).toContain('00001');
  });

  it('does not let a file nobody could use pass for one without faults', async () => {
    put('la-hoac.csv', 'Cột một;Cột hai\nmột;hai\n');
    const { code, out } = await here.run(['check', 'la-hoac.csv']);
    expect(code).toBe(exitCodes.errorsFound);
    expect(out).toContain('Không đọc được bản ghi nào.');
  });

  it('counts warnings as errors when asked', async () => {
    put('la.csv', good.replace('Số vụ đang hòa giải', 'Cột lạ'));
    const usual = await here.run(['check', 'la.csv', '--areas', 'mediation']);
    const strict = await here.run(['check', 'la.csv', '--areas', 'mediation', '--strict']);
    expect([usual.code, strict.code]).toEqual([exitCodes.done, exitCodes.errorsFound]);
  });

  it('prints no more than asked, and says how many there are besides', async () => {
    const rows = Array.from({ length: 30 }, (_, i) => `X${i};2024;0;8;9`).join('\n');
    put('nhieu.csv', `${badHead}\n${rows}\n`);
    const few = await here.run(['check', 'nhieu.csv', '--most', '5']);
    expect(few.out.match(/^Lỗi {2}/gmu)).toHaveLength(5);
    expect(few.out).toMatch(/… và \d+ phát hiện nữa/u);
    expect((await here.run(['check', 'nhieu.csv', '--most', '0'])).out.match(/^Lỗi {2}/gmu)?.length).toBeGreaterThan(
      29,
    );
  });

  it('lets no word of a file command the terminal', async () => {
    put('doc.csv', `${badHead}\n\u001b[2Jđã xóa;hôm qua\u202e;0;3;4\n`);
    const { out } = await here.run(['check', 'doc.csv', '--all', '--areas', 'mediation']);
    for (const mark of ['\u001b', '\u202e']) expect(out).not.toContain(mark);
    expect(out).toContain('<U+');
  });
});

describe('report', () => {
  it.each([
    ['ket-qua.html', (file: Buffer) => file.toString('utf8').includes('Xã Một (giả định)')],
    ['ket-qua.xlsx', (file: Buffer) => file.subarray(0, 2).toString() === 'PK'],
    ['ket-qua.docx', (file: Buffer) => file.subarray(0, 2).toString() === 'PK'],
    ['ket-qua.json', (file: Buffer) => 'figures' in (JSON.parse(file.toString('utf8')) as object)],
  ])('%s', async (name, holds) => {
    const { code, out } = await here.run(['report', 'tot.csv', '--units', 'don-vi.csv', '-o', name]);
    expect(code).toBe(exitCodes.done);
    expect(out).toContain(`Đã ghi ${name}`);
    expect(holds(readFileSync(inFolder(name)))).toBe(true);
  });

  it('writes the report of faulty data too, and ends with 1', async () => {
    const { code } = await here.run(['report', 'sai.csv', '-o', 'sai.html']);
    expect(code).toBe(exitCodes.errorsFound);
    expect(existsSync(inFolder('sai.html'))).toBe(true);
  });

  it('writes the report of a unit in sentences, with the letterhead of its office', async () => {
    const office = { style: 'state', issuer: 'Ủy ban nhân dân xã Một', signature: { office: 'Chủ tịch' } };
    put('van-thu.json', JSON.stringify(office));
    const own = ['report', 'tot.csv', '--units', 'don-vi.csv', '--of', '00001', '--official', 'van-thu.json'];
    const { code } = await here.run([...own, '--period', '2024', '-o', 'bao-cao-xa.html']);
    expect(code).toBe(exitCodes.done);
    const page = readFileSync(inFolder('bao-cao-xa.html'), 'utf8');
    expect(page).toContain('tiếp nhận 40 vụ');
    expect(page).toMatch(/ủy ban nhân dân xã một/iu);
    expect((await here.run([...own, '-o', 'khong-ky.html'])).code).toBe(exitCodes.wrongCall);
    put('sai.json', JSON.stringify({ style: 'statute', issuer: 'X', signature: {} }));
    const wrong = await here.run(['report', 'tot.csv', '--official', 'sai.json', '-o', 'sai-kieu.html']);
    expect([wrong.code, wrong.err.includes('statute')]).toEqual([exitCodes.wrongCall, true]);
    expect(existsSync(inFolder('sai-kieu.html'))).toBe(false);
  });

  it('refuses a format nobody writes before it reads anything', async () => {
    const { code, err } = await here.run(['report', 'khong-co.xlsx', '-o', 'ket-qua.pdf']);
    expect(code).toBe(exitCodes.wrongCall);
    expect(err).toContain('.html');
  });
});

describe('explain', () => {
  it('goes from a total down to the lines of the files', async () => {
    const args = [
      'explain',
      'mediation.received',
      'tot.csv',
      '--units',
      'don-vi.csv',
      '--of',
      '01',
      '--period',
      '2024',
    ];
    const { code, out } = await here.run(args);
    expect(code).toBe(exitCodes.done);
    expect(out).toContain('52');
    expect(out).toContain('tot.csv');
  });

  it('explains an indicator, and a rule with its law', async () => {
    const indicator = ['explain', 'mediation.settled-share', 'tot.csv', '--of', '00001', '--period', '2024'];
    expect((await here.run(indicator)).code).toBe(exitCodes.done);
    const rule = await here.run(['explain', 'mediation/stated-settled-share-agrees']);
    expect(rule.code).toBe(exitCodes.done);
    expect(rule.out).toContain('Tỷ lệ bằng tử số chia mẫu số');
  });

  it('says so where nothing was reported, and what is missing in the call', async () => {
    const args = ['explain', 'mediation.received', 'tot.csv', '--of', '00001', '--period', '2023'];
    expect((await here.run(args)).code).toBe(exitCodes.errorsFound);
    expect((await here.run(['explain', 'mediation.received', 'tot.csv'])).code).toBe(exitCodes.wrongCall);
    expect((await here.run(['explain', 'mediation.recieved'])).err).toContain('mediation.received');
  });
});

describe('calls and files that cannot be', () => {
  it.each([
    [['chek'], exitCodes.wrongCall, 'chek'],
    [[], exitCodes.wrongCall, ''],
    [['check'], exitCodes.wrongCall, 'tên tệp báo cáo'],
    [['check', '--lang', 'en'], exitCodes.wrongCall, 'the name of a report file'],
    [['check', 'tot.csv', '--unist', 'x'], exitCodes.wrongCall, '--units'],
    [['check', 'tot.csv', '--lang', 'de'], exitCodes.wrongCall, 'de'],
    [['check', 'tot.csv', '--most', 'nhiều'], exitCodes.wrongCall, 'nhiều'],
    [['check', 'khong-co.xlsx'], exitCodes.fileTrouble, 'khong-co.xlsx'],
    [['check', '.'], exitCodes.fileTrouble, 'thư mục'],
    [['check', 'anh.png'], exitCodes.fileTrouble, 'anh.png'],
    [['check', 'tot.csv', '--units', 'tot.csv'], exitCodes.wrongCall, 'tot.csv'],
    [['report', 'tot.csv', '-o', 'khong-co/ket-qua.html'], exitCodes.fileTrouble, 'khong-co'],
  ])('%j', async (args, code, said) => {
    const ended = await here.run(args);
    expect(ended.code).toBe(code);
    expect(ended.err + ended.out).toContain(said);
  });

  it('prints help and version in the language asked for', async () => {
    expect((await here.run(['--help'])).out).toContain('Cách dùng:');
    expect((await here.run(['check', '--help', '--lang=en'])).out).toContain('Usage:');
    const { code, out } = await here.run(['--version']);
    expect([code, out.trim()]).toEqual([0, '0.0.0']);
  });
});

describe('what somebody looks at', () => {
  it('has colours on a terminal, and a progress line that is gone in the end', async () => {
    const [stdout, stderr] = [screen(), screen()];
    await here.run(['check', 'sai.csv'], { stdout, stderr });
    expect(stdout.shown()).toContain('\u001b[');
    expect(stderr.shown()).toContain('Đọc sai.csv');
    expect(stderr.shown().endsWith('\r\u001b[2K')).toBe(true);
  });

  it('has none where the terminal shows none, and no progress when quiet', async () => {
    const stdout = { ...screen(), hasColors: () => false };
    const { err } = await here.run(['check', 'sai.csv', '--quiet'], { stdout });
    expect(stdout.shown()).not.toContain('\u001b');
    expect(err).toBe('');
  });
});

describe('stopped', () => {
  beforeEach(() => {
    for (const name of readdirSync(here.folder)) expect(name).not.toContain('unfinished');
  });

  it('leaves no file, whole or half', async () => {
    const stop = new AbortController();
    const stopped = here.run(['report', 'tot.csv', '-o', 'dung.html'], {
      signal: stop.signal,
      onInterrupt: () => {
        stop.abort();
        return () => undefined;
      },
    });
    expect((await stopped).code).toBe(exitCodes.stopped);
    expect(readdirSync(here.folder).filter((name) => name.includes('dung') || name.includes('unfinished'))).toEqual([]);
  });

  it('before it begins reads nothing', async () => {
    const { code } = await here.run(['check', 'tot.csv'], { signal: AbortSignal.abort() });
    expect(code).toBe(exitCodes.stopped);
  });
});
