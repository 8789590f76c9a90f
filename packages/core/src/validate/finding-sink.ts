import { counted, groupedCount } from '../outcome/counted.ts';
import type { Finding } from '../outcome/finding.ts';

/** Where findings go while a dataset is judged: to the caller's stream, and into the outcome as far as the cap allows. */
export interface FindingSink {
  /** Takes one finding. */
  readonly take: (finding: Finding) => void;
  /** Returns what the outcome carries, closed by a note when the cap left findings out. */
  readonly close: () => readonly Finding[];
}

/**
 * Makes a sink.
 *
 * @param cap - how many findings the outcome may carry; no limit when left out
 * @param onFinding - called with every finding, also those above the cap
 * @returns the sink
 */
export function findingSink(cap = Infinity, onFinding?: (finding: Finding) => void): FindingSink {
  const kept: Finding[] = [];
  let leftOut = 0;
  let leftOutErrors = 0;
  return {
    take(finding) {
      onFinding?.(finding);
      if (kept.length < cap) {
        kept.push(finding);
        return;
      }
      leftOut++;
      if (finding.state === 'failed' && finding.severity === 'error') leftOutErrors++;
    },
    close() {
      if (leftOut > 0 && onFinding === undefined) kept.push(moreFindings(leftOut, leftOutErrors, cap));
      return kept;
    },
  };
}

function moreFindings(leftOut: number, errors: number, cap: number): Finding {
  return {
    code: 'validate/more-findings',
    severity: 'warning',
    state: 'undecided',
    message: {
      vi: `Còn ${groupedCount(leftOut, 'vi')} nhận xét không liệt kê, trong đó ${groupedCount(errors, 'vi')} lỗi đã loại bản ghi; danh sách dừng ở ${groupedCount(cap, 'vi')} nhận xét`,
      en: `${counted(leftOut, 'more finding')} not listed, and ${counted(errors, 'error')} among them that withheld a record; the list stops at ${groupedCount(cap, 'en')}`,
    },
    where: {},
    hint: {
      vi: 'Tăng maxFindings, hoặc nhận từng nhận xét qua onFinding',
      en: 'Raise maxFindings, or take every finding through onFinding',
    },
    basis: [],
  };
}
