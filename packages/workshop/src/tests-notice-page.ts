import type { Language } from '@qcdc/core';
import { equivalentChanges } from './mutation/equivalent-changes.ts';
import { judgedRooms, shareOf, type JudgedRoom } from './mutation/judged-rooms.ts';
import type { EquivalentChange } from './mutation/mutation-result.ts';
import { mutationRooms } from './mutation/rooms.ts';
import { storedResults } from './mutation/stored-results.ts';

const words = {
  en: {
    title: '# What the tests notice',
    intro: `Generated from what the mutation tester left; do not edit by hand. The tester changes the code in one place at a time (a sign, a
limit, a branch) and asks the tests of the room each time. A change nobody notices is a sentence nobody wrote down. Changes are drawn by a
seed, as many in each room; words for people are left alone. \`pnpm run mutation\` tries again; how, says
[its page](../tools/mutation/README.md).`,
    columns: [
      'Room',
      'Draw',
      'At commit',
      'Asked again at',
      'Changes there are',
      'Tried',
      'Change nothing',
      'Noticed',
      'Of these by time',
      'Share',
      'Share at first',
      'Draw before',
    ],
    all: 'all',
    missing: (rooms: string) => `Not measured yet: ${rooms}. Nothing is claimed of these rooms.`,
    asked:
      'Asked for: 85 % in all, 80 % in each room, at most 5 % that change nothing. What no test noticed at first is asked again after new tests; what stands no longer in the code then is taken out of what was tried. A change that runs out of time counts as noticed: mostly it is an endless loop, on a busy machine it may be none. The share at first is that of a draw nobody had written a test for; it says more of changes that were not drawn than the share after asking again does.',
    unnoticed: '## What no test noticed',
    unnoticedColumns: ['Where', 'Line', 'Piece', 'Instead'],
    nothing: '## What changes nothing',
    nothingColumns: ['Where', 'Line', 'Instead', 'Why', 'Shown by'],
    shown: { argument: 'the reason', read: 'reading the code' },
  },
  vi: {
    title: '# Bài kiểm thử nhận ra những gì',
    intro: `Trang này do chương trình tạo ra từ kết quả của bộ thử đột biến; không sửa tay. Mỗi lần, bộ thử đổi một chỗ trong mã nguồn (một dấu,
một ngưỡng, một nhánh) rồi chạy các bài kiểm thử của phần đó. Thay đổi nào không bài kiểm thử nào nhận ra là một điều chưa ai viết thành
quy định. Các thay đổi được rút ngẫu nhiên theo hạt giống cố định, mỗi phần số lượng như nhau; câu chữ cho người đọc thì giữ nguyên. Chạy lại
bằng \`pnpm run mutation\`; cách làm ở [trang riêng](../../tools/mutation/README.md).`,
    columns: [
      'Phần',
      'Lần rút',
      'Ở bản ghi',
      'Hỏi lại ở',
      'Số thay đổi có thể',
      'Đã thử',
      'Không làm đổi gì',
      'Nhận ra',
      'Trong đó do quá giờ',
      'Tỷ lệ',
      'Tỷ lệ lúc đầu',
      'Lần rút trước',
    ],
    all: 'tất cả',
    missing: (rooms: string) => `Chưa đo: ${rooms}. Chưa kết luận gì về các phần này.`,
    asked:
      'Yêu cầu: 85 % tính chung, 80 % ở từng phần, không quá 5 % thay đổi không làm đổi gì. Thay đổi lúc đầu chưa được nhận ra thì được thử lại sau khi viết thêm bài kiểm thử; dòng mã không còn nữa thì không tính vào số đã thử. Thay đổi chạy quá giờ được coi là đã nhận ra: phần lớn là vòng lặp vô tận, nhưng khi máy bận thì có thể không phải. Tỷ lệ lúc đầu là của lần rút mà chưa ai viết bài kiểm thử riêng cho nó; nó nói lên nhiều hơn về những thay đổi không được rút.',
    unnoticed: '## Thay đổi chưa bài kiểm thử nào nhận ra',
    unnoticedColumns: ['Ở đâu', 'Dòng mã', 'Phần bị đổi', 'Đổi thành'],
    nothing: '## Thay đổi không làm đổi gì',
    nothingColumns: ['Ở đâu', 'Dòng mã', 'Đổi thành', 'Lý do (tiếng Anh)', 'Căn cứ'],
    shown: { argument: 'chính lý do đó', read: 'đọc mã nguồn' },
  },
} as const;

