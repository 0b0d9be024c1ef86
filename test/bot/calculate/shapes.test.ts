import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { account } from '../../../bot/calculate/accountShape.js';
import { defineOp } from '../../../bot/calculate/op.js';
import * as shapes from '../../../bot/calculate/shapes.js';
import { ask } from './answering.js';

/** An op that says back what it has read. */
const echo = defineOp({
  name: 'echo',
  summary: 'What was read.',
  inputs: z.strictObject({
    amount: shapes.rupiah.optional(),
    positive: shapes.positiveRupiah.optional(),
    flow: shapes.signedRupiah.optional(),
    rate: shapes.rate.optional(),
    decimal: shapes.signedDecimal.optional(),
    months: shapes.months.optional(),
    count: shapes.wholeNumber(0, 30).optional(),
    day: shapes.day.optional(),
    at: shapes.instant.optional(),
    unit: shapes.roundingUnit.optional(),
    mode: shapes.roundingMode.optional(),
    grade: shapes.grade.optional(),
    name: shapes.text.optional(),
    list: z
      .array(z.strictObject({ amount: shapes.rupiah }))
      .max(2)
      .optional(),
    either: z
      .discriminatedUnion('by', [
        z.strictObject({ by: z.literal('payment'), payment: shapes.rupiah }),
        z.strictObject({ by: z.literal('months'), months: shapes.months }),
      ])
      .optional(),
    loose: z
      .union([z.strictObject({ a: shapes.rupiah }), z.strictObject({ b: z.strictObject({ c: shapes.day }) })])
      .optional(),
    account: account.optional(),
  }),
  result: z.looseObject({}),
  examples: [{}],
  run: (inputs) => inputs,
});

function read(inputs: object) {
  return ask('echo', inputs, [echo]);
}

const contract = {
  kind: 'instalment',
  principal: '24000000',
  annualRate: '0.10',
  months: '24',
  method: 'anuitas',
  firstDueDate: '2025-08-17',
};
const facility = { id: 'F-1', product: 'kta', contract, penalty: { dailyRate: '0.001', graceDays: '0' } };
const card = { ...facility, contract: { kind: 'revolving', annualRate: '0.21', dueDate: '2026-01-01' } };
const row = { number: '1', dueDate: '2026-01-31', principal: '1', interest: '0' };
const entry = { id: 'L-1', date: '2026-01-31', kind: 'payment', amount: '1' };

describe('what is read', () => {
  test.each([
    [{ amount: '1500000' }, { amount: '1500000' }],
    [{ amount: 1500000 }, { amount: '1500000' }],
    [{ amount: '1500000.00' }, { amount: '1500000' }],
    [{ amount: '1000000000000000' }, { amount: '1000000000000000' }],
    [{ amount: 0 }, { amount: '0' }],
    [{ flow: '-24000000' }, { flow: '-24000000' }],
    [{ rate: '0.10' }, { rate: '0.10' }],
    [{ rate: 0 }, { rate: '0' }],
    [{ decimal: '-0.5' }, { decimal: '-0.5' }],
    [{ months: '24' }, { months: '24' }],
    [{ months: 10000 }, { months: '10000' }],
    [{ count: '30' }, { count: '30' }],
    [{ day: '2024-02-29' }, { day: '2024-02-29' }],
    [{ at: '2026-11-21T10:00:00+07:00' }, { at: '2026-11-21T03:00:00Z' }],
    [{ unit: '100' }, { unit: '100' }],
    [{ unit: 1000 }, { unit: '1000' }],
    [{ grade: 5 }, { grade: '5' }],
    [{ mode: 'half_even' }, { mode: 'half_even' }],
  ])('%j', (inputs, result) => {
    expect(read(inputs).result).toEqual(result);
  });

  test('an account takes its instalments from its contract where it has none of its own', () => {
    const { result } = read({ account: { facility } });
    expect(result).toMatchObject({
      account: { ledger: [], instalments: { 0: { number: '1', principal: '907478', interest: '200000' } } },
    });
  });
});

