import { z } from 'zod';
import { wholeNumber } from './shapes.js';

/** Whole numbers by the id of a factor of the policy's scorecard; null where a figure is not known. */
export const figures = z
  .record(z.string().max(100), wholeNumber(0, Number.MAX_SAFE_INTEGER).nullable())
  .meta({ description: 'whole numbers by the id of a factor of the scorecard; null is not known' });
