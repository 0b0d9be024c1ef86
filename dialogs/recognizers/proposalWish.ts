import { proposalWishes } from '../../locales/id/proposalWishes.js';
import { standardWords } from './normalize.js';

const spaced = (text: string): string => ` ${standardWords(text).join(' ')} `;

/** Whether a message is about a plan of the debtor's own: to make one, or to hear what became of it. */
export function recognizeProposalWish(text: string): 'make' | 'status' | undefined {
  const message = spaced(text);
  if (proposalWishes.mine.test(message)) return 'status';
  if (proposalWishes.noun.test(message)) {
    const makes = proposalWishes.make.test(message);
    if (proposalWishes.status.test(message) && !/ (?:ajukan|mengajukan|baru|make) /.test(message)) return 'status';
    return makes ? 'make' : undefined;
  }
  return proposalWishes.bargain.test(message) ? 'make' : undefined;
}

/** "sekali bayar 5 juta", "5 juta cash"; not "sekali sebulan". */
export function asksToPayOnce(text: string): boolean {
  const message = spaced(text);
  return proposalWishes.once.test(message) && !proposalWishes.perMonth.test(message);
}
