import type { Text } from '@qcdc/core';
import type { PlaceName } from './places.ts';

/** What the screens are called. */
export const placeNames: Readonly<Record<PlaceName, Text>> = {
  data: { vi: 'Dữ liệu', en: 'Data' },
  findings: { vi: 'Phát hiện', en: 'Findings' },
  totals: { vi: 'Tổng hợp', en: 'Totals' },
  indicators: { vi: 'Chỉ số', en: 'Indicators' },
  ranking: { vi: 'Chấm điểm, xếp hạng', en: 'Scores and ranking' },
  compare: { vi: 'So sánh', en: 'Compare' },
  tasks: { vi: 'Việc cần theo dõi', en: 'To follow up' },
  law: { vi: 'Pháp luật theo ngày', en: 'Law by date' },
  enter: { vi: 'Nhập báo cáo', en: 'Enter a report' },
  text: { vi: 'Báo cáo bằng lời', en: 'Report as text' },
  layout: { vi: 'Mẫu biểu khác', en: 'Foreign forms' },
  export: { vi: 'Kết xuất', en: 'Take along' },
};

/** Words of the frame around the screens. */
export const words = {
  title: { vi: 'Dân chủ ở cơ sở', en: 'Grassroots democracy' },
  skip: { vi: 'Đến nội dung', en: 'Skip to content' },
  menu: { vi: 'Các mục', en: 'Sections' },
  language: { vi: 'Ngôn ngữ', en: 'Language' },
  stop: { vi: 'Dừng lại', en: 'Stop' },
  private: {
    vi: 'Mọi số liệu ở lại trong trình duyệt này; không có gì được gửi đi.',
    en: 'All figures stay in this browser; nothing is sent anywhere.',
  },
  nothing: {
    vi: 'Chưa có số liệu. Hãy thả tệp hoặc mở dữ liệu mẫu ở mục “Dữ liệu”.',
    en: 'There are no figures yet. Drop files or open the samples under “Data”.',
  },
  failed: { vi: 'Không làm được', en: 'This did not work' },
  working: { vi: 'Đang làm việc', en: 'Working' },
  broken: { vi: 'Mục này không hiển thị được', en: 'This screen could not be shown' },
  brokenHint: {
    vi: 'Dữ liệu đã giữ trong trình duyệt không mất. Chọn mục khác hoặc tải lại trang.',
    en: 'What is kept in this browser is not lost. Choose another section or reload the page.',
  },
  reload: { vi: 'Tải lại trang', en: 'Reload the page' },
  troubles: {
    'no worker': {
      vi: 'Phần tính toán của trang không chạy được, nên chưa có gì được đọc hay tính. Tải lại trang; dữ liệu đã giữ không mất.',
      en: 'The part of the page that computes does not run, so nothing is read or worked out. Reload the page; what was kept is not lost.',
    },
    silent: {
      vi: 'Phần tính toán của trang đã lâu không trả lời; có thể trình duyệt đã dừng nó vì thiếu bộ nhớ. Chờ thêm, hoặc tải lại trang; dữ liệu đã giữ không mất.',
      en: 'The part of the page that computes has not answered for long; the browser may have ended it for want of memory. Wait, or reload the page; what was kept is not lost.',
    },
    'changed elsewhere': {
      vi: 'Dữ liệu vừa được thay đổi ở một thẻ khác của trình duyệt; trang này còn hiện dữ liệu cũ.',
      en: 'The data were just changed in another tab of this browser; this page still shows the old ones.',
    },
  },
  notKept: {
    refused: {
      vi: 'Trình duyệt này không cho giữ dữ liệu: mọi thứ vẫn đọc và tính được, nhưng sẽ mất khi đóng hoặc tải lại trang.',
      en: 'This browser keeps no data: everything is read and worked out, but is lost when the page is closed or reloaded.',
    },
    full: {
      vi: 'Trình duyệt không còn chỗ để giữ dữ liệu mới nhận: vẫn đọc và tính được, nhưng sẽ mất khi đóng hoặc tải lại trang. Xóa bớt tệp hoặc giải phóng ổ đĩa.',
      en: 'This browser has no room to keep what came last: it is read and worked out, but is lost when the page is closed or reloaded. Remove files or free the disk.',
    },
  },
} as const satisfies Readonly<Record<string, Text | Readonly<Record<string, Text>>>>;
