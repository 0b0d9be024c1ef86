import type { TurnContext } from 'botbuilder';
import { turnInfo } from '../turnInfo.js';
import type { Asked } from './asked.js';
import { readAsked } from './readAsked.js';

/**
 * The slots with which a simulation begins that a message asks for: what is to be worked out where the message leaves no
 * doubt ("klo 500rb sebulan bisa?"), else the message itself, so that what it leaves open is asked back.
 */
export function wishedPlan(context: TurnContext, text: string): { request?: Asked; said?: string } {
  const reading = readAsked(text, turnInfo(context).today);
  if (reading.kind === 'asked' && reading.asked.ways.length > 0) return { request: reading.asked };
  return reading.kind === 'none' ? {} : { said: text };
}
