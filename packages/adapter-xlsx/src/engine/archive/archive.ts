import type { Budget } from '../budget.ts';
import { Refusal } from '../refusal.ts';
import { inflatePart } from './inflate-part.ts';
import type { PartSink } from './part-sink.ts';
import type { Pace } from '../pace.ts';
import { zipDirectory, type ZipEntry } from './zip-directory.ts';

/** The parts of a workbook. Each is inflated when somebody asks for it, and once; what nobody asks for costs nothing. */
export class Archive {
  readonly #entries = new Map<string, ZipEntry>();
  readonly #read = new Set<ZipEntry>();

  /**
   * Reads the directory of an archive; no part is inflated yet.
   * @param bytes - the file
   * @param budget - limits
   * @param pace - lets reading be watched and stopped
   * @throws `Refusal` when the directory is damaged, lists too much, or parts are encrypted
   */
  constructor(
    readonly bytes: Uint8Array,
    readonly budget: Budget,
    readonly pace: Pace,
  ) {
    const { entries: most } = budget.limits;
    const entries = zipDirectory(bytes, most);
    if (entries === null) throw new Refusal('damaged');
    budget.keep('entries', entries.length);
    if (entries.some((entry) => entry.encrypted)) throw new Refusal('password-protected');
    for (const entry of entries) {
      const path = pathOf(entry.name);
      // Two parts of one name: each program would read another one.
      if (this.#entries.has(path)) throw new Refusal('damaged');
      this.#entries.set(path, entry);
    }
  }

  /** Names of all parts, in small letters. */
  get paths(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /**
   * Tells whether the archive has a part.
   * @param path - path from the root
   * @returns `true` when it has
   */
  has(path: string): boolean {
    return this.#entries.has(pathOf(path));
  }

  /**
   * Tells how large the compressed form of a part is.
   * @param path - path from the root
   * @returns bytes; 0 when there is no such part
   */
  packed(path: string): number {
    return this.#entries.get(pathOf(path))?.packed ?? 0;
  }

  /**
   * Inflates a part into a sink.
   * @param path - path from the root
   * @param sink - takes it
   * @throws `Refusal` when there is no such part, it is damaged, it was read before, or it is above a limit
   */
  async read(path: string, sink: PartSink): Promise<void> {
    const entry = this.#entries.get(pathOf(path));
    // A part that several names refer to would be read once for each of them.
    if (entry === undefined || this.#read.has(entry)) throw new Refusal('damaged', { actual: path });
    this.#read.add(entry);
    await inflatePart(this.bytes, entry, sink, this.budget, this.pace);
  }
}

// Two names that differ only by case are one, and some programs write them in the manner of Windows.
const pathOf = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
