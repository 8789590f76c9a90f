import { Alert } from '@mantine/core';
import { useSay } from '../parts/language.tsx';
import type { SortedFiles } from '../work/sorted-files.ts';

const words = {
  refused: {
    vi: 'Không nhận được, vì không phải Excel, CSV, Word hay văn bản',
    en: 'Not taken, being neither Excel, CSV, Word nor text',
  },
  again: { vi: 'Đã có đúng tệp này, không nhận thêm lần nữa', en: 'There already, byte for byte, and not taken again' },
  renamed: {
    vi: 'Đã có tệp khác cùng tên; cả hai được giữ, tệp mới được gọi là',
    en: 'Another file of that name is there; both are kept, and the new one is called',
  },
  unread: {
    vi: 'Trình duyệt không mở được; nếu là thư mục thì thả các tệp bên trong',
    en: 'The browser could not open it; if it is a folder, drop the files inside',
  },
};

/** What became of dropped files that is not seen in the list of what came. */
export function Sorted({
  taken,
  unread,
}: {
  readonly taken: Pick<SortedFiles, 'refused' | 'again' | 'renamed'> | null;
  readonly unread: readonly string[];
}) {
  const say = useSay();
  const { refused = [], again = [], renamed = [] } = taken ?? {};
  const told = [
    [words.refused, refused],
    [words.again, again],
    [words.renamed, renamed.map(([, to]) => to)],
    [words.unread, unread],
  ] as const;
  if (told.every(([, names]) => names.length === 0)) return null;
  return (
    <Alert color="yellow" role="alert">
      {told.map(
        ([what, names]) =>
          names.length > 0 && (
            <p key={what.en}>
              {say(what)}: {names.join(', ')}
            </p>
          ),
      )}
    </Alert>
  );
}
