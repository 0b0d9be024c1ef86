import {
  allowMessages,
  bereavedPatterns,
  deceasedPatterns,
  householdPatterns,
  representedPatterns,
  stopMessages,
} from '../../locales/id/forced.js';
import { standardWords } from './normalize.js';
import { findPattern, type WordPattern, wordPattern } from './wordPattern.js';

/** What a person at the bank takes up at once, whoever tells it. */
export type ForcedCase = 'deceased' | 'legal';

export type HouseholdMember = keyof typeof householdPatterns;

const deceased = deceasedPatterns.map(wordPattern);
const bereaved = bereavedPatterns.map(wordPattern);
const represented = representedPatterns.map(wordPattern);
const household = (Object.entries(householdPatterns) as [HouseholdMember, readonly string[]][]).map(
  ([member, sources]) => ({ member, patterns: sources.map(wordPattern) }),
);

const phrase = (text: string): string => standardWords(text).join(' ');
const stops = new Set(stopMessages.map(phrase));
const allows = new Set(allowMessages.map(phrase));

function has(patterns: readonly WordPattern[], words: readonly string[]): boolean {
  return patterns.some((pattern) => findPattern(pattern, words) >= 0);
}

/** Tells whether a message says that the debtor has died, or that somebody acts for the debtor by law. */
export function recognizeForcedCase(text: string): ForcedCase | undefined {
  const words = standardWords(text);
  if (has(deceased, words) && !has(bereaved, words)) return 'deceased';
  return has(represented, words) ? 'legal' : undefined;
}

/** The vulnerable people in the household that a message speaks of, each once. */
export function recognizeHousehold(text: string): readonly HouseholdMember[] {
  const words = standardWords(text);
  return household.filter(({ patterns }) => has(patterns, words)).map(({ member }) => member);
}

/** Reads a message that is wholly about whether the bank may write first: "STOP", "terima pesan lagi". */
export function recognizeContactWish(text: string): 'stop' | 'allow' | undefined {
  const words = phrase(text);
  if (stops.has(words)) return 'stop';
  return allows.has(words) ? 'allow' : undefined;
}
