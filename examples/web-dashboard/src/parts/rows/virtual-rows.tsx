import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type ReactNode } from 'react';
import { countText } from '../count-text.ts';
import { useSay } from '../language.tsx';
import { usePrinting } from './use-printing.ts';

/** What the rows are. */
export interface VirtualRowsProps {
  /** How many there are. */
  readonly count: number;
  /** About how high one is, in pixels; each is measured when it is shown. */
  readonly height: number;
  /** Name of a row that stays with it when others come or go. */
  readonly keyOf: (index: number) => string;
  /** The row; it stands in a box of its own. */
  readonly row: (index: number) => ReactNode;
  /** A row to be brought into view, such as the one with the focus. */
  readonly show?: number | null;
}

// Fewer rows than these are simply there; more of them are not printed, and the page says how many.
const mostAtOnce = 60;
const mostPrinted = 1000;

/**
 * Rows of which only those in view are in the page, so that 20,000 of them cost no more than thirty. On paper they all stand, as
 * far as anybody would read them.
 */
export function VirtualRows({ count, height, keyOf, row, show = null }: VirtualRowsProps): ReactNode {
  const printing = usePrinting();
  if (!printing && count > mostAtOnce) return <Window {...{ count, height, keyOf, row, show }} />;
  const shown = printing ? Math.min(count, mostPrinted) : count;
  return (
    <>
      {Array.from({ length: shown }, (_, index) => (
        <div key={keyOf(index)} role="presentation">
          {row(index)}
        </div>
      ))}
      {shown < count && <NotPrinted count={count - shown} />}
    </>
  );
}

function NotPrinted({ count }: { readonly count: number }): ReactNode {
  const say = useSay();
  return (
    <p role="presentation">
      {say({
        vi: `… và ${countText(count, 'vi')} dòng nữa, xem trên màn hình hoặc xuất Excel`,
        en: `… and ${countText(count, 'en')} more rows, on the screen or in Excel`,
      })}
    </p>
  );
}

function Window({ count, height, keyOf, row, show }: Required<VirtualRowsProps>): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count,
    getScrollElement: () => frame.current,
    estimateSize: () => height,
    getItemKey: keyOf,
    overscan: 6,
    initialRect: { width: 800, height: 600 },
  });
  const { scrollToIndex } = rows;
  useEffect(() => {
    if (show !== null) scrollToIndex(show, { align: 'auto' });
  }, [show, scrollToIndex]);
  return (
    <div ref={frame} className="q-window" role="presentation">
      <div role="presentation" style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {rows.getVirtualItems().map(({ index, key, start }) => (
          <div
            key={key}
            ref={rows.measureElement}
            data-index={index}
            role="presentation"
            className="q-window-row"
            style={{ transform: `translateY(${String(start)}px)` }}
          >
            {row(index)}
          </div>
        ))}
      </div>
    </div>
  );
}
