import type { TurnContext } from 'botbuilder';
import type { Account } from '../engine/facility.js';
import type { Agreement, Services } from './services.js';
import { verifiedDebtor } from './session.js';

const key = Symbol('rembuk.accounts');

/** The verified debtor's debts, read once a turn: no dialog changes them. */
export function ownAccounts(context: TurnContext, services: Services): Promise<readonly Account[]> {
  const known: Promise<readonly Account[]> | undefined = context.turnState.get(key);
  if (known !== undefined) return known;
  const accounts = services.accounts.list(verifiedDebtor(context).id);
  context.turnState.set(key, accounts);
  return accounts;
}

/** The verified debtor's agreements in force. */
export function ownAgreements(context: TurnContext, services: Services): Promise<readonly Agreement[]> {
  return services.agreements.list(verifiedDebtor(context).id);
}
