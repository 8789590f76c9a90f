import { isIsoDate, isoDate, unitKinds, type IsoDate, type UnitKind } from '@qcdc/core';
import { useId, useState } from 'react';
import { usePlace } from '../app/use-place.ts';
import { useSay } from '../parts/language.tsx';
import { LawSlider } from '../parts/law-slider/law-slider.tsx';

const kinds = Object.keys(unitKinds) as readonly UnitKind[];
const firstDay: IsoDate = isoDate('2025-07-01');

/** Which law governs whom on which day, and what changed. */
export default function LawScreen() {
  const say = useSay();
  const id = useId();
  const { chosen, choose } = usePlace();
  const kind = kinds.find((one) => one === chosen['kind']) ?? 'commune';
  const inAddress = chosen['day'] ?? '';
  const [day, setDay] = useState<IsoDate>(isIsoDate(inAddress) ? inAddress : firstDay);
  return (
    <>
      <div className="row">
        <div>
          <label htmlFor={id}>{say({ vi: 'Loại đơn vị', en: 'Kind of unit' })}</label>
          <select id={id} className="select" value={kind} onChange={({ target }) => choose({ kind: target.value })}>
            {kinds.map((one) => (
              <option key={one} value={one}>
                {say(unitKinds[one])}
              </option>
            ))}
          </select>
        </div>
      </div>
      <LawSlider unitKind={kind} day={day} onDay={setDay} />
    </>
  );
}
