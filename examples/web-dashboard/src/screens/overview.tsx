import { tableHeads } from '@qcdc/core/flow';
import type { PlaceName } from '../app/places.ts';
import { addressOf } from '../app/use-place.ts';
import { useLanguage, useSay } from '../parts/language.tsx';
import type { SummaryView } from '../work/views/summary-view.ts';

/** What there is in a few numbers, each leading to where it is told in full. */
export function Overview({ summary }: { readonly summary: SummaryView }) {
  const say = useSay();
  const language = useLanguage();
  const number = new Intl.NumberFormat(language);
  const { weights, units, records, figures, indicators, received, expected } = summary;
  const tiles: readonly (readonly [name: string, value: string, to: PlaceName])[] = [
    [say({ vi: 'Lỗi', en: 'Errors' }), number.format(weights.error), 'findings'],
    [say({ vi: 'Cảnh báo', en: 'Warnings' }), number.format(weights.warning), 'findings'],
    [say({ vi: 'Chưa kết luận được', en: 'Cannot tell' }), number.format(weights.undecided), 'findings'],
    [
      say({ vi: 'Báo cáo đã đủ', en: 'Reports in full' }),
      `${number.format(received)} / ${number.format(expected)}`,
      'totals',
    ],
    [say(tableHeads.unit), number.format(units), 'totals'],
    [say({ vi: 'Bản ghi', en: 'Records' }), number.format(records), 'findings'],
    [say({ vi: 'Số liệu', en: 'Figures' }), number.format(figures), 'totals'],
    [say({ vi: 'Chỉ số', en: 'Indicators' }), number.format(indicators), 'indicators'],
  ];
  return (
    <ul className="tiles">
      {tiles.map(([name, value, to]) => (
        <li key={name}>
          <a href={addressOf(to)}>
            <strong>{value}</strong>
            <span>{name}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
