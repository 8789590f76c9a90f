/** Worksheets the library writes for people and for Excel; they hold no report and are never read as one. */
export const ownSheets = {
  /** How to fill in the form. */
  guide: 'Hướng dẫn - Guide',
  /** Choices of the drop-down lists; hidden. */
  lists: '_qcdc',
  /** Findings written back into a copy of the sender's workbook, in Vietnamese. */
  findingsVi: 'Phát hiện (qcdc)',
  /** The same in English. */
  findingsEn: 'Findings (qcdc)',
} as const;

/**
 * Tells the library's own worksheets from those of a report.
 *
 * @param name - name on the tab
 * @returns `true` for a worksheet the library writes beside the data
 */
export function isOwnSheet(name: string): boolean {
  return Object.values<string>(ownSheets).includes(name.normalize('NFC'));
}
