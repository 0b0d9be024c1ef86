import { privacyTopicPatterns } from '../../locales/id/privacyTopics.js';
import { standardWords } from './normalize.js';
import { findPattern, wordPattern } from './wordPattern.js';

type Topic = keyof typeof privacyTopicPatterns;

const topics = (Object.entries(privacyTopicPatterns) as [Topic, readonly string[]][]).map(([topic, sources]) => ({
  topic,
  patterns: sources.map(wordPattern),
}));

/** What a message wants done with the writer's own data; undefined when it says nothing or several things. */
export function recognizePrivacyTopic(text: string): Topic | undefined {
  const words = standardWords(text);
  const found = topics.filter(({ patterns }) => patterns.some((pattern) => findPattern(pattern, words) >= 0));
  return found.length === 1 ? found[0]?.topic : undefined;
}
