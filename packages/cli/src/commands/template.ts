import { extname } from 'node:path';
import { DefinitionError, isAsked } from '@qcdc/core';
import { allEntities } from '@qcdc/core/entities';
import type { FormSignature, TemplateOptions } from '@qcdc/adapter-xlsx';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { areasCalled } from '../input/areas.ts';
import { periodTyped } from '../input/periods.ts';
import { unitsIn } from '../input/units.ts';
import { printFindings } from '../output/print-findings.ts';
import { refuseExisting, writeWhole } from '../output/write-file.ts';
import type { Session } from '../session.ts';
import { exitCodeFor } from './check.ts';

/** Options of `template`. */
export interface TemplateCommand {
  /** File with the units. */
  readonly units?: string;
  /** Codes, ids or names of the units that get a row. */
  readonly only: readonly string[];
  /** Period of the form. */
  readonly period?: string;
  /** Body above the one that hands the form out. */
  readonly superior?: string;
  /** Body that hands the form out. */
  readonly issuer?: string;
  /** Place before the date. */
  readonly place?: string;
  /** Who draws it up. */
  readonly drawnUpBy?: string;
  /** Lines above the signature. */
  readonly office: readonly string[];
  /** Who signs. */
  readonly signedBy?: string;
  /** Name of the file to write. */
  readonly out: string;
  /** Writes over a file that is there. */
  readonly force: boolean;
}

/**
 * Writes an empty form.
 *
 * @param areas - areas or sets of forms; all areas when left out
 * @param options - units, period, letterhead
 * @param session - the world
 * @returns how it ends
 */
export async function template(
  areas: readonly string[],
  options: TemplateCommand,
  session: Session,
): Promise<ExitCode> {
  const { io, progress, say } = session;
  const { out, force } = options;
  if (extname(out).toLowerCase() !== '.xlsx')
    throw new DefinitionError(
      'cli/unknown-ending',
      {
        vi: `biểu mẫu là tệp Excel: đặt tên kết thúc bằng .xlsx, không phải ${out}`,
        en: `a form is a workbook: give a name that ends in .xlsx, not ${out}`,
      },
      '--out',
    );
  refuseExisting(io, out, force);
  const entities = areasCalled(areas) ?? allEntities;
  const period = options.period === undefined ? undefined : periodTyped(options.period);
  const { units, findings } = await unitsIn(options.units, session);
  const made: TemplateOptions = {
    ...(period === undefined ? {} : { period }),
    ...(units === undefined ? {} : { units }),
    ...(options.only.length === 0 ? {} : { only: options.only.map((one) => unitId(one)) }),
    official: {
      ...(options.issuer === undefined ? {} : { letterhead: { issuer: options.issuer, ...given('superior') } }),
      signature: signature(options),
    },
  };
  progress.begin({ vi: `Ghi ${out}`, en: `Writing ${out}` });
  const { xlsx } = await import('@qcdc/adapter-xlsx');
  await writeWhole(io, out, await xlsx.template(entities, made));
  progress.end();
  if (findings.length > 0) printFindings(findings, { all: false, most: 0 }, session);
  // What nobody asks for in the period has no form in it; that is said, so that no form is looked for in vain.
  const without = period === undefined ? [] : entities.filter((entity) => !isAsked(entity, period.to));
  const forms = entities.length - without.length;
  io.stdout.write(`${say({ vi: `Đã ghi ${out}: ${forms} biểu`, en: `Written: ${out}, ${forms} forms` })}\n`);
  if (without.length > 0) {
    const names = without.map(({ label }) => say(label)).join('; ');
    io.stdout.write(`${say({ vi: `Kỳ này không hỏi: ${names}`, en: `Not asked in this period: ${names}` })}\n`);
  }
  return findings.length === 0 ? exitCodes.done : exitCodeFor(findings, false);

  function given(name: 'superior'): { readonly superior?: string } {
    const value = options[name];
    return value === undefined ? {} : { [name]: value };
  }

  // The id of a unit is its code, unless the code is borne twice.
  function unitId(typed: string): string {
    if (units === undefined)
      throw new DefinitionError('cli/no-units', { vi: '--only cần có --units', en: '--only needs --units' }, '--only');
    const day = period?.to ?? '9999-12-31';
    return units.resolve(typed, day)?.id ?? typed;
  }
}

function signature({ place, drawnUpBy, office, signedBy }: TemplateCommand): FormSignature {
  return {
    ...(place === undefined ? {} : { place }),
    ...(drawnUpBy === undefined ? {} : { drawnUpBy }),
    ...(office.length === 0 ? {} : { office }),
    ...(signedBy === undefined ? {} : { signedBy }),
  };
}
