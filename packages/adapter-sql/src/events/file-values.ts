import { DefinitionError, type FieldInfo } from '@qcdc/core';
import { sql } from 'kysely';
import { textValue, type Sql } from '../engine/statement.ts';
import type { ColumnStatistics } from './file-statistics.ts';
import { choiceMark } from './load-events.ts';

/** A value of a file as it is read: what it is, and whether something stands there that cannot be read. */
export interface FileValue {
  /** The value; `NULL` where the cell is blank or cannot be read. */
  readonly value: Sql;
  /** What stands there, as text, and the condition that it was not read; none where the type of the column leaves no doubt. */
  readonly unread?: UnreadText;
  /** `true` where the value is the column itself, and every row of the files is known to have one. */
  readonly filled?: boolean;
}

/** A text that is not what its field asks for. */
export interface UnreadText {
  /** The text. */
  readonly text: Sql;
  /** Whether it was left unread. */
  readonly odd: Sql;
}

const exact = /^(U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|DECIMAL\(.*\))$/;

/**
 * Reads a column of a file as what its field is. A column that has the type is taken as it is, so that nothing is converted ten
 * million times; a text that is none is blank, and can be told.
 *
 * @param kind - what the field is
 * @param column - the column
 * @param type - its type, in the words of DuckDB
 * @param field - name of the field
 * @param known - what the files say of the column; `null`: nothing
 * @returns the value
 * @throws `DefinitionError` `sql/inexact-column`
 */
export function fileValue(
  kind: FieldInfo['kind'],
  column: Sql,
  type: string,
  field: string,
  known: ColumnStatistics | null = null,
): FileValue {
  const asItIs: FileValue = { value: column, filled: known !== null };
  const text = sql`NULLIF(trim(CAST(${column} AS VARCHAR)), '')`;
  const read = (value: Sql): FileValue => ({
    value,
    unread: { text, odd: sql`(${text} IS NOT NULL AND ${value} IS NULL)` },
  });
  switch (kind) {
    case 'day':
      if (type === 'DATE') return asItIs;
      if (type === 'TIMESTAMP WITH TIME ZONE') return { value: dayInVietnam(column) };
      return type.startsWith('TIMESTAMP') ? { value: sql`CAST(${column} AS DATE)` } : read(dayOf(text));
    case 'flag':
      return type === 'BOOLEAN' ? asItIs : read(sql`TRY_CAST(${text} AS BOOLEAN)`);
    case 'choices':
      if (type.endsWith('[]')) return { value: sql`('|' || array_to_string(${column}, '|') || '|')` };
      return {
        value: sql`(${textValue(choiceMark)} || replace(replace(${text}, '; ', '|'), ';', '|') || ${textValue(choiceMark)})`,
      };
    case 'count':
    case 'figure':
    case 'statedRatio':
      if (exact.test(type)) return asItIs;
      if (type === 'VARCHAR') return read(numberOf(text));
      throw new DefinitionError(
        'sql/inexact-column',
        {
          vi: `cột có kiểu ${type}, không cộng được chính xác; ghi lại bằng kiểu số nguyên hoặc DECIMAL`,
          en: `the column is of type ${type}, which does not add up exactly; write it as a whole number or a DECIMAL`,
        },
        field,
      );
    default:
      // No text before the least one is empty.
      if (type === 'VARCHAR' && known !== null && known.least !== '') return asItIs;
      return { value: type === 'VARCHAR' || type.startsWith('ENUM') ? sql`NULLIF(${column}, '')` : text };
  }
}

// A moment is of the day it has in Vietnam, as in memory, and not of the zone the session happens to be in.
const dayInVietnam = (moment: Sql): Sql => sql`CAST((timezone('UTC', ${moment}) + INTERVAL 7 HOUR) AS DATE)`;

const date = '[0-9]{4}-[0-9]{2}-[0-9]{2}';
const time = '[ T][0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?';

function dayOf(text: Sql): Sql {
  const is = (pattern: string): Sql => sql`regexp_full_match(${text}, ${sql.lit(pattern)})`;
  return sql`CASE WHEN ${is(date)} THEN TRY_CAST(${text} AS DATE) WHEN ${is(`${date}${time}`)} THEN TRY_CAST(left(${text}, 10) AS DATE)
    WHEN ${is('[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}')} THEN CAST(try_strptime(${text}, '%d/%m/%Y') AS DATE)
    WHEN ${is(`${date}${time}(Z|[+-][0-9]{2}(:?[0-9]{2})?)`)} THEN ${dayInVietnam(sql`TRY_CAST(${text} AS TIMESTAMPTZ)`)} END`;
}

// A cast to DECIMAL rounds in silence what has more digits than fit: such a number is an error here. "1.200" is a thousand and more
// to one hand and one and a fifth to another: nobody can tell. Most are whole: a text becomes a decimal through a whole number in a
// seventh of the time.
function numberOf(text: Sql): Sql {
  const is = (pattern: string): Sql => sql`regexp_full_match(${text}, ${sql.lit(pattern)})`;
  const number = '[-+]?([0-9]+([.][0-9]*)?|[.][0-9]+)([eE][-+]?[0-9]+)?';
  const tooLong = sql`error('out of range: more than 20 digits or 6 decimals in a column of numbers: ' || ${text})`;
  return sql`CASE WHEN ${is('[0-9]{1,18}')} THEN CAST(CAST(${text} AS BIGINT) AS DECIMAL(26, 6))
    WHEN NOT ${is(number)} OR ${is('[-+]?[1-9][0-9]{0,2}[.][0-9]{3}')} THEN NULL
    WHEN regexp_matches(${text}, '[.][0-9]{6}[0-9]*[1-9]|[eE]-|^[-+]?0*[1-9][0-9]{20}') THEN CAST(${tooLong} AS DECIMAL(26, 6))
    ELSE TRY_CAST(${text} AS DECIMAL(26, 6)) END`;
}
