// The package ships types, but its `exports` do not name them; this is the part the bench uses.
declare module '@dhis2/expression-parser' {
  export interface DataItemJs {
    toString(): string;
  }
  export type ExpressionDataJs = object;
  export interface ExpressionJs {
    collectDataItems(): DataItemJs[];
    evaluate(unsupported: (name: string) => unknown, data: ExpressionDataJs): unknown;
  }
  export const ExpressionMode: { readonly INDICATOR_EXPRESSION: object };
  export const ExpressionDataJs: new (
    programRuleVariableValues: Map<string, unknown>,
    programVariableValues: Map<string, unknown>,
    supplementaryValues: Map<string, string[]>,
    dataItemValues: Map<DataItemJs, unknown>,
    namedValues: Map<string, unknown>,
  ) => ExpressionDataJs;
  export const ExpressionJs: new (expression: string, mode: object) => ExpressionJs;
}
