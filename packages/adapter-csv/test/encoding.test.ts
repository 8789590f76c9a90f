import { describe, expect, it } from 'vitest';
import { csv } from '../src/index.ts';

const text = 'Đơn vị;Số vụ hòa giải\nXã Thủy Đường;12\nPhường Nghĩa Lộ;7\n';
const source = 'a.csv';

// Bytes of Windows-1258: tones behind their vowels, the other letters of Vietnamese on bytes of their own.
const single: Readonly<Record<string, number>> = {
  Ă: 0xc3,
  ă: 0xe3,
  Â: 0xc2,
  â: 0xe2,
  Đ: 0xd0,
  đ: 0xf0,
  Ê: 0xca,
  ê: 0xea,
  Ô: 0xd4,
  ô: 0xf4,
  Ơ: 0xd5,
  ơ: 0xf5,
  Ư: 0xdd,
  ư: 0xfd,
  '\u0300': 0xcc,
  '\u0309': 0xd2,
  '\u0303': 0xde,
  '\u0301': 0xec,
  '\u0323': 0xf2,
};
const withMarks = /([ăâêôơưĂÂÊÔƠƯ])/u;
function windows1258(words: string): Uint8Array {
  const letters = Array.from(words.normalize('NFC')).flatMap((letter) => {
    if (withMarks.test(letter) || single[letter] !== undefined) return [letter];
    const parts = letter.normalize('NFD');
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(parts)?.[0] ?? '';
    return [parts.replace(tone, '').normalize('NFC'), tone];
  });
  return Uint8Array.from(
    letters.filter((one) => one !== ''),
    (one) => single[one] ?? one.charCodeAt(0),
  );
}

function utf16(words: string, little: boolean, mark: boolean): Uint8Array {
  const codes = (mark ? '\uFEFF' : '') + words;
  const bytes = new Uint8Array(codes.length * 2);
  for (let i = 0; i < codes.length; i++) new DataView(bytes.buffer).setUint16(i * 2, codes.charCodeAt(i), little);
  return bytes;
}

const utf8 = (words: string): Uint8Array => new TextEncoder().encode(words);

async function readBytes(bytes: Uint8Array, size = bytes.length) {
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.slice(at, at + size));
  const { value, findings } = await csv.read(pieces, { source });
  const [sheet] = value;
  const words = Array.from({ length: sheet?.rows ?? 0 }, (_, row) =>
    Array.from({ length: sheet?.columns ?? 0 }, (_, column) => sheet?.cell(row, column)?.value ?? '').join(';'),
  );
  return {
    words,
    codes: findings.map(({ code }) => code),
    readAs: findings.find(({ code }) => code === 'csv/read-as')?.message.en,
  };
}

const lines = text.trimEnd().split('\n');

describe('the encoding is found', () => {
  it.each([
    ['UTF-8', utf8(text), 'UTF-8'],
    ['UTF-8 with its mark', utf8(`\uFEFF${text}`), 'UTF-8'],
    ['UTF-16, little end first', utf16(text, true, true), 'UTF-16LE'],
    ['UTF-16, big end first', utf16(text, false, true), 'UTF-16BE'],
    ['UTF-16 without a mark', utf16(text, true, false), 'UTF-16LE'],
    ['Windows-1258', windows1258(text), 'windows-1258'],
  ])('%s', async (_, bytes, name) => {
    for (const size of [1, 3, 7, 1000]) {
      const { words, readAs } = await readBytes(bytes, size);
      expect(words).toEqual(lines);
      expect(readAs).toContain(name);
    }
  });

  it('also where the first letter with a mark comes late', async () => {
    const late = `a;b\n${'x;1\n'.repeat(80_000)}${text}`;
    const { words } = await readBytes(utf8(late), 10_000);
    expect(words.slice(-3)).toEqual(lines);
  });

  it('and the words are in NFC', async () => {
    const { words } = await readBytes(windows1258(text));
    expect(words.every((line) => line === line.normalize('NFC'))).toBe(true);
  });
});

describe('damage is said', () => {
  it('UTF-8 that was taken for Windows-1252 and saved again is undone', async () => {
    const twice = utf8(new TextDecoder('windows-1252').decode(utf8(text)));
    const { words, codes } = await readBytes(twice);
    expect(words).toEqual(lines);
    expect(codes).toContain('csv/encoded-twice');
  });

  it('letters that became question marks', async () => {
    const { codes } = await readBytes(utf8('Ðon v?;S? v?\nH?a gi?i;1\nXã Th?y Ðu?ng;2'));
    expect(codes).toContain('csv/letters-lost');
  });

  it('a question mark somebody typed is none', async () => {
    const { codes } = await readBytes(utf8('Câu hỏi;Số\nCó không?;1\nVì sao?;2'));
    expect(codes).not.toContain('csv/letters-lost');
  });

  it('TCVN3', async () => {
    const { codes } = await readBytes(utf8('§¬n vÞ;Sè vô hßa gi¶i\nX· An Hßa;2'));
    expect(codes).toContain('csv/legacy-encoding');
  });

  it('bytes that are no UTF-8 in a file that is, with their line', async () => {
    const { findings } = await csv.read(
      [utf8(`Đơn vị;Số\n${'Xã Ạ;1\n'.repeat(20_000)}`), Uint8Array.of(0xff, 0x3b, 0x31, 0x0a)],
      { source },
    );
    expect(findings.find(({ code }) => code === 'csv/undecodable')?.where.line).toBe(20_002);
  });

  it('NUL, with its line', async () => {
    const { value, findings } = await csv.read('Đơn vị;Số\nXã\0 A;1\n', { source });
    expect(findings.find(({ code }) => code === 'csv/nul-bytes')?.where.line).toBe(2);
    expect(value[0]?.cell(1, 0)?.value).toBe('Xã A');
  });
});
