import { plainData } from '@qcdc/core/stored';
import Papa from 'papaparse';
import { isObject } from '../input/is-object.ts';
import { parseExact } from '../input/parse-exact.ts';
import { isNoText, noData } from '../input/said-text.ts';

/** One value as a server gave it. */
export interface ValueRow {
  /** Data element. */
  readonly dataElement: string;
  /** Period, in the codes of DHIS2. */
  readonly period: string;
  /** Organisation unit. */
  readonly orgUnit: string;
  /** Category option combination. */
  readonly categoryOptionCombo?: string;
  /** Attribute option combination, its own or that of the message. */
  readonly attributeOptionCombo?: string;
  /** The value. */
  readonly value: string;
  /** Its comment. */
  readonly comment?: string;
  /** Whether it was deleted. */
  readonly deleted: boolean;
  /** Its number among the values, counted from 1; of a CSV the line. */
  readonly line: number;
}

/**
 * Reads the rows of a message, JSON or CSV.
 *
 * @param input - the text, or what `JSON.parse` gave
 * @param bad - hears the line of what is no value; 0 for the whole
 * @param dataSet - hears of which data set the message says it is, where it says so
 * @returns the rows
 */
export function readRows(
  input: unknown,
  bad: (line: number) => void,
  dataSet: (said: unknown) => void,
): readonly ValueRow[] {
  const text = typeof input === 'string' ? input.replace(/^\uFEFF/, '') : null;
  if (text !== null && !/^\s*[[{]/.test(text)) return csvRows(text, bad);
  const parsed = text === null ? { value: plainData(input, noData) } : parseExact(text);
  const message = 'value' in parsed ? parsed.value : null;
  if (!isObject(message)) {
    bad(0);
    return [];
  }
  // A server that has nothing gives an empty object.
  const values = message['dataValues'] ?? (Object.keys(message).length === 0 ? [] : null);
  if (!Array.isArray(values)) {
    bad(0);
    return [];
  }
  if (message['dataSet'] != null) dataSet(message['dataSet']);
  return values.flatMap((value, i) => jsonRow(value, message, i + 1, bad));
}

function jsonRow(
  value: unknown,
  head: Readonly<Record<string, unknown>>,
  line: number,
  bad: (line: number) => void,
): readonly ValueRow[] {
  const own = isObject(value) ? value : {};
  const text = (name: string): string | undefined => {
    const said = own[name] ?? (['period', 'orgUnit', 'attributeOptionCombo'].includes(name) ? head[name] : undefined);
    if (typeof said === 'string') return isNoText(said) ? undefined : said;
    return typeof said === 'number' && Number.isFinite(said) ? String(said) : undefined;
  };
  const [dataElement, period, orgUnit] = [text('dataElement'), text('period'), text('orgUnit')];
  const deleted = isDeleted(own['deleted']);
  // What is neither text nor number would pass for left out.
  const isOther = ['categoryOptionCombo', 'attributeOptionCombo', 'comment'].some(
    (name) => own[name] != null && text(name) === undefined,
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
    bad(line);
    return [];
  }
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

// A value that is to be deleted and is read as one that holds is worse than one that is refused.
function isDeleted(said: unknown): boolean | null {
  if (said === undefined || said === null || said === '' || said === false) return false;
  if (said === true) return true;
  const word = typeof said === 'string' ? said.trim().toLowerCase() : '';
  return word === 'true' ? true : word === 'false' ? false : null;
}

function csvRows(text: string, bad: (line: number) => void): readonly ValueRow[] {
  const { data } = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true });
  if (data.length === 0) bad(0);
  let line = 1;
  const rows: ValueRow[] = [];
  for (const [i, cells] of data.entries()) {
    const [
      dataElement = '',
      period = '',
      orgUnit = '',
      categoryOptionCombo = '',
      attributeOptionCombo = '',
      value = '',
      ,
      ,
      comment = '',
      ,
      deleted,
    ] = cells;
    const at = line;
    line += 1 + cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0);
    // The first row is the header; a page of something else has none.
    if (i === 0) {
      if (!/^data_?element/i.test(dataElement)) {
        bad(0);
        return [];
      }
      continue;
    }
    const isGone = isDeleted(deleted);
    if (dataElement === '' || period === '' || orgUnit === '' || isGone === null) {
      bad(at);
      continue;
    }
    rows.push({
      dataElement,
      period,
      orgUnit,
      value,
      deleted: isGone,
      line: at,
      ...(categoryOptionCombo === '' ? {} : { categoryOptionCombo }),
      ...(attributeOptionCombo === '' ? {} : { attributeOptionCombo }),
      ...(comment === '' ? {} : { comment }),
    });
  }
  return rows;
}
