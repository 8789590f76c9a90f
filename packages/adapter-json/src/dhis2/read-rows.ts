import { plainData } from '@qcdc/core/stored';
import { isObject } from '../input/is-object.ts';
import { parseExact } from '../input/parse-exact.ts';
import { isNoText, noData } from '../input/said-text.ts';
import { csvRows } from './csv-rows.ts';
import { isDeleted } from './is-deleted.ts';
import type { MessageWords } from './message-words.ts';
import type { ValueRow } from './value-row.ts';

/**
 * Reads the rows of a message, JSON or CSV.
 *
 * @param input - the text, or what `JSON.parse` gave
 * @param words - hears what is no value, and what stands beside the values
 * @returns the rows
 */
export function readRows(input: unknown, words: MessageWords): readonly ValueRow[] {
  const text = typeof input === 'string' ? input.replace(/^\uFEFF/, '') : null;
  if (text !== null && !/^\s*[[{]/.test(text)) return csvRows(text, words);
  const parsed = text === null ? { value: plainData(input, noData) } : parseExact(text);
  const message = 'value' in parsed ? parsed.value : null;
  if (!isObject(message)) {
    words.bad(0);
    return [];
  }
  // A server that has nothing gives an empty object.
  const values = message['dataValues'] ?? (Object.keys(message).length === 0 ? [] : null);
  if (!Array.isArray(values)) {
    words.bad(0);
    return [];
  }
  return words.head(message) ? values.flatMap((value, i) => jsonRow(value, message, i + 1, words)) : [];
}

const ofHead = ['period', 'orgUnit', 'attributeOptionCombo'];

function jsonRow(
  value: unknown,
  head: Readonly<Record<string, unknown>>,
  line: number,
  words: MessageWords,
): readonly ValueRow[] {
  const own = isObject(value) ? value : {};
  const said = (name: string): unknown => own[name] ?? (ofHead.includes(name) ? head[name] : undefined);
  const text = (name: string): string | undefined => {
    const given = said(name);
    if (typeof given === 'string') return isNoText(given) ? undefined : given;
    return typeof given === 'number' && Number.isFinite(given) ? String(given) : undefined;
  };
  const [dataElement, period, orgUnit] = [text('dataElement'), text('period'), text('orgUnit')];
  const deleted = isDeleted(own['deleted']);
  // What is neither text nor number would pass for left out.
  const isOther = ['categoryOptionCombo', 'attributeOptionCombo', 'comment'].some(
    (name) => said(name) != null && text(name) === undefined,
  );
  if (
    dataElement === undefined ||
    period === undefined ||
    orgUnit === undefined ||
    deleted === null ||
    (text('value') === undefined && !deleted) ||
    // A combination given by its categories would need the server's own lists to be found.
    isOther
  ) {
    words.bad(line);
    return [];
  }
  words.keys(
    Object.keys(own).filter((name) => own[name] != null),
    line,
  );
  if (!deleted) words.followUp(own['followUp'] ?? own['followup']);
  const [categoryOptionCombo, comment] = [text('categoryOptionCombo'), text('comment')];
  const attributeOptionCombo = text('attributeOptionCombo');
  return [
    {
      dataElement,
      period,
      orgUnit,
      value: text('value') ?? '',
      deleted,
      line,
      ...(categoryOptionCombo === undefined ? {} : { categoryOptionCombo }),
      ...(attributeOptionCombo === undefined ? {} : { attributeOptionCombo }),
      ...(comment === undefined || comment === '' ? {} : { comment }),
    },
  ];
}
