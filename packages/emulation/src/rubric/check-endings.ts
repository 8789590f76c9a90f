import { noSuchName } from '@qcdc/core/checks';
import type { AppraisalRule } from './appraisal-rule.ts';
import { checkCondition } from './check-condition.ts';
import { checkCriterion } from './check-fact.ts';
import { checkReading } from './check-reading.ts';
import type { Names } from './names.ts';
import type { Rubric } from './rubric.ts';

function checkVetoes(rubric: Rubric, names: Names, needClass: (id: string, path: string) => void): void {
  const seen = new Set<string>();
  for (const [i, veto] of (rubric.vetoes ?? []).entries()) {
    const path = `vetoes[${i}]`;
    if (seen.has(veto.id))
      names.problems.add(
        'emulation/id-used-twice',
        { vi: `điều kiện loại trừ "${veto.id}" có hai lần`, en: `veto "${veto.id}" stands twice` },
        path,
      );
    seen.add(veto.id);
    checkCondition(veto.when, names, `${path}.when`);
    if (veto.then !== 'notAssessed') needClass(veto.then, `${path}.then`);
  }
}

function checkTies(rubric: Rubric, names: Names): void {
  for (const [i, tie] of (rubric.ranking?.ties ?? []).entries()) {
    const path = `ranking.ties[${i}]`;
    if ((tie.criterion === undefined) === (tie.reading === undefined))
      names.problems.add(
        'emulation/tie-rule',
        {
          vi: 'quy tắc xét khi bằng điểm nêu một tiêu chí hoặc một số liệu, đúng một trong hai',
          en: 'a tie rule names either a criterion or a reading',
        },
        path,
      );
    if (tie.criterion !== undefined) checkCriterion(tie.criterion, names, path);
    if (tie.reading !== undefined) checkReading(tie.reading, names, `${path}.reading`);
  }
}

function checkCaps(rubric: Rubric, names: Names, needClass: (id: string, path: string) => void): void {
  for (const [i, cap] of (rubric.classCaps ?? []).entries()) {
    const path = `classCaps[${i}]`;
    if (cap.object === rubric.kind && cap.rule === 'notAbove')
      names.problems.add(
        'emulation/circular-class-cap',
        {
          vi: 'mức xếp loại bị giới hạn bởi chính loại đối tượng đó; nêu loại đối tượng khác',
          en: 'a class is bounded by the class of the same kind of object; name another kind',
        },
        path,
      );
    if (cap.rule !== 'noneAt') continue;
    if (cap.class === undefined || cap.worst === undefined)
      names.problems.add(
        'emulation/class-cap-incomplete',
        { vi: 'noneAt cần cả class và worst', en: 'noneAt needs both class and worst' },
        path,
      );
    // What the other object is classed by is another rubric; only the barred class is one of this rubric.
    if (cap.class !== undefined) needClass(cap.class, `${path}.class`);
  }
}

function checkColumns({ columns, final }: AppraisalRule, names: Names): void {
  const ids = new Set(columns.map((c) => c.id));
  if (ids.size < columns.length)
    names.problems.add(
      'emulation/id-used-twice',
      { vi: 'có cột điểm lặp lại', en: 'a score column stands twice' },
      'appraisal.columns',
    );
  if (!ids.has(final))
    names.problems.add(
      'emulation/unknown-column',
      noSuchName({ vi: 'cột điểm', en: 'a column' }, final, ids),
      'appraisal.final',
    );
}

/**
 * Checks how a rubric ends: vetoes, stops, ties, caps of classes and the columns of the appraisal.
 *
 * @param rubric - the rubric, of the right shape
 * @param names - what may be referred to
 */
export function checkEndings(rubric: Rubric, names: Names): void {
  const classes = new Set(rubric.classes?.classes.map((c) => c.id) ?? []);
  const needClass = (id: string, path: string): void => {
    if (!classes.has(id))
      names.problems.add(
        'emulation/unknown-class',
        noSuchName({ vi: 'mức xếp loại của bảng chấm điểm này', en: 'a class of this rubric' }, id, classes),
        path,
      );
  };
  checkVetoes(rubric, names, needClass);
  for (const line of names.outline.values())
    if (line.criterion.stop !== undefined) needClass(line.criterion.stop.class, `${line.path}.stop.class`);
  checkTies(rubric, names);
  checkCaps(rubric, names, needClass);
  if (rubric.appraisal !== undefined) checkColumns(rubric.appraisal, names);
}
