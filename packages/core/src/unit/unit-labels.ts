import type { Text } from '../outcome/text.ts';
import type { UnitForm, UnitKind } from './reporting-unit.ts';

/** Names of the kinds of unit. @term loại đơn vị báo cáo */
export const unitKinds: Readonly<Record<UnitKind, Text>> = {
  nation: { vi: 'Cả nước', en: 'Nation' },
  province: { vi: 'Tỉnh, thành phố trực thuộc trung ương', en: 'Province' },
  district: { vi: 'Huyện, quận, thị xã, thành phố thuộc tỉnh', en: 'District' },
  commune: { vi: 'Xã, phường, thị trấn, đặc khu', en: 'Commune' },
  community: { vi: 'Thôn, tổ dân phố', en: 'Community' },
  agency: { vi: 'Cơ quan', en: 'Agency' },
  publicUnit: { vi: 'Đơn vị sự nghiệp công lập', en: 'Public unit' },
  stateEnterprise: { vi: 'Doanh nghiệp nhà nước', en: 'State enterprise' },
  nonStateEmployer: {
    vi: 'Doanh nghiệp, tổ chức ngoài nhà nước có sử dụng lao động',
    en: 'Employer outside the State',
  },
  politicalBody: {
    vi: 'Cơ quan Đảng, Mặt trận, tổ chức chính trị - xã hội',
    en: 'Party, Front or mass organisation',
  },
  assemblyBody: {
    vi: 'Cơ quan của Quốc hội, của Hội đồng nhân dân',
    en: "Body of the National Assembly or of a people's council",
  },
  armedForces: { vi: 'Quân đội nhân dân, Công an nhân dân', en: 'Armed forces' },
};

/** Names of the forms of unit. @term hình thức đơn vị: xã, phường, thị trấn, đặc khu, thôn, tổ dân phố */
export const unitForms: Readonly<Record<UnitForm, Text>> = {
  xa: { vi: 'Xã', en: 'Rural commune' },
  phuong: { vi: 'Phường', en: 'Ward' },
  thiTran: { vi: 'Thị trấn', en: 'Township' },
  dacKhu: { vi: 'Đặc khu', en: 'Special zone' },
  thon: { vi: 'Thôn', en: 'Village' },
  toDanPho: { vi: 'Tổ dân phố', en: 'Residential group' },
};
