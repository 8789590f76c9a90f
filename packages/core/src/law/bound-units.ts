import type { UnitKind } from '../unit/reporting-unit.ts';
import { unitKinds } from '../unit/unit-labels.ts';
import type { BoundScope } from './scope.ts';

// Communes report for their communities, and their committees are agencies of the State themselves.
const speaksFor: Readonly<Partial<Record<UnitKind, readonly UnitKind[]>>> = {
  commune: ['commune', 'community', 'agency', 'publicUnit'],
  community: ['community', 'commune'],
};

// Offices and levels above send what others told them as well; the rest report of themselves alone.
const tellOfOthers: readonly UnitKind[] = ['nation', 'province', 'district', 'commune', 'community', 'agency'];

const withinSentence = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

/**
 * Says whom a provision binds: a record of a unit it does not bind may still be about a body that it binds, such as where an
 * office of the province sends what it was told. Nobody is failed by it, and nobody is cleared. Units that report of themselves
 * alone, such as enterprises, are not concerned.
 *
 * @param kinds - kinds of unit the provision binds
 * @returns the condition; a commune reports for its communities, and its committee is an agency itself
 * @term đối tượng áp dụng
 * @example
 * ```ts
 * boundUnits(['agency', 'publicUnit']).mayDiffer?.includes('province'); // => true
 * boundUnits(['agency', 'publicUnit']).except?.includes('nonStateEmployer'); // => true
 * boundUnits(['community']).mayDiffer?.includes('commune'); // => false
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function boundUnits(kinds: readonly UnitKind[]): BoundScope {
  const others = (Object.keys(unitKinds) as UnitKind[]).filter(
    (kind) => !(speaksFor[kind] ?? [kind]).some((one) => kinds.includes(one)),
  );
  const names = (language: 'vi' | 'en'): string =>
    kinds.map((kind) => withinSentence(unitKinds[kind][language])).join('; ');
  return {
    of: 'unitKind',
    mayDiffer: others.filter((kind) => tellOfOthers.includes(kind)),
    except: others.filter((kind) => !tellOfOthers.includes(kind)),
    why: {
      vi: `Áp dụng cho: ${names('vi')}. Đơn vị báo cáo thuộc loại khác nên không rõ số liệu nói về ai`,
      en: `It binds: ${names('en')}. The unit that reports is of another kind, and may tell of others`,
    },
  };
}
