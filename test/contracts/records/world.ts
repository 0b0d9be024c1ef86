import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { DemoCodeSender } from '../../../bot/identity/demoCodeSender.js';
import { RecordedIdentity } from '../../../bot/identity/identityService.js';
import { loadPolicies, standardPolicyFile } from '../../../bot/policy/loadPolicy.js';
import { AccountRecords } from '../../../bot/records/accounts.js';
import { AgreementRecords } from '../../../bot/records/agreements.js';
import { BillStatements } from '../../../bot/records/billStatements.js';
import { DocumentRecords } from '../../../bot/records/documents.js';
import { HandoffRecords } from '../../../bot/records/handoffs.js';
import { OfferRecords } from '../../../bot/records/offers.js';
import { importPortfolio } from '../../../bot/records/portfolio.js';
import type { Debtor, Offer, TurnInfo } from '../../../dialogs/services.js';
import { bill } from '../../../engine/bill.js';
import { packages } from '../../../engine/packages.js';
import type { Policy } from '../../../engine/policy.js';
import { policyOn } from '../../../engine/policyOn.js';
import { isRefusal } from '../../../engine/refusal.js';
import type { AgreementContent } from '../../../engine/results.js';

export const now = Temporal.Instant.from('2026-11-21T03:00:00Z');

/** The policy that comes with the product, as it is on the day of the tests. */
export const policy: Policy = shippedPolicy();

function shippedPolicy(): Policy {
  const found = policyOn(loadPolicies(standardPolicyFile), now.toZonedDateTimeISO('Asia/Jakarta').toPlainDate());
  if (isRefusal(found)) throw new Error(found.code);
  return found;
}

/** A turn of one channel user at an instant. */
export function turnOf(user: string, changes: Partial<TurnInfo> = {}): TurnInfo {
  const at = changes.now ?? now;
  return {
    id: `turn-${randomUUID()}`,
    conversationId: `conversation-${user}`,
    channel: 'web',
    userId: user,
    now: at,
    today: at.toZonedDateTimeISO('Asia/Jakarta').toPlainDate(),
    ...changes,
  };
}

/** A debtor of one accelerated KTA of Rp12.000.000 without interest, alone in the world of one test. */
export interface Person {
  readonly user: string;
  readonly customerNumber: string;
  readonly phone: string;
  readonly birthDate: Temporal.PlainDate;
  readonly facilityId: string;
}

/** All services on one database. */
export class World {
  readonly sender = new DemoCodeSender();
  readonly identity: RecordedIdentity;
  readonly accounts: AccountRecords;
  readonly agreements: AgreementRecords;
  readonly documents: DocumentRecords;
  readonly statements: BillStatements;
  readonly handoffs: HandoffRecords;
  readonly offers: OfferRecords;
  readonly rendered: AgreementContent[] = [];
  readonly pool: pg.Pool;
  policy = policy;
  renderFails = false;

  constructor(pool: pg.Pool) {
    this.pool = pool;
    const linkTo = (reference: string, name: string): string => `https://bank.example/d/${reference}/${name}?sig=x`;
    const verifyUrl = (reference: string): string => `https://bank.example/verifikasi/${reference}`;
    const inForce = (): Policy => this.policy;
    this.identity = new RecordedIdentity({ pool, sender: this.sender, pepper: 'a pepper for the tests' });
    this.accounts = new AccountRecords(pool);
    this.agreements = new AgreementRecords({ pool, linkTo });
    this.documents = new DocumentRecords(pool);
    this.handoffs = new HandoffRecords({ pool });
    this.statements = new BillStatements({
      pool,
      policyOn: inForce,
      linkTo,
      verifyUrl,
      renderBillStatement: async (content, url) => Buffer.from(`statement ${JSON.stringify(content)} ${url}`),
    });
    this.offers = new OfferRecords({
      pool,
      policyOn: inForce,
      linkTo,
      verifyUrl,
      renderAgreement: async (content, url) => {
        if (this.renderFails) throw new Error('the printer is on fire');
        this.rendered.push(content);
        return Buffer.from(`agreement ${JSON.stringify(content)} ${url}`);
      },
    });
  }

