import { z } from 'zod';
import { bestContact as bestOf } from '../../../engine/bestContact.js';
import { zones } from '../../../engine/contactAllowed.js';
import { isRefusal } from '../../../engine/refusal.js';
import { defineOp } from '../op.js';
import { decimal, isoInstant, whole } from '../resultShapes.js';
import { instant, text, wholeNumber } from '../shapes.js';

const count = wholeNumber(0, 1_000_000);

const option = z.strictObject({
  channel: z.string(),
  hour: whole,
  at: isoInstant,
  answeredRate: decimal,
  contacts: whole,
  answered: whole,
});

export const bestContact = defineOp({
  name: 'bestContact',
  summary:
    'The channel and hour at which a debtor most likely answers, within the law, with the first moment from `at` on; from how often contacts by channel and local hour were answered.',
  inputs: z.strictObject({
    at: instant,
    zone: z.enum(zones),
    contacts: z.array(instant).max(1_000).default([]),
    history: z
      .array(z.strictObject({ channel: text, hour: wholeNumber(0, 23), contacts: count, answered: count }))
      .max(1_000)
      .default([]),
  }),
  result: z.strictObject({ kind: z.literal('best_contact'), best: option, others: z.array(option) }),
  examples: [
    {
      at: '2026-11-20T10:20:00+07:00',
      zone: 'WIB',
      contacts: ['2026-11-18T09:00:00+07:00'],
      history: [{ channel: 'telephone', hour: '18', contacts: '10', answered: '7' }],
    },
  ],
  run: (inputs, context) => {
    const policy = context.policyOn(inputs.at.toZonedDateTimeISO('+07:00').toPlainDate(), 'at');
    return isRefusal(policy) ? policy : bestOf({ ...inputs, policy });
  },
});
