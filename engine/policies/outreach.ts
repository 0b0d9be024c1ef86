import { z } from 'zod';
import { shareField } from './fields.js';

/** What a contact costs and how answers are expected before there is a history. */
export const outreachPolicy = z.strictObject({
  /** Rupiah that one contact costs the bank. */
  contactCost: z.int().min(0),
  /** Channels a debtor may be contacted on, the preferred first. */
  channels: z.array(z.string().min(1)).min(1),
  /** Share of contacts answered that is assumed of a channel and hour without history… */
  priorAnsweredShare: shareField,
  /** …and how many contacts that assumption weighs. */
  priorContacts: z.int().positive(),
});
