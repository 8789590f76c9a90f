import { readFileSync } from 'node:fs';
import type { RoomResult } from './mutation-result.ts';

/** Where results are kept. */
export const resultsFile: URL = new URL('results.json', import.meta.url);

/** Reads what the tester left, room by room. */
export const storedResults = (): readonly RoomResult[] =>
  JSON.parse(readFileSync(resultsFile, 'utf8')) as readonly RoomResult[];