// A bar or a backtick would end the cell or the code, and a bracket behind another would be a link.
const code = (text: string): string =>
  `<code>${text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('|', '&#124;')
    .replaceAll('{', '&#123;')
    .replaceAll('(', '&#40;')
    .replace(/\s+/g, ' ')
    .slice(0, 240)}</code>`;
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
  row(head),
  `|${' --- |'.repeat(head.length)}`,
  ...rows.map(row),
  '',
];
const short = (file: string): string => file.replace('packages/', '').replace('/src/', '/');
const percent = (perMille: number, language: Language): string =>
  `${(perMille / 10).toFixed(1).replace('.', language === 'vi' ? ',' : '.')} %`;

// What was asked again without its first result was measured before first results were kept.
const atFirst = (room: JudgedRoom): number | null =>
  room.first === undefined ? (room.again === undefined ? room.perMille : null) : shareOf(room.first, room.equivalent);

const shownBy = (
  { shown }: EquivalentChange,
  { argument, read }: Readonly<Record<'argument' | 'read', string>>,
): string => (shown === undefined ? read : shown === 'argument' ? argument : `${short(shown.test)}: ${shown.title}`);

/**
 * Writes the page that shows which changes of the code the tests notice.
 *
 * @param language - language of the page
 * @returns the page in Markdown
 */
export function testsNoticePage(language: Language): string {
  const said = words[language];
  const rooms = judgedRooms(storedResults());
  const sum = (count: (room: JudgedRoom) => number): number => rooms.reduce((all, room) => all + count(room), 0);
  const line = (
    names: readonly string[],
    list: readonly number[],
    shares: readonly (number | null)[],
  ): readonly string[] => [
    ...names,
    ...list.map(String),
    ...shares.map((share) => (share === null ? '' : percent(share, language))),
  ];
  const [drawn, equivalent, noticed] = [sum((r) => r.drawn), sum((r) => r.equivalent), sum((r) => r.noticed)];
  const all = [sum((r) => r.changes), drawn, equivalent, noticed, sum((r) => r.timedOut ?? 0)];
  const missing = mutationRooms.filter(({ id }) => !rooms.some(({ room }) => room === id)).map(({ id }) => id);
  return [
    said.title,
    '',
    said.intro,
    '',
    ...table(said.columns, [
      ...rooms.map((r) =>
        line(
          [r.room, String(r.seed), r.commit, r.again ?? ''],
          [r.changes, r.drawn, r.equivalent, r.noticed, r.timedOut ?? 0],
          [r.perMille, atFirst(r), r.before === undefined ? null : shareOf(r.before, r.before.equivalent)],
        ),
      ),
      line([said.all, '', '', ''], all, [shareOf({ drawn, noticed }, equivalent), null, null]),
    ]),
    said.asked,
    '',
    ...(missing.length === 0 ? [] : [said.missing(missing.join(', ')), '']),
    said.unnoticed,
    '',
    ...table(
      said.unnoticedColumns,
      rooms.flatMap(({ unnoticed }) =>
        unnoticed.map((change) => [
          `${short(change.file)}:${change.line}`,
          code(change.code),
          code(change.part ?? ''),
          code(change.instead),
        ]),
      ),
    ),
    said.nothing,
    '',
    ...table(
      said.nothingColumns,
      equivalentChanges.map((change) => [
        short(change.file),
        code(change.code),
        code(change.instead),
        change.reason,
        shownBy(change, said.shown),
      ]),
    ),
  ].join('\n');
}
