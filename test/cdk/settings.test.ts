import { describe, expect, it } from 'vitest'
import { readSettings } from '../../cdk/settings.ts'
import { type Synthesis, synthesise } from './synthesis.ts'

const read = (context: Readonly<Record<string, unknown>>) =>
  readSettings({ tryGetContext: (name: string) => context[name] })

const JWKS_URL = 'https://id.example.org/jwks.json'

describe('the context', () => {
  it('may be empty', () => {
    expect(read({})).toEqual({})
  })

  it('names an issuer, and whom its tokens must be for', () => {
    const issuer = { oidcIssuer: 'https://id.example.org', oidcJwksUrl: JWKS_URL }
    expect(read(issuer)).toEqual({ issuer: { issuer: 'https://id.example.org', jwksUrl: JWKS_URL } })
    expect(read({ ...issuer, oidcAudience: 'policy' }).issuer).toMatchObject({ audience: 'policy' })
  })

  it.each([
    ['an issuer without its keys', { oidcIssuer: 'https://id.example.org' }, /oidcJwksUrl/],
    ['keys without their issuer', { oidcJwksUrl: JWKS_URL }, /oidcIssuer/],
    ['an audience of no issuer', { oidcAudience: 'policy' }, /oidcAudience/],
    ['an empty issuer', { oidcIssuer: '', oidcJwksUrl: JWKS_URL }, /oidcIssuer/],
    ['keys over a line that anyone can tamper with', { oidcIssuer: 'x', oidcJwksUrl: 'http://id.example.org' }, /Jwks/],
    ['an address of the API that is none', { publicUrl: 'api.example.org' }, /publicUrl/],
  ])('is refused with %s', (_name, context, message) => {
    expect(() => read(context)).toThrow(message)
  })
})

describe('the stack', () => {
  const ratingsOf = ({ resources }: Synthesis) =>
    Object.entries(resources('AWS::Lambda::Function')).find(([id]) => id.startsWith('Ratings'))![1].Properties
      .Environment

  it('says so where no issuer is set, and tells the function of none', () => {
    const synthesis = synthesise()
    expect(synthesis.template.toJSON().Description).toMatch(/every token is refused \(401\)/)
    expect(JSON.stringify(ratingsOf(synthesis))).not.toContain('OIDC')
    synthesis.remove()
  })

  it('names the issuer whose tokens are taken', () => {
    const issuer = { issuer: 'https://id.example.org', jwksUrl: JWKS_URL, audience: 'policy' }
    const synthesis = synthesise({ issuer })
    expect(synthesis.template.toJSON().Description).toContain('takes tokens of https://id.example.org')
    expect(ratingsOf(synthesis)).toMatchObject({
      Variables: { OIDC_ISSUER: issuer.issuer, OIDC_JWKS_URL: JWKS_URL, OIDC_AUDIENCE: 'policy' },
    })
    synthesis.remove()
  })
})
