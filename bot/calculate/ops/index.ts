import type { Op } from '../op.js';
import { affordability } from './affordability.js';
import { simulate } from './simulate.js';

/** Every op of `rembuk calculate`, by name in alphabetical order. How to add one: op.ts. */
export const ops: readonly Op[] = [affordability, simulate];
