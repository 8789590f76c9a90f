import type { Text } from '@qcdc/core';
import { jsonTextFault } from '@qcdc/core/stored';
import { parse } from 'lossless-json';
import { isStored } from './is-stored.ts';
import { storedDocument } from './item-scanner.ts';
import { nameTwice } from './name-twice.ts';

/** A value read from JSON, or why it is none. */
export type ParsedItem =
  | {
      /** The value. */
      readonly value: unknown;
    }
  | {
      /** The text of a long document of the library, which its own door parses: parsed here too, it would be held twice. */
      readonly stored: string;
    }
  | {
      /** What is wrong: no JSON, or a name that stands twice. */
      readonly wrong: 'not-json' | 'name-twice';
      /** Where it ends to be JSON; the name that stands twice. */
      readonly detail: Text;
    };

/**
 * Parses one value without losing a digit: a number a computer cannot hold exactly becomes a quantity whose number is a text.
 * A name that stands twice with two values is refused, where `JSON.parse` would take the last one in silence.
 *
 * @param text - the JSON
 * @returns the value
 */
export function parseExact(text: string): ParsedItem {
  const unread = jsonTextFault(text);
  if (unread !== null) return { wrong: 'not-json', detail: unread === 'too-deep' ? tooDeep : tooLarge };
  if (text.length > longest && storedDocument.test(text)) return parsedAtOnce(text);
  const twice: string[] = [];
  try {
    const value = parse(text, null, {
      // What the library stored has texts where a number of JavaScript would not do.
      parseNumber: storedDocument.test(text) ? Number : exactNumber,
      onDuplicateKey: ({ key, newValue }) => {
        twice.push(key);
        return newValue;
      },
    });
    const [first] = twice;
    if (first !== undefined) return { wrong: 'name-twice', detail: { vi: first, en: first } };
    pullTogether(value);
    return { value };
  } catch (error) {
    return { wrong: 'not-json', detail: placeIn(error) };
  }
}

// The exact parser puts texts together letter by letter, and each letter takes thirty times its memory until somebody asks for one
// of them. Of a document of the library no number needs it: those that are exact are texts there.
const longest = 1_000_000;

function parsedAtOnce(text: string): ParsedItem {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const { length } = text;
    const cutOff = { vi: `bị cắt cụt ở ký tự thứ ${length}`, en: `cut off at character ${length}` };
    return { wrong: 'not-json', detail: /position/.test(String(error)) ? placeIn(error) : cutOff };
  }
  const twice = nameTwice(text);
  if (twice !== null) return { wrong: 'name-twice', detail: { vi: twice, en: twice } };
  return isStored(value) ? { stored: text } : { value };
}

function pullTogether(value: unknown): void {
  if (typeof value === 'string') value.charCodeAt(0);
  else if (typeof value === 'object' && value !== null) for (const member of Object.values(value)) pullTogether(member);
}

const tooDeep: Text = { vi: 'lồng nhau quá sâu', en: 'nested too deeply' };
const tooLarge: Text = { vi: 'quá lớn để đọc', en: 'too large to be read' };

// The parser speaks English, and says where: that is what helps to find the place.
function placeIn(error: unknown): Text {
  const { message = '' } = error instanceof Error ? error : {};
  const position = /\bposition (\d+)/.exec(message)?.[1];
  if (position === undefined) return tooDeep;
  const at = String(Number(position) + 1);
  const ended = /\bend of input\b/.test(message) && !/^Expected end/.test(message);
  return ended
    ? { vi: `bị cắt cụt ở ký tự thứ ${at}`, en: `cut off at character ${at}` }
    : { vi: `sai ở ký tự thứ ${at}`, en: `wrong at character ${at}` };
}

// Fifteen digits fit into a number of JavaScript whatever they are.
function exactNumber(text: string): unknown {
  const digits = text.length <= 15 ? text : text.replace(/e.*$/i, '').replace(/^-?0*\.?0*|\./g, '');
  const number = Number(text);
  if (digits.length <= 15 && Number.isFinite(number)) return number;
  return { state: 'reported', value: text, bound: 'exact', upper: null, accuracy: null };
}
