import { z } from 'zod';

const id = z.string().min(1).max(200);

/** An account a bank's server names for a conversation. */
const user = z.object({ id: z.string().max(200).optional() });

export const conversationParams = z.object({ conversationId: id });

/** Web Chat echoes our own watermark; '' and '-' both mean "from the start". */
export const watermarkQuery = z.object({
  watermark: z
    .string()
    .regex(/^(-|\d{0,15})$/, 'must be a watermark given by this service')
    .optional()
    .transform((text) => (text === undefined || text === '-' ? 0 : Number(text))),
});

/** The body of `POST tokens/generate`: a bank's server names the user and, to resume, the conversation. */
export const generateBody = z.object({ user: user.optional(), conversationId: id.optional() }).nullish();

export const startBody = z.object({ user: user.optional(), locale: z.string().max(35).optional() }).nullish();

const attachment = z.object({
  contentType: z.string().max(200).optional(),
  name: z.string().max(300).optional(),
});

/** What a client may send. Who it is from, when and where is never taken from the client. */
export const inboundActivity = z.object({
  type: z.enum(['message', 'event', 'typing']),
  id: id.optional(),
  // Databases refuse the zero character, and nobody types it.
  text: z
    .string()
    .transform((text) => text.replaceAll('\u0000', ''))
    .optional(),
  textFormat: z.string().max(20).optional(),
  locale: z.string().max(35).optional(),
  localTimezone: z.string().max(60).optional(),
  name: z.string().max(200).optional(),
  value: z.unknown().optional(),
  attachments: z.array(attachment).max(20).optional(),
  channelData: z
    .object({
      clientActivityID: id.optional(),
      clientTimestamp: z.string().max(40).optional(),
      postBack: z.boolean().optional(),
    })
    .optional(),
});

export type InboundActivity = z.output<typeof inboundActivity>;
