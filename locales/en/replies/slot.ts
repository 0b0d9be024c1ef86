import type { slot as source } from '../../id/replies/slot.js';
import type { Words } from '../../words.js';

export const slot: Words<typeof source> = {
  income: 'income',
  necessities: 'necessities',
  reserve: 'the reserve',
  otherInstalments: 'other instalments',
  payment: 'the monthly payment',
  amount: 'the amount',
  what: 'the description',
  date: 'the date',
  phone: 'the number',
};
