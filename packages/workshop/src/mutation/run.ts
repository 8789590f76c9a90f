// Tries changes of the code that tests have to notice: `run.ts [room …] [--each 125] [--seed 1] [--survivors]`. What came out
// is kept in results.json, room by room, and `pnpm run docs:generate` makes a page of it.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { drawChanges } from './draw-changes.ts';
import { earlierDraw, isEquivalent } from './judged-rooms.ts';
import type { RoomResult } from './mutation-result.ts';
import type { Tried } from './report-of-tester.ts';
import { mutationRooms, type MutationRoom } from './rooms.ts';
import { resultsFile, storedResults } from './stored-results.ts';
import { askedAgain, survivorsAmong } from './survivors.ts';
import { changesOf, tryChanges } from './try-room.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    each: { type: 'string', default: '125' },
    seed: { type: 'string', default: '1' },
    survivors: { type: 'boolean', default: false },
  },
});
const unknown = positionals.filter((id) => !mutationRooms.some((room) => room.id === id));
if (unknown.length > 0)
  throw new Error(`there are ${mutationRooms.map(({ id }) => id).join(', ')}, no ${unknown.join(', ')}`);

const asked = mutationRooms.filter(({ id }) => positionals.length === 0 || positionals.includes(id));
for (const room of asked) {
  const result = values.survivors ? againOf(room) : drawnOf(room);
  if (result === undefined) continue;
  const others = storedResults().filter((other) => other.room !== room.id);
  const order = mutationRooms.map(({ id }) => id);
  const all = [...others, result].sort((a, b) => order.indexOf(a.room) - order.indexOf(b.room));
  writeFileSync(resultsFile, `${JSON.stringify(all, null, 2)}\n`);
  console.log(`${room.id}: ${result.noticed} of ${result.drawn} noticed`);
  for (const change of result.unnoticed.filter((one) => !isEquivalent(one)))
    console.log(
      `  ${change.file}:${change.line} ${change.kind}: ${change.code}\n    ${change.part} -> ${change.instead}`,
    );
}

function drawnOf(room: MutationRoom): RoomResult {
  const changes = changesOf(root, room);
  const commit = commitNow();
  const seed = Number(values.seed);
  const tried = tryChanges(root, room, drawChanges(changes, Number(values.each), seed));
  const before = earlierDraw(
    storedResults().find((result) => result.room === room.id),
    seed,
  );
  return { room: room.id, seed, commit, changes: changes.length, ...before, ...noticedOf(tried) };
}

// Only what no test noticed is asked again, without what is known to change nothing.
function againOf(room: MutationRoom): RoomResult | undefined {
  const before = storedResults().find((result) => result.room === room.id);
  if (before === undefined) return undefined;
  const known = before.unnoticed.filter(isEquivalent);
  const sought = before.unnoticed.filter((change) => !isEquivalent(change));
  const commit = commitNow();
  const tried = tryChanges(root, room, survivorsAmong(changesOf(root, room), sought));
  return askedAgain(
    before,
    { ...tried, drawn: tried.drawn + known.length, unnoticed: [...known, ...tried.unnoticed] },
    commit,
  );
}

function noticedOf(tried: Tried): Tried & Pick<RoomResult, 'noticed'> {
  return { ...tried, noticed: tried.drawn - tried.unnoticed.length };
}

function commitNow(): string {
  return spawnSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).stdout.trim();
}
