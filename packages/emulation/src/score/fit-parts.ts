import { addDays, periodInWords, printPeriod, type Finding, type Language, type Period, type Text } from '@qcdc/core';

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
  const list = (language: Language): string => ordered.map((part) => printPeriod(part, language)).join(', ');
  const given: Text = { vi: list('vi'), en: list('en') };
  const [first, last] = [periodInWords(whole.from), periodInWords(whole.to)];
  return {
    code: 'emulation/parts-do-not-fill-period',
    severity: 'error',
    state: 'failed',
    message: {
      vi: `Các kỳ thành phần không đủ hoặc không khớp với ${printPeriod(whole, 'vi')}: ${given.vi}.`,
      en: `The parts do not make up ${printPeriod(whole, 'en')}: ${given.en}.`,
    },
    where: { period: whole.id },
    expected: { vi: `${first.vi} – ${last.vi}`, en: `${first.en} – ${last.en}` },
    actual: given,
    hint: {
      vi: 'Đưa đủ các tháng hoặc các quý của kỳ, mỗi kỳ một lần.',
      en: 'Hand in every month, or every quarter, of the period once.',
    },
    basis: [],
  };
}
