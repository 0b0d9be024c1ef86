import { z } from 'zod';
import { localDayOf, contactAllowed as verdictOf, zones } from '../../../engine/contactAllowed.js';
import { isRefusal } from '../../../engine/refusal.js';
import { defineOp } from '../op.js';
import { isoDay, isoInstant } from '../resultShapes.js';
import { instant } from '../shapes.js';

export const contactAllowed = defineOp({
  name: 'contactAllowed',
  summary:
    'Whether a debtor may be contacted at a moment: day, hour and holiday in the zone of the address, contacts already made, prior consent; and when next.',
  inputs: z.strictObject({
    at: instant,
    zone: z.enum(zones),
    contacts: z.array(instant).max(10_000).default([]),
    consentedAt: instant.nullable().default(null),
  }),
  result: z.strictObject({
    kind: z.literal('contact'),
    allowed: z.boolean(),
    reasons: z.array(z.enum(['day_of_week', 'holiday', 'holidays_unknown', 'hour', 'count_per_day', 'count_per_week'])),
    byConsent: z.boolean(),
    localDay: isoDay,
    localTime: z.string(),
    nextAllowedAt: isoInstant.nullable(),
  }),
  examples: [
    { at: '2026-11-21T10:00:00+07:00', zone: 'WIB' },
    { at: '2026-11-21T20:30:00+09:00', zone: 'WIT', contacts: ['2026-11-20T10:00:00+09:00'] },
    { at: '2026-11-22T10:00:00+08:00', zone: 'WITA', consentedAt: '2026-11-01T10:00:00+08:00' },
  ],
  run: (inputs, context) => {
    const policy = context.policyOn(localDayOf(inputs.at, inputs.zone), 'at');
    return isRefusal(policy) ? policy : verdictOf({ ...inputs, policy });
  },
});
