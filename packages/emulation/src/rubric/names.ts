import type { Problems } from '@qcdc/core/checks';
import type { FactDeclaration } from './fact-declaration.ts';
import type { RubricLines } from './rubric-lines.ts';

/** What names inside a rubric may refer to, and where wrong ones are told. */
export interface Names {
  /** Declared facts by id. */
  readonly facts: ReadonlyMap<string, FactDeclaration>;
  /** Lines of the rubric. */
  readonly outline: RubricLines;
  /** Lines that stand earlier, whose points are known already. */
  readonly earlier: ReadonlySet<string>;
  /** Known indicators; any id passes when left out. */
  readonly indicators?: ReadonlySet<string>;
  /** Known measures; any id passes when left out. */
  readonly measures?: ReadonlySet<string>;
  /** Id of the fact inside a `records` scale, where fields may be read; `null` outside. */
  readonly record: string | null;
  /** Gathers what is wrong. */
  readonly problems: Problems;
}
