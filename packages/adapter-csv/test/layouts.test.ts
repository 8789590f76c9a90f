// What the layout of an office describes is read from its files of separated values as from its workbooks.
import { describe, expect, it } from 'vitest';
import { allEntities, mediation } from '@qcdc/core/entities';
import { defineUnits, parse } from '@qcdc/core/flow';
import { defineLayout, proposeLayout } from '@qcdc/core/layout';
import { csv } from '../src/index.ts';

const units = defineUnits([
  { code: 'X1', kind: 'commune', name: 'Xã An Hòa' },
  { code: 'X2', kind: 'commune', name: 'Xã Thủy Lợi' },
]);

const columns = { TT: null, 'Địa bàn': 'unit', 'Vụ nhận': 'received', 'Vụ thành': 'settled' } as const;
const byColumns = defineLayout({ sheets: [{ area: 'mediation', columns }] }, allEntities);

async function read(text: string, layout = byColumns, source = 'phu-luc.csv') {
  const raw = await csv.read(text, { source });
  const options = { units, defaults: { period: '2024' }, layouts: [layout] };
  const { value, findings } = parse(raw, [mediation], options);
  const records = value
    .get(mediation)
    .map(({ data }) => [data.unit, data.received.value, data.settled.value].map(String).join(' '));
  return { records, findings, told: findings.flatMap(({ code, severity }) => (severity === 'info' ? [] : code)) };
}

describe('a layout', () => {
  it.each([';', ',', '\t'])('reads a table by its labels, separated by %j', async (mark) => {
    const rows = [
      ['UBND TỈNH THỬ'],
      ['TT', 'Địa bàn', 'Vụ nhận', 'Vụ thành'],
      ['1', 'Xã An Hòa', '40', '38'],
      ['2', 'X2', '1250', '19'],
    ];
    const { records, told } = await read(rows.map((row) => row.join(mark)).join('\n'));
    expect([records, told]).toEqual([['X1 40 38', 'X2 1250 19'], []]);
  });

  it('names the line of what it cannot read', async () => {
    const { records, findings } = await read('Địa bàn;Vụ nhận;Vụ thành\n"Xã\nAn Hòa";40;38\nX2;bốn?;19\n');
    expect(records).toEqual(['X1 40 38', 'X2 null 19']);
    const [bad] = findings.filter(({ where }) => where.field === 'received');
    expect([bad?.where.cell, bad?.where.line]).toEqual(['B3', 4]);
  });

  it('names a column it describes that is not there, and one that it does not', async () => {
    const { told } = await read('Địa bàn;Vụ nhận;Vụ lạ\nX1;40;38\n');
    expect(told.every((code) => /^(?:layout|parse)\//.test(code))).toBe(true);
    expect(told.length).toBeGreaterThan(0);
  });

  it('proposed from the file reads the file', async () => {
    const text = 'Tên xã;Số vụ tiếp nhận;Số vụ hòa giải thành\nX1;40;38\nX2;20;19\n';
    const raw = await csv.read(text, { source: 'hoa-giai.csv' });
    const { definition } = proposeLayout(raw.value, allEntities, { units });
    const { records, told } = await read(text, defineLayout(definition ?? { sheets: [] }, allEntities), 'hoa-giai.csv');
    expect([records, told]).toEqual([['X1 40 38', 'X2 20 19'], []]);
  });
});
