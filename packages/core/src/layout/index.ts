// Layouts: how somebody's own workbook is read, as data, and proposals of one.
export { defineLayout, layoutFromJson, layoutJsonSchema, layoutToJson } from './define-layout.ts';
export { layoutFormat } from './layout-schema.ts';
export type {
  LabelBinding,
  LaidOut,
  Layout,
  LayoutDefinition,
  PlacedBinding,
  SaidOnce,
  SheetLayout,
} from './layout.ts';
export { rebound, type LabelPlace } from './rebound.ts';
export { proposeLayout, type ProposeOptions } from './propose/propose-layout.ts';
export type { LayoutProposal, ProposedBinding, UnboundLabel } from './propose/proposal.ts';
