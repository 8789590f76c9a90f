// The catalogue of law: instruments, provisions by date, checklists, deadlines. A door of its own, so that an app that
// only adds figures does not ship it.
export {
  cite,
  defineInstrument,
  unconfirmed,
  type Doubt,
  type Ending,
  type Instrument,
  type InstrumentKind,
} from './instrument.ts';
export { instrument, instruments } from './instruments.ts';
export { regimeOf, type Regime, type RegimeGap, type RegimePart, type RegimeRole } from './regime-of.ts';
