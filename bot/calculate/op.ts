import type { Temporal } from 'temporal-polyfill';
import type { z } from 'zod';
import type { Policy } from '../../engine/policy.js';
import type { Refusal } from '../../engine/refusal.js';

/*
 * How to add an op (a function of the engine that `rembuk calculate` can be asked for):
 *
 * 1. Write bot/calculate/ops/<opName>.ts that exports `const <opName> = defineOp({ … })`; see ops/affordability.ts.
 *    - `inputs`: z.strictObject of the pieces of shapes.ts (rupiah, rate, months, day, …). They read the JSON (decimal
 *      text or safe integer, ISO day) into what the engine takes and refuse nonsense with a code and the field's path.
 *      Enums: z.enum of the engine's list. Texts: `text`. Optional: `.optional()`.
 *      A whole debt with its ledger: `account` of accountShape.ts.
 *    - `result`: a zod schema of the JSON that comes out AFTER encoding (encode.ts: numbers → decimal text, PlainDate
 *      and Instant → ISO text, undefined dropped, the rest as is), from the pieces of resultShapes.ts. z.strictObject.
 *    - `examples`: inputs objects as a client would write them; together they show every input, also the optional ones.
 *      A test runs each of them, wants a result that is no refusal and that `result` accepts, and throws junk of the same
 *      shape at `run`: it must answer or refuse, never throw.
 *    - `run(inputs, context)`: calls the engine and returns its value or its Refusal; always an object, so a bare
 *      number is wrapped: { payment }. What the engine needs from the policy: const policy = context.policyOn(day,
 *      'asOf'); if (isRefusal(policy)) return policy; (the second argument names the input that holds the day).
 *      Where no input holds the day, take the piece `policyDay` as the input `policyDay`.
 * 2. Add it to ops/index.ts: one import, one line in alphabetical order.
 * 3. A new code in engine/refusal.ts also needs its English sentence in messages.ts (the type check says so).
 */

/** What an op may reach beside its inputs. */
export interface OpContext {
  /**
   * The policy in force on `day`, or 'policy_missing' that names `field`, the input that holds the day. Without a day, the
   * newest policy: the same document always gives the same answer, whatever today is.
   */
  policyOn(day: Temporal.PlainDate | undefined, field: string): Policy | Refusal;
}

/** One function of the engine at the door of `rembuk calculate`. */
export interface OpDefinition<Inputs extends z.ZodType> {
  /** camelCase, as the engine calls it. */
  readonly name: string;
  /** One English sentence: what is calculated, with its units. */
  readonly summary: string;
  readonly inputs: Inputs;
  /** The encoded result. */
  readonly result: z.ZodType;
  /** Inputs as a client writes them; each gives a result. */
  readonly examples: readonly [z.input<Inputs>, ...z.input<Inputs>[]];
  readonly run: (inputs: z.output<Inputs>, context: OpContext) => object;
}

/** An op whose inputs are read and run behind one door, so that ops of all shapes stand in one list. */
export interface Op {
  readonly name: string;
  readonly summary: string;
  readonly inputs: z.ZodType;
  readonly result: z.ZodType;
  readonly examples: readonly unknown[];
  /** Reads the JSON inputs and, where nothing is wrong with them, runs. */
  readonly answer: (inputs: unknown, context: OpContext) => OpAnswer;
}

/** `value`: the engine's value or Refusal. `faults`: what zod says against the inputs; the engine was not asked. */
export type OpAnswer =
  | { readonly kind: 'value'; readonly value: object }
  | { readonly kind: 'faults'; readonly issues: readonly z.core.$ZodIssue[] };

/** Makes an op from its parts. */
export function defineOp<Inputs extends z.ZodType>(definition: OpDefinition<Inputs>): Op {
  const { examples, inputs, name, result, run, summary } = definition;
  return {
    name,
    summary,
    inputs,
    result,
    examples,
    answer: (raw, context) => {
      const parsed = inputs.safeParse(raw);
      if (!parsed.success) return { kind: 'faults', issues: parsed.error.issues };
      return { kind: 'value', value: run(parsed.data, context) };
    },
  };
}
