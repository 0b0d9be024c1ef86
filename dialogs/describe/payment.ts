import type { TurnContext } from 'botbuilder';
import { Temporal } from 'temporal-polyfill';
import type { Account, LedgerEntry } from '../../engine/facility.js';
import type { PaidPart, PaymentPreview } from '../../engine/paymentPreview.js';
import type { Policy } from '../../engine/policy.js';
import type { PaymentClaim } from '../ports/payments.js';
import type { PaidBy } from '../prompts/wayReader.js';
import { dayText, rupiah, words } from '../replies.js';
import { sessionOf } from '../session.js';
import { ordinals } from './bill.js';
import { accountOf, debtName } from './debt.js';

type Payments = Policy['payments'];
type Channel = Payments['channels'][number];

/** A channel of the policy in the language of the conversation. */
export function wayName(context: TurnContext, channel: Channel): string {
  return channel.name[sessionOf(context).locale];
}

/** How a payment was made, in words. */
export function paidByName(context: TurnContext, paidBy: PaidBy | undefined, payments: Payments): string {
  const known = typeof paidBy === 'object' ? payments.channels.find(({ id }) => id === paidBy.channelId) : undefined;
  if (known !== undefined) return wayName(context, known);
  return words(context, paidBy === 'other' ? 'payment.otherWay' : 'payment.forgotten');
}

/** Where and to whom a debt is paid; without a virtual account who tells it. */
export function describeAccount(
  context: TurnContext,
  { facility }: Account,
  number: string | undefined,
  payments: Payments,
  phone: string,
): string {
  const about = { debt: debtName(context, facility), reference: facility.reference };
  if (number === undefined) return words(context, 'payment.noAccount', { ...about, phone });
  return [
    words(context, 'payment.account', { ...about, account: number, payee: payments.payee }),
    words(context, 'payment.safe', { phone }),
    ...(payments.sample ? [words(context, 'payment.sample')] : []),
  ].join('\n');
}

/** The ways to pay with their fees and hours, and when a payment counts. */
export function describeWays(context: TurnContext, payments: Payments): string {
  const lines = payments.channels.map((channel) => {
    const [hour = '', minute = ''] = channel.until.split(':');
    return words(context, channel.days === 'every_day' ? 'payment.way' : 'payment.wayWorking', {
      name: wayName(context, channel),
      fee:
        channel.fee === 0
          ? words(context, 'payment.noFee')
          : words(context, 'payment.fee', { amount: rupiah(channel.fee) }),
      time: words(context, 'payment.time', { hour, minute }),
    });
  });
  return [words(context, 'payment.ways'), ...lines, words(context, 'payment.counted')].join('\n');
}

/** Where a payment would go, part by part, and what is left after it. */
export function describePreview(context: TurnContext, account: Account, preview: PaymentPreview): string {
  const { facility } = account;
  const isRunning = !facility.accelerated && facility.contract.kind === 'instalment';
  const lines = [
    words(context, 'payment.goes', {
      amount: rupiah(preview.amount),
      date: dayText(context, preview.asOf),
      debt: debtName(context, facility),
      reference: facility.reference,
    }),
    ...preview.parts.map((part) => describePart(context, part, isRunning)),
  ];
  if (preview.credit > 0)
    lines.push(words(context, isRunning ? 'payment.credit' : 'payment.creditOver', { amount: rupiah(preview.credit) }));
  if (preview.parts.length > 1)
    lines.push(words(context, facility.contract.kind === 'instalment' ? 'payment.order' : 'payment.orderWhole'));
  lines.push(
    words(context, isRunning ? 'payment.leftArrears' : 'payment.leftOutstanding', { left: rupiah(preview.left) }),
  );
  return lines.join('\n');
}

const partKeys = {
  fee: ['payment.partFee', undefined],
  penalty: ['payment.partPenalty', 'payment.partPenaltyOf'],
  interest: ['payment.partInterest', 'payment.partInterestOf'],
  principal: ['payment.partPrincipal', 'payment.partPrincipalOf'],
} as const;

function describePart(context: TurnContext, part: PaidPart, isRunning: boolean): string {
  const amount = rupiah(part.amount);
  const [plain, ofInstalments] = partKeys[part.component];
  // The instalments of a debt that is called whole say nothing to its debtor any more.
  if (!isRunning || ofInstalments === undefined || part.instalments.length === 0)
    return words(context, plain, { amount });
  return words(context, ofInstalments, { amount, instalments: ordinals(context, part.instalments) });
}

const shownClaims = 5;

/** Reported payments, one a line. */
export function describeClaims(
  context: TurnContext,
  claims: readonly PaymentClaim[],
  accounts: readonly Account[],
  today: Temporal.PlainDate,
): string {
  const lines = claims.slice(0, shownClaims).map((claim) => {
    const about = aboutClaim(context, claim, accounts);
    if (claim.postedOn !== null)
      return words(context, 'payment.statusFound', { ...about, posted: dayText(context, claim.postedOn) });
    const isLate = Temporal.PlainDate.compare(today, claim.answerBy) > 0;
    return words(context, isLate ? 'payment.statusLate' : 'payment.statusOpen', {
      ...about,
      answerBy: dayText(context, claim.answerBy),
    });
  });
  const count = claims.length - shownClaims;
  return [
    words(context, 'payment.status'),
    ...lines,
    ...(count > 0 ? [words(context, 'payment.more', { count })] : []),
  ].join('\n');
}

/** What every sentence about a reported payment names. */
export function aboutClaim(
  context: TurnContext,
  claim: PaymentClaim,
  accounts: readonly Account[],
): { reference: string; debt: string; amount: string; date: string } {
  const account = accountOf(accounts, claim.facilityId);
  return {
    reference: claim.reference,
    debt: account === undefined ? '' : debtName(context, account.facility),
    amount: rupiah(claim.amount),
    date: dayText(context, claim.paidOn),
  };
}

/** The latest payment of each debt, one a line. */
export function describeLastPosted(
  context: TurnContext,
  accounts: readonly Account[],
  today: Temporal.PlainDate,
): string {
  const lines = accounts.map((account) => {
    const { facility } = account;
    const about = { debt: debtName(context, facility), reference: facility.reference };
    const posted = lastPosted(account, today);
    if (posted === undefined) return words(context, 'payment.nonePosted', about);
    return words(context, 'payment.lastPostedOn', {
      ...about,
      amount: rupiah(posted.amount),
      date: dayText(context, posted.date),
    });
  });
  return [words(context, 'payment.postedLately'), ...lines].join('\n');
}

/** The latest payment posted up to a day; undefined when there is none. */
export function lastPosted({ ledger }: Account, today: Temporal.PlainDate): LedgerEntry | undefined {
  return ledger
    .filter(({ date, kind }) => kind === 'payment' && Temporal.PlainDate.compare(date, today) <= 0)
    .toSorted((left, right) => Temporal.PlainDate.compare(left.date, right.date))
    .at(-1);
}
