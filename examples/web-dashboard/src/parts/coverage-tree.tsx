import { tableHeads } from '@qcdc/core/flow';
import type { CoverageRow, NamedUnit } from '@qcdc/core/report';
import type { Text } from '@qcdc/core';
import { useMemo, useState, type ReactNode } from 'react';
import { useSay } from './language.tsx';
import { Tree } from './tree/tree.tsx';

/** What a tree of totals is made of. */
export interface CoverageTreeProps {
  /** What is added up, such as the label of the measure. */
  readonly label: Text;
  /** The units at the top: `coverageRows(table, { measure, period })`. */
  readonly roots: readonly CoverageRow[];
  /**
   * The units right below one: `coverageRows(table, { measure, period, under: unit })`, or a promise of them, where the figures are in
   * a worker. Asked once for each unit that is opened; the same function as long as the figures are the same.
   */
  readonly rowsUnder: (unit: string) => readonly CoverageRow[] | Promise<readonly CoverageRow[]>;
  /** Shows why a figure is what it is. */
  readonly onExplain?: (row: CoverageRow) => void;
}

const words = {
  coverage: { vi: 'Đã báo cáo', en: 'Reported' },
  missing: { vi: 'Còn thiếu', en: 'Missing' },
  none: { vi: 'chưa có số liệu', en: 'no figure' },
  nothing: { vi: 'không có đơn vị nào.', en: 'there are no units.' },
  why: { vi: 'Vì sao', en: 'Why' },
  whoIsMissing: { vi: 'Đơn vị chưa báo cáo', en: 'Units that have not reported' },
  close: { vi: 'Đóng', en: 'Close' },
  loading: { vi: 'Đang tải…', en: 'Loading…' },
  failed: {
    vi: 'Không tải được; đóng rồi mở lại để thử lần nữa.',
    en: 'It could not be loaded; fold and unfold to try again.',
  },
} as const satisfies Readonly<Record<string, Text>>;

interface Loaded {
  readonly of: CoverageTreeProps['rowsUnder'];
  readonly rows: ReadonlyMap<string, readonly CoverageRow[] | 'failed'>;
  readonly asked: CoverageRow | null;
}

const nothing: Loaded['rows'] = new Map();

type Node = CoverageRow | { readonly state: 'loading' | 'failed' };

/** Units with their totals, what each total covers, and who is missing; a level is fetched when somebody opens it. */
export function CoverageTree({ label, roots, rowsUnder, onExplain }: CoverageTreeProps): ReactNode {
  const say = useSay();
  const [state, setState] = useState<Loaded>({ of: rowsUnder, rows: new Map(), asked: null });
  // Other figures have other rows below.
  const { rows: loaded, asked } = state.of === rowsUnder ? state : { rows: nothing, asked: null };
  const setAsked = (row: CoverageRow | null): void => setState({ of: rowsUnder, rows: loaded, asked: row });
  const source = useMemo(
    () => ({
      roots,
      opens: (node: Node) => 'unit' in node && node.below > 0,
      below: (node: Node): readonly Node[] => ('unit' in node ? shownUnder(loaded.get(node.unit)) : []),
      nameOf: (node: Node) => ('unit' in node ? node.unit : '…'),
    }),
    [roots, loaded],
  );
  const open = (node: Node): void => {
    // What failed is asked for again.
    if (!('unit' in node) || Array.isArray(loaded.get(node.unit))) return;
    const { unit } = node;
    const take = (rows: readonly CoverageRow[] | 'failed'): void =>
      setState((before) => {
        const kept = before.of === rowsUnder ? before : { rows: nothing, asked: null };
        return { of: rowsUnder, rows: new Map([...kept.rows, [unit, rows]]), asked: kept.asked };
      });
    void asPromise(() => rowsUnder(unit)).then(take, () => take('failed'));
  };
  if (roots.length === 0)
    return (
      <p>
        {say(label)}: {say(words.nothing)}
      </p>
    );
  return (
    <section className="q-part">
      <h2>{say(label)}</h2>
      <Tree
        source={source}
        label={say(label)}
        height={44}
        textOf={(node) => ('unit' in node ? node.name : '')}
        onOpen={open}
        columns={4}
        heads={
          <>
            <span role="columnheader" className="q-grow">
              {say(tableHeads.unit)}
            </span>
            <span role="columnheader" className="q-cell q-number">
              {say(tableHeads.value)}
            </span>
            <span role="columnheader" className="q-cell">
              {say(words.coverage)}
            </span>
            <span role="columnheader" className="q-cell">
              {say(words.missing)}
            </span>
          </>
        }
        row={({ node }, hasFocus) =>
          'unit' in node ? (
            <UnitRow
              row={node}
              hasFocus={hasFocus}
              onWho={() => setAsked(node)}
              {...(onExplain === undefined ? {} : { onExplain: () => onExplain(node) })}
            />
          ) : (
            <span role="gridcell">{say(words[node.state])}</span>
          )
        }
      />
      <div aria-live="polite">
        {asked !== null && <Missing name={asked.name} units={asked.missing} onClose={() => setAsked(null)} />}
      </div>
    </section>
  );
}

function shownUnder(rows: readonly CoverageRow[] | 'failed' | undefined): readonly Node[] {
  if (rows === undefined) return [{ state: 'loading' }];
  return rows === 'failed' ? [{ state: 'failed' }] : rows;
}

// A function that throws and one whose promise fails are the same to who waits.
async function asPromise<T>(ask: () => T | Promise<T>): Promise<T> {
  return await ask();
}

interface UnitRowProps {
  readonly row: CoverageRow;
  readonly hasFocus: boolean;
  readonly onWho: () => void;
  readonly onExplain?: () => void;
}

function UnitRow({ row, hasFocus, onWho, onExplain }: UnitRowProps): ReactNode {
  const say = useSay();
  const { name, code, value, reported, expected, missing, below } = row;
  const tabIndex = hasFocus ? 0 : -1;
  return (
    <>
      <span role="gridcell" className="q-grow">
        <span aria-hidden="true" className="q-arrow" /> {name} <span className="q-soft">{code}</span>
      </span>
      <span role="gridcell" className="q-cell q-number">
        {value === null ? <span className="q-soft">{say(words.none)}</span> : <strong>{say(value)}</strong>}{' '}
        {onExplain !== undefined && value !== null && (
          <button type="button" className="q-link" tabIndex={tabIndex} onClick={onExplain}>
            {say(words.why)}
          </button>
        )}
      </span>
      <span role="gridcell" className="q-cell">
        <meter min={0} max={Math.max(expected, 1)} value={reported} aria-hidden="true" />{' '}
        {`${String(reported)}/${String(expected)}`}
      </span>
      <span role="gridcell" className="q-cell">
        {missing.length > 0 && below > 0 && (
          <button type="button" className="q-link q-kept" tabIndex={tabIndex} onClick={onWho}>
            {say(words.missing)} {missing.length}
          </button>
        )}
      </span>
    </>
  );
}

interface MissingProps {
  readonly name: string;
  readonly units: readonly NamedUnit[];
  readonly onClose: () => void;
}

function Missing({ name, units, onClose }: MissingProps): ReactNode {
  const say = useSay();
  return (
    <div className="q-panel">
      <p className="q-row q-between">
        <strong>
          {say(words.whoIsMissing)} — {name}: {units.length}
        </strong>
        <button type="button" className="q-link" onClick={onClose}>
          {say(words.close)}
        </button>
      </p>
      <ul className="q-columns">
        {units.map(({ unit, name: one }) => (
          <li key={unit}>{one}</li>
        ))}
      </ul>
    </div>
  );
}
