import { describe, expect, test } from '@jest/globals';
import { translate } from '../../locales/index.js';

describe('the words of the bot', () => {
  test('a sentence is filled in, and text from a debtor is not read as a template or as HTML', () => {
    expect(translate('id', 'repair.corrected', { what: '{{value}} <b>&', value: '$1' })).toBe(
      'Baik, {{value}} <b>& saya ubah menjadi $1.',
    );
  });
});