  /** Brings a new person into the records. */
  async person(): Promise<Person> {
    const key = randomUUID();
    const digits = BigInt(`0x${key.replaceAll('-', '').slice(0, 12)}`)
      .toString()
      .slice(0, 11)
      .padStart(11, '1');
    const person: Person = {
      user: `user-${key}`,
      customerNumber: `CIF-${key}`,
      phone: `+62${digits}`,
      birthDate: Temporal.PlainDate.from('1980-02-02'),
      facilityId: `KTA-${key}`,
    };
    await importPortfolio(this.pool, [JSON.stringify(lineOf(person))], { now });
    return person;
  }

  /** Claims and confirms, as a debtor would. */
  async verified(person: Person, changes: Partial<TurnInfo> = {}): Promise<Debtor> {
    const sent = await this.identity.claim(turnOf(person.user, changes), claimOf(person));
    if (sent.kind !== 'sent') throw new Error(`The claim was answered ${sent.kind}.`);
    const outcome = await this.identity.confirm(turnOf(person.user, changes), sent.challengeId, this.lastCode(person));
    if (outcome.kind !== 'verified') throw new Error(`The code was answered ${outcome.kind}.`);
    return outcome.debtor;
  }

  lastCode(person: Person): string {
    return this.sender.messages(`conversation-${person.user}`).at(-1)?.code ?? 'none';
  }

  /** The packages on the person's debt, written down as offers. */
  async offered(person: Person, debtor: Debtor, turn = turnOf(person.user)): Promise<readonly Offer[]> {
    const [account] = await this.accounts.list(debtor.id);
    if (account === undefined) throw new Error('The debtor has no debt.');
    const terms = packages({
      bill: bill(account, turn.today, this.policy),
      annualRate: account.facility.planAnnualRate,
      asOf: turn.today,
      policy: this.policy,
    });
    if (isRefusal(terms)) throw new Error(terms.code);
    return this.offers.record(turn, debtor.id, account.facility.id, terms);
  }

  /** A confirmed code for an offer. */
  async confirmedFor(person: Person, debtor: Debtor, offer: Offer): Promise<string> {
    const sent = await this.identity.challenge(turnOf(person.user), debtor.id, 'accept_offer', offer.id);
    if (sent.kind !== 'sent') throw new Error(`The challenge was answered ${sent.kind}.`);
    const confirmed = await this.identity.confirm(turnOf(person.user), sent.challengeId, this.lastCode(person));
    if (confirmed.kind !== 'verified') throw new Error(`The code was answered ${confirmed.kind}.`);
    return sent.challengeId;
  }

  /** Somebody verified, with an offer in front of them and a confirmed code for it. */
  async readyToAccept() {
    const person = await this.person();
    const debtor = await this.verified(person);
    const offer = (await this.offered(person, debtor)).find(({ terms }) => terms.packageId === 'B');
    if (offer === undefined) throw new Error('There is no package B.');
    const challengeId = await this.confirmedFor(person, debtor, offer);
    const input = {
      debtorId: debtor.id,
      offerId: offer.id,
      versionHash: offer.versionHash,
      phrase: 'saya setuju paket B',
      challengeId,
    };
    return { person, debtor, offer, input };
  }
}

export const claimOf = (person: Person) =>
  ({ contact: { kind: 'phone', value: person.phone }, birthDate: person.birthDate }) as const;

export function lineOf(person: Person) {
  return {
    customerNumber: person.customerNumber,
    name: 'Uji Coba',
    phone: person.phone,
    birthDate: person.birthDate.toString(),
    vulnerable: false,
    facilities: [
      {
        id: person.facilityId,
        number: '2200100051002',
        product: 'kta',
        originalCreditor: 'Bank Samudra Contoh',
        currentCreditor: 'Bank Contoh',
        soldOn: '2026-03-02',
        contract: {
          kind: 'instalment',
          principal: 12_000_000,
          annualRate: '0',
          months: 12,
          method: 'flat',
          firstDueDate: '2024-06-10',
        },
        penalty: { dailyRate: '0', graceDays: 0, grace: 'excluded' },
        accelerated: true,
        planAnnualRate: '0',
        earlySettlementRate: '0',
        recordedGrade: 5,
        ledger: [] as object[],
      },
    ],
  };
}
