import { createInstance } from 'i18next';
import { replies as en } from './en/replies.js';
import { replies as id } from './id/replies.js';

/** The languages the bot speaks. Indonesian is the source: its keys are the keys. */
export type Locale = 'id' | 'en';

type Leaves<T, Path extends string = ''> = T extends string
  ? Path
  : { [Key in keyof T & string]: Leaves<T[Key], Path extends '' ? Key : `${Path}.${Key}`> }[keyof T & string];

type At<T, Path extends string> = Path extends `${infer Head}.${infer Rest}`
  ? Head extends keyof T
    ? At<T[Head], Rest>
    : never
  : Path extends keyof T
    ? T[Path]
    : never;

type Placeholders<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}` ? Name | Placeholders<Rest> : never;

/** Every sentence the bot knows, by its path: 'bill.after'. */
export type ReplyKey = Leaves<typeof id>;

/** What a sentence must be told: nothing, or one value for each of its placeholders. */
export type ReplyData<Key extends ReplyKey> = [Placeholders<At<typeof id, Key>>] extends [never]
  ? []
  : [data: Readonly<Record<Placeholders<At<typeof id, Key>>, string | number>>];

const i18n = createInstance();
void i18n.init({
  resources: { id: { translation: id }, en: { translation: en } },
  lng: 'id',
  fallbackLng: false,
  interpolation: { escapeValue: false },
  initAsync: false,
});

const translators = { id: i18n.getFixedT('id'), en: i18n.getFixedT('en') };

/** Sentences without placeholders, which are most of a turn's words, by language and key. */
const plain = { id: new Map<string, string>(), en: new Map<string, string>() };

/** Says one sentence in one language. */
export function translate<Key extends ReplyKey>(locale: Locale, key: Key, ...data: ReplyData<Key>): string {
  const known = data[0] === undefined ? plain[locale].get(key) : undefined;
  if (known !== undefined) return known;
  const text: unknown = translators[locale](key, { ...data[0], skipOnVariables: true });
  if (typeof text !== 'string') throw new Error(`No words for ${key} in ${locale}.`);
  if (data[0] === undefined) plain[locale].set(key, text);
  return text;
}

/** Says why the engine refused. Every refusal has a sentence; those that name a bound are told it as text. */
export function translateRefusal(locale: Locale, code: keyof typeof id.refusal, limit: string): string {
  return translators[locale](`refusal.${code}`, { limit, skipOnVariables: true });
}
