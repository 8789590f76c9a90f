import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exitCodes } from '../src/index.ts';
import { desk, type Desk } from './terminal.ts';

let here: Desk;
const inFolder = (name: string): string => join(here.folder, name);
const put = (name: string, content: string): void => {
  writeFileSync(inFolder(name), content);
};
beforeAll(() => {
  here = desk();
});
afterAll(() => {
  here.clear();
});

describe('the day one asks on', () => {
  const promised = {
    'narrative-item': [
      {
        unit: '00001',
        period: '2024-H1',
        section: 'task',
        number: 'NV1',
        text: 'Rà soát hương ước',
        dueOn: '2024-09-30',
      },
    ],
  };

  it('what is not done is late once its last day has passed', async () => {
    put('hua.json', JSON.stringify(promised));
    const late = async (day: string) => (await here.run(['check', 'hua.json', '--on', day])).out;
    expect(await late('2024-09-30')).not.toContain('follow-up/not-overdue');
    expect(await late('01/10/2024')).toContain('follow-up/not-overdue');
  });

  it('the report of a unit lists what is still open', async () => {
    put('ca-hai.json', JSON.stringify({ ...promised, mediation: [{ unit: '00001', period: '2024', received: 8 }] }));
    const report = ['report', 'ca-hai.json', '--of', '00001', '--period', '2024', '-o', 'con-lai.html'];
    const heading = 'Việc phải tiếp tục theo dõi';
    await here.run([...report, '--on', '2024-12-31']);
    expect(readFileSync(inFolder('con-lai.html'), 'utf8')).toContain(heading);
    await here.run([...report, '--force']);
    expect(readFileSync(inFolder('con-lai.html'), 'utf8')).not.toContain(heading);
  });

  it('says what ended units left open and nobody can be told to see to', async () => {
    const title = { vi: 'Nghị quyết sắp xếp', en: 'Resolution on units' };
    const act = { kind: 'practice', number: '12/NQ (giả định)', title, confirmed: false };
    const edge = { from: '00001', on: '2025-07-01', extent: 'part', act };
    put(
      'sap-xep.json',
      JSON.stringify({
        units: [
          { code: '01', kind: 'province', name: 'Tỉnh Mẫu' },
          { code: '00001', kind: 'commune', name: 'Xã Một', parent: '01', to: '2025-06-30' },
          { code: '00003', kind: 'commune', name: 'Xã Ba', parent: '01' },
          { code: '00004', kind: 'commune', name: 'Xã Bốn', parent: '01' },
        ],
        lineage: [
          { ...edge, to: '00003' },
          { ...edge, to: '00004' },
        ],
      }),
    );
    put(
      'sau-sap-xep.json',
      JSON.stringify({ ...promised, mediation: [{ unit: '00003', period: '2025', received: 8 }] }),
    );
    const report = ['report', 'sau-sap-xep.json', '--units', 'sap-xep.json', '--of', '00003', '--period', '2025'];
    const { out } = await here.run([...report, '--on', '2025-12-31', '-o', 'ba.html']);
    expect(out).toContain('follow-up/several-heirs');
    expect(out).toContain('report/nothing-to-compare-with');
    expect((await here.run([...report, '-o', 'ba-khac.html'])).out).not.toContain('follow-up/several-heirs');
  });

  it('what is no day is refused', async () => {
    const { code, err } = await here.run(['check', 'hua.json', '--on', 'mai']);
    expect(code).toBe(exitCodes.wrongCall);
    expect(err).toContain('--on');
  });
});
