import { disclosures } from '@qcdc/core/entities';
import { share } from './quotient.ts';

/**
 * Items disclosed out of the items due.
 * @term tỷ lệ nội dung đã công khai
 * @unit percent, 2 decimals
 */
export const disclosureItemsDisclosedShare = share(() => ({
  id: 'disclosures.items-disclosed-share',
  label: { vi: 'Tỷ lệ nội dung đã công khai', en: 'Share of items disclosed' },
  definition: {
    vi: 'Số nội dung đã công khai trên số nội dung phải công khai.',
    en: 'Items disclosed out of the items due.',
  },
  step: 'know',
  part: disclosures.measures.itemsDisclosed,
  of: disclosures.measures.itemsDue,
  examples: [{ given: { itemsDisclosed: 171, itemsDue: 180 }, shows: '95,00%' }],
}));

/**
 * Items disclosed on time out of the items due; an item not disclosed is not on time.
 * @term tỷ lệ nội dung công khai đúng hạn
 * @unit percent, 2 decimals
 */
export const disclosureItemsOnTimeShare = share(() => ({
  id: 'disclosures.on-time-share',
  label: { vi: 'Tỷ lệ nội dung công khai đúng hạn', en: 'Share of items disclosed on time' },
  definition: {
    vi: 'Số nội dung công khai đúng hạn trên số nội dung phải công khai; nội dung chưa công khai tính là không đúng hạn.',
    en: 'Items disclosed on time out of the items due; an item not disclosed is not on time.',
  },
  step: 'know',
  part: disclosures.measures.itemsOnTime,
  of: disclosures.measures.itemsDue,
  examples: [{ given: { itemsOnTime: 162, itemsDue: 180 }, shows: '90,00%' }],
}));

/**
 * Communes that disclosed every item due out of the communes due.
 * @term tỷ lệ xã công khai đầy đủ
 * @unit percent, 2 decimals
 */
export const disclosureCommunesInFullShare = share(() => ({
  id: 'disclosures.communes-in-full-share',
  label: { vi: 'Tỷ lệ xã công khai đầy đủ', en: 'Share of communes disclosing in full' },
  definition: {
    vi: 'Số xã công khai đầy đủ các nội dung trên số xã phải thực hiện.',
    en: 'Communes that disclosed every item due out of the communes due.',
  },
  step: 'know',
  part: disclosures.measures.communesDisclosing,
  of: disclosures.measures.communesDue,
  examples: [{ given: { communesDisclosing: 13, communesDue: 15 }, shows: '86,67%' }],
}));

/**
 * Disclosures by posting out of all disclosures made.
 * @term tỷ trọng công khai bằng niêm yết
 * @unit percent, 2 decimals
 */
export const disclosureByPostingShare = share(() => ({
  id: 'disclosures.by-posting-share',
  label: { vi: 'Tỷ trọng công khai bằng niêm yết', en: 'Share disclosed by posting' },
  definition: {
    vi: 'Số lượt niêm yết trên tổng số lượt công khai.',
    en: 'Disclosures by posting out of all disclosures made.',
  },
  better: 'neither',
  step: 'know',
  part: disclosures.measures.byPosting,
  of: disclosures.measures.postings,
  examples: [{ given: { byPosting: 240, postings: 400 }, shows: '60,00%' }],
}));

/**
 * Disclosures by website out of all disclosures made.
 * @term tỷ trọng công khai trên cổng, trang thông tin điện tử
 * @unit percent, 2 decimals
 */
export const disclosureByWebsiteShare = share(() => ({
  id: 'disclosures.by-website-share',
  label: { vi: 'Tỷ trọng công khai trên cổng, trang thông tin điện tử', en: 'Share disclosed by website' },
  definition: {
    vi: 'Số lượt công khai trên cổng, trang thông tin điện tử trên tổng số lượt công khai.',
    en: 'Disclosures by website out of all disclosures made.',
  },
  better: 'neither',
  step: 'know',
  part: disclosures.measures.byWebsite,
  of: disclosures.measures.postings,
  examples: [{ given: { byWebsite: 90, postings: 400 }, shows: '22,50%' }],
}));

/**
 * Disclosures by loudspeaker out of all disclosures made.
 * @term tỷ trọng công khai qua hệ thống truyền thanh
 * @unit percent, 2 decimals
 */
export const disclosureByLoudspeakerShare = share(() => ({
  id: 'disclosures.by-loudspeaker-share',
  label: { vi: 'Tỷ trọng công khai qua hệ thống truyền thanh', en: 'Share disclosed by loudspeaker' },
  definition: {
    vi: 'Số lượt công khai qua hệ thống truyền thanh trên tổng số lượt công khai.',
    en: 'Disclosures by loudspeaker out of all disclosures made.',
  },
  better: 'neither',
  step: 'know',
  part: disclosures.measures.byLoudspeaker,
  of: disclosures.measures.postings,
  examples: [{ given: { byLoudspeaker: 50, postings: 400 }, shows: '12,50%' }],
}));

/**
 * Disclosures through heads of communities out of all disclosures made.
 * @term tỷ trọng công khai qua Trưởng thôn, Tổ trưởng tổ dân phố
 * @unit percent, 2 decimals
 */
export const disclosureByCommunityHeadShare = share(() => ({
  id: 'disclosures.by-community-head-share',
  label: {
    vi: 'Tỷ trọng công khai qua Trưởng thôn, Tổ trưởng tổ dân phố',
    en: 'Share disclosed through heads of communities',
  },
  definition: {
    vi: 'Số lượt công khai qua Trưởng thôn, Tổ trưởng tổ dân phố trên tổng số lượt công khai.',
    en: 'Disclosures through heads of communities out of all disclosures made.',
  },
  better: 'neither',
  step: 'know',
  part: disclosures.measures.byCommunityHead,
  of: disclosures.measures.postings,
  examples: [{ given: { byCommunityHead: 20, postings: 400 }, shows: '5,00%' }],
}));
