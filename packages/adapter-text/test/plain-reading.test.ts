import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { likeliest, plainReading, readingOfPlain, recordsFrom, text, type PlainTextReading } from '../src/index.ts';

const report = `BÁO CÁO
Kết quả thực hiện dân chủ ở cơ sở năm 2024 của xã Mẫu
1. Bộ phận một cửa tiếp nhận 7.609 hồ sơ, giải quyết đúng hạn hơn 7.400 hồ sơ, đạt 97,8%.
2. Các tổ hòa giải tiếp nhận từ 340 đến 350 vụ, kinh phí 1,5 tỷ đồng; 1.234,567.89 đồng khác.
3. Tồn tại: một số nơi niêm yết chậm.`;
const read = async (input: string) => (await text.read(input, { source: 'bao-cao.txt' })).value;

describe('a reading that goes to another thread', () => {
  it('is data that can be cloned and written as JSON, and comes back as it was', async () => {
    const reading = await read(report);
    expect(reading.figures.length).toBeGreaterThan(4);
    expect(() => structuredClone(reading)).toThrow();
    const plain = plainReading(reading);
    expect(readingOfPlain(structuredClone(plain))).toEqual(reading);
    expect(readingOfPlain(JSON.parse(JSON.stringify(plain)) as PlainTextReading)).toEqual(reading);
  });

  it('keeps every number to its last digit, with its bound', async () => {
    const numbers = fc.tuple(fc.bigInt({ min: 1n, max: 10n ** 25n }), fc.constantFrom('', 'hơn ', 'gần ', 'khoảng '));
    await fc.assert(
      fc.asyncProperty(numbers, async ([number, word]) => {
        const reading = await read(`Các tổ hòa giải tiếp nhận ${word}${number} vụ.`);
        const back = readingOfPlain(structuredClone(plainReading(reading)));
        const said = ({ figures }: typeof reading) =>
          figures.map(({ quantity }) => [quantity?.value?.toFixed() ?? null, quantity?.bound ?? null]);
        expect(said(back)).toEqual(said(reading));
      }),
      { numRuns: 30 },
    );
  });

  it('leaves what can be read in two ways without a number', async () => {
    const reading = await read('Thu quỹ 1.234,567.89 đồng và 40 vụ.');
    const plain = plainReading(reading);
    expect(plain.figures.map(({ quantity }) => quantity === null)).toEqual(
      reading.figures.map(({ quantity }) => quantity === null),
    );
  });

  it('gives the same records on the other side', async () => {
    const reading = await read(report);
    const of = { unit: 'mau', period: '2024', source: 'bao-cao.txt' };
    const there = readingOfPlain(structuredClone(plainReading(reading)));
    expect(recordsFrom(likeliest(there.figures), of)).toEqual(recordsFrom(likeliest(reading.figures), of));
  });

  it('is not taken for a reading, nor a reading for plain data', async () => {
    const reading = await read(report);
    const plain = plainReading(reading);
    expect(() => plainReading(plain as never)).toThrow('call/bad-argument');
    expect(() => readingOfPlain(reading as never)).toThrow('call/bad-argument');
    expect(() => likeliest(plain.figures as never)).toThrow('call/bad-argument');
  });

  it('is refused with a number that somebody changed into none', async () => {
    const plain = plainReading(await read('Các tổ hòa giải tiếp nhận 40 vụ.'));
    const [figure] = plain.figures;
    for (const quantity of [
      { ...figure?.quantity, value: 'bốn mươi' },
      { ...figure?.quantity, value: '10/3' },
      { ...figure?.quantity, state: 'zero' },
      undefined,
    ])
      expect(() => readingOfPlain({ ...plain, figures: [{ ...figure, quantity }] } as never)).toThrow(
        'call/bad-argument',
      );
  });
});
