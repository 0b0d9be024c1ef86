import { z } from 'zod';
import { rupiah } from './shapes.js';

/** A household's month in rupiah, as the debtor says it is. */
export const household = z.strictObject({
  income: rupiah,
  necessities: rupiah,
  otherInstalments: rupiah,
  /** Put aside a month for emergencies; without it the policy's share of the income. */
  emergencyReserve: rupiah.exactOptional(),
});
