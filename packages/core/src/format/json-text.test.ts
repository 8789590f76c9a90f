import { describe, expect, it } from 'vitest';
import { mostCharacters, mostContainers, mostNames } from './json-limits.ts';
import { jsonTextFault } from './json-text.ts';

describe('a text of JSON is looked at before it is parsed', () => {
  it.each<readonly [string, string, ReturnType<typeof jsonTextFault>]>([
    ['an honest text', JSON.stringify({ units: ['00001'], name: 'Xã "Mẫu" [1]' }), null],
    ['64 levels', '['.repeat(64) + ']'.repeat(64), null],
    ['65 levels', '['.repeat(65), 'too-deep'],
    ['brackets one after the other are no levels', '[]'.repeat(1000), null],
    ['brackets that are only closed', ']'.repeat(1000) + '['.repeat(65), 'too-deep'],
    ['brackets inside a text', `"${'['.repeat(1000)}"`, null],
    ['a quote behind a backslash closes nothing', `"\\"${'['.repeat(1000)}"`, null],
    ['a backslash behind a backslash closes', `"\\\\"${'['.repeat(65)}`, 'too-deep'],
    ['a text that is never closed', `"${'['.repeat(1000)}`, null],
    ['what is no JSON at all', 'Mã đơn vị;Kỳ', null],
    ['as many characters as are read', ' '.repeat(mostCharacters), null],
    ['one more', ' '.repeat(mostCharacters + 1), 'too-large'],
    ['as many lists as are read', '[]'.repeat(mostContainers), null],
    ['one more list', '[]'.repeat(mostContainers + 1), 'too-large'],
    ['as many names as are read', `{${':'.repeat(mostNames)}`, null],
    ['one more name', `{${':'.repeat(mostNames + 1)}`, 'too-large'],
    ['names of two objects are not added', `{${':'.repeat(mostNames)}}{${':'.repeat(mostNames)}`, null],
    ['nor those of an object and the one around it', `{${':'.repeat(600_000)}{${':'.repeat(600_000)}}`, null],
  ])('%s', (_, text, fault) => {
    expect(jsonTextFault(text)).toBe(fault);
  });
});
