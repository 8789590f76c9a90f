import { onlineServices } from '@qcdc/core/entities';
import { share } from './quotient.ts';

/**
 * Procedures at level 4 out of the procedures published.
 * @term tỷ lệ thủ tục hành chính mức độ 4
 * @unit percent, 2 decimals
 */
export const onlineProceduresLevel4Share = share(() => ({
  id: 'online-services.level-4-share',
  label: { vi: 'Tỷ lệ thủ tục hành chính mức độ 4', en: 'Share of procedures at level 4' },
  definition: {
    vi: 'Số thủ tục hành chính mức độ 4 trên số thủ tục hành chính công bố.',
    en: 'Procedures at level 4 out of the procedures published.',
  },
  step: 'benefit',
  part: onlineServices.measures.proceduresLevel4,
  of: onlineServices.measures.procedures,
  examples: [{ given: { proceduresLevel4: 971, procedures: 1949 }, shows: '49,82%' }],
}));

/**
 * Procedures at levels 3 and 4 out of the procedures published.
 * @term tỷ lệ thủ tục hành chính mức độ 3 và 4
 * @unit percent, 2 decimals
 */
export const onlineProceduresLevels3And4Share = share(() => ({
  id: 'online-services.online-share',
  label: { vi: 'Tỷ lệ thủ tục hành chính mức độ 3 và 4', en: 'Share of procedures at levels 3 and 4' },
  definition: {
    vi: 'Số thủ tục hành chính mức độ 3 và mức độ 4 trên số thủ tục hành chính công bố.',
    en: 'Procedures at levels 3 and 4 out of the procedures published.',
  },
  step: 'benefit',
  part: [onlineServices.measures.proceduresLevel3, onlineServices.measures.proceduresLevel4],
  of: onlineServices.measures.procedures,
  examples: [{ given: { proceduresLevel3: 558, proceduresLevel4: 971, procedures: 1949 }, shows: '78,45%' }],
}));

/**
 * Online services of communes out of all online services.
 * @term tỷ trọng dịch vụ công trực tuyến cấp xã
 * @unit percent, 2 decimals
 */
export const onlineCommuneServicesShare = share(() => ({
  id: 'online-services.commune-share',
  label: { vi: 'Tỷ trọng dịch vụ công trực tuyến cấp xã', en: 'Share of commune services' },
  definition: {
    vi: 'Số dịch vụ công trực tuyến cấp xã trên tổng số dịch vụ công trực tuyến.',
    en: 'Online services of communes out of all online services.',
  },
  better: 'neither',
  step: 'benefit',
  part: onlineServices.measures.communeServices,
  of: onlineServices.measures.services,
  examples: [{ given: { communeServices: 132, services: 383 }, shows: '34,46%' }],
}));
