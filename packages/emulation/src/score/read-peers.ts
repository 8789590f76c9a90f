import {
  addIntervals,
  compareIntervals,
  exactly,
  fraction,
  scaleInterval,
  zero,
  type Interval,
} from '@qcdc/core/exact';
import type { PeersReading } from '../rubric/reading.ts';
import { highest, lowest } from './interval-ends.ts';
import { whole } from './range.ts';
import type { Read } from './read-records.ts';
import { reason, type ScoreReason } from './score-reason.ts';
import { openContext, type ReadResult, type Session, type UnitContext } from './unit-context.ts';

/** What a reading gives for each unit of a cluster. */
type Values = { readonly of: ReadonlyMap<string, Interval> } | { readonly gaps: readonly ScoreReason[] };

// The members of a cluster are one list, the same for each of its units; all of them are read once.
const known = new WeakMap<Session, WeakMap<readonly string[], Map<PeersReading['of'], Values>>>();

function valuesIn(session: Session, peers: readonly string[], of: PeersReading['of'], read: Read): Values {
  const clusters = known.get(session) ?? new WeakMap<readonly string[], Map<PeersReading['of'], Values>>();
  known.set(session, clusters);
  const readings = clusters.get(peers) ?? new Map<PeersReading['of'], Values>();
  clusters.set(peers, readings);
  const before = readings.get(of);
  if (before !== undefined) return before;
  const found = new Map<string, Interval>();
  const gaps: ScoreReason[] = [];
  for (const unit of peers) {
    const answer = read(openContext(session, unit), of);
    if ('range' in answer) found.set(unit, answer.range);
    else
      gaps.push(
        reason(
          'peer-without-value',
          `Đơn vị ${unit} trong cụm chưa có số liệu.`,
          `Unit ${unit} of the cluster has no figure.`,
        ),
      );
  }
  const values: Values = gaps.length > 0 ? { gaps } : { of: found };
  readings.set(of, values);
  return values;
}

// Who surely stands before it, and who may.
function rankIn(values: ReadonlyMap<string, Interval>, unit: string, better: 'higher' | 'lower'): Interval | null {
  const own = values.get(unit);
  if (own === undefined) return null;
  let [sure, may] = [0, 0];
  for (const [other, value] of values) {
    if (other === unit) continue;
    const before = compareIntervals(value, better === 'higher' ? '>' : '<', own);
    if (before === 'yes') sure += 1;
    if (before !== 'no') may += 1;
  }
  const [low, high] = [whole(1 + sure), whole(1 + may)];
  return sure === may ? exactly(low) : { low: { at: low, closed: true }, high: { at: high, closed: true } };
}

/**
 * A figure from the units of the cluster.
 *
 * @param context - the unit being scored
 * @param reading - what to read
 * @param read - reads of one unit
 */
export function readPeers(context: UnitContext, reading: PeersReading, read: Read): ReadResult {
  const { session, unit } = context;
  const values = valuesIn(session, session.peersOf(unit), reading.of, read);
  if ('gaps' in values) return { reasons: values.gaps };
  const all = [...values.of.values()];
  switch (reading.statistic) {
    case 'mean':
      return { range: scaleInterval(all.reduce(addIntervals, exactly(zero)), fraction(1n, BigInt(all.length))) };
    case 'lowest':
      return { range: lowest(all) };
    case 'highest':
      return { range: highest(all) };
    case 'rank': {
      const rank = rankIn(values.of, unit, reading.better ?? 'higher');
      return rank === null
        ? { reasons: [reason('unit-without-figures', 'Đơn vị không có số liệu.', 'The unit has no figures.')] }
        : { range: rank };
    }
  }
}
