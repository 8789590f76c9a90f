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

  it('what is no day is refused', async () => {
    const { code, err } = await here.run(['check', 'hua.json', '--on', 'mai']);
    expect(code).toBe(exitCodes.wrongCall);
    expect(err).toContain('--on');
  });
});
