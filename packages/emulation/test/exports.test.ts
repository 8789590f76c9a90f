import { expect, it } from 'vitest';
import * as door from '../src/index.ts';

it('the front door offers exactly this', async () => {
  await expect(`${Object.keys(door).sort().join('\n')}\n`).toMatchFileSnapshot('golden/exports.txt');
});
