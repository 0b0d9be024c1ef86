import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { StoreItems } from 'botbuilder';
import { SessionStorage } from '../../../bot/sessions/sessionStorage.js';
import { type Harness, stores } from './harness.js';

/**
 * What every botbuilder storage does in public (botbuilder-js tests its own the same way). The cases hold inside a turn,
 * where the storage works on the turn's state, and outside, where it works on documents of the store.
 */
const places = stores.flatMap(([name, open]) => [
  [`${name}, outside a turn`, open, outside] as const,
  [`${name}, inside a turn`, open, inside] as const,
]);

function outside(_: SessionStorage, work: () => Promise<void>): Promise<unknown> {
  return work();
}

function inside(storage: SessionStorage, work: () => Promise<void>): Promise<unknown> {
  return storage.within({}, work);
}

describe.each(places)('botbuilder storage (%s)', (_, open, place) => {
  let store: Harness;
  let storage: SessionStorage;
  beforeEach(() => {
    store = open();
    storage = new SessionStorage(store.sessions);
  });
  afterEach(() => store.close());

  const there = (title: string, work: () => Promise<void>): void =>
    test(title, async () => {
      await place(storage, work);
    });
  const one = async (key = 'k'): Promise<StoreItems> => (await storage.read([key]))[key];

  there('reads nothing under an unknown key', async () => {
    expect(await storage.read(['unknown'])).toEqual({});
    expect(await storage.read([])).toEqual({});
  });

  there('refuses to read or write without saying what', async () => {
    // A caller in plain JavaScript may pass nothing at all.
    const untyped = storage as unknown as { read(keys?: null): Promise<void>; write(changes?: null): Promise<void> };
    for (const nothing of [undefined, null]) {
      await expect(untyped.read(nothing)).rejects.toThrow('Keys are required when reading.');
      await expect(untyped.write(nothing)).rejects.toThrow('Changes are required when writing.');
    }
  });

  there('writes nothing without complaint', async () => {
    await storage.write({});
  });

  there('creates what was not there, with an eTag, whatever eTag it is given as a wildcard', async () => {
    await storage.write({ plain: { id: 1 }, wild: { id: 2, eTag: '*' } });
    const read = await storage.read(['plain', 'wild', 'other']);
    expect(read).toEqual({ plain: { id: 1, eTag: expect.any(String) }, wild: { id: 2, eTag: expect.any(String) } });
    expect(read['wild'].eTag).not.toBe('*');
  });

  there('overwrites under the right eTag and gives a new one with each write', async () => {
    await storage.write({ k: { count: 1, kept: 'ya' } });
    const first = await one();
    await storage.write({ k: { ...first, count: 2 } });
    const second = await one();
    expect(second).toMatchObject({ count: 2, kept: 'ya' });
    expect(second['eTag']).not.toBe(first['eTag']);
    await storage.write({ k: { ...second } });
    expect((await one())['eTag']).not.toBe(second['eTag']);
  });

  there('refuses an eTag that is old, naming the key, and keeps what there is', async () => {
    await storage.write({ k: { count: 1 } });
    const old = await one();
    await storage.write({ k: { ...old, count: 2 } });
    await expect(storage.write({ k: { ...old, count: 3 } })).rejects.toThrow('"k"');
    await expect(storage.write({ k: { count: 4, eTag: 'never given' } })).rejects.toThrow('eTag conflict');
    expect(await one()).toMatchObject({ count: 2 });
  });

  there('refuses an empty eTag', async () => {
    await storage.write({ k: { count: 1 } });
    await expect(storage.write({ k: { count: 2, eTag: '' } })).rejects.toThrow('eTag');
    expect(await one()).toMatchObject({ count: 1 });
  });

  there('overwrites anything under the wildcard, or without an eTag', async () => {
    await storage.write({ k: { count: 1 } });
    await storage.write({ k: { count: 2, eTag: '*' } });
    expect(await one()).toMatchObject({ count: 2 });
    await storage.write({ k: { count: 3 } });
    expect(await one()).toMatchObject({ count: 3 });
  });

  there('deletes, and deletes the unknown without complaint', async () => {
    await storage.write({ k: { count: 1 }, stays: { count: 1 } });
    await storage.delete(['k', 'unknown']);
    expect(await storage.read(['k', 'stays'])).toEqual({ stays: expect.objectContaining({ count: 1 }) });
    await storage.delete([]);
  });

  there('an eTag from before a deletion is worth nothing after it', async () => {
    await storage.write({ k: { count: 1 } });
    const old = await one();
    await storage.delete(['k']);
    await expect(storage.write({ k: { ...old } })).rejects.toThrow('eTag conflict');
    await storage.write({ k: { count: 2 } });
    await expect(storage.write({ k: { ...old } })).rejects.toThrow('eTag conflict');
  });

  there('takes keys of any characters', async () => {
    const keys = ['!@#$%^&*()_+??/><,,;:[]\\', '{tag}', 'a b\n"\'', '__proto__', 'constructor', 'télé 🙏', '…/../x'];
    await storage.write(Object.fromEntries(keys.map((key, index) => [key, { index }])));
    const read = await storage.read(keys);
    expect(Object.keys(read).sort()).toEqual([...keys].sort());
    for (const [index, key] of keys.entries()) expect(read[key]).toMatchObject({ index });
  });

  there('writes and deletes a batch', async () => {
    const keys = Array.from({ length: 20 }, (_, index) => `k${index}`);
    await storage.write(Object.fromEntries(keys.map((key, index) => [key, { index }])));
    expect(Object.keys(await storage.read(keys))).toHaveLength(20);
    await storage.delete(keys);
    expect(await storage.read(keys)).toEqual({});
  });

  there('keeps values as JSON does, and hands out copies', async () => {
    const item = { deep: { list: [1, 'dua', null, true], text: 'Rp1.500.000' }, none: undefined };
    await storage.write({ k: item });
    item.deep.list.push(2);
    const read = await one();
    read['deep'].text = 'changed but not written';
    expect(await one()).toEqual({ deep: { list: [1, 'dua', null, true], text: 'Rp1.500.000' }, eTag: read['eTag'] });
  });
});

