import { expect, it } from 'vitest';
import { text } from '../src/index.ts';

const read = async (sentence: string) => {
  const { value, findings } = await text.read(sentence, { source: 'bao-cao.txt' });
  return {
    figures: value.figures.map(({ words, role, quantity }) => [words, role, quantity?.bound ?? null]),
    aside: value.setAside.map(({ what, words }) => [what, words]),
    told: findings.filter(({ code }) => !/\/no-/.test(code)).map(({ code, actual }) => [code, actual]),
  };
};

it.each([
  ['Xã Mẫu tự chấm 88/100 điểm.', '88/100 điểm'],
  ['Kết quả thẩm định đạt 9,5/10 điểm.', '9,5/10 điểm'],
  ['Phường Mẫu được 45 trên 50 điểm.', '45 trên 50 điểm'],
])('tells what points are out of, because no record keeps it: %s', async (sentence, words) => {
  expect((await read(sentence)).told).toEqual([['text/out-of-points', words]]);
});

it('has nothing to say of points without a full score', async () => {
  expect((await read('Xã Mẫu tự chấm 88 điểm.')).told).toEqual([]);
});

it.each([
  ['1/3 số xã đã tổ chức đối thoại.', '1/3'],
  ['Hơn 2/3 hộ dân đồng ý.', 'Hơn 2/3'],
  ['Có ½ số thôn đã sửa quy ước.', '½'],
  ['Trên ¾ số hộ tham gia.', '¾'],
])('takes a fraction for no count: %s', async (sentence, words) => {
  expect(await read(sentence)).toEqual({ figures: [], aside: [['fraction', words]], told: [] });
});

it.each([
  ['3/5 thôn đã sửa quy ước.', ['part', 'whole']],
  ['Có 45/50 hộ dự họp.', ['part', 'whole']],
])('takes a part of a whole for what it is: %s', async (sentence, roles) => {
  expect((await read(sentence)).figures.map(([, role]) => role)).toEqual(roles);
});

it.each(['Ⅳ', '٣', '①'])('names a number written with the sign %s', async (sign) => {
  expect((await read(`Có ${sign} nhóm.`)).aside).toEqual([['name', sign]]);
});

it('takes votes for votes: no đồng, and no slogan of "3 không"', async () => {
  const { figures, aside } = await read('Bỏ phiếu: 45 đồng ý, 3 không đồng ý, 2 không có ý kiến.');
  expect([figures.map(([words]) => words), aside]).toEqual([['45', '3', '2'], []]);
});

it.each(['Chi 45 đồng.', 'Chi 45 đồng, còn lại là ngày công.'])('still takes money for money: %s', async (sentence) => {
  const { value } = await text.read(sentence, { source: 'bao-cao.txt' });
  expect(value.figures[0]?.measuredIn).toBe('VND');
});

it.each([
  'Ước cả năm tiếp nhận 2.400 hồ sơ.',
  'Ước trong năm giải quyết 2.400 hồ sơ.',
  'Đến nay đã xong; ước cả năm tiếp nhận 2.400 hồ sơ.',
])('the word that opens a clause makes its number an estimate: %s', async (sentence) => {
  const { value } = await text.read(sentence, { source: 'bao-cao.txt' });
  const direct = await text.read('Tiếp nhận ước 2.400 hồ sơ.', { source: 'bao-cao.txt' });
  expect(value.figures.map(({ quantity }) => quantity)).toEqual(direct.value.figures.map(({ quantity }) => quantity));
});

it.each(['Các thôn có hương ước 12 bản.', 'Đã ký thỏa ước 12 bản.', 'Rà soát quy ước 12 bản.'])(
  'an agreement is no estimate: %s',
  async (sentence) => {
    const { value } = await text.read(sentence, { source: 'bao-cao.txt' });
    expect(value.figures.map(({ quantity }) => quantity?.bound)).toEqual(['exact']);
  },
);

it.each(['Cả năm dự kiến 10 cuộc đối thoại.', 'Dự kiến cả năm 10 cuộc đối thoại.'])(
  'what is planned is no result: %s',
  async (sentence) => {
    expect((await read(sentence)).aside).toEqual([['target', '10 cuộc đối thoại']]);
  },
);
