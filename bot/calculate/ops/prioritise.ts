import { z } from 'zod';
import { holds } from '../../../engine/candidate.js';
import { zones } from '../../../engine/contactAllowed.js';
import { prioritise as rank } from '../../../engine/prioritise.js';
import { isRefusal } from '../../../engine/refusal.js';
import { figures } from '../figuresShape.js';
import { defineOp } from '../op.js';
import { whole } from '../resultShapes.js';
import { instant, rupiah, text, wholeNumber } from '../shapes.js';

const maxFacilities = 100_000;
const count = wholeNumber(0, 1_000_000).default(0);

const facility = z.strictObject({
  id: text,
  owed: rupiah,
  figures: figures.default({}),
  zone: z.enum(zones),
  contactsToday: count,
  contactsInWeek: count,
  hasConsent: z.boolean().default(false),
  hold: z.enum(holds).nullable().default(null),
});

export const prioritise = defineOp({
  name: 'prioritise',
  summary:
    'Facilities to contact at a moment, the highest expected value in rupiah first, within the rules of contact; and how many are left out for which reason.',
  inputs: z.strictObject({
    facilities: z.array(facility).max(maxFacilities),
    at: instant,
    limit: wholeNumber(1, maxFacilities).default(maxFacilities),
  }),
  result: z.strictObject({
    kind: z.literal('priorities'),
    considered: whole,
    ranked: z.array(z.strictObject({ rank: whole, id: z.string(), points: whole, expectedValue: whole })),
    beyondLimit: whole,
    held: z.record(z.string(), whole),
  }),
  examples: [
    {
      at: '2026-11-20T10:00:00+07:00',
      limit: '10',
      facilities: [
        { id: 'KTA-1', owed: '5000000', zone: 'WIB', figures: { daysPastDue: '35' } },
        { id: 'KTA-2', owed: '9000000', zone: 'WITA', figures: { daysPastDue: '200' } },
        { id: 'KTA-3', owed: '9000000', zone: 'WIT', hold: 'disputed' },
      ],
    },
  ],
  run: (inputs, context) => {
    const policy = context.policyOn(inputs.at.toZonedDateTimeISO('+07:00').toPlainDate(), 'at');
    return isRefusal(policy) ? policy : rank({ ...inputs, policy });
  },
});
