import type { Text } from '../outcome/text.ts';

/**
 * Types of document that offices write on grassroots democracy.
 * @term tên loại văn bản
 */
export type DocumentType = 'report' | 'plan' | 'notice' | 'submission' | 'guide' | 'minutes' | 'programme' | 'letter';

/** What the types of document are called. A letter bears no name of its type. @term tên loại văn bản */
export const documentTypes: Readonly<Record<DocumentType, Text>> = {
  report: { vi: 'Báo cáo', en: 'Report' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  notice: { vi: 'Thông báo', en: 'Notice' },
  submission: { vi: 'Tờ trình', en: 'Submission' },
  guide: { vi: 'Hướng dẫn', en: 'Guide' },
  minutes: { vi: 'Biên bản', en: 'Minutes' },
  programme: { vi: 'Chương trình', en: 'Programme' },
  letter: { vi: 'Công văn', en: 'Letter' },
};
