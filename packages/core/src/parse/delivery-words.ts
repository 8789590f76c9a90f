import type { Severity } from '../outcome/finding.ts';
import type { Text } from '../outcome/text.ts';

/** What is said of deliveries that meet one another. `{a}` and `{b}` are filled in. */
export const deliveryWords = {
  'replaced-by-later': [
    'info',
    {
      vi: 'Bản ghi của "{a}" được thay bằng bản gửi sau{b}',
      en: 'The record of "{a}" is replaced by what was delivered later{b}',
    },
    {
      vi: 'Không cần sửa: bản gửi sau được tính.',
      en: 'Nothing to do: what was delivered later counts.',
    },
  ],
  'delivered-twice': [
    'warning',
    {
      vi: 'Nội dung này được gửi hai lần{b}, giống hệt; chỉ tính một lần',
      en: 'The same content was delivered twice{b}, alike in everything; it counts once',
    },
    {
      vi: 'Bỏ một trong hai tệp; nếu lẽ ra là số liệu khác thì kiểm tra tệp đã gửi.',
      en: 'Drop one of the two; if it should have held other figures, check which file was sent.',
    },
  ],
} as const satisfies Readonly<Record<string, readonly [Severity, Text, Text]>>;
