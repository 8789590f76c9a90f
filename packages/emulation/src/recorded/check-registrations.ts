import { periodInWords, type Dataset, type Sourced } from '@qcdc/core';
import type { EmulationAppraisal, EmulationRegistration } from '@qcdc/core/entities';
import { said } from '../explain/words.ts';
import type { RecordTrouble } from './recorded-finding.ts';

type Registration = Sourced<EmulationRegistration>;

/** Registrations by number; those that go by one number are together. */
export type Registrations = ReadonlyMap<string, readonly Registration[]>;

/**
 * Registrations of a dataset by number.
 *
 * @param data - the dataset
 * @returns the registrations; `null` where the dataset was not read for any
 */
export function registrationsIn(data: Dataset): Registrations | null {
  const id = 'emulation-registration';
  if (!data.has(id) && !data.asked.some((area) => area.id === id)) return null;
  const found = new Map<string, Registration[]>();
  for (const one of data.peek(id) as readonly Registration[]) {
    const { number } = one.data;
    if (number !== null) found.set(number, [...(found.get(number) ?? []), one]);
  }
  return found;
}

/**
 * Compares an appraisal with the registration it names.
 *
 * @param record - the appraisal
 * @param registrations - registrations by number
 * @returns what is wrong
 */
export function registrationTroubles(
  { data }: Sourced<EmulationAppraisal>,
  registrations: Registrations,
): readonly RecordTrouble[] {
  const { registration: number, unit, date } = data;
  const field = 'registration';
  if (number === null)
    return [
      {
        code: 'recorded-without-registration',
        field,
        severity: 'warning',
        message: said('Thẩm định chưa ghi số đăng ký.', 'The appraisal names no registration.'),
      },
    ];
  const named = registrations.get(number) ?? [];
  if (named.length === 0)
    return [
      {
        code: 'registration-unknown',
        field,
        message: said(`Không có đăng ký số "${number}".`, `There is no registration "${number}".`),
        expected: [...registrations.keys()].slice(0, 20).join(', '),
        actual: number,
      },
    ];
  const own = named.filter((one) => one.data.unit === unit);
  const [first] = own;
  if (first === undefined)
    return [
      {
        code: 'registration-of-another',
        field,
        message: said(
          `Đăng ký số "${number}" là của đơn vị "${named[0]?.data.unit ?? ''}".`,
          `The registration "${number}" is of "${named[0]?.data.unit ?? ''}".`,
        ),
        expected: unit,
        actual: named[0]?.data.unit ?? '',
      },
    ];
  if (own.length > 1)
    return [
      {
        code: 'registration-twice',
        field,
        message: said(
          `Số đăng ký "${number}" dùng ${own.length} lần; không biết thẩm định đăng ký nào.`,
          `The number "${number}" is registered ${own.length} times; nobody can tell which is appraised.`,
        ),
      },
    ];
  const [on, since] = [periodInWords(date), periodInWords(first.data.date)];
  return first.data.date <= date
    ? []
    : [
        {
          code: 'appraised-before-registered',
          field: 'date',
          message: said(
            `Thẩm định ngày ${on.vi}, trước ngày đăng ký ${since.vi}.`,
            `Appraised on ${on.en}, before it was registered on ${since.en}.`,
          ),
          expected: { vi: `≥ ${since.vi}`, en: `≥ ${since.en}` },
          actual: on,
        },
      ];
}
