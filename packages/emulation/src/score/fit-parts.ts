import { addDays, type Finding, type Period } from '@qcdc/core';

/**
 * Tells what is wrong with periods as the parts of a whole: they are of one kind, follow each other without gap or overlap,
 * and fill it. Two of twelve months are no year.
 *
 * @param parts - the periods of the parts, in any order
 * @param whole - the whole period
 * @returns the finding, or `null` where they fit
 */
export function unfitParts(parts: readonly Period[], whole: Period): Finding | null {
  const ordered = [...parts].sort((a, b) => (a.from < b.from ? -1 : 1));
  const chained = ordered.every((part, i) => {
    const before = ordered[i - 1];
    return part.kind === ordered[0]?.kind && part.from === (before === undefined ? whole.from : addDays(before.to, 1));
  });
  if (chained && ordered.at(-1)?.to === whole.to) return null;
  const given = ordered.map((part) => part.id).join(', ');
  return {
    code: 'emulation/parts-do-not-fill-period',
    severity: 'error',
    state: 'failed',
    message: {
      vi: `Các kỳ thành phần không đủ hoặc không khớp với kỳ ${whole.id}: ${given}.`,
      en: `The parts do not make up ${whole.id}: ${given}.`,
    },
    where: { period: whole.id },
    expected: `${whole.from}–${whole.to}`,
    actual: given,
    hint: {
      vi: 'Đưa đủ các tháng hoặc các quý của kỳ, mỗi kỳ một lần.',
      en: 'Hand in every month, or every quarter, of the period once.',
    },
    basis: [],
  };
}
