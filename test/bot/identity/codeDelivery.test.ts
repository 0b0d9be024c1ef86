import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CodeDeliveryError, type CodeMessage, type CodeSender } from '../../../bot/identity/codeSender.js';
import { RecordedIdentity } from '../../../bot/identity/identityService.js';
import { type Database, openDatabase } from '../../../bot/records/database.js';
import { quiet } from '../../contracts/records/quiet.js';
import { claimOf, turnOf, World } from '../../contracts/records/world.js';
import { type FreshDatabase, freshDatabase } from '../../helpers/postgres.js';

describe('delivering codes', () => {
  let fresh: FreshDatabase;
  let database: Database;
  let world: World;

  beforeAll(async () => {
    fresh = await freshDatabase();
    database = await openDatabase({ databaseUrl: fresh.url, dataDir: 'memory', log: quiet });
    world = new World(database.pool);
  });

  afterAll(async () => {
    await database.close();
    await fresh.drop();
  });

  const identityWith = (sender: CodeSender, pepper = 'a pepper for the tests', random?: (below: number) => number) =>
    new RecordedIdentity({ pool: database.pool, sender, pepper, ...(random === undefined ? {} : { random }) });

  test('a sender that fails is a typed failure, and the turn run again sends the same challenge', async () => {
    const sent: CodeMessage[] = [];
    let broken = true;
    const identity = identityWith({
      send: async (message) => {
        if (broken) throw new CodeDeliveryError('no connection');
        sent.push(message);
      },
    });
    const person = await world.person();
    const turn = turnOf(person.user);
    await expect(identity.claim(turn, claimOf(person))).rejects.toBeInstanceOf(CodeDeliveryError);
    broken = false;
    const outcome = await identity.claim(turn, claimOf(person));
    if (outcome.kind !== 'sent') throw new Error(outcome.kind);
    expect(sent).toEqual([expect.objectContaining({ phone: person.phone, minutes: 5, purpose: 'verify' })]);
    await expect(
      identity.confirm(turnOf(person.user), outcome.challengeId, sent[0]?.code ?? ''),
    ).resolves.toMatchObject({ kind: 'verified' });
  });

  test('a crash after sending and before noting it sends the same code, not another', async () => {
    const codes: string[] = [];
    const identity = identityWith({
      send: async (message) => {
        codes.push(message.code);
        if (codes.length === 1) throw new Error('the process died here');
      },
    });
    const person = await world.person();
    const turn = turnOf(person.user);
    await expect(identity.claim(turn, claimOf(person))).rejects.toThrow('died');
    await identity.claim(turn, claimOf(person));
    await identity.claim(turn, claimOf(person));
    expect(codes).toEqual([codes[0], codes[0]]);
  });

  test('a code has six digits also when the number is small, and is taken with spaces around it', async () => {
    const codes: string[] = [];
    const sender = { send: async (message: CodeMessage) => void codes.push(message.code) };
    const identity = identityWith(sender, 'a pepper for the tests', () => 42);
    const person = await world.person();
    const outcome = await identity.claim(turnOf(person.user), claimOf(person));
    if (outcome.kind !== 'sent') throw new Error(outcome.kind);
    expect(codes).toEqual(['000042']);
    await expect(identity.confirm(turnOf(person.user), outcome.challengeId, ' 000042 ')).resolves.toMatchObject({
      kind: 'verified',
    });
  });

  test('without the pepper the stored hash is of no use', async () => {
    const person = await world.person();
    const sent = await world.identity.claim(turnOf(person.user), claimOf(person));
    if (sent.kind !== 'sent') throw new Error(sent.kind);
    const elsewhere = identityWith(world.sender, 'quite another pepper');
    await expect(
      elsewhere.confirm(turnOf(person.user), sent.challengeId, world.lastCode(person)),
    ).resolves.toMatchObject({ kind: 'wrong' });
    expect(() => identityWith(world.sender, 'short')).toThrow('16 characters');
  });
});
