import type { LegalBasis } from '../basis/legal-basis.ts';
import type { Text } from '../outcome/text.ts';
import type { IsoDate } from '../time/iso-date.ts';

/**
 * Kinds of reporting unit. `commune` is xã, phường, thị trấn and đặc khu, `district` huyện, quận, thị xã and a city of a province,
 * `community` thôn and tổ dân phố; what a unit is called on a day is its form. `nonStateEmployer` is an enterprise or organisation outside the State that employs people.
 * For `politicalBody`, a body of the Party, the Front or a socio-political organisation with its public units, `assemblyBody`, a body
 * of the National Assembly or of a people's council, and `armedForces` the Law leaves the rules to others (Law 10/2022 Arts 91(2),
 * 84(2), 83(5)): its own duties do not concern them.
 * @term loại đơn vị báo cáo
 */
export type UnitKind =
  | 'nation'
  | 'province'
  | 'district'
  | 'commune'
  | 'community'
  | 'agency'
  | 'publicUnit'
  | 'stateEnterprise'
  | 'nonStateEmployer'
  | 'politicalBody'
  | 'assemblyBody'
  | 'armedForces';

/**
 * Forms a kind takes by date: a commune is xã, phường or thị trấn to 2025-06-30 and xã, phường or đặc khu from
 * 2025-07-01; a community is thôn or tổ dân phố.
 */
export type UnitForm = 'xa' | 'phuong' | 'thiTran' | 'dacKhu' | 'thon' | 'toDanPho';

/** A value and the days it holds; `null` stands for "since ever" and "until further notice". */
export interface DatedValue<T> {
  /** First day, or `null`. */
  readonly from: IsoDate | null;
  /** Last day (inclusive), or `null`. */
  readonly to: IsoDate | null;
  /** The value on these days. */
  readonly value: T;
}

/**
 * A reporting unit. Its identity is `id`, never its official code: since 2025-07-01 almost every commune code is the old
 * code of another territory. Code and day together find a unit.
 * @term đơn vị báo cáo
 */
export interface ReportingUnit {
  /** Identity for ever; by default the code, or `code@from` where a code is used twice. */
  readonly id: string;
  /** Official code of its last day, untouched, as text. @term mã đơn vị */
  readonly code: string;
  /** Codes by date: a unit may get another code while it lives. */
  readonly codes: readonly DatedValue<string>[];
  /** Kind of unit; a unit that changes kind is another unit. */
  readonly kind: UnitKind;
  /** First day of existence, or `null`. */
  readonly from: IsoDate | null;
  /** Last day of existence, or `null`. */
  readonly to: IsoDate | null;
  /** Names by date. */
  readonly names: readonly DatedValue<string>[];
  /** Forms by date (xã, phường …); empty where the kind has none. */
  readonly forms: readonly DatedValue<UnitForm>[];
  /** Parents by date: ids of units. A unit without any is a root; one that has a parent has one on every day. */
  readonly parents: readonly DatedValue<string>[];
}

/**
 * One step in the history of territories: `from` went into `to` on a day.
 * @term sáp nhập, chia tách
 */
export interface LineageEdge {
  /** Id of the unit that was. */
  readonly from: string;
  /** Id of the unit that is. */
  readonly to: string;
  /** First day of the new state. */
  readonly on: IsoDate;
  /** Whether all of `from` went into `to`, or a part. */
  readonly extent: 'whole' | 'part';
  /** Share of `from` that went, as a decimal text between 0 and 1, where somebody states one; only for `part`. */
  readonly share?: string;
  /** What it is a share of: `people`, `area`, or the id of a measure. Figures told by a share are estimates. */
  readonly shareOf?: string;
  /** `true` where more of `from` went elsewhere on that day, and nobody says where; only for `part`. */
  readonly incomplete?: true;
  /** The act that did it. */
  readonly act: LegalBasis;
}

/**
 * Units that are compared with one another.
 * @term cụm, khối thi đua
 */
export interface Cluster {
  /** Id of the cluster. */
  readonly id: string;
  /** Name in both languages. */
  readonly name: Text;
  /** Ids of the members by date. */
  readonly members: readonly DatedValue<string>[];
}
