import { hasWords, blankText, noSuchName, Problems } from '@qcdc/core/checks';
import type { Rubric } from '../rubric/rubric.ts';
import { aQuota } from './a-quota.ts';
import type { RelatedClass } from './class-caps.ts';
import type { ClassDecision } from './class-decisions.ts';
import type { ClassQuota } from './class-quota.ts';
import type { TieDecision } from './order-units.ts';

/** What decides a class beside the score of the unit itself. */
export interface FinalClassesOptions {
  /**
   * Classes of related objects, for the caps of the rubric. A unit without any of a relation is not concerned by its cap,
   * such as staff who head nothing. Left out where the rubric has caps, the classes they could lower stay open.
   */
  readonly related?: readonly RelatedClass[];
  /** Limits on how many may hold a class. Of two on the same class, that with the smaller groups is applied first. */
  readonly quotas?: readonly ClassQuota[];
  /** Ties at the last place of a quota, decided by whoever the rubric lets decide. */
  readonly ties?: readonly TieDecision[];
  /** Classes the rule leaves to somebody, as decided. */
  readonly decisions?: readonly ClassDecision[];
}

/**
 * Checks the ids of classes in what is handed in beside the scores: one nobody knows would change nothing in silence.
 *
 * @param rubric - the rubric
 * @param options - quotas, related objects, decisions
 * @throws `DefinitionError` `emulation/unknown-class`, `emulation/bad-quota`, `emulation/bad-class-decision` for everything that is wrong
 */
export function checkFinalOptions(rubric: Rubric, options: FinalClassesOptions): void {
  const problems = new Problems();
  const classes = new Set((rubric.classes?.classes ?? []).map((c) => c.id));
  const need = (id: string, known: ReadonlySet<string>, path: string): void => {
    if (!known.has(id))
      problems.add('emulation/unknown-class', noSuchName({ vi: 'mức xếp loại', en: 'a class' }, id, known), path);
  };
  for (const [i, { class: id, quota }] of (options.quotas ?? []).entries()) {
    need(id, classes, `finalClasses.quotas[${i}].class`);
    const wrong = aQuota(quota);
    if (wrong !== null) {
      problems.add('emulation/bad-quota', wrong, `finalClasses.quotas[${i}].quota`);
      continue;
    }
    for (const [k, of] of (quota.base === 'all' ? [] : quota.base).entries())
      need(of, classes, `finalClasses.quotas[${i}].quota.base[${k}]`);
  }
  for (const [i, one] of (options.related ?? []).entries()) {
    const cap = rubric.classCaps?.find((c) => c.relation === one.relation);
    if (one.class === null || cap === undefined) continue;
    // What the other object is classed by is another rubric; its classes are those of this one, or the one that bars.
    const known = cap.worst === undefined ? classes : new Set([...classes, cap.worst]);
    need(one.class, known, `finalClasses.related[${i}].class`);
  }
  for (const [i, decision] of (options.decisions ?? []).entries()) {
    need(decision.class, classes, `finalClasses.decisions[${i}].class`);
    if (!hasWords(decision.by))
      problems.add('emulation/bad-class-decision', blankText, `finalClasses.decisions[${i}].by`);
  }
  problems.throwIfAny();
}
