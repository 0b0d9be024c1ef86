import { z } from 'zod';
import { featureSpace } from './features.js';
import type { LinearModel } from './linearModel.js';

/** The classifiers of one training, and the hash of everything they were trained from. */
export interface TrainedModels {
  readonly version: string;
  /** Which of the meanings. */
  readonly intents: LinearModel;
  /** Whether somebody agrees, without condition, hedge or question. */
  readonly consent: LinearModel;
  /** Whether somebody hints at harming themselves. */
  readonly crisis: LinearModel;
}

const parts = ['intents', 'consent', 'crisis'] as const;
const magic = 'rembuk-intents';

const partSchema = z.strictObject({
  labels: z.array(z.string()).min(2),
  scales: z.array(z.number()),
  bias: z.array(z.number()),
  temperature: z.number().positive(),
});
const headerSchema = z.strictObject({
  magic: z.literal(magic),
  version: z.string().min(1),
  space: z.literal(featureSpace),
  intents: partSchema,
  consent: partSchema,
  crisis: partSchema,
});

/** Writes quantised classifiers as bytes: the length of a JSON header, the header, then one byte a weight. */
export function packModels(models: TrainedModels): Buffer {
  const described = parts.map((part) => {
    const { labels, scales, bias, temperature } = models[part];
    return [part, { labels, scales: [...scales], bias: [...bias], temperature }] as const;
  });
  const header = Buffer.from(
    JSON.stringify({ magic, version: models.version, space: featureSpace, ...Object.fromEntries(described) }),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  const weights = parts.map((part) => {
    const { weights: values } = models[part];
    if (!(values instanceof Int8Array)) throw new TypeError('Only quantised classifiers are written.');
    return Buffer.from(values.buffer, values.byteOffset, values.byteLength);
  });
  return Buffer.concat([length, header, ...weights]);
}

/** Reads what `packModels` wrote, without copying the weights. Throws on bytes that are something else or cut short. */
export function unpackModels(bytes: Buffer): TrainedModels {
  const start = 4 + (bytes.length < 4 ? 0 : bytes.readUInt32LE(0));
  const header = headerSchema.parse(JSON.parse(bytes.toString('utf8', 4, start)));
  let at = start;
  const read = (part: (typeof parts)[number]): LinearModel => {
    const { labels, scales, bias, temperature } = header[part];
    const size = featureSpace * labels.length;
    if (at + size > bytes.length) throw new RangeError('The file of the classifiers is cut short.');
    const weights = new Int8Array(bytes.buffer, bytes.byteOffset + at, size);
    at += size;
    return { labels, weights, scales: Float32Array.from(scales), bias: Float32Array.from(bias), temperature };
  };
  return { version: header.version, intents: read('intents'), consent: read('consent'), crisis: read('crisis') };
}
