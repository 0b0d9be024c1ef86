import { describe, expect, test } from '@jest/globals';
import { decodeState, encodeState, StateTooNewError, StateUnreadableError } from '../../../bot/sessions/storedState.js';

const rename = (items: Record<string, unknown>): Record<string, unknown> => ({ renamed: items['old'] });
const wrap = (items: Record<string, unknown>): Record<string, unknown> => ({ wrapped: items });

describe('stored state', () => {
  test('comes back as it was written, under a version', () => {
    const items = { 'web/conversations/c/': { step: 2, eTag: '1' } };
    expect(JSON.parse(encodeState(items))).toEqual({ version: 1, items });
    expect(decodeState(encodeState(items))).toEqual(items);
  });

  test('is empty where nothing has been written', () => {
    expect(decodeState(undefined)).toEqual({});
  });

  test('of an older release goes through every migration since, in order', () => {
    const first = encodeState({ old: 1 }, []);
    expect(decodeState(first, [rename, wrap])).toEqual({ wrapped: { renamed: 1 } });
    const second = encodeState({ renamed: 1 }, [rename]);
    expect(decodeState(second, [rename, wrap])).toEqual({ wrapped: { renamed: 1 } });
    expect(decodeState(encodeState({ wrapped: 1 }, [rename, wrap]), [rename, wrap])).toEqual({ wrapped: 1 });
  });

  test('of a newer release is refused with both versions', () => {
    const newer = encodeState({ later: true }, [rename, wrap]);
    expect(() => decodeState(newer, [])).toThrow(StateTooNewError);
    expect(() => decodeState(newer, [])).toThrow('version 3; this release knows versions up to 1');
  });

  test.each(['', 'bukan json', '[]', '{"version":0,"items":{}}', '{"version":1}', '{"items":{}}', 'null'])(
    'that is none is refused: %s',
    (text) => {
      expect(() => decodeState(text)).toThrow(StateUnreadableError);
    },
  );
});
