import { fileKind, type FileKind } from '../engine/archive/file-kind.ts';
import type { Budget } from '../engine/budget.ts';
import { Refusal } from '../engine/refusal.ts';
import type { FileTrouble } from '../file-findings.ts';

const troubleOf: Readonly<Record<Exclude<FileKind, 'zip'>, FileTrouble>> = {
  empty: 'empty-file',
  encrypted: 'password-protected',
  xls: 'old-excel',
  ole: 'other-document',
  pdf: 'pdf',
  packed: 'archive',
  picture: 'picture',
  markup: 'web-page',
  webArchive: 'web-archive',
  shortcut: 'drive-shortcut',
  text: 'plain-text',
  unknown: 'unknown-file',
};

/**
 * Refuses what is no workbook by its first bytes, and what is too large by itself.
 *
 * @param bytes - the file
 * @param budget - its limits
 * @throws `Refusal` for anything but a ZIP archive
 */
export function refuseOtherKinds(bytes: Uint8Array, { limits }: Budget): void {
  if (bytes.length > limits.bytes)
    throw new Refusal('too-large', { expected: `≤ ${limits.bytes}`, actual: String(bytes.length) });
  const kind = fileKind(bytes);
  if (kind !== 'zip') throw new Refusal(troubleOf[kind]);
}
