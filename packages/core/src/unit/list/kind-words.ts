import { fold } from '../../words/fold.ts';
import type { UnitForm, UnitKind } from '../reporting-unit.ts';
import { unitKinds } from '../unit-labels.ts';

// Beside its id and its name.
const kinds: Readonly<Record<UnitKind, readonly string[]>> = {
  nation: ['quốc gia', 'trung ương'],
  province: ['tỉnh', 'cấp tỉnh', 'tỉnh, thành phố', 'thành phố trực thuộc trung ương'],
  district: ['huyện', 'cấp huyện', 'quận', 'thị xã', 'thành phố thuộc tỉnh', 'thành phố trực thuộc tỉnh'],
  commune: ['xã', 'cấp xã', 'phường', 'thị trấn', 'đặc khu', 'xã, phường', 'xã, phường, đặc khu'],
  community: ['thôn', 'tổ dân phố', 'ấp', 'bản', 'buôn', 'khu phố', 'tdp'],
  agency: ['cơ quan hành chính', 'cơ quan hành chính nhà nước', 'sở, ngành'],
  publicUnit: ['đơn vị sự nghiệp', 'đơn vị sự nghiệp công'],
  stateEnterprise: ['dnnn'],
  nonStateEmployer: [
    'doanh nghiệp ngoài nhà nước',
    'doanh nghiệp ngoài khu vực nhà nước',
    'người sử dụng lao động ngoài nhà nước',
  ],
  politicalBody: ['cơ quan đảng', 'mặt trận', 'đoàn thể'],
  assemblyBody: [
    'cơ quan của quốc hội',
    'cơ quan quốc hội',
    'cơ quan của hội đồng nhân dân',
    'cơ quan hội đồng nhân dân',
  ],
  armedForces: ['lực lượng vũ trang'],
};

const forms: Readonly<Record<string, UnitForm>> = {
  xã: 'xa',
  phường: 'phuong',
  'thị trấn': 'thiTran',
  'đặc khu': 'dacKhu',
  thôn: 'thon',
  'tổ dân phố': 'toDanPho',
};

// How a name begins. "Thành phố" is left out: it may be that of a province or one within it.
const beginnings: Readonly<Partial<Record<UnitKind, readonly string[]>>> = {
  province: ['tỉnh'],
  district: ['huyện', 'quận', 'thị xã'],
  commune: ['xã', 'phường', 'thị trấn', 'đặc khu'],
  community: ['thôn', 'tổ dân phố', 'ấp', 'bản', 'buôn', 'khu phố'],
};

const byWord = /* @__PURE__ */ new Map(
  /* @__PURE__ */ (Object.keys(kinds) as UnitKind[]).flatMap((kind) =>
    [kind, unitKinds[kind].vi, ...kinds[kind]].map((word) => [fold(word), kind] as const),
  ),
);

/**
 * Reads what a list calls the kind of a unit: in Vietnamese, or by its id.
 *
 * @param words - such as `Xã`, `Cơ quan hành chính`, `commune`
 * @returns the kind, or `null`
 */
export function kindCalled(words: string): UnitKind | null {
  return byWord.get(fold(words)) ?? null;
}

/**
 * Tells the kind of a unit by how its name begins.
 *
 * @param name - such as `Xã Mẫu`
 * @returns the kind, or `null` where the name says nothing
 */
export function kindOfName(name: string): UnitKind | null {
  const folded = `${fold(name)} `;
  for (const [kind, words] of Object.entries(beginnings))
    if (words.some((word) => folded.startsWith(`${fold(word)} `))) return kind as UnitKind;
  return null;
}

/**
 * Tells the form of a unit of territory by how its name begins.
 *
 * @param name - such as `Phường Mẫu`
 * @returns the form, or `null`
 */
export function formOfName(name: string): UnitForm | null {
  const folded = `${fold(name)} `;
  return Object.entries(forms).find(([word]) => folded.startsWith(`${fold(word)} `))?.[1] ?? null;
}
