import { recognizeCode, recognizeResend } from '../recognizers/code.js';
import { bubble, momentText, words } from '../replies.js';
import type { Debtor, Services } from '../services.js';
import { turnInfo } from '../turnInfo.js';
import type { Reader } from './answerPrompt.js';

/** The validations object of a code question: the challenge the code answers. */
export interface CodeChallenge {
  readonly challengeId: string;
}

/** What became of a one-time code: right, to be sent anew, or the door is locked for a while. */
export type CodeAnswer =
  | { readonly kind: 'verified'; readonly debtor: Debtor; readonly challengeId: string }
  | { readonly kind: 'resend' }
  | { readonly kind: 'locked'; readonly until: string };

/** Reads a one-time code and has it checked; a wrong one is told with the tries that are left. */
export function codeReader(services: Services): Reader<CodeAnswer> {
  return async ({ context, text, options }) => {
    if (recognizeResend(text)) return { kind: 'answer', value: { kind: 'resend' } };
    const code = recognizeCode(text);
    if (code === undefined) return { kind: 'again', reply: bubble(words(context, 'identity.retryCode')) };
    const { challengeId } = options.validations as CodeChallenge;
    const outcome = await services.identity.confirm(turnInfo(context), challengeId, code);
    switch (outcome.kind) {
      case 'verified':
        return { kind: 'answer', value: { kind: 'verified', debtor: outcome.debtor, challengeId } };
      case 'locked':
        return {
          kind: 'answer',
          value: { kind: 'locked', until: momentText(context, outcome.until) },
        };
      case 'wrong':
        return {
          kind: 'again',
          reply: bubble(words(context, 'identity.wrongCode', { left: outcome.attemptsLeft })),
        };
      case 'expired':
        return { kind: 'again', reply: bubble(words(context, 'identity.expiredCode')) };
    }
  };
}
