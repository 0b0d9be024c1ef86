import { calendarSpellings, termSpellings } from '../../locales/id/calendarWords.js';
import { moneyTokens, type Token } from './moneyTokens.js';
import { plainJoints } from './plainJoints.js';

function spelled(token: Token): readonly Token[] {
  if (token.kind !== 'word') return [token];
  const standard = termSpellings.get(token.text) ?? calendarSpellings.get(token.text) ?? token.text;
  return standard.split(' ').map((text) => ({ ...token, text }));
}

/** English articles: "a year" is "setahun", "half a year" and "one and a half years" lose theirs. */
function withoutArticles(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const [token, next, previous] = [tokens[at], tokens[at + 1], kept.at(-1)];
    if (token === undefined) break;
    const article = token.text === 'a' || token.text === 'an';
    const unit = /^(?:tahun|bulan)$/.test(next?.text ?? '');
    if (article && unit && next !== undefined && previous?.text !== 'setengah') {
      kept.push({ ...token, text: `se${next.text}`, end: next.end });
      at += 1;
    } else if (article && (next?.text === 'setengah' || unit)) continue;
    else if (token.text === 'and' && next?.text === 'a') continue;
    else kept.push(token);
  }
  return kept;
}

/** Cuts a normalised message into tokens, the words of terms in standard spelling. */
export function tenorTokens(message: string): readonly Token[] {
  // Each repair keeps the length, so that places in the message stay true.
  const repaired = plainJoints(message)
    .replace(/(?<![\d/])(\d) 1\/2(?= ?t)/g, '$1,5  ')
    .replace(/(?<![\d/])1\/2(?= ?t)/g, '0,5');
  return withoutArticles(moneyTokens(repaired).flatMap(spelled));
}
