// What a package built on core looks at calls and definitions with: what is handed in is refused in two languages, with a code
// and a place, before anything is done with it. Whoever only calls the steps needs none of it.
export { shownWhole } from '../outcome/shown-whole.ts';
export { unknownName } from '../outcome/unknown-name.ts';
export { blankText, hasWords, noneOf, notAnId, shown } from '../outcome/definition-words.ts';
export { noSuchName, notAField } from '../outcome/no-such-name.ts';
export { checkKeys, isPlain } from '../outcome/check-keys.ts';
export { Problems } from '../outcome/problems.ts';
export { checkCall, type Arguments, type Demands } from '../outcome/check-call.ts';
export {
  aName,
  bothLanguages,
  checkDefinition,
  eachOf,
  leftOut,
  membersOf,
  eachMemberOf,
  type CheckedDefinition,
  type Part,
  type Tell,
} from '../outcome/check-definition.ts';
export { basisShape } from '../basis/basis-shape.ts';
export {
  aCalendar,
  aCatalogue,
  aMeasure,
  anEntity,
  aDataset,
  aFigureTable,
  anOutcome,
  outcomeOf,
  aPeriod,
  aPlan,
  aRegister,
} from '../outcome/noun-demands.ts';
export {
  aDay,
  aFunction,
  aText,
  demand,
  having,
  listOf,
  oneOf,
  optional,
  orNull,
  truth,
  unchecked,
  whole,
  type Demand,
} from '../outcome/demand.ts';
export { anArrivalNumber } from '../parse/arrival-order.ts';
export { shapeProblems, type ReadsShapes } from '../outcome/shape-problems.ts';
export { aRawTable, whatAReaderGives } from '../raw/raw-demands.ts';
