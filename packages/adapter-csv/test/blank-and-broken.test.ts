import { mediation } from '@qcdc/core/entities';
import { describe, expect, it } from 'vitest';
import { csv } from '../src/index.ts';

const head = 'Đơn vị;Kỳ;Số vụ tiếp nhận\n';
const row = '00001;2024;40\n';

describe('blank lines', () => {
  it('count as a cell each, up to the limit and one more', async () => {
    const read = async (cells: number) =>
      csv.read(`${head}${'\n'.repeat(20)}${row}`, { source: 'x', limits: { cells } });
    expect((await read(26)).value[0]).toMatchObject({ rows: 22, columns: 3 });
    const { value, findings } = await read(25);
    expect(value).toEqual([]);
    expect(findings.map(({ code }) => code)).toContain('csv/too-many-cells');
  });

  it('of a million between two rows are passed over, and the row behind them is read at its place', async () => {
    const { value } = await csv.read(`${head}${'\n'.repeat(1_000_000)}${row}`, { source: 'x' });
    const [sheet] = value;
    expect(sheet?.rows).toBe(1_000_002);
    expect(sheet?.cell(1_000_001, 2)?.value).toBe('40');
    expect(sheet?.cell(500, 0)).toBeNull();
    expect(sheet?.place(1_000_001, 2)).toMatchObject({ cell: 'C1000002', line: 1_000_002 });
  });
});

describe('a stream', () => {
  async function* broken(): AsyncGenerator<string> {
    await Promise.resolve();
    yield head + row.repeat(10_000);
    throw new Error('the line was cut');
  }

  it('that breaks in the middle breaks the call with its own error', async () => {
    await expect(csv.read(broken(), { source: 'x' })).rejects.toThrow('the line was cut');
    await expect(csv.readFigures(broken(), [mediation.measures.received], { source: 'x' })).rejects.toThrow(
      'the line was cut',
    );
  });

  it('is left, and told so, when more comes than is read', async () => {
    const seen = { pieces: 0, left: false };
    async function* endless(): AsyncGenerator<string> {
      try {
        for (;;) {
          await Promise.resolve();
          seen.pieces += 1;
          yield seen.pieces === 1 ? head + row.repeat(10_000) : row;
        }
      } finally {
        seen.left = true;
      }
    }
    const { findings } = await csv.read(endless(), { source: 'x', limits: { cells: 30_009 } });
    expect(findings.map(({ code }) => code)).toContain('csv/too-many-cells');
    expect(seen).toEqual({ pieces: 4, left: true });
  });

  it('stops with the reason of its signal and is told so', async () => {
    const stop = new AbortController();
    let left = false;
    async function* slow(): AsyncGenerator<string> {
      try {
        for (let i = 0; ; i++) {
          await Promise.resolve();
          if (i === 5) stop.abort(new Error('enough'));
          yield i === 0 ? head : row;
        }
      } finally {
        left = true;
      }
    }
    await expect(csv.read(slow(), { source: 'x', signal: stop.signal })).rejects.toThrow('enough');
    expect(left).toBe(true);
  });
});
