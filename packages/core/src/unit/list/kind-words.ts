import { fold } from '../../words/fold.ts';
import type { UnitForm, UnitKind } from '../reporting-unit.ts';

const kinds: Readonly<Record<UnitKind, readonly string[]>> = {
  nation: ['nation', 'cả nước', 'quốc gia', 'trung ương'],
  province: ['province', 'tỉnh', 'cấp tỉnh', 'tỉnh, thành phố', 'thành phố trực thuộc trung ương'],
  district: ['district', 'huyện', 'cấp huyện', 'quận', 'thị xã', 'thành phố thuộc tỉnh', 'thành phố trực thuộc tỉnh'],
  commune: ['commune', 'xã', 'cấp xã', 'phường', 'thị trấn', 'đặc khu', 'xã, phường', 'xã, phường, đặc khu'],
  community: ['community', 'thôn', 'tổ dân phố', 'thôn, tổ dân phố', 'ấp', 'bản', 'buôn', 'khu phố', 'tdp'],
  agency: ['agency', 'cơ quan', 'cơ quan hành chính', 'cơ quan hành chính nhà nước', 'sở, ngành'],
  publicUnit: ['publicUnit', 'đơn vị sự nghiệp', 'đơn vị sự nghiệp công lập', 'đơn vị sự nghiệp công'],
  stateEnterprise: ['stateEnterprise', 'doanh nghiệp nhà nước', 'dnnn'],
  nonStateEmployer: [
    'nonStateEmployer',
    'doanh nghiệp ngoài nhà nước',
    'doanh nghiệp ngoài khu vực nhà nước',
    'người sử dụng lao động ngoài nhà nước',
  ],
  politicalBody: [
    'politicalBody',
    'cơ quan đảng',
    'cơ quan của đảng',
    'mặt trận',
    'mặt trận tổ quốc',
    'cơ quan mặt trận',
    'đoàn thể',
    'tổ chức chính trị - xã hội',
    'đảng, mặt trận, đoàn thể',
    'cơ quan đảng, mặt trận, đoàn thể',
  ],
  assemblyBody: ['assemblyBody', 'cơ quan của quốc hội', 'cơ quan của hội đồng nhân dân'],
  armedForces: ['armedForces', 'lực lượng vũ trang', 'quân đội', 'công an', 'quân đội, công an'],
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
  /* @__PURE__ */ Object.entries(kinds).flatMap(([kind, words]) => words.map((word) => [fold(word), kind as UnitKind])),
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
