import { filledIn, type FindingWords } from '../outcome/filled-in.ts';
import type { Finding } from '../outcome/finding.ts';
import type { Text } from '../outcome/text.ts';

// Weight where the figures differ too, what is unexpected, what to do. `{a}` is filled in; `{b}` says that the figures are the same all the same.
const says = {
  'figures-differ': [
    'error',
    { vi: 'Số liệu tính lại khác với số liệu trong bản kê', en: 'The figures are not those of the manifest' },
    {
      vi: 'Chạy lại với đúng những gì bản kê ghi; các khác biệt khác được nêu kèm theo. Nếu không có khác biệt nào, dữ liệu đưa tay vào lần chạy chưa được kê: kê thêm vào data.',
      en: 'Run again with what the manifest names; what differs is told beside this. If nothing else differs, something was handed to the run that the manifest does not name: add it to data.',
    },
  ],
  'figures-not-compared': [
    'info',
    {
      vi: 'Một trong hai bản kê không có số liệu nên chưa so được',
      en: 'One of the two manifests has no figures, so they cannot be compared',
    },
    { vi: 'Đưa bảng số liệu vào khi lập bản kê.', en: 'Hand the figures in when the manifest is made.' },
  ],
  'input-differs': [
    'warning',
    { vi: 'Đầu vào "{a}" khác với bản kê{b}', en: 'The input "{a}" is not that of the manifest{b}' },
    { vi: 'Dùng đúng tệp có mã băm đã ghi.', en: 'Use the file with the fingerprint that was written down.' },
  ],
  'package-differs': [
    'warning',
    {
      vi: 'Phiên bản của gói "{a}" khác với bản kê{b}',
      en: 'The version of the package "{a}" is not that of the manifest{b}',
    },
    { vi: 'Cài đúng phiên bản đã ghi.', en: 'Install the version that was written down.' },
  ],
  'data-differs': [
    'warning',
    { vi: 'Dữ liệu "{a}" khác với bản kê{b}', en: 'The data "{a}" is not that of the manifest{b}' },
    {
      vi: 'Dùng đúng bản dữ liệu của lần chạy đó (quy định, lịch làm việc, danh sách đơn vị…).',
      en: 'Use the data of that run (law, calendar, list of units …).',
    },
  ],
  'options-differ': [
    'warning',
    {
      vi: 'Tùy chọn của bước "{a}" khác với bản kê{b}',
      en: 'The options of the step "{a}" are not those of the manifest{b}',
    },
    { vi: 'Dùng đúng tùy chọn đã ghi.', en: 'Use the options that were written down.' },
  ],
} as const satisfies Readonly<Record<string, FindingWords>>;

/** What a comparison of manifests tells, by the part of the code behind `manifest/`. */
export type ManifestCode = keyof typeof says;

/** What differs. */
export interface ManifestDifference {
  /** What the first manifest has; `null` for nothing. */
  readonly expected: string | null;
  /** What the second one has; `null` for nothing. */
  readonly actual: string | null;
}

const none: Text = { vi: 'không có', en: 'none' };
const theSame: Text = { vi: '; số liệu vẫn như cũ', en: '; the figures are the same' };

/**
 * Makes a finding on two manifests.
 *
 * @param code - which
 * @param name - name of the input, package, data or step
 * @param difference - both sides
 * @param harmless - whether the figures are the same all the same
 * @returns the finding; undecided where nothing could be compared
 */
export function manifestFinding(
  code: ManifestCode,
  name: string,
  { expected, actual }: ManifestDifference,
  harmless: boolean,
): Finding {
  const [severity, message, hint] = says[code];
  const state = code === 'figures-not-compared' ? 'undecided' : 'failed';
  return filledIn(
    `manifest/${code}`,
    state,
    [harmless ? 'info' : severity, message, hint],
    name === '' ? {} : { source: name },
    { a: name, b: harmless ? theSame : '', expected: expected ?? none, actual: actual ?? none },
  );
}
