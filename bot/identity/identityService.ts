import type pg from 'pg';
import type { Temporal } from 'temporal-polyfill';
import type { ChallengeSent, IdentityClaim, IdentityService, Locked, TurnInfo } from '../../dialogs/services.js';
import { appendAudit } from '../records/audit.js';
import { debtorByClaim, debtorById } from '../records/debtors.js';
import { type RandomInt, secureRandomInt } from '../records/references.js';
import { withClient } from '../records/transaction.js';
import { onceInTurn } from '../records/turnEffects.js';
import { instantOf, isoInstant } from '../records/values.js';
import { countFailure, forgiveFailures, lockKeys, standing } from './attempts.js';
import { CodeDelivery } from './codeDelivery.js';
import { CodeSecrets } from './codeSecrets.js';
import type { CodeSender } from './codeSender.js';
import { type CodeOrder, type CodeRow, codeById, isLive, issueCode, nextCodeAllowedAt, voidCode } from './codes.js';
import { identityRules } from './identityRules.js';

type ConfirmOutcome = Awaited<ReturnType<IdentityService['confirm']>>;
type ClaimOutcome = Awaited<ReturnType<IdentityService['claim']>>;

/** Outcomes as plain JSON, for the turn's note; `until` is an ISO instant. */
type StoredLock = { readonly kind: 'locked'; readonly until: string };
type StoredIssue = ChallengeSent | StoredLock;
type StoredClaim = StoredIssue | { readonly kind: 'unknown'; readonly attemptsLeft: number };
type StoredConfirm =
  | { readonly kind: 'verified'; readonly debtorId: string }
  | { readonly kind: 'wrong'; readonly attemptsLeft: number }
  | { readonly kind: 'expired' }
  | StoredLock;

/**
 * Proves who somebody is: registered contact and birth date, then a one-time code to the registered phone. Wrong claims
 * count against the channel user and against the contact that was guessed at, wrong codes against the channel user and
 * the debtor; the fifth locks for thirty minutes. Every call is done once per turn.
 */
export class RecordedIdentity implements IdentityService {
  readonly #pool: pg.Pool;
  readonly #secrets: CodeSecrets;
  readonly #random: RandomInt;
  readonly #delivery: CodeDelivery;

  constructor(parts: {
    readonly pool: pg.Pool;
    readonly sender: CodeSender;
    /** At least 16 characters, the same on every replica. */
    readonly pepper: string;
    readonly random?: RandomInt;
  }) {
    this.#pool = parts.pool;
    this.#secrets = new CodeSecrets(parts.pepper);
    this.#random = parts.random ?? secureRandomInt;
    this.#delivery = new CodeDelivery(parts.pool, parts.sender, this.#secrets);
  }

  async claim(turn: TurnInfo, claim: IdentityClaim): Promise<ClaimOutcome> {
    const { kind, value } = claim.contact;
    const birthDate = claim.birthDate.toString();
    const user = this.#keyOfUser('claim', turn);
    const contact = this.#secrets.nameOf('claim.contact', kind, value);
    const effect = `identity.claim:${this.#secrets.nameOf(kind, value, birthDate)}`;
    const outcome = await onceInTurn<StoredClaim>(this.#pool, turn.id, effect, async (client) => {
      await lockKeys(client, [user, contact]);
      const { lockedUntil } = await standing(client, [user, contact, this.#keyOfUser('code', turn)], turn.now);
      if (lockedUntil !== undefined) return lockedTo(lockedUntil);
      const debtor = await debtorByClaim(client, kind, value, birthDate);
      if (debtor !== undefined)
        return this.#issue(client, turn, debtor.id, { purpose: 'verify', subject: '', contact });
      const after = await countFailure(client, [user, contact], turn.now);
      await this.#auditFailure(client, turn, 'identity.claim_failed', contact, after.lockedUntil);
      return after.lockedUntil === undefined
        ? { kind: 'unknown', attemptsLeft: after.attemptsLeft }
        : lockedTo(after.lockedUntil);
    });
    return outcome.kind === 'unknown' ? outcome : this.#delivered(turn, outcome);
  }

  /** Throws when the channel user is not verified as this debtor: a dialog asks for this only after `confirm`. */
  async challenge(
    turn: TurnInfo,
    debtorId: string,
    purpose: 'accept_offer',
    subject: string,
  ): Promise<ChallengeSent | Locked> {
    const effect = `identity.challenge:${purpose}:${subject}`;
    const outcome = await onceInTurn<StoredIssue>(this.#pool, turn.id, effect, async (client) => {
      const linked = await client.query(
        'select from verified_links where channel = $1 and user_id = $2 and debtor_id = $3',
        [turn.channel, turn.userId, debtorId],
      );
      if (linked.rowCount === 0) throw new Error('A code was asked for by a channel user who is not verified.');
      return this.#issue(client, turn, debtorId, { purpose, subject, contact: null });
    });
    return this.#delivered(turn, outcome);
  }

