// The package ships types, but its `exports` do not name them; this is the part the bench uses.
declare module '@dhis2/expression-parser' {
  export class ExpressionMode {
    private constructor();
    static get INDICATOR_EXPRESSION(): ExpressionMode;
  }
  export class DataItemJs {
    private constructor();
    toString(): string;
  }
  export class ExpressionDataJs {
    constructor(
      programRuleVariableValues: Map<string, unknown>,
      programVariableValues: Map<string, unknown>,
      supplementaryValues: Map<string, string[]>,
      dataItemValues: Map<DataItemJs, unknown>,
      namedValues: Map<string, unknown>,
    );
  }
  export class ExpressionJs {
    constructor(expression: string, mode: ExpressionMode);
    collectDataItems(): DataItemJs[];
    evaluate(unsupported: (name: string) => unknown, data: ExpressionDataJs): unknown;
  }
}
