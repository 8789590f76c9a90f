import { expect, it } from 'vitest';
import { sortedIn } from './sorted-files.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const file = (name: string, text: string) => ({ name, bytes: bytes(text) });
const names = (taken: readonly { readonly name: string }[]): readonly string[] => taken.map(({ name }) => name);

it('two files of one name in one drop are both taken', () => {
  const { taken, renamed } = sortedIn([], [file('bao-cao.xlsx', 'xã A'), file('bao-cao.xlsx', 'xã B')]);
  expect(names(taken)).toEqual(['bao-cao.xlsx', 'bao-cao (2).xlsx']);
  expect(renamed).toEqual([['bao-cao.xlsx', 'bao-cao (2).xlsx']]);
});

it('a file called like one that is there stands beside it, whatever it is', () => {
  for (const name of ['a.xlsx', 'a.csv', 'a.docx']) {
    const first = sortedIn([], [file(name, '1')]).taken;
    const { taken } = sortedIn(first, [file(name, '2')]);
    expect(new Set(names([...first, ...taken])).size).toBe(2);
  }
});

it('the same file again is not taken twice, and it is said; the second bearer of a name is known by what its sender called it', () => {
  const there = sortedIn([], [file('a.csv', '1'), file('a.csv', '2')]).taken;
  expect(sortedIn(there, [file('a.csv', '2'), file('a.csv', '1')])).toEqual({
    taken: [],
    refused: [],
    again: ['a.csv', 'a.csv'],
    renamed: [],
  });
});

it('the same content under another name is another file, which the reading of deliveries tells of', () => {
  const there = sortedIn([], [file('a.csv', '1')]).taken;
  expect(names(sortedIn(there, [file('b.csv', '1')]).taken)).toEqual(['b.csv']);
});

it('what is neither table nor text is refused by its name', () => {
  expect(sortedIn([], [file('x.exe', '1'), file('khongduoi', '')]).refused).toEqual(['x.exe', 'khongduoi']);
});
