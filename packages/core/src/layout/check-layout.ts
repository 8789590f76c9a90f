import type { Entity } from '../entity/define-entity.ts';
import { Problems } from '../outcome/problems.ts';
import { noSuchName } from '../outcome/no-such-name.ts';
import { namesThereAre } from '../outcome/names-there-are.ts';
import { whenOf } from '../parse/field-names.ts';
import { fold } from '../words/fold.ts';
import { boundsOf, foldLine, type Bound } from './bindings.ts';
import { cellAt, columnOf, rangeOf } from './cell-range.ts';
import type { LayoutDefinition, SheetLayout } from './layout.ts';

const roles: readonly string[] = ['label', 'value', 'measuredIn'];

/**
 * Checks what the shape of a layout does not tell: areas and fields that are known, places that can be read, nothing twice.
 *
 * @param definition - a layout of the right shape
 * @param entities - areas it may name
 * @throws `DefinitionError` `layout/unknown-area`, `layout/unknown-field`, `layout/bad-range`, `layout/bad-place`,
 * `layout/field-twice`, `layout/label-twice`, `layout/nothing-bound`, `layout/one-way`, `layout/unknown-role`
 */
export function checkLayout({ sheets }: LayoutDefinition, entities: readonly Entity[]): void {
  const problems = new Problems();
  sheets.forEach((sheet, i) => {
    checkSheet(sheet, `sheets[${i}]`, entities, problems);
  });
  problems.throwIfAny();
}

function checkSheet(sheet: SheetLayout, path: string, entities: readonly Entity[], problems: Problems): void {
  const { area, columns, lines, cells, everyRow = {}, across } = sheet;
  checkRanges(sheet, path, problems);
  const ways = [lines === undefined ? columns : lines, cells].filter((way) => way !== undefined);
  if (ways.length !== 1)
    problems.add(
      'layout/one-way',
      {
        vi: 'ghi đúng một cách đọc: `columns` (mỗi dòng một bản ghi), `lines` (mỗi dòng một chỉ tiêu) hoặc `cells` (từng ô)',
        en: 'state one way of reading: `columns` (a record a row), `lines` (a field a row) or `cells` (single cells)',
      },
      path,
    );
  if (across !== undefined && lines === undefined)
    problems.add(
      'layout/one-way',
      { vi: '`across` chỉ đi với `lines`', en: '`across` goes with `lines` only' },
      `${path}.across`,
    );
  const entity = entities.find(({ id }) => id === area);
  if (entity === undefined) {
    const ids = entities.map(({ id }) => id);
    problems.add('layout/unknown-area', unknown(area, ids, 'nội dung báo cáo', 'area'), `${path}.area`);
  }
  const fields: string[] = [];
  const names = entity === undefined ? null : [...Object.keys(entity.fields), 'unit', whenOf(entity)];
  const check = (bound: readonly Bound[], at: string, kind: 'column' | 'line' | 'cell'): void => {
    for (const one of bound) {
      const where = `${at}[${JSON.stringify(one.label)}]`;
      checkPlace(one, where, kind, problems);
      if (one.field !== null) fields.push(checkField(one.field, names, where, problems));
    }
    checkLabels(bound, at, kind, problems);
  };
  if (lines === undefined) check(boundsOf(columns), `${path}.columns`, 'column');
  else {
    check(boundsOf(lines), `${path}.lines`, 'line');
    checkRoles(boundsOf(columns), `${path}.columns`, problems);
  }
  check(boundsOf(cells), `${path}.cells`, 'cell');
  if (ways.length === 1 && fields.every((field) => field === 'unit' || field === 'period' || field === 'date'))
    problems.add(
      'layout/nothing-bound',
      { vi: 'không có trường số liệu nào được đọc', en: 'not one field of the area is read' },
      path,
    );
  for (const field of Object.keys(everyRow))
    fields.push(checkField(field, names, `${path}.everyRow.${field}`, problems));
  if (across !== undefined) fields.push(across);
  for (const field of new Set(fields.filter((name, i) => fields.indexOf(name) !== i)))
    problems.add(
      'layout/field-twice',
      { vi: `trường "${field}" được đọc từ hai chỗ; giữ một chỗ`, en: `"${field}" is read from two places; keep one` },
      path,
    );
}

