import type { rating as source } from '../../id/replies/rating.js';
import type { Words } from '../../words.js';

export const rating: Words<typeof source> = {
  ask: 'May we ask how much this helped you today?',
  score1: 'Not at all',
  score2: 'A little',
  score3: 'Fairly',
  score4: 'Much',
  score5: 'Very much',
  thanks: 'Thank you for telling us.',
};
