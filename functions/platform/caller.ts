/** Who calls. An anonymous caller has shown no proof. */
export type Caller =
  | { readonly role: 'anonymous' }
  | { readonly role: 'enterprise'; readonly subject: string; readonly creditCode: string }
  | {
      readonly role: 'officer'
      readonly subject: string
      readonly department: string
      /** Codes of county-level units; `*` is the whole city. */
      readonly districts: readonly string[]
    }

export const ANONYMOUS: Caller = { role: 'anonymous' }

/** Tells a caller by its bearer token; undefined where the token proves nothing. */
export type Authenticate = (token: string) => Promise<Caller | undefined>
