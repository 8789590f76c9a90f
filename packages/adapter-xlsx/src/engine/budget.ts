import type { XlsxLimits } from '../limits.ts';
import type { FileTrouble } from '../file-findings.ts';
import { Refusal } from './refusal.ts';

type Counted = 'inflatedBytes' | 'entries' | 'sheets' | 'cells' | 'texts' | 'letters' | 'looks' | 'area';

const troubleOf: Readonly<Record<Counted, FileTrouble>> = {
  inflatedBytes: 'too-large',
  entries: 'too-many-parts',
  sheets: 'too-many-sheets',
  cells: 'too-many-cells',
  texts: 'too-many-texts',
  letters: 'too-many-texts',
  looks: 'unreadable',
  area: 'absurd-size',
};
const ratioCounts = 1_000_000;
// Excel itself takes 65,490 looks and refuses a file with more.
const looks = 65_534;

/** The one place that decides whether a workbook is too large: whoever keeps something of the file counts it here first. */
export class Budget {
  readonly #used: Record<Counted, number> = {
    inflatedBytes: 0,
    entries: 0,
    sheets: 0,
    cells: 0,
    texts: 0,
    letters: 0,
    looks: 0,
    area: 0,
  };

  /**
   * Begins with nothing kept.
   * @param limits - how much may be kept
   */
  constructor(readonly limits: XlsxLimits) {}

  /**
   * Counts what is about to be kept.
   * @param what - kind
   * @param more - how much of it
   * @throws `Refusal` above the limit
   */
  keep(what: Counted, more = 1): void {
    const used = (this.#used[what] += more);
    const most = what === 'looks' ? looks : this.limits[what];
    if (used > most) throw new Refusal(troubleOf[what], { expected: `≤ ${most}`, actual: String(used) });
  }

  /**
   * Judges how far a part has grown out of its compressed form.
   * @param inflated - bytes that came out so far
   * @param packed - bytes of the compressed form
   * @throws `Refusal` when no honest part grows like that
   */
  growth(inflated: number, packed: number): void {
    const most = Math.max(ratioCounts, packed * this.limits.ratio);
    if (inflated > most) throw new Refusal('zip-bomb', { expected: `≤ ${most}`, actual: String(inflated) });
  }
}
