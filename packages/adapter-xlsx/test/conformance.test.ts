import { testReader } from '@qcdc/testkit';
import { mediation } from '@qcdc/core/entities';
import { xlsx } from '../src/index.ts';
import { bookFile, grid } from './book-file.ts';

const source = 'report.xlsx';
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

testReader(xlsx, {
  options: { source },
  source,
  cases: [
    {
      name: 'a small workbook by another program',
      input: () =>
        bookFile([
          {
            name: 'Một',
            rows: grid([
              ['Đơn vị', 'Số vụ', 'Ghi chú'],
              ['01', 3, null],
              ['02', null, 'hơn 3,4 tỷ'],
            ]),
          },
          {
            name: 'Hai',
            rows: grid([
              ['a', 'b'],
              [1.5, 'x'],
            ]),
          },
        ]),
      tables: [
        {
          name: 'Một',
          headers: ['Đơn vị', 'Số vụ', 'Ghi chú'],
          rows: [
            ['01', 3, null],
            ['02', null, 'hơn 3,4 tỷ'],
          ],
        },
        { name: 'Hai', headers: ['a', 'b'], rows: [[1.5, 'x']] },
      ],
    },
    {
      name: "the library's own form",
      input: () => xlsx.writeRecords({ mediation: [{ unit: '909', period: '2024', received: 348 }] }, [mediation]),
      tables: [
        {
          name: 'Hòa giải ở cơ sở',
          headers: [
            'Mã đơn vị',
            'Kỳ báo cáo',
            'Số tổ hòa giải (tổ)',
            'Số hòa giải viên (người)',
            'Số vụ kỳ trước chuyển sang (vụ)',
            'Số vụ tiếp nhận (vụ)',
            'Số vụ hòa giải thành (vụ)',
            'Số vụ hòa giải không thành (vụ)',
            'Số vụ đang hòa giải (vụ)',
            'Tỷ lệ hòa giải thành (nêu trong báo cáo) (%)',
          ],
          rows: [['909', '2024', null, null, null, 348, null, null, null, null]],
        },
      ],
    },
  ],
  hostile: [
    { name: 'no bytes', input: () => new Uint8Array(), code: 'xlsx/empty-file' },
    { name: 'a renamed PDF', input: () => bytesOf('%PDF-1.4'), code: 'xlsx/pdf' },
    { name: 'a renamed text', input: () => bytesOf('a;b'), code: 'xlsx/plain-text' },
    { name: 'an empty workbook', input: () => bookFile([{ name: 'A', rows: '' }]), code: 'xlsx/empty-workbook' },
  ],
});
