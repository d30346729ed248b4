import * as z from 'zod'

const httpUrl = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/$/, ''))

const seconds = z.coerce.number().min(0.1).max(3600)

const configSchema = z
  .object({
    HOST: z.string().min(1).default('localhost'),
    PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
    PUBLIC_URL: httpUrl.optional(),
    /** Where the embedded engine keeps its file, and the development issuer its key. */
    DATA_DIR: z.string().min(1).default('.data'),
    /** An engine that speaks DynamoDB's protocol, instead of the embedded one. */
    DYNAMODB_ENDPOINT: httpUrl.optional(),
    /** The table, which must be there; named without an endpoint, it is a table on AWS. */
    DYNAMODB_TABLE: z.string().min(3).max(255).optional(),
    /** Seals the cursors of lists; where it is not given, one is kept in `DATA_DIR`. */
    CURSOR_KEY: z.string().min(32).optional(),
    /** Requests that a client may send in a minute; 0 for any number, such as behind a proxy that limits them itself. */
    RATE_LIMIT: z.coerce.number().int().min(0).default(60_000),
    /** Within so many seconds headers, and a body that is no stream, have to arrive. */
    HEADER_SECONDS: seconds.default(15),
    BODY_SECONDS: seconds.default(60),
    /** So many seconds open requests have to end when the server is stopped. */
    GRACE_SECONDS: seconds.default(10),
    OIDC_ISSUER: z.string().min(1).optional(),
    OIDC_JWKS_URL: httpUrl.optional(),
    OIDC_AUDIENCE: z.string().min(1).default('tianzhong-policy-api'),
  })
  .refine(({ OIDC_ISSUER, OIDC_JWKS_URL }) => (OIDC_ISSUER === undefined) === (OIDC_JWKS_URL === undefined), {
    path: ['OIDC_ISSUER'],
    message: 'needs OIDC_JWKS_URL beside it, and the other way round',
  })

/** The local server's settings, from the environment. */
export type Config = z.output<typeof configSchema>

/**
 * Reads the settings once. What is left empty is as good as not given.
 *
 * @throws Error naming every variable that is wrong
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = configSchema.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')))
  if (parsed.success) return parsed.data
  throw new Error(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'))
}
