import { groupedCount } from './counted.ts';
import type { Finding } from './finding.ts';

/** How many findings of one code are told one by one; whoever reads a thousand has understood. */
const toldOneByOne = 1000;

/**
 * Findings of very long inputs: of every code the first thousand are kept as they are, and of the rest it is said how many
 * there are, so that a file of millions of bad rows neither fills the memory nor stays silent.
 */
export class ManyFindings {
  private readonly list: Finding[] = [];
  private readonly counts = new Map<string, number>();
  private readonly beyond = new Map<string, Finding>();

  /**
   * Adds a finding.
   * @param finding - the finding
   */
  add(finding: Finding): void {
    const count = (this.counts.get(finding.code) ?? 0) + 1;
    this.counts.set(finding.code, count);
    if (count <= toldOneByOne) this.list.push(finding);
    else if (count === toldOneByOne + 1) this.beyond.set(finding.code, finding);
  }

  /**
   * Adds findings.
   * @param findings - the findings
   */
  addAll(findings: Iterable<Finding>): void {
    for (const finding of findings) this.add(finding);
  }

  /**
   * Returns what was found.
   * @returns the findings, oldest first; then, for each code with more, one that says how many more
   */
  all(): readonly Finding[] {
    const rest = [...this.beyond].map(([code, first]): Finding => {
      const { severity, state, where, hint, basis } = first;
      const more = (this.counts.get(code) ?? 0) - toldOneByOne;
      return {
        code,
        severity,
        state,
        where,
        basis,
        ...(hint === undefined ? {} : { hint }),
        message: {
          vi: `${first.message.vi} (còn ${groupedCount(more, 'vi')} trường hợp như vậy, kể từ chỗ này)`,
          en: `${first.message.en} (${groupedCount(more, 'en')} more like this, from here on)`,
        },
      };
    });
    return [...this.list, ...rest];
  }
}