  async confirm(turn: TurnInfo, challengeId: string, code: string): Promise<ConfirmOutcome> {
    const effect = `identity.confirm:${challengeId}:${this.#secrets.nameOf('tried', code)}`;
    const outcome = await onceInTurn<StoredConfirm>(this.#pool, turn.id, effect, (client) =>
      this.#check(client, turn, challengeId, code.trim()),
    );
    if (outcome.kind === 'locked') return lockOf(outcome);
    if (outcome.kind !== 'verified') return outcome;
    const { phone: _, ...debtor } = await withClient(this.#pool, (client) => debtorById(client, outcome.debtorId));
    return { kind: 'verified', debtor };
  }

  async unlink(turn: TurnInfo): Promise<void> {
    await onceInTurn(this.#pool, turn.id, 'identity.unlink', async (client) => {
      const { rows } = await client.query<{ debtor_id: string }>(
        'delete from verified_links where channel = $1 and user_id = $2 returning debtor_id',
        [turn.channel, turn.userId],
      );
      await client.query(
        `update one_time_codes set voided_at = $3, sealed_code = null
         where channel = $1 and user_id = $2 and used_at is null and voided_at is null`,
        [turn.channel, turn.userId, isoInstant(turn.now)],
      );
      for (const { debtor_id: debtorId } of rows) {
        await appendAudit(client, {
          at: turn.now,
          event: 'identity.unlinked',
          actor: `debtor:${debtorId}`,
          subject: debtorId,
          detail: { channel: turn.channel },
        });
      }
    });
  }

  /** A new code, unless too many have gone out or codes are locked. */
  async #issue(client: pg.ClientBase, turn: TurnInfo, debtorId: string, order: CodeOrder): Promise<StoredIssue> {
    const keys = this.#codeKeys(turn, debtorId);
    await lockKeys(client, keys);
    const { lockedUntil } = await standing(client, keys, turn.now);
    const until = lockedUntil ?? (await nextCodeAllowedAt(client, debtorId, turn.now));
    if (until !== undefined) return lockedTo(until);
    const debtor = await debtorById(client, debtorId);
    const parts = { secrets: this.#secrets, random: this.#random };
    const challengeId = await issueCode(client, turn, debtorId, order, parts);
    await appendAudit(client, {
      at: turn.now,
      event: 'identity.code_issued',
      actor: `debtor:${debtorId}`,
      subject: debtorId,
      detail: { purpose: order.purpose, channel: turn.channel },
    });
    return { kind: 'sent', challengeId, phoneEnding: debtor.phoneEnding, minutes: identityRules.codeMinutes };
  }