function unknown(name: string, known: readonly string[], vi: string, en: string): { vi: string; en: string } {
  const there = namesThereAre(name, known);
  return { vi: `không có ${vi} "${name}"; ${there.vi}`, en: `no ${en} is called "${name}"; ${there.en}` };
}

function checkField(field: string, names: readonly string[] | null, path: string, problems: Problems): string {
  if (names !== null && !names.includes(field))
    problems.add('layout/unknown-field', unknown(field, names, 'trường', 'field'), path);
  return field;
}

function checkPlace({ at }: Bound, path: string, kind: 'column' | 'line' | 'cell', problems: Problems): void {
  const wanted = { column: ['D', columnOf], line: ['12', rowOf], cell: ['D7', cellAt] } as const;
  const [example, read] = wanted[kind];
  if (at === undefined ? kind !== 'cell' : read(at) !== null) return;
  problems.add(
    'layout/bad-place',
    {
      vi: at === undefined ? `thiếu vị trí \`at\`, ví dụ "${example}"` : `"${at}" không phải vị trí như "${example}"`,
      en:
        at === undefined
          ? `the place \`at\` is missing, such as "${example}"`
          : `"${at}" is no place like "${example}"`,
    },
    path,
  );
}

const rowOf = (text: string): number | null => (/^[1-9]\d{0,6}$/.test(text) ? Number(text) - 1 : null);

// One label in two spellings, or with two places of which one is not stated, could not be told apart on the sheet.
function checkLabels(
  bound: readonly Bound[],
  path: string,
  kind: 'column' | 'line' | 'cell',
  problems: Problems,
): void {
  const seen = new Map<string, Bound>();
  for (const one of bound) {
    const key = kind === 'line' ? foldLine(one.label) : fold(one.label);
    const before = seen.get(key);
    seen.set(key, one);
    if (before === undefined || (before.at !== undefined && one.at !== undefined && before.at !== one.at)) continue;
    problems.add(
      'layout/label-twice',
      {
        vi: `nhãn "${one.label}" có hai lần; ghi vị trí \`at\` khác nhau cho từng chỗ`,
        en: `the label "${one.label}" stands there twice; give each its own place \`at\``,
      },
      path,
    );
  }
}

function checkRoles(bound: readonly Bound[], path: string, problems: Problems): void {
  for (const { label, field } of bound)
    if (field !== null && !roles.includes(field))
      problems.add(
        'layout/unknown-role',
        noSuchName({ vi: 'tên dùng được bên cạnh `lines`', en: 'a name that means something beside `lines`' }, field, [
          ...roles,
          'null',
        ]),
        `${path}[${JSON.stringify(label)}]`,
      );
}

function checkRanges(
  { header, rows, within, skip = [], everyRow = {} }: SheetLayout,
  path: string,
  problems: Problems,
): void {
  const refuse = (text: string, at: string, example: string): void => {
    problems.add(
      'layout/bad-range',
      { vi: `"${text}" không đọc được; viết như ${example}`, en: `"${text}" cannot be read; write it like ${example}` },
      `${path}.${at}`,
    );
  };
  if (header !== undefined && !isRows(header)) refuse(header, 'header', '"7", "7:8"');
  if (rows !== undefined && !isRows(rows)) refuse(rows, 'rows', '"9:40", "9:"');
  if (within !== undefined && !/^[A-Z]{1,3}(?::[A-Z]{1,3})?$/.test(within)) refuse(within, 'within', '"A:F"');
  skip.forEach((range, i) => {
    if (rangeOf(range) === null) refuse(range, `skip[${i}]`, '"3:5", "H", "B2:D4"');
  });
  for (const [field, said] of Object.entries(everyRow))
    if (typeof said === 'object' && cellAt(said.cell) === null) refuse(said.cell, `everyRow.${field}.cell`, '"C3"');
}

const isRows = (text: string): boolean => /^[\d:]+$/.test(text) && rangeOf(text) !== null;
