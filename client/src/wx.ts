import type { Transport } from './transport.ts'

/** What `wx.request` of a WeChat mini-program takes, as far as it is needed. */
interface WxRequestOptions {
  readonly url: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly header: Readonly<Record<string, string>>
  readonly data?: string
  /** Anything but `json`, by its documented name: the reply is given as it came. */
  readonly dataType: '其他'
  readonly responseType: 'text'
  readonly success: (reply: {
    readonly statusCode: number
    readonly header: Readonly<Record<string, string>>
    readonly data: unknown
  }) => void
  readonly fail: (error: { readonly errMsg: string }) => void
}

/** The part of a mini-program's `wx` that a transport needs; other mini-programs offer the like under another name. */
export interface Wx {
  request(options: WxRequestOptions): unknown
}

/**
 * A transport over `wx.request`.
 *
 * @example createClient({ baseUrl: 'https://api.example.cn', transport: wxTransport(wx) })
 */
export const wxTransport =
  (wx: Wx): Transport =>
  ({ method, url, headers, body }) =>
    new Promise((resolve, reject) => {
      wx.request({
        url,
        method,
        header: headers,
        ...(body === undefined ? {} : { data: body }),
        dataType: '其他',
        responseType: 'text',
        success: ({ statusCode, header, data }) =>
          resolve({ status: statusCode, headers: header, body: typeof data === 'string' ? data : '' }),
        fail: ({ errMsg }) => reject(new Error(errMsg)),
      })
    })
