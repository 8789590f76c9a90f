// Rules to plug into validate(): presets first, then the makers third parties reuse.

// Presets
export { consistency } from './consistency/consistency.ts';
export { recommended } from './presets.ts';

// Makers
export { consistencyRules } from './consistency/consistency-rules.ts';
export { daysInOrder } from './consistency/days-in-order.ts';
export { partsAddUp } from './consistency/parts-add-up.ts';
export { statedShareAgrees } from './consistency/stated-share-agrees.ts';
export { stockBalances } from './consistency/stock-balances.ts';
export { withinWhole } from './consistency/within-whole.ts';
export { defineRule, type RuleDefinition, type RuleExample } from './define/define-rule.ts';
export { exampleOf, exactFigure, notReported, statedFigure, type ExampleValues } from './define/example.ts';
