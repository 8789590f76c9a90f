import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { terminalPicture, type Typed } from './terminal-picture.ts';
import { desk, screen, type Desk } from './terminal.ts';

// The pictures of the docs are drawn from what the command prints; `vitest run -u` draws them anew.
const pictures = new URL('../../../docs/pictures/', import.meta.url).pathname;
const units = `Mã đơn vị,Tên đơn vị,Mã đơn vị cấp trên
01,Tỉnh Mẫu (giả định),
00001,Xã Một (giả định),01
00002,Xã Hai (giả định),01
`;
const report = `Mã đơn vị;Kỳ báo cáo;Số vụ kỳ trước chuyển sang;Số vụ tiếp nhận;Số vụ hòa giải thành;Tỷ lệ hòa giải thành (%)
00001;2024;0;40;35;97,5%
00002;2024;0;8;9;112,5%
`;
const checked = 'bao-cao.csv --units don-vi.csv';

let here: Desk;
beforeAll(() => {
  here = desk();
  writeFileSync(join(here.folder, 'don-vi.csv'), units);
  writeFileSync(join(here.folder, 'bao-cao.csv'), report);
});
afterAll(() => {
  here.clear();
});

async function typed(command: string): Promise<Typed> {
  const stdout = screen();
  await here.run(command.split(' ').slice(1), { stdout });
  return { command, printed: stdout.shown() };
}

it.each(['vi', 'en'])('the pictures of the docs show what the command says (%s)', async (language) => {
  const lang = language === 'en' ? ' --lang en' : '';
  const commands = [
    `qcdc template enterprise --units don-vi.csv --period 2024 --out bieu-mau-${language}.xlsx${lang}`,
    `qcdc check ${checked}${lang}`,
    `qcdc explain mediation.received ${checked} --of 01 --period 2024${lang}`,
  ];
  const all: Typed[] = [];
  for (const command of commands) all.push(await typed(command));
  for (const { printed } of all) expect(printed).not.toBe('');
  await expect(terminalPicture(all)).toMatchFileSnapshot(`${pictures}terminal-${language}.svg`);
});
