import type { IsoDate } from '../time/iso-date.ts';

/** Last day of the district level: Article 86 gave district bodies tasks, and the level ended with this day. @term cấp huyện */
export const lastDistrictDay: IsoDate = '2025-06-30';
