/** Points as a bar: what is sure in full, what is possible in outline. The numbers stand beside it as text. */
export function CertaintyBar({
  low,
  high,
  most,
}: {
  readonly low: number;
  readonly high: number;
  readonly most: number;
}) {
  const x = (points: number): number => (Math.max(0, points) / most) * 100;
  return (
    <svg className="certainty" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect className="rail" x="0" y="1" width="100" height="8" />
      <rect className="sure" x="0" y="1" width={x(low)} height="8" />
      <rect className="possible" x={x(low)} y="1" width={Math.max(0, x(high) - x(low))} height="8" />
    </svg>
  );
}
