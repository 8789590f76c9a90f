import type { ClassCap } from '../rubric/class-table.ts';
import { decided, noClass, rankOfClass, type ClassResult } from '../score/classify.ts';
import { reason } from '../score/score-reason.ts';
import type { Scoreboard } from '../score/scoreboard.ts';

/** An object related to a unit that bounds its class. */
export interface RelatedClass {
  /** Id of the unit that is bounded. */
  readonly unit: string;
  /** Name of the relation, as the rubric's class cap names it. */
  readonly relation: string;
  /** Id of the other object. */
  readonly object: string;
  /** Class of the other object; `null` while it is not known. */
  readonly class: string | null;
}

function cappedBy(board: Scoreboard, cap: ClassCap, others: readonly RelatedClass[], now: ClassResult): ClassResult {
  const table = board.rubric.classes;
  if (table === undefined || now.class === null) return now;
  if (others.some((o) => o.class === null) || others.length === 0)
    return {
      ...now,
      state: 'undecided',
      class: null,
      reasons: [
        reason(
          'related-class-unknown',
          'Chưa có kết quả xếp loại của đối tượng liên quan.',
          'The class of a related object is not known.',
        ),
      ],
    };
  if (cap.rule === 'noneAt') {
    const barred = now.class === cap.class && others.some((o) => o.class === cap.worst);
    const next = table.classes[rankOfClass(table, now.class) + 1];
    if (!barred) return now;
    return next === undefined
      ? noClass([])
      : decided(next.id, 'cap', cap.relation, [
          reason(
            'related-at-worst',
            'Có đơn vị, bộ phận trực thuộc ở mức thấp nhất.',
            'A constituent holds the lowest class.',
          ),
        ]);
  }
  const worst = others.map((o) => rankOfClass(table, o.class ?? '')).reduce((a, b) => Math.max(a, b), -1);
  const limit = table.classes[worst];
  if (limit === undefined || rankOfClass(table, now.class) >= worst) return now;
  return decided(limit.id, 'cap', cap.relation, [
    reason('not-above-related', 'Không xếp loại cao hơn đối tượng liên quan.', 'Not classed above a related object.'),
  ]);
}

/**
 * Bounds classes by the classes of related objects: a head not above the unit, no top class over a failed constituent.
 *
 * @param board - the scores
 * @param related - related objects with their classes
 * @returns the class of every unit after all caps of the rubric
 */
export function applyClassCaps(board: Scoreboard, related: readonly RelatedClass[]): ReadonlyMap<string, ClassResult> {
  const results = new Map<string, ClassResult>();
  for (const scored of board.rows()) {
    let now = scored.class ?? noClass([]);
    for (const cap of board.rubric.classCaps ?? [])
      now = cappedBy(
        board,
        cap,
        related.filter((r) => r.unit === scored.unit && r.relation === cap.relation),
        now,
      );
    results.set(scored.unit, now);
  }
  return results;
}
