import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Interruption, type PrescribedClaim, prescription } from '../../engine/prescription.js';
import { day, standardPolicy } from './samples.js';

const policy = standardPolicy();
const on = (claim: PrescribedClaim, dueOn: string, asOf: string, interruptions: readonly Interruption[] = []) =>
  prescription({ claim, dueOn: day(dueOn), asOf: day(asOf), interruptions, policy });
const summons = (text: string): Interruption => ({ kind: 'summons', on: day(text) });
const acknowledgement = (text: string): Interruption => ({ kind: 'acknowledgement', on: day(text) });

describe('prescription (KUHPerdata 1967, 1975, 1979, 1982)', () => {
  test.each([
    ['principal', '1996-11-21', '2026-11-21', false],
    ['principal', '1996-11-21', '2026-11-22', true],
    ['periodic', '2021-11-21', '2026-11-21', false],
    ['periodic', '2021-11-20', '2026-11-21', true],
    ['principal', '2021-11-20', '2026-11-21', false],
    ['periodic', '2027-01-01', '2026-11-21', false],
  ] satisfies [PrescribedClaim, string, string, boolean][])(
    '%s due on %s is on %s barred: %s',
    (claim, due, asOf, is) => {
      expect(on(claim, due, asOf).barred).toBe(is);
    },
  );

  test('a leap day ends its years on 28 February', () => {
    expect(on('periodic', '2020-02-29', '2025-03-01')).toMatchObject({ barred: true });
    expect(on('periodic', '2020-02-29', '2025-03-01').lastDay.toString()).toBe('2025-02-28');
  });

  test('a summons or an acknowledgement starts the years anew', () => {
    const result = on('periodic', '2018-01-10', '2026-11-21', [acknowledgement('2022-06-01')]);
    expect(result).toMatchObject({ barred: false, interruptedBy: { kind: 'acknowledgement' } });
    expect(result.runsFrom.toString()).toBe('2022-06-01');
    expect(result.lastDay.toString()).toBe('2027-06-01');
    const twice = on('periodic', '2018-01-10', '2026-11-21', [acknowledgement('2022-06-01'), summons('2020-01-01')]);
    expect(twice.runsFrom.toString()).toBe('2022-06-01');
  });

  test('what comes too late, too early or is not yet known changes nothing', () => {
    expect(on('periodic', '2018-01-10', '2026-11-21', [summons('2023-01-11')])).toMatchObject({ barred: true });
    expect(on('periodic', '2018-01-10', '2023-01-11', [summons('2017-12-01')])).toMatchObject({ barred: true });
    expect(on('periodic', '2018-01-10', '2020-01-01', [summons('2021-01-01')])).toMatchObject({ interruptedBy: null });
  });

  test('never ends earlier for an interruption, and a barred claim stays barred', () => {
    const days = fc.integer({ min: 0, max: 9_000 }).map((count) => day('2000-01-01').add({ days: count }));
    fc.assert(
      fc.property(days, days, fc.array(days, { maxLength: 6 }), (dueOn, asOf, list) => {
        const interruptions = list.map((text): Interruption => ({ kind: 'summons', on: text }));
        const input = { claim: 'periodic' as const, dueOn, policy };
        const none = prescription({ ...input, asOf, interruptions: [] });
        const some = prescription({ ...input, asOf, interruptions });
        if (some.barred) expect(none.barred).toBe(true);
        if (some.barred)
          expect(prescription({ ...input, asOf: asOf.add({ days: 1 }), interruptions }).barred).toBe(true);
      }),
    );
  });
});
