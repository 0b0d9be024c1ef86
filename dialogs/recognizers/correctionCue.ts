import { correctionCues } from '../../locales/id/slots.js';

const cues = [...correctionCues]
  .sort((a, b) => b.length - a.length)
  .map((cue) => new RegExp(`^${cue}(?!\\p{L})[\\s,:.]*`, 'iu'));

/** A correction without the words that make it one: "eh salah, kemarin jam 9" is "kemarin jam 9". */
export function withoutCue(text: string): string {
  const whole = text.trim();
  let rest = whole;
  for (let before = ''; before !== rest; ) {
    before = rest;
    for (const cue of cues) rest = rest.replace(cue, '');
  }
  return rest === '' ? whole : rest;
}