describe('what is refused, with its code and field', () => {
  test.each<[object, string, string]>([
    [{ amount: 'abc' }, 'not_a_number', 'amount'],
    [{ amount: 'NaN' }, 'not_a_number', 'amount'],
    [{ amount: '' }, 'not_a_number', 'amount'],
    [{ amount: '1e6' }, 'not_a_number', 'amount'],
    [{ amount: '1.500.000' }, 'not_a_number', 'amount'],
    [{ amount: '1500000.5' }, 'amount_not_whole', 'amount'],
    [{ amount: 0.5 }, 'amount_not_whole', 'amount'],
    [{ amount: '-1' }, 'amount_negative', 'amount'],
    [{ amount: -1 }, 'amount_negative', 'amount'],
    [{ amount: '1000000000000001' }, 'amount_too_large', 'amount'],
    [{ amount: '9'.repeat(500) }, 'amount_too_large', 'amount'],
    [{ amount: 1e300 }, 'amount_too_large', 'amount'],
    [{ amount: null }, 'field_invalid', 'amount'],
    [{ positive: '0' }, 'amount_not_positive', 'positive'],
    [{ flow: '-1000000000000001' }, 'amount_too_large', 'flow'],
    [{ rate: 0.1 }, 'number_not_exact', 'rate'],
    [{ rate: '10%' }, 'not_a_number', 'rate'],
    [{ rate: '-0.1' }, 'rate_negative', 'rate'],
    [{ months: '0' }, 'months_not_positive', 'months'],
    [{ months: -3 }, 'months_not_positive', 'months'],
    [{ months: '1.5' }, 'months_not_positive', 'months'],
    [{ months: 'dua belas' }, 'not_a_number', 'months'],
    [{ count: '31' }, 'number_too_large', 'count'],
    [{ count: -1 }, 'number_too_small', 'count'],
    [{ count: '1.5' }, 'number_not_whole', 'count'],
    [{ day: '2026-02-31' }, 'not_a_day', 'day'],
    [{ day: '2026-02-29' }, 'not_a_day', 'day'],
    [{ day: '31-01-2026' }, 'not_a_day', 'day'],
    [{ day: 20260131 }, 'field_invalid', 'day'],
    [{ at: '2026-11-21T10:00:00' }, 'not_a_moment', 'at'],
    [{ unit: 10 }, 'choice_unknown', 'unit'],
    [{ mode: 'ceil' }, 'choice_unknown', 'mode'],
    [{ grade: 0 }, 'choice_unknown', 'grade'],
    [{ name: '' }, 'text_too_short', 'name'],
    [{ name: 'x'.repeat(201) }, 'text_too_long', 'name'],
    [{ name: 'a\u0000b' }, 'field_invalid', 'name'],
    [{ list: [{ amount: 1 }, { amount: '-2' }] }, 'amount_negative', 'list.1.amount'],
    [{ list: [{}] }, 'field_missing', 'list.0.amount'],
    [{ list: [{ amount: 1, x: 1 }] }, 'field_unknown', 'list.0.x'],
    [{ list: [1] }, 'field_invalid', 'list.0'],
    [{ list: [{ amount: 1 }, { amount: 1 }, { amount: 1 }] }, 'list_too_long', 'list'],
    [{ list: {} }, 'field_invalid', 'list'],
    [{ either: { by: 'days' } }, 'choice_unknown', 'either.by'],
    [{ either: {} }, 'field_missing', 'either.by'],
    [{ either: { by: 'payment', payment: -1 } }, 'amount_negative', 'either.payment'],
    [{ loose: { b: { c: 'x' } } }, 'not_a_day', 'loose.b.c'],
    [{ loose: 5 }, 'field_invalid', 'loose'],
    [{ unheardOf: 1 }, 'field_unknown', 'unheardOf'],
  ])('%j: %s', (inputs, code, field) => {
    const { refusal } = read(inputs);
    expect(refusal).toMatchObject({ code, field, line: 1 });
    expect(refusal?.message).toContain(field);
  });

  test.each<[string, object, string, string]>([
    [
      'a term too long',
      { facility: { ...facility, contract: { ...contract, months: '1201' } } },
      'number_too_large',
      'facility.contract.months',
    ],
    [
      'more than can be repaid',
      { facility: { ...facility, contract: { ...contract, principal: '1000000000000000' } } },
      'amount_too_large',
      'facility.contract.principal',
    ],
    [
      'a rate beyond all sense',
      { facility: { ...facility, contract: { ...contract, annualRate: '9'.repeat(40) } } },
      'contract_broken',
      'facility.contract',
    ],
    ['a card with instalments', { facility: card, instalments: [row] }, 'list_too_long', 'instalments'],
    [
      'instalments out of order',
      { facility, instalments: [{ ...row, number: '2' }] },
      'numbers_not_in_order',
      'instalments.0.number',
    ],
    ['an entry twice', { facility, ledger: [entry, entry] }, 'id_repeated', 'ledger'],
    ['a charge on a loan', { facility, ledger: [{ ...entry, kind: 'charge' }] }, 'charge_not_on_card', 'ledger.0.kind'],
    [
      'postings that sum past the bound',
      {
        facility,
        ledger: [
          { ...entry, amount: '1000000000000000' },
          { ...entry, id: 'L-2' },
        ],
      },
      'amount_too_large',
      'ledger.1.amount',
    ],
  ])('an account with %s', (_, account, code, field) => {
    expect(read({ account }).refusal).toMatchObject({ code, field: `account.${field}` });
  });

  test('a name of any length is cut before it is said back', () => {
    expect(read({ ['$&'.repeat(10_000)]: 1 }).refusal?.message.length).toBeLessThan(300);
  });
});
