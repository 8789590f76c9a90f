import { expect, it } from 'vitest';
import { xlsx } from '../src/index.ts';
import { bookFile, grid } from './book-file.ts';

async function told(rows: readonly (readonly (string | number | null)[])[]) {
  const { findings } = await xlsx.read(bookFile([{ name: 'A', rows: grid(rows) }]), { source: 'a.xlsx' });
  return findings.map(({ code, message }) => [code, message.en]);
}

// What is typed, and the encoding that is named.
it.each([
  ['TCVN3', ['§¬n vÞ', 'Sè vô tiÕp nhËn', 'X· An Hßa']],
  ['VNI', ['Ñôn vò', 'Soá vuï tieáp nhaän', 'Xaõ An Hoøa']],
])('%s is named, because nothing in it can be understood', async (encoding, texts) => {
  expect(await told([texts, ['X1', 40, 38]])).toEqual([
    ['xlsx/legacy-encoding', `The text is typed in the old encoding ${encoding}`],
  ]);
});

it('Unicode with an odd sign, or one foreign word, is not accused', async () => {
  expect(
    await told([
      ['Đơn vị¹', 'Số vụ', 'ha¹'],
      ['Xã An Hòa', 40, 38],
    ]),
  ).toEqual([]);
  expect(
    await told([
      ['Unit', 'Soá vuï'],
      ['X1', 40],
    ]),
  ).toEqual([]);
});
