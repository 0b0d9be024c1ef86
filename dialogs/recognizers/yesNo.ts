import { yesNoWords } from '../../locales/id/lexicon.js';
import { plain, standardWords } from './normalize.js';

export type YesNo = 'yes' | 'no' | 'unclear';

const thumbUp = /[👍👌✅☑✔🆗]/u;
const thumbDown = /[👎❌✖🙅🚫]/u;

/** "bisakah", "benarkah": a question without its mark. */
const asking = /\p{L}{3,}kah(?!\p{L})/iu;

type Meaning = 'yes' | 'no' | 'defer' | 'filler' | 'unknowing' | 'other';

function meaningOf(word: string): Meaning {
  for (const meaning of ['yes', 'no', 'defer', 'filler', 'unknowing'] as const)
    if (yesNoWords[meaning].has(word)) return meaning;
  return 'other';
}

/** "ga setuju" turns the yes behind it; "ya ga" only has a particle before the no. */
function judge(meanings: readonly Meaning[], words: readonly string[]): YesNo {
  const has = (meaning: Meaning): boolean => meanings.includes(meaning);
  const firstNo = meanings.indexOf('no');
  if (firstNo < 0) return has('yes') && !has('other') && !has('defer') && !has('unknowing') ? 'yes' : 'unclear';
  const noes = meanings.filter((meaning) => meaning === 'no').length;
  if (words[firstNo + 1] === 'yakin') return 'unclear';
  const turnsYes = meanings[firstNo + 1] === 'yes' && words[firstNo + 1] !== 'iya';
  const yesBefore = meanings.slice(0, firstNo).includes('yes') && words[0] !== 'iya';
  const yesAfter = meanings.slice(firstNo + (turnsYes ? 2 : 1)).some((meaning) => meaning === 'yes');
  const repeated = noes > 1 && !words.every((word, index) => meanings[index] !== 'no' || !yesNoWords.denials.has(word));
  if (yesBefore || yesAfter || has('unknowing') || has('defer') || repeated) return 'unclear';
  const leads = meanings.slice(0, firstNo).every((meaning) => meaning !== 'other');
  return leads ? 'no' : 'unclear';
}

/**
 * Reads a bare yes or no. "ga setuju" is a no; "iya tapi", "ok nanti", "belum", a question and anything the message
 * adds to a yes are unclear. It never stands for acceptance of an agreement.
 */
export function recognizeYesNo(text: string): YesNo {
  const message = plain(text);
  const [up, down] = [thumbUp.test(message), thumbDown.test(message)];
  const words = standardWords(message);
  if (words.length === 0) return up === down ? 'unclear' : up ? 'yes' : 'no';
  if (message.includes('?') || asking.test(message) || words.length > 12) return 'unclear';
  const verdict = judge(words.map(meaningOf), words);
  if ((verdict === 'yes' && down) || (verdict === 'no' && up)) return 'unclear';
  return verdict;
}
