import type { Problems } from '../outcome/problems.ts';
import type { DatedValue } from './reporting-unit.ts';
import { commonDays, fill, printDays, type Days } from './dated-value.ts';
import { placesOn } from './disjoint-spans.ts';
import { mostParents, type UnitIndex } from './unit-index.ts';

// A parent named by code may have been several units one after another: the span is then cut where they change.
function named(
  { from, to, value }: DatedValue<string>,
  index: UnitIndex,
  path: string,
  problems: Problems,
): readonly DatedValue<string>[] | null {
  const byId = index.byId.get(value);
  const sameCode = index.byCode.get(value);
  // An id is mostly a code too: it is meant as an id only where that one unit is there on all the days.
  if (byId !== undefined && ((sameCode?.length ?? 0) < 2 || commonDays({ from, to }, byId)?.to === to))
    return [{ from, to, value }];
  if (sameCode === undefined) {
    problems.add(
      'unit/orphan',
      {
        vi: `đơn vị cấp trên "${value}" không có trong danh mục; bổ sung hoặc sửa lại`,
        en: `the parent "${value}" is not among the units; add it or correct it`,
      },
      path,
    );
    return null;
  }
  if (index.torn.has(value)) return null;
  const [begin, end] = placesOn(sameCode, { from, to });
  if (!takesParents(end - begin, index, path, problems)) return null;
  return sameCode.slice(begin, end).flatMap((parent) => {
    const days = commonDays({ from, to }, parent);
    return days === null ? [] : [{ ...days, value: parent.id }];
  });
}

// Told once: whoever has so many has them everywhere.
function takesParents(count: number, index: UnitIndex, path: string, problems: Problems): boolean {
  if (index.parentsLeft < 0) return false;
  index.parentsLeft -= count;
  if (index.parentsLeft >= 0) return true;
  problems.add(
    'unit/too-many-parents',
    {
      vi: `mã số của đơn vị cấp trên đã thuộc về quá nhiều đơn vị, tổng cộng hơn ${mostParents} đơn vị cấp trên theo ngày; nêu đơn vị cấp trên bằng mã định danh`,
      en: `the codes of parents were borne by too many units, more than ${mostParents} parents by date in all; name parents by id`,
    },
    path,
  );
  return false;
}

/**
 * Turns parents as they were given into parents by id, one on every day of the unit's life.
 *
 * @param given - parents by id or code; none for a root
 * @param life - the unit's days
 * @param index - all units
 * @param path - where the unit stands
 * @param problems - takes `unit/orphan`, `unit/two-parents`, `unit/gap`, `unit/too-many-parents`
 * @returns the parents, oldest first
 */
export function parentSpans(
  given: readonly DatedValue<string>[],
  life: Days,
  index: UnitIndex,
  path: string,
  problems: Problems,
): readonly DatedValue<string>[] {
  if (given.length === 0) return [];
  const [first] = given;
  const above = first === undefined ? undefined : index.byId.get(first.value);
  // Nearly every unit: one parent for ever, and it is there for ever.
  if (given.length === 1 && first?.from === null && first.to === null && above?.from === null && above.to === null)
    return [{ from: life.from, to: life.to, value: first.value }];
  const before = problems.count;
  const found = given.map((span, i) => {
    const days = commonDays(span, life);
    return days === null ? [] : named({ ...days, value: span.value }, index, `${path}[${i}]`, problems);
  });
  // Days without a parent are then no fault of their own.
  if (found.includes(null) || problems.count > before) return [];
  const cut = found.flatMap((spans) => spans ?? []);
  for (const span of cut) {
    const parent = index.byId.get(span.value);
    const common = parent === undefined ? null : commonDays(span, parent);
    if (parent !== undefined && (common === null || common.from !== span.from || common.to !== span.to))
      problems.add(
        'unit/orphan',
        {
          vi: `đơn vị cấp trên "${span.value}" tồn tại ${printDays(parent)}, đơn vị cấp dưới cần ${printDays(span)}; nêu đơn vị cấp trên của những ngày còn lại`,
          en: `the parent "${span.value}" exists ${printDays(parent)}, the child needs it ${printDays(span)}; name the parent of the other days`,
        },
        path,
      );
  }
  return fill(cut, life, path, 'unit/two-parents', problems);
}
