import { describe, expect, test } from '@jest/globals';
import { ask } from './answering.js';

const loan = {
  principal: '24000000',
  annualRate: '0.10',
  months: '24',
  method: 'anuitas',
  firstDueDate: '2026-01-31',
};

describe('what bad input gets: a code and the name of the field', () => {
  test('the good input it is made from', () => {
    expect(ask('schedule', loan).result).toMatchObject({ payment: '1107478', totalInterest: '2579477' });
  });

  test.each<[string, object, string, string]>([
    ['no number', { principal: 'dua puluh juta' }, 'not_a_number', 'principal'],
    ['NaN', { principal: 'NaN' }, 'not_a_number', 'principal'],
    ['negative', { principal: '-24000000' }, 'amount_negative', 'principal'],
    ['zero', { principal: '0' }, 'amount_not_positive', 'principal'],
    ['a fraction of a rupiah', { principal: '24000000.5' }, 'amount_not_whole', 'principal'],
    ['past one quadrillion rupiah', { principal: '1000000000000001' }, 'amount_too_large', 'principal'],
    ['past what policy allows', { principal: '1000000000001' }, 'amount_too_large', 'principal'],
    ['a rate that is no number', { annualRate: '10%' }, 'not_a_number', 'annualRate'],
    ['a negative rate', { annualRate: '-0.10' }, 'rate_negative', 'annualRate'],
    ['a rate that is not exact', { annualRate: 0.1 }, 'number_not_exact', 'annualRate'],
    ['a rate over policy', { annualRate: '0.61' }, 'rate_absurd', 'annualRate'],
    ['tenor 0', { months: '0' }, 'months_not_positive', 'months'],
    ['tenor 10,000', { months: '10000' }, 'months_over_policy', 'months'],
    ['31 February', { firstDueDate: '2026-02-31' }, 'not_a_day', 'firstDueDate'],
    ['a day before every policy', { firstDueDate: '1999-12-31' }, 'policy_missing', 'firstDueDate'],
    ['a method nobody knows', { method: 'sliding' }, 'choice_unknown', 'method'],
    ['nothing at all', { principal: undefined }, 'field_missing', 'principal'],
  ])('%s', (_, change, code, field) => {
    const { refusal } = ask('schedule', { ...loan, ...change });
    expect(refusal).toMatchObject({ code, field });
    expect(refusal?.message).toContain(field);
  });
});
