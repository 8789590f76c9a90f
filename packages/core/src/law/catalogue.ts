import type { UnitKind } from '../unit/reporting-unit.ts';
import type { CaseAspects } from './case-aspects.ts';
import type { Checklist } from './checklists/checklist.ts';
import type { Instrument } from './instrument.ts';
import type { Provision } from './provision.ts';
import type { Succession } from './successions.ts';

/** What an instrument does for a kind of unit: it governs, it details another one, or it settles one matter. */
export type RegimeRole = 'governs' | 'details' | 'oneMatter';

/** One instrument of the regime of a kind of unit: what it does, and its id. */
export type RegimeRow = readonly [role: RegimeRole, instrument: string];

/**
 * Instruments and provisions alone: what rules and deadlines ask of the law. Every {@link LawCatalogue} is one.
 * @term văn bản và quy định
 */
export interface LawProvisions {
  /** Laws, decrees and other documents, each with its days. */
  readonly instruments: readonly Instrument[];
  /** Provisions: every version of every duty. */
  readonly provisions: readonly Provision[];
}

/**
 * The law as far as somebody knows it: a plain value. The library has one, {@link lawCatalogue}; whoever knows more extends
 * it, and hands the wider one to rules, deadlines and checklists.
 * @term danh mục quy định pháp luật
 */
export interface LawCatalogue extends LawProvisions {
  /** What conditions of provisions may ask for. */
  readonly aspects: CaseAspects;
  /** Lists laid down by law. */
  readonly checklists: readonly Checklist[];
  /** Old rules and what took their place. */
  readonly successions: readonly Succession[];
  /** Instruments that govern a kind of unit, or detail or complete its regime. */
  readonly regimes: Readonly<Record<UnitKind, readonly RegimeRow[]>>;
}
