import type { Text } from '@qcdc/core';
import { noSuchName } from '@qcdc/core/checks';
import type { FactDeclaration, FactKind } from './fact-declaration.ts';
import type { Names } from './names.ts';
import type { Threshold } from './threshold.ts';

/**
 * Checks that a fact is declared and of a kind that fits: `emulation/unknown-fact`, `emulation/wrong-fact-kind`.
 *
 * @param fact - id of the fact
 * @param kinds - kinds that fit
 * @param names - what may be referred to
 * @param path - where it stands
 */
export function checkFact(fact: string, kinds: readonly FactKind[], names: Names, path: string): void {
  const declared = names.facts.get(fact);
  if (declared === undefined)
    names.problems.add(
      'emulation/unknown-fact',
      noSuchName(
        { vi: 'thông tin đã khai báo ở mục facts', en: 'a fact declared under facts' },
        fact,
        names.facts.keys(),
      ),
      path,
    );
  else if (!kinds.includes(declared.kind))
    names.problems.add(
      'emulation/wrong-fact-kind',
      {
        vi: `"${fact}" là thông tin loại ${declared.kind}; ở đây cần ${kinds.join(' hoặc ')}`,
        en: `"${fact}" is a fact of kind ${declared.kind}; expected ${kinds.join(' or ')}`,
      },
      path,
    );
}

/**
 * Checks that levels are levels of a declared fact: `emulation/unknown-level`.
 *
 * @param fact - id of the fact
 * @param wanted - ids of the levels
 * @param names - what may be referred to
 * @param path - where they stand
 */
export function checkLevels(fact: string, wanted: readonly string[], names: Names, path: string): void {
  const declared = names.facts.get(fact);
  if (declared === undefined) return;
  for (const level of wanted)
    if (!(declared.levels ?? []).some((l) => l.id === level))
      names.problems.add('emulation/unknown-level', notALevel(level, declared), path);
}

/**
 * Says that a fact has no such level.
 *
 * @param level - what was written
 * @param fact - the fact
 * @returns the words, with the level that was probably meant, or the levels there are
 */
export function notALevel(level: string, { id, levels = [] }: FactDeclaration): Text {
  return noSuchName(
    { vi: `mức đã khai báo của "${id}"`, en: `a level declared with "${id}"` },
    level,
    levels.map((one) => one.id),
  );
}

/**
 * Checks that a field of a record may be read: `emulation/field-outside-records`, `emulation/unknown-field`.
 *
 * @param field - name of the field
 * @param names - what may be referred to
 * @param path - where it stands
 */
export function checkField(field: string, names: Names, path: string): void {
  if (names.record === null) {
    names.problems.add(
      'emulation/field-outside-records',
      {
        vi: 'chỉ đọc được mục của hồ sơ bên trong thang điểm records',
        en: 'a field is read only inside a records scale',
      },
      path,
    );
    return;
  }
  const fields = names.facts.get(names.record)?.fields;
  if (fields !== undefined && !fields.some((f) => f.id === field))
    names.problems.add(
      'emulation/unknown-field',
      noSuchName(
        { vi: `mục đã khai báo của "${names.record}"`, en: `a field listed with "${names.record}"` },
        field,
        fields.map(({ id }) => id),
      ),
      path,
    );
}

/**
 * Checks that a criterion stands in the rubric: `emulation/unknown-criterion`.
 *
 * @param criterion - id of the criterion
 * @param names - what may be referred to
 * @param path - where it stands
 * @returns whether it does
 */
export function checkCriterion(criterion: string, names: Names, path: string): boolean {
  if (names.outline.has(criterion)) return true;
  names.problems.add(
    'emulation/unknown-criterion',
    noSuchName(
      { vi: 'tiêu chí của bảng chấm điểm này', en: 'a criterion of this rubric' },
      criterion,
      names.outline.keys(),
    ),
    path,
  );
  return false;
}

/**
 * Checks that a threshold is one amount, or one for every kind of unit: `emulation/threshold-incomplete`.
 *
 * @param threshold - the threshold, if any
 * @param names - what may be referred to
 * @param path - where it stands
 */
export function checkThreshold(threshold: Threshold | undefined, names: Names, path: string): void {
  if (typeof threshold !== 'object') return;
  checkFact(threshold.by, ['choice'], names, path);
  for (const { id } of names.facts.get(threshold.by)?.levels ?? [])
    if (!Object.hasOwn(threshold.values, id))
      names.problems.add(
        'emulation/threshold-incomplete',
        {
          vi: `chưa có ngưỡng cho "${id}" của "${threshold.by}"`,
          en: `no threshold for "${id}" of "${threshold.by}"`,
        },
        path,
      );
}
