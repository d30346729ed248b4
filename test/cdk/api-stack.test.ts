import { readFileSync } from 'node:fs'
import { Match } from 'aws-cdk-lib/assertions'
import { AwsSolutionsChecks } from 'cdk-nag'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { EXPOSED_HEADERS } from '../../functions/platform/door.ts'
import { chosen, type GatewayMethod, gatewayMethods } from './gateway.ts'
import { type Synthesis, synthesise } from './synthesis.ts'

interface ContractPaths {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly tags: readonly string[] }>>>>
}

/** Which function serves the operations of a tag; the rest are the catalogue's. */
const TARGETS: Readonly<Record<string, string>> = {
  calculators: 'Calculators',
  screening: 'Screening',
  'star rating': 'Ratings',
}

let synthesis: Synthesis
let methods: GatewayMethod[]

beforeAll(() => {
  synthesis = synthesise()
  methods = gatewayMethods(synthesis)
}, 60_000)

afterAll(() => synthesis.remove())

const FUNCTIONS = ['Catalogue', 'Calculators', 'Screening', 'Ratings', 'Workers'] as const
const SERVING = FUNCTIONS.filter((name) => name !== 'Workers')

describe('the functions', () => {
  it('run on Node 24 and arm64, traced, with a code cache', () => {
    synthesis.template.resourceCountIs('AWS::Lambda::Function', FUNCTIONS.length)
    synthesis.template.allResourcesProperties('AWS::Lambda::Function', {
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      TracingConfig: { Mode: 'Active' },
      LoggingConfig: { LogFormat: 'JSON', LogGroup: Match.anyValue() },
      Environment: { Variables: { NODE_COMPILE_CACHE: Match.stringLikeRegexp('^/tmp/') } },
    })
  })

  it.each(SERVING)('tell %s the address with its stage', (name) => {
    const { PUBLIC_URL } = environmentOf(synthesis, name)
    expect(textOf(PUBLIC_URL)).toMatch(/^https:\/\/PolicyApi\w+\.execute-api\.AWS::Region\.AWS::URLSuffix\/live$/)
  })

  it('are told the domain of their own where there is one', () => {
    const own = synthesise({ publicUrl: 'https://api.example.org' })
    for (const name of SERVING) expect(environmentOf(own, name).PUBLIC_URL).toBe('https://api.example.org')
    expect(JSON.stringify(own.resources('AWS::ApiGateway::GatewayResponse'))).toContain(
      'https://api.example.org/problems/internal',
    )
    own.remove()
  })

  it.each(['Catalogue', 'Calculators', 'Screening'])(
    'of %s may write its own log and its traces, and nothing else',
    (name) => {
      expect(synthesis.rightsOf(name).map(({ Action }) => Action)).toEqual([
        ['logs:CreateLogStream', 'logs:PutLogEvents'],
        ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'],
      ])
      expect(Object.keys(environmentOf(synthesis, name)).toSorted()).toEqual(['NODE_COMPILE_CACHE', 'PUBLIC_URL'])
    },
  )

  it('have no right but by the policies of their roles, and share no role', () => {
    const roles = Object.entries(synthesis.resources('AWS::IAM::Role')).filter(([id]) => !id.startsWith('PolicyApi'))
    expect(roles).toHaveLength(FUNCTIONS.length)
    for (const [, { Properties }] of roles) expect(Object.keys(Properties)).toEqual(['AssumeRolePolicyDocument'])
    for (const { Properties } of Object.values(synthesis.resources('AWS::IAM::Policy'))) {
      expect(Properties.Roles).toHaveLength(1)
    }
  })

  it('come with no table and no key, and with one secret, which seals the cursors of records', () => {
    const types = Object.values(synthesis.template.toJSON().Resources as Record<string, { Type: string }>)
    const held = types.filter(({ Type }) => /DynamoDB|SecretsManager|KMS|SSM|S3|Cognito/.test(Type))
    expect(held.map(({ Type }) => Type)).toEqual(['AWS::SecretsManager::Secret'])
    // Written where it is deployed, never into a template.
    expect(textOf(environmentOf(synthesis, 'Ratings').CURSOR_KEY)).toMatch(/^\{\{resolve:secretsmanager:.+\}\}$/)
  })
})

