import type { Archive } from '../archive/archive.ts';
import { XmlScanner } from '../xml/xml-scanner.ts';

/** A reference from one part to another. */
export interface Relationship {
  /** Id it is referred to by. */
  readonly id: string;
  /** What it is: the last word of its type, such as `worksheet`. */
  readonly type: string;
  /** Path of the part from the root. */
  readonly path: string;
}

/**
 * Reads what a part refers to.
 *
 * @param archive - the workbook
 * @param part - path of the part; the root of the workbook when empty
 * @returns its references; none where it has no list of them
 */
export async function relationshipsOf(archive: Archive, part: string): Promise<readonly Relationship[]> {
  const cut = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, cut);
  const path = `${folder}_rels/${part.slice(cut)}.rels`;
  const found: Relationship[] = [];
  if (!archive.has(path)) return found;
  const scanner = new XmlScanner({
    wantsText: false,
    open(name, tag) {
      if (name !== 'Relationship') return;
      const target = tag.get('Target');
      // What lies outside of the file is never fetched.
      if (target === undefined || tag.get('TargetMode') === 'External') return;
      archive.budget.keep('entries');
      archive.budget.keep('letters', target.length);
      const type = tag.get('Type') ?? '';
      found.push({
        id: tag.get('Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        path: resolved(folder, target),
      });
    },
    text() {},
    close() {},
  });
  await archive.read(path, scanner);
  return found;
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = folder.split('/').filter((step) => step !== '');
  for (const step of target.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
