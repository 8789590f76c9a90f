import { checkCall } from '../outcome/check-call.ts';
import { aText } from '../outcome/demand.ts';
import { deepest, mostCharacters, mostContainers, mostNames } from './json-limits.ts';

/** Why a text of JSON is not even parsed. */
export type JsonTextFault = 'too-large' | 'too-deep';

const [quote, backslash, colon] = [34, 92, 58];
const [openBracket, closeBracket, openBrace, closeBrace] = [91, 93, 123, 125];

/**
 * Looks at a text of JSON before anybody parses it: how long it is, how deep it is nested, how many lists, objects and names
 * it holds. It goes through the text once, keeps nothing, and does not ask whether the text is JSON.
 *
 * @param text - the text
 * @returns `too-large` above 26,214,400 characters, 3,000,000 lists and objects or 1,000,000 names in one object, `too-deep`
 * above 64 levels; `null` for what may be parsed
 * @throws `DefinitionError` `call/bad-argument`
 * @example
 * ```ts
 * jsonTextFault('{"unit": "00001"}'); // => null
 * jsonTextFault('['.repeat(65)); // => 'too-deep'
 * ```
 */
export function jsonTextFault(text: string): JsonTextFault | null {
  checkCall('jsonTextFault', { text: [text, aText] });
  if (text.length > mostCharacters) return 'too-large';
  // Names counted in the object at each level.
  const names = new Int32Array(deepest + 1);
  let depth = 0;
  let containers = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === quote) i = endOfText(text, i + 1);
    else if (code === openBracket || code === openBrace) {
      if (++depth > deepest) return 'too-deep';
      if (++containers > mostContainers) return 'too-large';
      names[depth] = 0;
    } else if (code === closeBracket || code === closeBrace) depth = Math.max(0, depth - 1);
    else if (code === colon) {
      const count = (names[depth] ?? 0) + 1;
      if (count > mostNames) return 'too-large';
      names[depth] = count;
    }
  }
  return null;
}

// Where the quote is that closes a text; the end of all where none does.
function endOfText(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
    let before = at;
    while (before > from && text.charCodeAt(before - 1) === backslash) before -= 1;
    if ((at - before) % 2 === 0) return at;
  }
  return text.length;
}
