import { ok, type Outcome } from '@qcdc/core';
import { checkCall, having } from '@qcdc/core/checks';
import { readStored, stamped } from '@qcdc/core/stored';
import type { UnitScore } from '@qcdc/emulation';
import type { JsonInput } from '../input/json-input.ts';
import type { JsonKeptOptions } from '../input/kept-values.ts';
import { readStoredLines, type StoredList } from '../input/read-stored-lines.ts';
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
  return readStoredLines(scoreLines, input, options);
}

const scoreLines: StoredList<UnitScore> = {
  step: 'readScores',
  list: 'scores',
  enveloped: (value) => stamped(scoresFormat, { scores: [value as UnitScoreJson] }),
  opened: (stored, from) => {
    const { value: body, findings } = readStored(stored, scoresFormat, from);
    return ok(body?.scores.map(scoreOf) ?? null, findings);
  },
};
