/** A request as a transport sends it: everything is a string. */
export interface TransportRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/** A reply as a transport brings it back. The case of header names does not matter. */
export interface TransportReply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Carries one request: `fetch`, `wx.request`, or whatever the platform has. Rejects where no reply came. */
export type Transport = (request: TransportRequest) => Promise<TransportReply>

/** Headers by their names in lower case. */
export function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  const lower: Record<string, string> = {}
  for (const name of Object.keys(headers)) lower[name.toLowerCase()] = String(headers[name])
  return lower
}
