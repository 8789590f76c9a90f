import { expect, it } from 'vitest';
import { bookParts, words } from './book-file.ts';
import { readTables } from './read-tables.ts';
import { zipFile } from './zip-file.ts';

// Two more fonts, one that strikes out and one that says that it does not, and a look for each.
const withStrikes = (styles: string): string =>
  styles
    .replace(
      '<fonts count="1"><font/>',
      '<fonts count="3"><font/><font><b/><strike/></font><font><strike val="0"/></font>',
    )
    .replace('</cellXfs>', '<xf numFmtId="0" fontId="1"/><xf numFmtId="0" fontId="2"/></cellXfs>');

it('a cell that is struck out says so', async () => {
  const rows = `<row r="1">${words('A1', 'Đơn vị')}${words('B1', 'Điểm')}</row><row r="2">${words('A2', '01')}<c r="B2" s="5"><v>8</v></c></row><row r="3">${words('A3', '02')}<c r="B3" s="6"><v>7</v></c></row>`;
  const parts = bookParts([{ name: 'A', rows }]).map((part) =>
    part.name === 'xl/styles.xml' ? { ...part, data: withStrikes(part.data) } : part,
  );
  const { value } = await readTables(zipFile(parts), { source: 'a.xlsx' });
  const cells = value[0]?.rows.map((row) => [...row.cells.values()][1]);
  expect(cells).toEqual([
    { value: 8, struck: true, at: { source: 'a.xlsx', sheet: 'A', cell: 'B2' } },
    { value: 7, at: { source: 'a.xlsx', sheet: 'A', cell: 'B3' } },
  ]);
});
