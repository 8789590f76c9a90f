import { oneStop } from '@qcdc/core/entities';
import { share } from './quotient.ts';

/**
 * Dossiers received online out of the dossiers received.
 * @term tỷ lệ hồ sơ tiếp nhận trực tuyến
 * @unit percent, 2 decimals
 */
export const oneStopDossiersOnlineShare = share(() => ({
  id: 'one-stop.online-share',
  label: { vi: 'Tỷ lệ hồ sơ tiếp nhận trực tuyến', en: 'Share of dossiers received online' },
  definition: {
    vi: 'Số hồ sơ tiếp nhận trực tuyến trên số hồ sơ tiếp nhận.',
    en: 'Dossiers received online out of the dossiers received.',
  },
  step: 'benefit',
  part: oneStop.measures.receivedOnline,
  of: oneStop.measures.received,
  examples: [{ given: { receivedOnline: 7518, received: 7609 }, shows: '98,80%' }],
}));

/**
 * Dossiers resolved out of the dossiers received in the period.
 * @term tỷ lệ hồ sơ đã giải quyết trên số tiếp nhận
 * @unit percent, 2 decimals
 */
export const oneStopDossiersResolvedShare = share(() => ({
  id: 'one-stop.resolved-share',
  label: { vi: 'Tỷ lệ hồ sơ đã giải quyết trên số tiếp nhận', en: 'Share of dossiers resolved' },
  definition: {
    vi: 'Số hồ sơ đã giải quyết trên số hồ sơ tiếp nhận trong kỳ.',
    en: 'Dossiers resolved out of the dossiers received in the period.',
  },
  step: 'benefit',
  part: oneStop.measures.resolved,
  of: oneStop.measures.received,
  examples: [{ given: { resolved: 7445, received: 7609 }, shows: '97,84%' }],
}));

/**
 * Dossiers resolved out of the dossiers carried over and received.
 * @term tỷ lệ hồ sơ đã giải quyết trên số phải giải quyết
 * @unit percent, 2 decimals
 */
export const oneStopDossiersResolvedOfDueShare = share(() => ({
  id: 'one-stop.resolved-of-due-share',
  label: { vi: 'Tỷ lệ hồ sơ đã giải quyết trên số phải giải quyết', en: 'Share of dossiers resolved of those due' },
  definition: {
    vi: 'Số hồ sơ đã giải quyết trên số kỳ trước chuyển sang và số tiếp nhận trong kỳ.',
    en: 'Dossiers resolved out of the dossiers carried over and received.',
  },
  step: 'benefit',
  part: oneStop.measures.resolved,
  of: [oneStop.measures.carriedOver, oneStop.measures.received],
  examples: [{ given: { resolved: 7445, carriedOver: 120, received: 7609 }, shows: '96,33%' }],
}));

/**
 * Dossiers resolved on time or early out of the dossiers resolved.
 * @term tỷ lệ hồ sơ giải quyết đúng hạn, trước hạn
 * @unit percent, 2 decimals
 */
export const oneStopDossiersOnTimeShare = share(() => ({
  id: 'one-stop.on-time-share',
  label: { vi: 'Tỷ lệ hồ sơ giải quyết đúng hạn, trước hạn', en: 'Share of dossiers resolved on time' },
  definition: {
    vi: 'Số hồ sơ giải quyết trước hạn và đúng hạn trên số hồ sơ đã giải quyết.',
    en: 'Dossiers resolved on time or early out of the dossiers resolved.',
  },
  step: 'benefit',
  part: oneStop.measures.onTime,
  of: oneStop.measures.resolved,
  examples: [{ given: { onTime: 7336, resolved: 7445 }, shows: '98,54%' }],
}));

/**
 * Dossiers resolved late out of the dossiers resolved.
 * @term tỷ lệ hồ sơ giải quyết quá hạn
 * @unit percent, 2 decimals
 */
export const oneStopDossiersLateShare = share(() => ({
  id: 'one-stop.late-share',
  label: { vi: 'Tỷ lệ hồ sơ giải quyết quá hạn', en: 'Share of dossiers resolved late' },
  definition: {
    vi: 'Số hồ sơ giải quyết quá hạn trên số hồ sơ đã giải quyết.',
    en: 'Dossiers resolved late out of the dossiers resolved.',
  },
  better: 'lower',
  step: 'benefit',
  part: oneStop.measures.late,
  of: oneStop.measures.resolved,
  examples: [{ given: { late: 109, resolved: 7445 }, shows: '1,46%' }],
}));

/**
 * Communes with a one-stop desk out of all communes.
 * @term tỷ lệ xã có bộ phận một cửa
 * @unit percent, 2 decimals
 */
export const oneStopCommunesShare = share(() => ({
  id: 'one-stop.communes-share',
  label: { vi: 'Tỷ lệ xã có bộ phận một cửa', en: 'Share of communes with a one-stop desk' },
  definition: {
    vi: 'Số xã thực hiện cơ chế một cửa trên tổng số xã.',
    en: 'Communes with a one-stop desk out of all communes.',
  },
  step: 'benefit',
  part: oneStop.measures.communesWithOneStop,
  of: oneStop.measures.communes,
  examples: [{ given: { communesWithOneStop: 11, communes: 11 }, shows: '100,00%' }],
}));

/**
 * Dossiers resolved by the provincial service centre out of those it received.
 * @term tỷ lệ hồ sơ Trung tâm phục vụ hành chính công giải quyết
 * @unit percent, 2 decimals
 */
export const oneStopCentreResolvedShare = share(() => ({
  id: 'one-stop.centre-resolved-share',
  label: {
    vi: 'Tỷ lệ hồ sơ Trung tâm phục vụ hành chính công giải quyết',
    en: 'Share of dossiers resolved by the provincial centre',
  },
  definition: {
    vi: 'Số hồ sơ Trung tâm phục vụ hành chính công giải quyết trên số hồ sơ Trung tâm tiếp nhận.',
    en: 'Dossiers resolved by the provincial service centre out of those it received.',
  },
  step: 'benefit',
  part: oneStop.measures.centreResolved,
  of: oneStop.measures.centreReceived,
  examples: [{ given: { centreResolved: 19880, centreReceived: 20000 }, shows: '99,40%' }],
}));
