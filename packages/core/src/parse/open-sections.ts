import { markKind } from './total-row.ts';

/** What has a section: where it ends is known once the next of its rank, or of a higher one, begins. */
export interface OpenSection {
  /** Number of the section behind those it holds. */
  end: number;
}

/** Follows the sections of a table. */
export interface Sections {
  /** Begins a section under its running number. */
  open(mark: string, number: number, section?: OpenSection): void;
}

/**
 * Follows the sections of a table: a section of another kind of running number lies within the one above it (I under A, 1
 * under I); one of the same kind ends it, with all it holds.
 *
 * @returns what follows them
 */
export function openSections(): Sections {
  const open: { readonly kind: string; readonly section: OpenSection | undefined }[] = [];
  return {
    open: (mark, number, section) => {
      const kind = markKind(mark);
      const at = open.findIndex((one) => one.kind === kind);
      for (const ended of at < 0 ? [] : open.splice(at)) if (ended.section !== undefined) ended.section.end = number;
      open.push({ kind, section });
    },
  };
}
