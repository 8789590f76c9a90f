import { groupedCount } from './counted.ts';
import type { Finding } from './finding.ts';

/** How many findings of one code are told one by one; whoever reads a thousand has understood. */
const toldOneByOne = 1000;

/**
 * How many findings on records are told one by one, all codes together: a country's communes with some thirty each. They
 * take a hundred megabytes.
 */
export const mostOnRecords = 100_000;

// What a finding on the rest stands for, so that lists that were shortened before can be put together.
const restOf = /* @__PURE__ */ new WeakMap<Finding, { readonly first: Finding; readonly more: number }>();

/**
 * Findings of very long inputs: of every code the first thousand are kept as they are, and of the rest it is said how many
 * there are, so that a file of millions of bad rows neither fills the memory nor stays silent.
 */
export class ManyFindings {
  private readonly list: Finding[] = [];
  private readonly counts = new Map<string, number>();
  private readonly beyond = new Map<string, { readonly first: Finding; more: number }>();

  /**
   * @param together - findings that are kept whatever their code, where the first thousand of each are too few
   */
  constructor(private readonly together = 0) {}

  /**
   * Adds a finding.
   * @param finding - the finding
   */
  add(finding: Finding): void {
    const rest = restOf.get(finding);
    if (rest !== undefined) {
      this.leaveOut(rest.first, rest.more);
      return;
    }
    const count = (this.counts.get(finding.code) ?? 0) + 1;
    this.counts.set(finding.code, count);
    if (count <= toldOneByOne || this.list.length < this.together) this.list.push(finding);
    else this.leaveOut(finding, 1);
  }

  /**
   * Adds a finding that is only put into words where it is kept: of millions nobody reads, words take longest.
   * @param code - its code
   * @param make - makes it
   */
  addMade(code: string, make: () => Finding): void {
    const beyond = this.beyond.get(code);
    if (beyond === undefined) this.add(make());
    else beyond.more += 1;
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
    const rest = [...this.beyond.values()].map(({ first, more }): Finding => {
      const { code, severity, state, where, hint, basis } = first;
      const finding: Finding = {
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
      restOf.set(finding, { first, more });
      return finding;
    });
    return [...this.list, ...rest];
  }

  private leaveOut(first: Finding, more: number): void {
    const beyond = this.beyond.get(first.code);
    if (beyond === undefined) this.beyond.set(first.code, { first, more });
    else beyond.more += more;
  }
}
