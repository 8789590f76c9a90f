import { describe, expect, it } from 'vitest';
import { instruments } from './instruments.ts';
import { officialText } from './official-text.ts';

describe('the official text of an instrument', () => {
  it('is looked up by its number, and told from others by its day', () => {
    const { identifier, reference } = officialText(instruments.decree59of2023);
    expect([identifier, reference.vi, reference.en]).toEqual([
      '59/2023/NĐ-CP',
      'Nghị định số 59/2023/NĐ-CP ngày 14/8/2023',
      'Decree No. 59/2023/NĐ-CP of 14 August 2023',
    ]);
    const all = Object.values(instruments).map((one) => officialText(one).reference.vi);
    expect(new Set(all).size).toBe(all.length);
  });
  it('has no day in its reference where nobody has established one', () => {
    expect(officialText(instruments.law77of2015).reference.vi).toBe(
      'Luật Tổ chức chính quyền địa phương số 77/2015/QH13',
    );
  });
  it('stands in the database, the codification and the gazette where that was read', () => {
    expect(officialText(instruments.ordinance2007).record).toBe('3701');
    expect(officialText(instruments.decree145of2020).codifiedIn?.vi).toBe('Bộ Pháp điển điện tử, đề mục 20.2 Lao động');
    expect(officialText(instruments.law2022).gazette?.vi).toBe('Công báo số 905 + 906 ngày 14/12/2022');
    expect(officialText(instruments.law97of2025)).not.toHaveProperty('record');
  });
  it('is in no database of the State where the Party or a union issued it', () => {
    for (const one of Object.values(instruments))
      expect(officialText(one).heldIn === null, one.id).toBe(['party', 'union', 'letter'].includes(one.kind));
  });
});