describe.each(stores)('documents outside a turn (%s)', (_, open) => {
  let store: Harness;
  beforeEach(() => {
    store = open();
  });
  afterEach(() => store.close());

  test('of ten writers who read the same document one succeeds', async () => {
    const storages = [new SessionStorage(store.sessions), new SessionStorage(store.peer)];
    await storages[0]?.write({ k: { by: -1 } });
    const read = await storages[0]?.read(['k']);
    const writes = Array.from({ length: 10 }, (_, by) =>
      storages[by % 2]?.write({ k: { ...read?.['k'], by } }).then(
        () => 'written',
        () => 'refused',
      ),
    );
    expect((await Promise.all(writes)).filter((outcome) => outcome === 'written')).toHaveLength(1);
  });

  test('are not seen by a turn, nor a turn’s state by them', async () => {
    const storage = new SessionStorage(store.sessions);
    await storage.write({ k: { outside: true } });
    const { value, state } = await storage.within({ k: { inside: true } }, async () => storage.read(['k']));
    expect(value).toEqual({ k: { inside: true } });
    expect(state).toBeUndefined();
    await storage.within({}, async () => storage.write({ k: { inside: 2 } }));
    expect(await storage.read(['k'])).toMatchObject({ k: { outside: true } });
  });

  test('a turn that is over can no longer be written', async () => {
    const storage = new SessionStorage(store.sessions);
    let late: (() => Promise<void>) | undefined;
    let go: () => void = () => undefined;
    const over = new Promise<void>((resolve) => {
      go = resolve;
    });
    const { state } = await storage.within({}, async () => {
      await storage.write({ k: { n: 1 } });
      const writing = over.then(() => storage.write({ k: { n: 2 } }));
      late = () => writing;
    });
    go();
    await expect(late?.()).rejects.toThrow('This turn is over');
    expect(state).toMatchObject({ k: { n: 1 } });
  });
});
