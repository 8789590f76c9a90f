import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inShort, reading } from './reading.ts';

const report = [
  'BÁO CÁO',
  'Kết quả thực hiện quy chế dân chủ 6 tháng đầu năm 2024 của xã An Hòa',
  '1. Công tác hòa giải ở cơ sở',
  'Các tổ hòa giải tiếp nhận 1.348 vụ, hòa giải thành 317 vụ; thủ tục hành chính tại thị xã được hoàn thiện, đạt trên 90 % với sự ủy quyền của 12 đơn vị.',
  'Nhân dân đóng góp hơn 3,4 tỷ đồng, hiến 1.200 m2 đất; ba cuộc đối thoại; 861/866 đơn vị tổ chức hội nghị cán bộ, công chức, đạt 99,4%.',
  'Theo Chỉ thị số 30-CT/TW ngày 18/02/1998, nhiệm kỳ 2021-2026, từ 3 đến 5 cuộc.',
].join('\n\n');

const said = async (words: string) => {
  const { figures, setAside, period, items } = await reading(words);
  return {
    figures: figures.map((figure) => [
      inShort(figure),
      figure.of,
      figure.measures.map(({ area, field }) => `${area}.${field}`),
    ]),
    aside: setAside.map(({ what }) => what),
    period: period?.period.id,
    items: items.length,
  };
};

// hòa → hoà, thủy → thuỷ: the tone on the other vowel of oa, oe, uy
const oldTones = (words: string): string => {
  const moved: Readonly<Record<string, string>> = {
    òa: 'oà',
    óa: 'oá',
    ỏa: 'oả',
    õa: 'oã',
    ọa: 'oạ',
    òe: 'oè',
    óe: 'oé',
    ủy: 'uỷ',
    úy: 'uý',
    ùy: 'uỳ',
    ụy: 'uỵ',
    ũy: 'uỹ',
  };
  return words
    .normalize('NFC')
    .replace(/[òóỏõọ][ae](?!\p{L})|(?<!q)[ủúùụũ]y(?!\p{L})/gu, (pair) => moved[pair] ?? pair);
};
const inside = [...report.matchAll(/(?<=[\p{L}\d,]) (?=[\p{Ll}\d])/gu)].map(({ index }) => index);

it('the same figures come out of NFC and NFD, old tone marks, non-breaking blanks and broken lines', async () => {
  const plain = await said(report);
  expect(plain.figures.length).toBe(11);
  const blanks = fc.constantFrom(' ', '\u00a0', '\u202f', '  ', '\t', '\n', '\r\n', ' \u200b');
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...inside), blanks), { maxLength: 40 }),
      fc.boolean(),
      fc.boolean(),
      async (changes, decomposed, old) => {
        const at = new Map(changes);
        const broken = report.replace(/ /g, (blank, place: number) => at.get(place) ?? blank);
        const marked = old ? oldTones(broken) : broken;
        expect(await said(decomposed ? marked.normalize('NFD') : marked)).toEqual(plain);
      },
    ),
    { numRuns: 60 },
  );
});

it('the number of a document alone on a line is no heading', async () => {
  const alone = report.replace('số 30-CT/TW ngày', 'số\n30-CT/TW\r\nngày');
  expect(await said(alone)).toEqual(await said(report));
});

it('old tone marks are really tried', () => {
  expect(oldTones('hòa giải, ủy quyền, hoàn, quý')).toBe('hoà giải, uỷ quyền, hoàn, quý');
});
