import { citizenReception, mediation } from '@qcdc/core/entities';
import { practice } from '@qcdc/core';
import { describe, expect, it } from 'vitest';
import {
  defineIndicator,
  defineShare,
  differingExamples,
  mediationSettledShare,
  ratio,
  type Indicator,
  type IndicatorExample,
} from '../index.ts';

const { headSessions, sessions } = citizenReception.measures;

const presence = (...examples: readonly IndicatorExample[]): Indicator =>
  defineShare({
    id: 'demo.head-presence',
    label: { vi: 'Tỷ lệ buổi có người đứng đầu', en: 'Share of sessions with the head' },
    definition: { vi: 'Số buổi có người đứng đầu trên số buổi', en: 'Sessions with the head out of sessions' },
    better: 'higher',
    part: headSessions,
    of: [sessions],
    examples,
  });

describe('examples of indicators', () => {
  it('come out as they say, in numbers, in words, and with a bound', () => {
    const sound = presence(
      { given: { headSessions: 15, sessions: 60 }, shows: '25,00%' },
      { given: { headSessions: '15', sessions: '60 buổi' }, shows: '25,00%' },
      { given: { headSessions: 15, sessions: 'hơn 60' }, shows: 'dưới 24,60%' },
    );
    expect(differingExamples([sound])).toEqual([]);
  });

  it('are listed with what came out, by their place', () => {
    const name = { vi: 'Một phần tư', en: 'A quarter' };
    const one = presence(
      { given: { headSessions: 15, sessions: 60 }, shows: '25,00%' },
      { given: { headSessions: 15, sessions: 60 }, shows: '25%', name },
    );
    expect(differingExamples([mediationSettledShare, one])).toEqual([
      { indicator: 'demo.head-presence', index: 1, name, shows: '25%', printed: '25,00%' },
    ]);
  });

  it('without a value differ from whatever they say', () => {
    const half = presence({ given: { headSessions: 15 }, shows: '25,00%' });
    expect(differingExamples([half])).toMatchObject([
      { index: 0, printed: 'không tính được: chưa có số liệu được báo cáo' },
    ]);
  });

  it('are of the newest formula, whether it ended or is still to come', () => {
    const basis = practice({ vi: 'Ví dụ', en: 'An example' });
    const of = (from: '2012-01-01' | '2055-07-01', to?: '2020-12-31'): Indicator =>
      defineIndicator({
        id: 'demo.settled',
        label: { vi: 'Tỷ lệ hòa giải thành', en: 'Share settled' },
        measuredIn: 'percent',
        scale: 1,
        better: 'higher',
        inputs: { settled: mediation.measures.settled, received: mediation.measures.received },
        formula: [
          {
            ...{ from, basis },
            ...(to === undefined ? {} : { to }),
            value: (figures) => ratio(figures.settled, figures.received, 100),
          },
        ],
        examples: [{ given: { settled: 3, received: 4 }, shows: '75,0%' }],
      });
    expect(differingExamples([of('2055-07-01'), of('2012-01-01', '2020-12-31')])).toEqual([]);
  });

  it('refuses what is no indicator', () => {
    expect(() => differingExamples([5 as never])).toThrow(expect.objectContaining({ code: 'call/bad-argument' }));
  });
});
