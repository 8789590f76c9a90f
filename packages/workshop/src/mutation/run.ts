// Tries changes of the code that tests have to notice: `run.ts [room …] [--each 125] [--seed 1]`. What came out is kept in
// results.json, room by room, and `pnpm run docs:generate` makes a page of it.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { RoomResult } from './mutation-result.ts';
import { mutationRooms } from './rooms.ts';
import { tryRoom } from './try-room.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const kept = new URL('results.json', import.meta.url);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { each: { type: 'string', default: '125' }, seed: { type: 'string', default: '1' } },
});
const unknown = positionals.filter((id) => !mutationRooms.some((room) => room.id === id));
if (unknown.length > 0)
  throw new Error(`there are ${mutationRooms.map(({ id }) => id).join(', ')}, no ${unknown.join(', ')}`);

const asked = mutationRooms.filter(({ id }) => positionals.length === 0 || positionals.includes(id));
for (const room of asked) {
  const result = tryRoom(root, room, Number(values.each), Number(values.seed));
  const others = (JSON.parse(readFileSync(kept, 'utf8')) as readonly RoomResult[]).filter(
    (other) => other.room !== room.id,
  );
  const order = mutationRooms.map(({ id }) => id);
  const all = [...others, result].sort((a, b) => order.indexOf(a.room) - order.indexOf(b.room));
  writeFileSync(kept, `${JSON.stringify(all, null, 2)}\n`);
  console.log(`${room.id}: ${result.noticed} of ${result.drawn} noticed`);
  for (const { file, line, code, kind, instead } of result.unnoticed)
    console.log(`  ${file}:${line} ${kind}: ${code} -> ${instead}`);
}
