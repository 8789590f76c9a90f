import { practice } from '../basis/legal-basis.ts';
import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { figureField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { law2022 } from '../law/instruments/grassroots.ts';
import { steeringCommittees } from './practice/steering-committees.ts';
import { byKindOfCommunity } from './dimension/dimensions.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'population',
    form: 'period',
    label: { vi: 'Quy mô dân cư, tổ chức', en: 'Population and units' },
    step: null,
    basis: [
      cite(law2022, 21, 1),
      practice(
        {
          vi: 'Tỷ lệ được tính trên số hộ, số đơn vị cuối kỳ',
          en: 'Rates are taken of households and units at the end of the period',
        },
        steeringCommittees,
      ),
    ],
    fields: {
      /** Households. @term số hộ gia đình @unit household */
      households: figureField({
        label: { vi: 'Số hộ gia đình', en: 'Households' },
        measuredIn: 'household',
        overTime: 'last',
      }),
      /** Persons. @term số nhân khẩu @unit person */
      persons: figureField({ label: { vi: 'Số nhân khẩu', en: 'Persons' }, measuredIn: 'person', overTime: 'last' }),
      /** People entitled to vote. @term số cử tri @unit person */
      voters: figureField({
        label: { vi: 'Số cử tri', en: 'Voters' },
        measuredIn: 'person',
        overTime: 'last',
        description: { vi: 'Số người có quyền bầu cử', en: 'People entitled to vote' },
      }),
      /** Communes. @term số đơn vị cấp xã @unit unit */
      communes: figureField({ label: { vi: 'Số xã', en: 'Communes' }, measuredIn: 'commune', overTime: 'last' }),
      /** Communities. @term số thôn, tổ dân phố @unit community */
      communities: figureField({
        label: { vi: 'Số thôn, tổ dân phố', en: 'Communities' },
        measuredIn: 'community',
        overTime: 'last',
        splitBy: [{ by: byKindOfCommunity, members: { village: 'villages', residentialGroup: 'residentialGroups' } }],
      }),
      /** Villages. @term số thôn @unit community */
      villages: figureField({ label: { vi: 'Số thôn', en: 'Villages' }, measuredIn: 'community', overTime: 'last' }),
      /** Residential groups. @term số tổ dân phố @unit community */
      residentialGroups: figureField({
        label: { vi: 'Số tổ dân phố', en: 'Residential groups' },
        measuredIn: 'community',
        overTime: 'last',
      }),
      /** Agencies and public units. @term số cơ quan, đơn vị @unit unit */
      agencies: figureField({
        label: { vi: 'Số cơ quan, đơn vị', en: 'Agencies and public units' },
        measuredIn: 'unit',
        overTime: 'last',
      }),
      /** Staff of agencies and public units. @term số cán bộ, công chức, viên chức, người lao động @unit person */
      staff: figureField({
        label: { vi: 'Số cán bộ, công chức, viên chức', en: 'Staff of agencies and public units' },
        measuredIn: 'person',
        overTime: 'last',
      }),
      /** Enterprises. @term số doanh nghiệp @unit enterprise */
      enterprises: figureField({
        label: { vi: 'Số doanh nghiệp', en: 'Enterprises' },
        measuredIn: 'enterprise',
        overTime: 'last',
      }),
      /** Employees of enterprises. @term số lao động trong doanh nghiệp @unit person */
      employees: figureField({
        label: { vi: 'Số lao động trong doanh nghiệp', en: 'Employees of enterprises' },
        measuredIn: 'person',
        overTime: 'last',
      }),
    },
    relations: { partsOf: [{ total: 'communities', parts: ['villages', 'residentialGroups'] }] },
  }))();

/** The fields of {@link population}. */
export interface PopulationFields extends FieldsOf<typeof area> {}

/**
 * Households, persons and units at the end of one period: the denominators of rates.
 * @term quy mô dân cư, số đơn vị
 */
export interface Population extends RecordOf<typeof area> {}

/** Households, persons and units at the end of one period: the denominators of rates. @term quy mô dân cư, số đơn vị */
export const population: Entity<'population', 'period', PopulationFields, Population> = area;
