import type { welcome as source } from '../../id/replies/welcome.js';
import type { Words } from '../../words.js';

export const welcome: Words<typeof source> = {
  hello:
    'Hello, I am Rembuk, the automatic assistant of {{bank}}. I am a computer program; you may ask for a person at any time.',
  back: 'Welcome back. The conversation before was long ago, so we start afresh to keep you safe.',
};
