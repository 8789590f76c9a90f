import { Archive } from '../engine/archive/archive.ts';
import { inflatePart } from '../engine/archive/inflate-part.ts';
import { zipDirectory } from '../engine/archive/zip-directory.ts';
import { Budget } from '../engine/budget.ts';
import { Pace } from '../engine/pace.ts';
import { workbookPath } from '../engine/workbook-path.ts';
import type { XlsxLimits } from '../limits.ts';
import { refuseOtherKinds } from '../read/other-kinds.ts';
import { PackageParts } from './package-parts.ts';

/**
 * Unpacks all parts of a workbook, under the limits that hold for reading.
 *
 * @param bytes - the file
 * @param limits - how large it may be
 * @param signal - stops the work
 * @returns its parts
 * @throws `Refusal` for what is no workbook, damaged, or above a limit
 */
export async function openPackage(bytes: Uint8Array, limits: XlsxLimits, signal?: AbortSignal): Promise<PackageParts> {
  const pace = new Pace(bytes.length, signal, undefined);
  const looked = new Budget(limits);
  refuseOtherKinds(bytes, looked);
  await workbookPath(new Archive(bytes, looked, pace));
  const budget = new Budget(limits);
  const parts = new Map<string, Uint8Array>();
  for (const entry of zipDirectory(bytes, limits.entries) ?? []) {
    let whole = new Uint8Array();
    let filled = 0;
    await inflatePart(
      bytes,
      entry,
      {
        take(chunk) {
          // What a directory states is believed only once it was held against the limits.
          if (filled === 0) whole = new Uint8Array(entry.inflated);
          whole.set(chunk, filled);
          filled += chunk.length;
        },
        end: () => undefined,
      },
      budget,
      pace,
    );
    parts.set(entry.name, whole);
  }
  return new PackageParts(parts);
}
