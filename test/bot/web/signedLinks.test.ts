import { describe, expect, test } from '@jest/globals';
import { SignedLinks } from '../../../bot/web/signedLinks.js';
import { secret, start } from './echoBank.js';

const links = new SignedLinks({ secret, minutes: 15 });

function parts(url: string): [string, string] {
  const { searchParams } = new URL(url, 'http://bank.test');
  return [searchParams.get('exp') ?? '', searchParams.get('sig') ?? ''];
}

describe('a signed link', () => {
  test('opens its document for fifteen minutes', () => {
    const link = links.makeLink('KS-7K2M', 'Surat kesepakatan', start);
    expect(link).toMatchObject({ reference: 'KS-7K2M', name: 'Surat kesepakatan' });
    expect(link.url).toMatch(/^\/dokumen\/KS-7K2M\.pdf\?exp=1795230900&sig=[\w-]{43}$/);
    const [expires, signature] = parts(link.url);
    expect(links.check('KS-7K2M', expires, signature, start.add({ minutes: 14, seconds: 59 }))).toBe('valid');
    expect(links.check('KS-7K2M', expires, signature, start.add({ minutes: 15 }))).toBe('expired');
  });

  test('opens no other document, for no longer, and not under another secret', () => {
    const [expires, signature] = parts(links.makeLink('KS-7K2M', 'x', start).url);
    expect(links.check('KS-7K2N', expires, signature, start)).toBe('tampered');
    expect(links.check('KS-7K2M', `${Number(expires) + 1}`, signature, start)).toBe('tampered');
    expect(links.check('KS-7K2M', expires, signature.slice(0, -1), start)).toBe('tampered');
    expect(links.check('KS-7K2M', expires, '', start)).toBe('tampered');
    const others = new SignedLinks({ secret: `${secret}-lain` });
    expect(others.check('KS-7K2M', expires, signature, start)).toBe('tampered');
  });

  test('names the bank’s public address where there is one', () => {
    const published = new SignedLinks({ secret, publicUrl: 'https://obrolan.bank.test/' });
    expect(published.makeLink('TG-1', 'x', start).url).toMatch(/^https:\/\/obrolan\.bank\.test\/dokumen\/TG-1\.pdf\?/);
  });
});
