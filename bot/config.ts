import { z } from 'zod';

const unset = (value: unknown): unknown => (value === '' ? undefined : value);
const optional = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(unset, schema.optional());
const or = <Schema extends z.ZodType>(schema: Schema, fallback: string) =>
  z.preprocess((value) => unset(value) ?? fallback, schema);

const number = (min: number, max: number) => z.coerce.number().int().min(min).max(max);
const flag = z.enum(['on', 'off']).transform((value) => value === 'on');
const key = z
  .string()
  .transform((text) => Buffer.from(text, 'base64'))
  .refine((bytes) => bytes.length === 32, 'must be 32 bytes in base64, as `openssl rand -base64 32` prints');
const webUrl = z.url({ protocol: /^https?$/ });

const schema = z
  .object({
    NODE_ENV: or(z.enum(['development', 'production', 'test']), 'development'),
    HOST: or(z.string(), '127.0.0.1'),
    PORT: or(number(0, 65_535), '3978'),
    PUBLIC_URL: optional(webUrl.transform((url) => url.replace(/\/+$/, ''))),
    TRUST_PROXY: or(flag, 'off'),
    LOG_LEVEL: or(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']), 'info'),
    REDIS_URL: optional(z.url({ protocol: /^rediss?$/ })),
    REDIS_PREFIX: or(z.string().regex(/^[\w:-]+$/, 'letters, digits, ":" and "-" only'), 'rembuk'),
    DATABASE_URL: optional(z.url({ protocol: /^postgres(ql)?$/ })),
    DATA_DIR: or(z.string(), './data'),
    SESSION_KEY: optional(key),
    TOKEN_SECRET: optional(z.string().min(32, 'must have at least 32 characters')),
    DIRECT_LINE_SECRET: optional(z.string().min(32, 'must have at least 32 characters')),
    ALLOWED_ORIGINS: or(
      z.string().transform((list) =>
        list
          .split(',')
          .map((origin) => origin.trim())
          .filter((origin) => origin !== ''),
      ),
      '',
    ).pipe(z.array(webUrl)),
    CODE_WEBHOOK_URL: optional(webUrl),
    CODE_WEBHOOK_SECRET: optional(z.string().min(16, 'must have at least 16 characters')),
    DEMO_PAGE: optional(flag),
    BANK_NAME: or(z.string().max(60), 'Bank Contoh'),
    BANK_PHONE: or(z.string().max(30), '1500-000'),
    POLICY_FILE: optional(z.string()),
    PORTFOLIO_FILE: optional(z.string()),
    ACTIVITY_RETENTION_DAYS: or(number(1, 3_650), '30'),
    TURN_LEASE_MS: or(number(1_000, 600_000), '15000'),
  })
  .superRefine((settings, context) => {
    if (settings.NODE_ENV !== 'production') return;
    const needed = [
      'SESSION_KEY',
      'TOKEN_SECRET',
      'REDIS_URL',
      'DATABASE_URL',
      'CODE_WEBHOOK_URL',
      'PUBLIC_URL',
    ] as const;
    for (const name of needed)
      if (settings[name] === undefined)
        context.addIssue({ code: 'custom', path: [name], message: 'is required when NODE_ENV=production' });
    if (settings.DEMO_PAGE === true)
      context.addIssue({ code: 'custom', path: ['DEMO_PAGE'], message: 'cannot be on when NODE_ENV=production' });
  });

type Settings = z.infer<typeof schema>;

/** The settings of a process, read from its environment; .env.example says what each is for. */
export interface Config {
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string | undefined;
  readonly trustProxy: boolean;
  readonly logLevel: Settings['LOG_LEVEL'];
  readonly redisUrl: string | undefined;
  readonly redisPrefix: string;
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  readonly sessionKey: Buffer | undefined;
  readonly tokenSecret: string | undefined;
  readonly directLineSecret: string | undefined;
  readonly allowedOrigins: readonly string[];
  readonly codeWebhook: { readonly url: string; readonly secret: string | undefined } | undefined;
  readonly demoPage: boolean;
  readonly bank: { readonly name: string; readonly phone: string };
  readonly policyFile: string | undefined;
  readonly portfolioFile: string | undefined;
  readonly retentionDays: number;
  readonly leaseMs: number;
}

/** Settings that cannot be used. The message names every problem at once. */
export class ConfigError extends Error {
  readonly code = 'config_invalid';

  constructor(problems: readonly string[]) {
    super(
      `The environment has ${problems.length} problem(s):\n${problems.map((problem) => `  - ${problem}`).join('\n')}`,
    );
    this.name = 'ConfigError';
  }
}

/** Reads the settings from an environment. Throws a ConfigError that names every problem; values are never repeated. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = schema.safeParse(environment);
  if (!parsed.success)
    throw new ConfigError(parsed.error.issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`));
  const settings = parsed.data;
  const production = settings.NODE_ENV === 'production';
  return {
    production,
    host: settings.HOST,
    port: settings.PORT,
    publicUrl: settings.PUBLIC_URL,
    trustProxy: settings.TRUST_PROXY,
    logLevel: settings.LOG_LEVEL,
    redisUrl: settings.REDIS_URL,
    redisPrefix: settings.REDIS_PREFIX,
    databaseUrl: settings.DATABASE_URL,
    dataDir: settings.DATA_DIR,
    sessionKey: settings.SESSION_KEY,
    tokenSecret: settings.TOKEN_SECRET,
    directLineSecret: settings.DIRECT_LINE_SECRET,
    allowedOrigins: settings.ALLOWED_ORIGINS,
    codeWebhook:
      settings.CODE_WEBHOOK_URL === undefined
        ? undefined
        : { url: settings.CODE_WEBHOOK_URL, secret: settings.CODE_WEBHOOK_SECRET },
    demoPage: settings.DEMO_PAGE ?? !production,
    bank: { name: settings.BANK_NAME, phone: settings.BANK_PHONE },
    policyFile: settings.POLICY_FILE,
    portfolioFile: settings.PORTFOLIO_FILE,
    retentionDays: settings.ACTIVITY_RETENTION_DAYS,
    leaseMs: settings.TURN_LEASE_MS,
  };
}
