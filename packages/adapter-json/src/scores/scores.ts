import { ManyFindings, ok, type Finding, type Outcome, type Where } from '@qcdc/core';
import { checkCall, having } from '@qcdc/core/checks';
import { readStored, stamped } from '@qcdc/core/stored';
import type { UnitScore } from '@qcdc/emulation';
import type { JsonInput } from '../input/json-input.ts';
import { anOptions } from '../input/an-options.ts';
import { KeptValues, type JsonKeptOptions } from '../input/kept-values.ts';
import { readDemands, readItems } from '../input/read-items.ts';
import { formOf, type JsonWriteOptions } from '../write/line-form.ts';
import { piecesOfDocument, piecesOfLines } from '../write/pieces.ts';
import { scoreOf, scoresFormat, scoresToJson, scoreToJson, type UnitScoreJson } from './scores-json.ts';

const aScore = having(['unit', 'period', 'state', 'root'], 'điểm của một đơn vị', 'the score of a unit');
const scores = having([], 'danh sách điểm, như scoreboard.rows()', 'scores, such as scoreboard.rows()');

/**
 * Writes scores, piece by piece; read back, they are the same.
 *
 * @param from - such as `scoreboard.rows()`
 * @param options - lines or one document
 * @returns pieces of text; joined, they are the file
 * @throws `DefinitionError` `call/bad-argument`, `call/bad-option`, `call/unknown-option`
 * @example
 * ```ts
 * const rubric = defineRubric({
 *   id: 'sample-2024',
 *   kind: 'commune',
 *   label: { vi: 'Bảng điểm mẫu', en: 'Sample sheet' },
 *   years: { from: 2024 },
 *   basis: [practice({ vi: 'ví dụ', en: 'an example' })],
 *   period: { kind: 'year' },
 *   facts: [{ id: 'posted', kind: 'number', label: { vi: 'Số nội dung niêm yết', en: 'Items posted' } }],
 *   root: { id: 'posting', label: { vi: 'Niêm yết', en: 'Posting' }, maximum: 10, scale: { give: 'points', of: { read: 'fact', fact: 'posted' } } },
 * });
 * const facts = [{ fact: 'posted', unit: 'A', period: '2024', kind: 'number' as const, value: 9 }];
 * const { value: board } = score(ok({ units: ['A'], peek: () => null }), rubric, { period: '2024', facts });
 * [...writeScores(board.rows())].join('').includes('"A"'); // => true
 * ```
 */
export function* writeScores(
  from: Iterable<UnitScore>,
  options: JsonWriteOptions = {},
): Generator<string, void, undefined> {
  checkCall('writeScores', { scores: [from, scores] });
  if (formOf('writeScores', options) === 'document') yield* piecesOfDocument(scoresToJson(from));
  else yield* piecesOfLines(linesOf(from));
}

function* linesOf(from: Iterable<UnitScore>): Generator<UnitScoreJson, void, undefined> {
  for (const score of from) {
    checkCall('writeScores', { scores: [score, aScore] });
    yield scoreToJson(score);
  }
}

/**
 * Reads scores back, from lines, from a list or from what the library stored (`qcdc/scores`). They are read as they were given:
 * nobody computes them again.
 *
 * @param input - text, bytes or a stream
 * @param options - name of the source, progress and signal
 * @returns the scores; findings `json/…`, `stored/…`
 * @throws `DefinitionError` `json/bad-input`, `call/bad-option`, `call/unknown-option`
 * @example
 * ```ts
 * const rubric = defineRubric({
 *   id: 'sample-2024',
 *   kind: 'commune',
 *   label: { vi: 'Bảng điểm mẫu', en: 'Sample sheet' },
 *   years: { from: 2024 },
 *   basis: [practice({ vi: 'ví dụ', en: 'an example' })],
 *   period: { kind: 'year' },
 *   facts: [{ id: 'posted', kind: 'number', label: { vi: 'Số nội dung niêm yết', en: 'Items posted' } }],
 *   root: { id: 'posting', label: { vi: 'Niêm yết', en: 'Posting' }, maximum: 10, scale: { give: 'points', of: { read: 'fact', fact: 'posted' } } },
 * });
 * const facts = [{ fact: 'posted', unit: 'A', period: '2024', kind: 'number' as const, value: 9 }];
 * const { value: board } = score(ok({ units: ['A'], peek: () => null }), rubric, { period: '2024', facts });
 * const lines = [...writeScores(board.rows())].join('');
 * (await readScores(lines, { source: 'diem.ndjson' })).value.map(({ unit }) => unit); // => ['A']
 * ```
 */
export async function readScores(
  input: JsonInput,
  options: JsonKeptOptions = {},
): Promise<Outcome<readonly UnitScore[]>> {
  checkCall('readScores', { options: [options, anOptions] });
  const { mostValues, ...reading } = options;
  checkCall('readScores', {}, reading, readDemands);
  const { source } = reading;
  const from: Where = source === undefined ? {} : { source };
  const told = new ManyFindings();
  const read: UnitScore[] = [];
  const kept = new KeptValues('readScores', mostValues === undefined ? {} : { mostValues });
  await readItems(input, reading, {
    item: ({ value, stored, line }) => {
      const isWhole = stored !== undefined;
      if (!(isWhole ? kept.takesDocument(stored, line) : kept.takes(value, line))) return;
      const one = stored ?? stamped(scoresFormat, { scores: [value as UnitScoreJson] });
      const { value: body, findings } = readStored(one, scoresFormat, from);
      for (const score of body?.scores ?? []) read.push(scoreOf(score));
      for (const finding of findings) {
        told.add(isWhole ? finding : onLine(finding, line));
        // To say what is wrong takes longer than to keep what is right.
        kept.takes(null, line);
      }
    },
    found: (finding) => {
      told.add(finding);
      kept.takes(null, finding.where.line ?? 1);
    },
    full: () => kept.full,
  });
  return kept.full ? ok([], [...told.all(), ...kept.told(from)]) : ok(read, told.all());
}

// The path inside the line, without the envelope it was put into to be checked.
function onLine(finding: Finding, line: number): Finding {
  const { cell = '', ...where } = finding.where;
  return { ...finding, where: { ...where, cell: cell.replace(/^\/body\/scores(?:\/0)?/, ''), line } };
}
