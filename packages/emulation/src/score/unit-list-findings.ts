import { printDay, type Cluster, type Finding, type Text } from '@qcdc/core';
import { membersOn, twiceOn } from './members-on.ts';
import type { Session } from './unit-context.ts';
import { UnitMarks } from './unit-places.ts';

// Clusters of one unit that are named.
const named = 10;

/**
 * Compares lists of units with each other: a unit twice in a list, in two clusters, known to nobody; a cluster without
 * members, no list at all. None of them may vanish, or take two places, without a word.
 *
 * @param session - the run; its register and indicators know the units
 * @param listed - ids of the units as asked for; `null` when all units of the indicators are scored
 * @param clusters - the clusters
 * @returns one finding for each
 */
export function unitListFindings(
  session: Pick<Session, 'period' | 'rubric' | 'indicators' | 'facts' | 'places'>,
  listed: readonly string[] | null,
  clusters: readonly Cluster[],
): readonly Finding[] {
  const { period, rubric, indicators } = session;
  const findings: Finding[] = [];
  const registry = indicators.registry ?? null;
  const nameOf = (unit: string): string => registry?.distinctNameOf(unit, period.to) ?? unit;
  const say = (code: string, message: Text, hint: Text, unit?: string): void => {
    findings.push({
      code: `emulation/${code}`,
      severity: 'warning',
      state: 'failed',
      message,
      where: { period: period.id, ...(unit === undefined ? {} : { unit }) },
      hint,
      basis: rubric.basis,
    });
  };
  const once = { vi: 'Chỉ ghi mỗi đơn vị một lần.', en: 'List every unit once.' };
  // Lists of very many units are usually the units of the indicators themselves.
  const given = listed === indicators.units ? [] : (listed ?? []);
  const met = new UnitMarks(session.places);
  const twice = new Set<string>();
  const all = given.filter((unit) => {
    const first = met.add(unit);
    if (!first) twice.add(unit);
    return first;
  });
  for (const unit of twice)
    say(
      'unit-listed-twice',
      {
        vi: `${nameOf(unit)} có hai lần trong danh sách; chỉ tính một.`,
        en: `${nameOf(unit)} is listed twice; it counts once.`,
      },
      once,
      unit,
    );
  for (const unit of all)
    if (session.places.of(unit) < 0 && !session.facts.has(unit) && registry?.unit(unit) == null)
      say(
        'unit-nobody-knows',
        {
          vi: `Đơn vị "${unit}" không có trong danh mục và không có số liệu.`,
          en: `"${unit}" is in no register and has no figures.`,
        },
        { vi: 'Kiểm tra mã đơn vị.', en: 'Check the id of the unit.' },
        unit,
      );
  if ((listed ?? indicators.units).length === 0)
    say(
      'no-units',
      { vi: 'Không có đơn vị nào để chấm điểm.', en: 'There are no units to score.' },
      { vi: 'Đưa danh sách đơn vị hoặc các cụm vào.', en: 'Hand in a list of units, or clusters.' },
    );
  const inOne = new UnitMarks(session.places);
  const again = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    const members = membersOn(cluster, period.to);
    if (members.length === 0)
      say(
        'empty-cluster',
        {
          vi: `${cluster.name.vi} không có đơn vị nào vào ngày ${printDay(period.to, 'vi')}.`,
          en: `${cluster.name.en} has no members on ${printDay(period.to, 'en')}.`,
        },
        { vi: 'Kiểm tra ngày của các thành viên.', en: 'Check the days of its members.' },
      );
    for (const unit of twiceOn(cluster, period.to))
      say(
        'unit-listed-twice',
        {
          vi: `${nameOf(unit)} có hai lần trong ${cluster.name.vi}; chỉ tính một.`,
          en: `${nameOf(unit)} is listed twice in ${cluster.name.en}; it counts once.`,
        },
        once,
        unit,
      );
    for (const unit of members) if (!inOne.add(unit)) again.set(unit, []);
  }
  // Not cluster by cluster for each such unit: a country in clusters of two kinds has all its units in two.
  for (const cluster of again.size === 0 ? [] : clusters)
    for (const unit of membersOn(cluster, period.to)) again.get(unit)?.push(cluster);
  for (const [unit, of] of again) {
    const names = (language: 'vi' | 'en'): string => {
      const few = of.slice(0, named).map((c) => c.name[language]);
      return `${few.join(', ')}${of.length > named ? ', …' : ''}`;
    };
    say(
      'in-two-clusters',
      {
        vi: `${nameOf(unit)} thuộc ${of.length} cụm: ${names('vi')}.`,
        en: `${nameOf(unit)} is in ${of.length} clusters: ${names('en')}.`,
      },
      { vi: 'Xếp mỗi đơn vị vào một cụm.', en: 'Put every unit into one cluster.' },
      unit,
    );
  }
  return findings;
}