describe('the gateway', () => {
  it('has every operation of the contract lead to the function that serves it', () => {
    const { paths } = parse(readFileSync(new URL('../../openapi.yaml', import.meta.url), 'utf8')) as ContractPaths
    const operations = Object.entries(paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, { tags }]) => ({ path, method: method.toUpperCase(), tags })),
    )
    expect(operations.length).toBeGreaterThan(19)
    for (const { path, method, tags } of operations) {
      const target = tags.map((tag) => TARGETS[tag]).find(Boolean) ?? 'Catalogue'
      const address = path.replaceAll(/\{\w+\}/g, 'x')
      expect({ path, ...chosen(methods, method, address) }).toMatchObject({ method, target })
    }
  })

  it.each([
    ['GET', '/v1/calculators/star-enterprise-score', 'GET', 'Catalogue'],
    ['POST', '/v1/calculators/star-enterprise-score', 'POST', 'Calculators'],
    ['POST', '/v1/calculators/unheard-of', 'POST', 'Calculators'],
    ['POST', '/v1/calculators/star-enterprise-score/batch', 'POST', 'Calculators'],
    ['POST', '/v1/calculators/star-enterprise-score/nearest-changes', 'POST', 'Calculators'],
    ['POST', '/v1/screening', 'POST', 'Screening'],
    ['GET', '/docs/swagger-ui.css', 'GET', 'Catalogue'],
    ['PUT', '/v1/policies', 'ANY', 'Catalogue'],
    ['OPTIONS', '/v1/calculators/star-enterprise-score', 'ANY', 'Catalogue'],
    ['PUT', '/v1/star-rating-rounds/2021', 'PUT', 'Ratings'],
    ['OPTIONS', '/v1/star-rating-rounds/2021/entries/x', 'ANY', 'Ratings'],
    ['DELETE', '/v1/star-rating-rounds/2021', 'ANY', 'Ratings'],
    ['GET', '/v1/star-rating-rounds/2021/no-such-list', 'ANY', 'Catalogue'],
    ['GET', '/', 'GET', 'Catalogue'],
    ['POST', '/', 'ANY', 'Catalogue'],
    ['GET', '/v1', 'GET', 'Catalogue'],
    ['GET', '/no/such/address', 'ANY', 'Catalogue'],
  ])('leads %s %s to %s of the function %s', (method, path, taken, target) => {
    expect(chosen(methods, method, path)).toMatchObject({ method: taken, target })
  })

  it('lets the functions see who calls: it asks for no proof of its own and takes no header away', () => {
    for (const { Properties } of Object.values(synthesis.resources('AWS::ApiGateway::Method'))) {
      const { AuthorizationType, ApiKeyRequired, RequestParameters, Integration } = Properties
      expect({ AuthorizationType, ApiKeyRequired, RequestParameters }).toEqual({ AuthorizationType: 'NONE' })
      expect(Integration).toMatchObject({ Type: 'AWS_PROXY' })
      expect(Integration).not.toHaveProperty('RequestParameters')
    }
  })

  it('names a parameter the same for all who stand under one path, as API Gateway demands', () => {
    const parameters = Object.values(synthesis.resources('AWS::ApiGateway::Resource'))
      .map(({ Properties }) => Properties)
      .filter(({ PathPart }) => /^\{\w+\}$/.test(PathPart as string))
      .map(({ ParentId }) => JSON.stringify(ParentId))
    expect(new Set(parameters).size).toBe(parameters.length)
  })

  it('answers in problem+json whatever it refuses by itself', () => {
    const answers = Object.values(synthesis.resources('AWS::ApiGateway::GatewayResponse')).map((r) => r.Properties)
    expect(answers.map(({ ResponseType, StatusCode }) => `${ResponseType} ${StatusCode}`)).toEqual(
      expect.arrayContaining([
        'DEFAULT_4XX 400',
        'DEFAULT_5XX 500',
        'THROTTLED 429',
        'QUOTA_EXCEEDED 429',
        'REQUEST_TOO_LARGE 413',
        'MISSING_AUTHENTICATION_TOKEN 404',
        'INTEGRATION_TIMEOUT 503',
      ]),
    )
    for (const { ResponseParameters, ResponseTemplates, StatusCode } of answers) {
      expect(ResponseParameters).toMatchObject({
        'gatewayresponse.header.Content-Type': "'application/problem+json'",
        'gatewayresponse.header.Access-Control-Allow-Origin': "'*'",
        'gatewayresponse.header.Access-Control-Expose-Headers': `'${EXPOSED_HEADERS}'`,
        'gatewayresponse.header.X-Request-Id': 'context.requestId',
      })
      const problem = JSON.parse(textOf((ResponseTemplates as Record<string, unknown>)['application/json'])) as object
      const names = ['detail', 'errors', 'instance', 'requestId', 'status', 'title', 'type']
      expect(Object.keys(problem).toSorted()).toEqual(names)
      expect(problem).toMatchObject({ status: Number(StatusCode), errors: [] })
      expect(problem).toHaveProperty('type', expect.stringMatching(/^https:\/\/.*\/live\/problems\/[a-z-]+$/))
    }
  })

  it('tells a caller who is throttled or finds it down when to come back', () => {
    const answers = Object.values(synthesis.resources('AWS::ApiGateway::GatewayResponse')).map((r) => r.Properties)
    const telling = answers.filter(({ StatusCode }) => StatusCode === '429' || StatusCode === '503')
    expect(telling.length).toBe(4)
    for (const { ResponseParameters } of telling) {
      expect(ResponseParameters).toHaveProperty(
        ['gatewayresponse.header.Retry-After'],
        expect.stringMatching(/^'\d+'$/),
      )
    }
  })

  it('limits, traces and logs every request, but not its body', () => {
    synthesis.template.hasResourceProperties('AWS::ApiGateway::Stage', {
      StageName: 'live',
      TracingEnabled: true,
      AccessLogSetting: { DestinationArn: Match.anyValue(), Format: Match.stringLikeRegexp('requestId') },
      MethodSettings: [
        {
          HttpMethod: '*',
          ResourcePath: '/*',
          ThrottlingRateLimit: 200,
          ThrottlingBurstLimit: 400,
          LoggingLevel: 'ERROR',
          DataTraceEnabled: false,
        },
      ],
    })
    synthesis.template.hasResourceProperties('AWS::ApiGateway::RestApi', {
      EndpointConfiguration: { Types: ['REGIONAL'] },
      MinimumCompressionSize: 1024,
    })
  })
})

it('keeps every log for a set time', () => {
  synthesis.template.resourceCountIs('AWS::Logs::LogGroup', FUNCTIONS.length + 1)
  synthesis.template.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 180 })
})

it('leaves no finding of the AWS Solutions rules unanswered', () => {
  expect(new AwsSolutionsChecks(synthesis.app).validateScope(synthesis.app).violations).toEqual([])
})

/** What a function is told. */
const environmentOf = ({ resources }: Synthesis, name: string): Record<string, unknown> => {
  const found = Object.entries(resources('AWS::Lambda::Function')).find(([id]) => id.startsWith(name))
  return (found![1].Properties.Environment as { Variables: Record<string, unknown> }).Variables
}

/** A text of the template with its references replaced by their names. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  const [, parts] = (value as { 'Fn::Join': [string, unknown[]] })['Fn::Join']
  return parts.map((part) => (typeof part === 'string' ? part : (part as { Ref: string }).Ref)).join('')
}
