import { expect, it } from 'vitest';
import { dhis2Client } from '../../src/dhis2/index.ts';
import { map, measures } from './figures-to-send.ts';

it('are not waited for where the call is wrong', async () => {
  const server = { url: 'https://example.org/api', token: 't' };
  await expect(dhis2Client(server).read(map, measures, null as never)).rejects.toThrow('call/bad-argument');
  expect(() => dhis2Client({ ...server, fetch: 5 as never })).toThrow('call/bad-argument');
});
