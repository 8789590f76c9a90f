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
} as const satisfies Readonly<Record<string, Text>>;
