import { practice, type LegalBasis } from '../basis/legal-basis.ts';
import { filledIn, type FindingWords } from '../outcome/filled-in.ts';
import type { Finding, Where } from '../outcome/finding.ts';
import type { Text } from '../outcome/text.ts';

const basis: LegalBasis = /* @__PURE__ */ practice(
  {
    vi: 'Báo cáo sau nêu kết quả xử lý việc của báo cáo trước',
    en: 'A report says what became of what the one before raised',
  },
  { vi: 'các ban chỉ đạo', en: 'steering committees' },
);

const says = {
  'answers-nothing': [
    'failed',
    [
      'warning',
      {
        vi: 'Báo cáo {b} không có nội dung số “{a}” để theo dõi',
        en: 'The report of {b} has no item "{a}" that could be followed up',
      },
      {
        vi: 'Ghi lại kỳ và số thứ tự của nội dung được theo dõi.',
        en: 'Correct period and number of the item followed up.',
      },
    ],
  ],
  'report-not-here': [
    'undecided',
    [
      'info',
      {
        vi: 'Chưa có báo cáo {b} của đơn vị, nên chưa đối chiếu được nội dung số “{a}”',
        en: 'The report of {b} is not here, so nobody can tell what item "{a}" is',
      },
      { vi: 'Đưa báo cáo kỳ đó vào cùng bộ số liệu.', en: 'Read that report together with this one.' },
    ],
  ],
  'before-asked': [
    'failed',
    [
      'warning',
      {
        vi: 'Nội dung số “{a}” được trả lời trong kỳ không sau kỳ nêu ra ({b})',
        en: 'Item "{a}" is answered in a period that does not lie behind the one that raised it ({b})',
      },
      { vi: 'Ghi lại kỳ của nội dung được theo dõi.', en: 'Correct the period of the item followed up.' },
    ],
  ],
  'several-meant': [
    'undecided',
    [
      'info',
      {
        vi: 'Báo cáo {b} có nhiều nội dung đánh số “{a}”, nên chưa biết theo dõi nội dung nào',
        en: 'The report of {b} has several items "{a}", and nobody can tell which is meant',
      },
      { vi: 'Đánh số riêng cho từng nội dung, như HC1, NV1.', en: 'Number each item apart, such as HC1, NV1.' },
    ],
  ],
  'unknown-document': [
    'failed',
    [
      'warning',
      {
        vi: 'Văn bản trả lời số “{a}” không có trong danh sách văn bản',
        en: 'The document "{a}" that answers it is not on the list of documents',
      },
      { vi: 'Kiểm tra lại số, ký hiệu văn bản.', en: 'Check the number of the document.' },
    ],
  ],
  'told-both-ways': [
    'failed',
    [
      'warning',
      {
        vi: 'Cùng một báo cáo nêu nội dung “{a}” vừa đã xong vừa chưa xong',
        en: 'One report says of "{a}" both that it is done and that it is not',
      },
      { vi: 'Chỉ giữ một tình trạng cho mỗi nội dung.', en: 'Keep one status for each item.' },
    ],
  ],
  'open-again': [
    'failed',
    [
      'info',
      {
        vi: 'Nội dung “{a}” đã được báo cáo là xong, sau đó lại được nêu',
        en: '"{a}" was reported done and is raised again',
      },
      {
        vi: 'Xem lại kết quả đã báo cáo; nếu là việc mới, ghi nội dung khác và số riêng.',
        en: 'Look at what was reported; where it is another matter, say so in other words and give it a number of its own.',
      },
    ],
  ],
  'several-heirs': [
    'undecided',
    [
      'info',
      {
        vi: 'Đơn vị “{a}” đã kết thúc, có việc chưa xong; chưa rõ việc nào thuộc về đơn vị nào trong số: {b}',
        en: 'Unit "{a}" has ended with items open, and nobody can tell which of these sees to which: {b}',
      },
      {
        vi: 'Giao từng việc cho một đơn vị kế thừa; đơn vị đó ghi kỳ và số của việc trong báo cáo của mình.',
        en: 'Give each item to one of the successors; it names period and number of the item in its own report.',
      },
    ],
  ],
  'no-heir': [
    'undecided',
    [
      'warning',
      {
        vi: 'Đơn vị “{a}” đã kết thúc, còn {b} việc chưa xong mà danh mục không nêu đơn vị kế thừa',
        en: 'Unit "{a}" has ended with {b} items open, and the register names no successor',
      },
      {
        vi: 'Bổ sung quan hệ sáp nhập, chia tách của đơn vị vào danh mục, hoặc giao việc cho một đơn vị.',
        en: 'Add to the register what the unit went into, or give its items to a unit.',
      },
    ],
  ],
} as const satisfies Readonly<Record<string, readonly [Finding['state'], FindingWords]>>;

// Where no period is named the last report with such a number is meant.
const earlier: Text = { vi: 'kỳ trước', en: 'an earlier period' };

/** What can be wrong with what follows something up. */
export type FollowUpTrouble = keyof typeof says;

/**
 * Makes the finding on a reference that cannot be followed.
 *
 * @param trouble - what is wrong
 * @param where - the place
 * @param a - number that is named
 * @param b - period that is named
 * @returns the finding, `follow-up/…`
 */
export function followUpFinding(trouble: FollowUpTrouble, where: Where, a: string, b = ''): Finding {
  const [state, words] = says[trouble];
  return { ...filledIn(`follow-up/${trouble}`, state, words, where, { a, b: b || earlier }), basis: [basis] };
}
