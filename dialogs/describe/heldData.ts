import type { TurnContext } from 'botbuilder';
import type { HeldData } from '../ports/privacy.js';
import { words } from '../replies.js';

/** What the bank holds about a debtor, by category, masked. */
export function describeHeld(context: TurnContext, held: HeldData): string {
  const { agreements, cases, complaints, documents, facilities, payments, stories } = held;
  return [
    words(context, 'privacy.held'),
    words(context, 'privacy.heldPerson', { name: held.name }),
    words(context, 'privacy.heldContact', { customer: held.customerNumberEnding, phone: held.phoneEnding }),
    words(context, 'privacy.heldContracts', { facilities, payments }),
    words(context, 'privacy.heldPapers', { agreements, documents }),
    words(context, 'privacy.heldCases', { cases, complaints }),
    words(context, 'privacy.heldStories', { stories }),
  ].join('\n');
}
