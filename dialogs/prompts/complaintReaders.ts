import { words } from '../replies.js';
import { passable, textReader } from './textReader.js';

const shortest = 5;

/** What happened, in the person's own words. */
export const readStory = textReader({ retry: (context) => words(context, 'complaint.retryWhat'), shortest });

/** What a middleman promises or asks for. */
export const readOffer = textReader({ retry: (context) => words(context, 'scam.retryWhat'), shortest });

/** When it happened, or what evidence there is; it may be passed over. */
export const readDetail = passable(textReader({ retry: (context) => words(context, 'complaint.retryText') }));

/** Who it was: a name, a number or a company; it may be passed over. */
export const readPerson = passable(
  textReader({ retry: (context) => words(context, 'complaint.retryText'), phonesStay: true }),
);
