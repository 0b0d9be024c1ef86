import { replies as en } from '../../locales/en/replies.js';
import { replies as id } from '../../locales/id/replies.js';
import { bans, mostParagraphs } from './copyRules.js';
import { sentencesOf } from './sentences.js';

const sentences = [...sentencesOf(id), ...sentencesOf(en)];

/** Sentences that a rule allows because they describe what others do, by rule; anything may stand in their places. */
const allowed = new Map(
  bans.map(({ rule, mayDescribe }) => [
    rule,
    sentences
      .filter(({ key }) => mayDescribe?.test(key) === true)
      .map(
        ({ text }) =>
          new RegExp(
            text
              .split(/\{\{\w+\}\}/)
              .map(literal)
              .join('[\\s\\S]*?'),
            'gu',
          ),
      ),
  ]),
);

/** A list of what people chose or were shown, rather than a paragraph. */
const listed = /^(•|\d+\.|[A-Z]{2}-[0-9A-Z]{6,8}:)/;

/**
 * What is wrong with a whole message by the copy rules, in either language. What stands between quotation marks is the
 * person's own words, or a word to be typed, and is not judged.
 */
export function bubbleFaults(text: string): readonly string[] {
  const own = text.replaceAll(/"[^"\n]*"/g, '""');
  const broken = bans.filter((ban) => {
    const judged = (allowed.get(ban.rule) ?? []).reduce((rest, sentence) => rest.replaceAll(sentence, ''), own);
    return ban.id.test(judged) || ban.en.test(judged);
  });
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '' && !listed.test(line));
  return [
    ...broken.map(({ rule }) => rule),
    ...(paragraphs.length > mostParagraphs ? [`at most ${mostParagraphs} paragraphs`] : []),
    ...(/Rp[.\s]+\d|Rp\d{4,}|undefined|NaN|\[object|\{\{/.test(own) ? ['amounts and data are written out'] : []),
  ];
}

function literal(part: string): string {
  return part.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
