import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { drawChanges } from '../src/mutation/draw-changes.ts';
import { equivalentChanges } from '../src/mutation/equivalent-changes.ts';
import { earlierDraw, judgedRooms } from '../src/mutation/judged-rooms.ts';
import { mutationRooms } from '../src/mutation/rooms.ts';
import { sourcesOf } from '../src/mutation/sources-of.ts';
import { storedResults } from '../src/mutation/stored-results.ts';
import { askedAgain, survivorsAmong } from '../src/mutation/survivors.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

describe('a draw of changes', () => {
  const changes = Array.from({ length: 50 }, (_, i) => ({ id: `change ${i}` }));
  const ids = (drawn: readonly { readonly id: string }[]) => drawn.map(({ id }) => id).sort();
  it('is the same for the same seed, in whatever order the changes come', () => {
    const drawn = drawChanges(changes, 10, 7);
    expect(drawChanges([...changes].reverse(), 10, 7)).toEqual(drawn);
    expect(drawChanges(changes, 10, 8)).not.toEqual(drawn);
    expect(new Set(drawn).size).toBe(10);
  });
  it('takes all where there are fewer', () => {
    expect(ids(drawChanges(changes, 90, 1))).toEqual(ids(changes));
  });
});

describe('rooms', () => {
  it.each(mutationRooms.map((room) => [room.id, room] as const))(
    '%s has code to change and tests to ask',
    (_, room) => {
      expect(room.code.flatMap((place) => sourcesOf(root, place)).length).toBeGreaterThan(0);
      for (const place of [...room.code, ...room.tests]) expect(existsSync(`${root}${place}`), place).toBe(true);
    },
  );
});

describe('changes that change nothing', () => {
  it.each(equivalentChanges.map((change) => [`${change.file} ${change.instead}`, change] as const))(
    '%s: the line still stands as it was judged',
    (_, { file, code, reason }) => {
      const lines = readFileSync(`${root}${file}`, 'utf8').split('\n');
      expect(lines.some((line) => line.trim() === code)).toBe(true);
      expect(reason).not.toBe('');
    },
  );
  it('are shown by tests there are', () => {
    for (const { shown } of equivalentChanges) {
      if (shown === undefined || shown === 'argument') continue;
      expect(readFileSync(`${root}${shown.test}`, 'utf8')).toContain(shown.title);
    }
  });
  it('are shown by more than reading, but for a few', () => {
    const read = equivalentChanges.filter(({ shown }) => shown === undefined);
    expect(read.length * 6).toBeLessThanOrEqual(equivalentChanges.length);
  });
  it('are taken out of what was tried, and of nothing else', () => {
    const [known] = equivalentChanges;
    const other = { file: 'a.ts', code: 'a > b', kind: 'EqualityOperator', instead: 'a >= b', line: 1 };
    const unnoticed = [...(known === undefined ? [] : [{ ...known, line: 9 }]), other];
    const [room] = judgedRooms([
      { room: 'number', seed: 1, commit: 'abc', changes: 99, drawn: 12, noticed: 10, unnoticed },
    ]);
    expect(room).toMatchObject({ equivalent: 1, perMille: 909, unnoticed: [other] });
  });
});

describe('what no test noticed is asked again', () => {
  const change = (line: number, part: string, instead = 'true') => ({ file: 'a.ts', line, code: 'if (a && b) c();', part, kind: 'ConditionalExpression', instead }); // prettier-ignore
  const listed = [change(7, 'a'), change(7, 'b'), change(9, 'a'), change(7, 'a', 'false')];
  const all = listed.map((one) => ({ ...one, id: `${one.line} ${one.part} ${one.instead}` }));
  it('by what stands in the line, wherever it stands now', () => {
    expect(survivorsAmong(all, [change(1, 'b')]).map(({ id }) => id)).toEqual(['7 b true']);
    expect(survivorsAmong(all, [change(1, 'a'), change(2, 'a', 'false')]).map(({ id }) => id)).toEqual(['7 a true', '7 a false']); // prettier-ignore
    expect(survivorsAmong(all, [change(1, 'gone')])).toEqual([]);
  });
  it('where the piece was not kept, by the rest', () => {
    const { part, ...kept } = change(1, 'b');
    expect(part).toBe('b');
    expect(survivorsAmong(all, [kept, kept]).map(({ id }) => id)).toEqual(['7 a true', '7 b true']);
  });
  it('what is noticed now counts as noticed, and what is gone was never tried', () => {
    const before = { room: 'number', seed: 1, commit: 'abc', changes: 99, drawn: 12, noticed: 9, unnoticed: listed.slice(0, 3) }; // prettier-ignore
    expect(askedAgain(before, { drawn: 2, unnoticed: [change(7, 'b')] }, 'def')).toEqual({
      ...before,
      again: 'def',
      first: { drawn: 12, noticed: 9 },
      drawn: 11,
      noticed: 10,
      unnoticed: [change(7, 'b')],
    });
    const again = { ...before, first: { drawn: 20, noticed: 8 } };
    expect(askedAgain(again, { drawn: 2, unnoticed: [] }, 'def').first).toEqual({ drawn: 20, noticed: 8 });
  });
});

describe('a room that is drawn anew', () => {
  const [known] = equivalentChanges;
  const other = { file: 'a.ts', code: 'a > b', kind: 'EqualityOperator', instead: 'a >= b', line: 1 };
  const unnoticed = [...(known === undefined ? [] : [{ ...known, line: 9 }]), other];
  const last = { room: 'number', seed: 1, commit: 'abc', changes: 99, drawn: 12, noticed: 10, unnoticed };
  const before = { seed: 1, commit: 'abc', drawn: 12, noticed: 10, equivalent: 1 };
  it('keeps what the draw before had come to, at the commit it was asked last', () => {
    expect(earlierDraw(last, 2)).toEqual({ before });
    expect(earlierDraw({ ...last, again: 'def' }, 2)).toEqual({ before: { ...before, commit: 'def' } });
  });
  it('and where the same is drawn again, the one before that', () => {
    expect(earlierDraw(last, 1)).toEqual({});
    expect(earlierDraw({ ...last, seed: 2, before }, 2)).toEqual({ before });
    expect(earlierDraw(undefined, 2)).toEqual({});
  });
});

it('what is kept is of rooms there are, each once, and adds up', () => {
  const results = storedResults();
  const rooms = results.map(({ room }) => room);
  expect(mutationRooms.map(({ id }) => id).filter((id) => rooms.includes(id))).toEqual(rooms);
  for (const { room, drawn, noticed, unnoticed, changes } of results) {
    expect(noticed + unnoticed.length, room).toBe(drawn);
    expect(drawn).toBeLessThanOrEqual(changes);
  }
  const judged = judgedRooms(results);
  const tried = judged.reduce((all, { drawn }) => all + drawn, 0);
  expect(judged.reduce((all, { equivalent }) => all + equivalent, 0) * 20).toBeLessThanOrEqual(tried);
});
