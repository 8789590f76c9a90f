import { conventions } from '@qcdc/core/entities';
import { mean, share } from './quotient.ts';

/**
 * Conventions in force divided by the number of communities.
 * @term số hương ước, quy ước bình quân một thôn, tổ dân phố
 * @unit convention/community
 */
export const conventionsPerCommunity = mean(() => ({
  id: 'conventions.per-community',
  label: { vi: 'Số hương ước, quy ước bình quân một thôn, tổ dân phố', en: 'Conventions per community' },
  definition: {
    vi: 'Số hương ước, quy ước đang thực hiện chia cho tổng số thôn, tổ dân phố.',
    en: 'Conventions in force divided by the number of communities.',
  },
  measuredIn: 'convention/community',
  scale: 2,
  step: 'discuss',
  part: conventions.measures.inForce,
  of: conventions.measures.communities,
  examples: [{ given: { inForce: 140, communities: 142 }, shows: '0,99 hương ước, quy ước/thôn, tổ dân phố' }],
}));

/**
 * Conventions recognised out of those recognised and those refused.
 * @term tỷ lệ hương ước, quy ước được công nhận
 * @unit percent, 2 decimals
 */
export const conventionsRecognisedShare = share(() => ({
  id: 'conventions.recognised-share',
  label: { vi: 'Tỷ lệ hương ước, quy ước được công nhận', en: 'Share of conventions recognised' },
  definition: {
    vi: 'Số hương ước, quy ước được công nhận trên tổng số được công nhận và không được công nhận.',
    en: 'Conventions recognised out of those recognised and those refused.',
  },
  step: 'discuss',
  part: conventions.measures.recognised,
  of: [conventions.measures.recognised, conventions.measures.notRecognised],
  examples: [{ given: { recognised: 27, notRecognised: 2 }, shows: '93,10%' }],
}));

/**
 * Conventions amended out of the conventions in force.
 * @term tỷ lệ hương ước, quy ước được sửa đổi, bổ sung
 * @unit percent, 2 decimals
 */
export const conventionsAmendedShare = share(() => ({
  id: 'conventions.amended-share',
  label: { vi: 'Tỷ lệ hương ước, quy ước được sửa đổi, bổ sung', en: 'Share of conventions amended' },
  definition: {
    vi: 'Số hương ước, quy ước được sửa đổi, bổ sung trên số đang thực hiện.',
    en: 'Conventions amended out of the conventions in force.',
  },
  better: 'neither',
  step: 'discuss',
  part: conventions.measures.amended,
  of: conventions.measures.inForce,
  examples: [{ given: { amended: 12, inForce: 140 }, shows: '8,57%' }],
}));
