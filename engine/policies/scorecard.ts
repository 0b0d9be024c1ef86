import { z } from 'zod';
import { uniqueIds } from './fields.js';

/** Whether a higher figure speaks for payment or against it. */
const directions = ['more_is_better', 'more_is_worse'] as const;

const band = z.strictObject({
  /** The highest figure of the band; null for the last band, which has no end. */
  upTo: z.int().nullable(),
  points: z.int().min(-10_000).max(10_000),
});

const factor = z
  .strictObject({
    id: z.string().min(1),
    /** What the figure counts, for officers. */
    meaning: z.string().min(1),
    direction: z.enum(directions),
    /** Points where the figure is not known. */
    missingPoints: z.int().min(-10_000).max(10_000),
    bands: z.array(band).min(1),
  })
  .superRefine(({ bands, direction }, context) => {
    bands.forEach(({ points, upTo }, index) => {
      const path = ['bands', index];
      if ((upTo === null) !== (index === bands.length - 1)) {
        context.addIssue({ code: 'custom', path, message: 'the last band, and no other, has no end' });
      }
      const before = bands[index - 1];
      if (before === undefined) return;
      if (upTo !== null && before.upTo !== null && upTo <= before.upTo) {
        context.addIssue({ code: 'custom', path, message: 'must ascend' });
      }
      const isAsDeclared = direction === 'more_is_better' ? points >= before.points : points <= before.points;
      if (!isAsDeclared) context.addIssue({ code: 'custom', path, message: `points are not ${direction}` });
    });
  });

/** Points per figure, and what their sum means: the scaling by points that double the odds. */
export const scorecardPolicy = z.strictObject({
  /** Points before any factor. */
  startPoints: z.int().min(-10_000).max(10_000),
  /** At this many points `baseOdds` pay for each one that does not. */
  basePoints: z.int().min(-10_000).max(10_000),
  baseOdds: z.int().positive(),
  /** So many points more double the odds. */
  pointsToDoubleOdds: z.int().positive(),
  factors: z.array(factor).min(1).superRefine(uniqueIds),
});