  async #delivered(turn: TurnInfo, outcome: StoredIssue): Promise<ChallengeSent | Locked> {
    if (outcome.kind === 'locked') return lockOf(outcome);
    await this.#delivery.deliver(outcome.challengeId, turn.now);
    return outcome;
  }

  async #check(client: pg.ClientBase, turn: TurnInfo, challengeId: string, tried: string): Promise<StoredConfirm> {
    const made = await codeById(client, turn, challengeId);
    if (made === undefined) return { kind: 'expired' };
    const keys = this.#codeKeys(turn, made.debtor_id);
    await lockKeys(client, keys);
    const { lockedUntil } = await standing(client, keys, turn.now);
    if (lockedUntil !== undefined) return lockedTo(lockedUntil);
    // Read again: whoever held the keys before may have used the code.
    const code = await codeById(client, turn, challengeId);
    if (code === undefined || !isLive(code, turn.now)) return { kind: 'expired' };
    if (this.#secrets.matches(tried, code.salt, code.code_hash)) return this.#verified(client, turn, code);
    const after = await countFailure(client, keys, turn.now);
    if (after.lockedUntil !== undefined) await voidCode(client, code.id, turn.now);
    await this.#auditFailure(client, turn, 'identity.code_failed', code.debtor_id, after.lockedUntil);
    return after.lockedUntil === undefined
      ? { kind: 'wrong', attemptsLeft: after.attemptsLeft }
      : lockedTo(after.lockedUntil);
  }

  async #verified(client: pg.ClientBase, turn: TurnInfo, code: CodeRow): Promise<StoredConfirm> {
    const now = isoInstant(turn.now);
    await client.query('update one_time_codes set used_at = $2, sealed_code = null where id = $1', [code.id, now]);
    const contact = code.contact_key === null ? [] : [code.contact_key];
    await forgiveFailures(client, [
      this.#keyOfUser('claim', turn),
      ...contact,
      ...this.#codeKeys(turn, code.debtor_id),
    ]);
    if (code.purpose === 'verify') {
      await client.query(
        `insert into verified_links (channel, user_id, debtor_id, verified_at) values ($1, $2, $3, $4)
         on conflict (channel, user_id) do update set debtor_id = excluded.debtor_id, verified_at = excluded.verified_at`,
        [turn.channel, turn.userId, code.debtor_id, now],
      );
    }
    await appendAudit(client, {
      at: turn.now,
      event: code.purpose === 'verify' ? 'identity.verified' : 'identity.step_confirmed',
      actor: `debtor:${code.debtor_id}`,
      subject: code.purpose === 'verify' ? code.debtor_id : code.subject,
      detail: { purpose: code.purpose, channel: turn.channel },
    });
    return { kind: 'verified', debtorId: code.debtor_id };
  }

  async #auditFailure(
    client: pg.ClientBase,
    turn: TurnInfo,
    event: 'identity.claim_failed' | 'identity.code_failed',
    subject: string,
    lockedUntil: Temporal.Instant | undefined,
  ): Promise<void> {
    const entry = {
      at: turn.now,
      actor: `user:${this.#secrets.nameOf('actor', turn.channel, turn.userId)}`,
      subject,
      detail: { channel: turn.channel },
    };
    const locked =
      lockedUntil === undefined
        ? []
        : [{ ...entry, event: 'identity.locked', detail: { ...entry.detail, until: isoInstant(lockedUntil) } }];
    await appendAudit(client, { ...entry, event }, ...locked);
  }

  #keyOfUser(kind: 'claim' | 'code', turn: TurnInfo): string {
    return this.#secrets.nameOf(`${kind}.user`, turn.channel, turn.userId);
  }

  /** Always the user before the debtor: the order in which keys are locked. */
  #codeKeys(turn: TurnInfo, debtorId: string): readonly string[] {
    return [this.#keyOfUser('code', turn), this.#secrets.nameOf('code.debtor', debtorId)];
  }
}

const lockedTo = (until: Temporal.Instant): StoredLock => ({ kind: 'locked', until: isoInstant(until) });

const lockOf = (stored: StoredLock): Locked => ({ kind: 'locked', until: instantOf(stored.until) });
