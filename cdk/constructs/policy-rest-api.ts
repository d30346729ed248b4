import { Aws, Size, Validations } from 'aws-cdk-lib'
import {
  AccessLogField,
  AccessLogFormat,
  EndpointType,
  LambdaIntegration,
  LogGroupLogDestination,
  MethodLoggingLevel,
  type Resource,
  RestApi,
} from 'aws-cdk-lib/aws-apigateway'
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import { LogGroup } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import { answerWithProblems } from './gateway-problems.ts'
import { type GatewayOperation, routedOperations } from './gateway-routes.ts'
import { LOG_RETENTION } from './retention.ts'

/** A function and the operations that it serves. */
export interface Door {
  readonly function: LambdaFunction
  readonly operations: readonly GatewayOperation[]
}

/** What the API consists of. */
export interface PolicyRestApiProps {
  /** Each path's preflights and unknown methods go to the first door that serves it. */
  readonly doors: readonly Door[]
  /** Answers for every address that no door serves. */
  readonly fallback: LambdaFunction
  /** All callers together, per second. */
  readonly throttle: { readonly rate: number; readonly burst: number }
  /** The API's own domain, where it has one. */
  readonly publicUrl?: string | undefined
}

const STAGE = 'live'

/** The REST API in front of the functions: its methods are generated from the operations that the functions serve. */
export class PolicyRestApi extends Construct {
  /** Where the API is reached, without a final slash. */
  readonly publicUrl: string
  private readonly api: RestApi
  private readonly integrations = new Map<LambdaFunction, LambdaIntegration>()

  constructor(scope: Construct, id: string, { doors, fallback, throttle, publicUrl }: PolicyRestApiProps) {
    super(scope, id)
    const accessLog = new LogGroup(this, 'AccessLog', { retention: LOG_RETENTION })
    this.api = new RestApi(this, 'Api', {
      restApiName: 'tianzhong-policy-api',
      endpointTypes: [EndpointType.REGIONAL],
      minCompressionSize: Size.kibibytes(1),
      cloudWatchRole: true,
      deployOptions: {
        stageName: STAGE,
        throttlingRateLimit: throttle.rate,
        throttlingBurstLimit: throttle.burst,
        loggingLevel: MethodLoggingLevel.ERROR,
        dataTraceEnabled: false,
        metricsEnabled: true,
        tracingEnabled: true,
        accessLogDestination: new LogGroupLogDestination(accessLog),
        accessLogFormat: AccessLogFormat.custom(JSON.stringify(ACCESS_LOG_FIELDS)),
      },
    })
    // Put together from the API's id, not from its stage: the stage waits for the functions, which are told this address.
    this.publicUrl = publicUrl ?? `https://${this.api.restApiId}.execute-api.${Aws.REGION}.${Aws.URL_SUFFIX}/${STAGE}`
    for (const door of doors) this.open(door)
    if (!this.api.root.node.tryFindChild('ANY')) this.api.root.addMethod('ANY', this.integrationOf(fallback))
    this.api.root.addProxy({ defaultIntegration: this.integrationOf(fallback) })
    answerWithProblems(this.api, this.publicUrl)
    acknowledge(this.api)
  }

  /** A method for each operation of a door, and one for all other methods of its paths. */
  private open({ function: served, operations }: Door): void {
    const integration = this.integrationOf(served)
    for (const { method, path } of routedOperations(operations)) {
      const resource: Resource = this.api.root.resourceForPath(path)
      resource.addMethod(method.toUpperCase(), integration)
      if (!resource.node.tryFindChild('ANY')) resource.addMethod('ANY', integration)
    }
    served.addEnvironment('PUBLIC_URL', this.publicUrl)
  }

  private integrationOf(served: LambdaFunction): LambdaIntegration {
    const known = this.integrations.get(served)
    if (known) return known
    const integration = new LambdaIntegration(served, { scopePermissionToMethod: false, allowTestInvoke: false })
    this.integrations.set(served, integration)
    return integration
  }
}

const ACCESS_LOG_FIELDS = {
  time: AccessLogField.contextRequestTimeEpoch(),
  requestId: AccessLogField.contextRequestId(),
  sourceIp: AccessLogField.contextIdentitySourceIp(),
  method: AccessLogField.contextHttpMethod(),
  // The template, never the path itself: what callers write into addresses stays out of the logs.
  resource: AccessLogField.contextResourcePath(),
  status: AccessLogField.contextStatus(),
  bytes: AccessLogField.contextResponseLength(),
  milliseconds: AccessLogField.contextResponseLatency(),
  integrationMilliseconds: AccessLogField.contextIntegrationLatency(),
  error: AccessLogField.contextErrorResponseType(),
}

const AUTHORISED_WITHIN =
  'Catalogue and calculators are open to anyone; the functions with records check tokens themselves, for each operation.'

const acknowledge = (api: RestApi): void =>
  Validations.of(api).acknowledge(
    {
      id: 'AwsSolutions-APIG2',
      reason: 'The functions check every request and name all faults at once; the gateway would refuse at the first.',
    },
    {
      id: 'AwsSolutions-APIG3',
      reason:
        'The operations are throttled, and those with state ask for a token; whoever deploys decides on a firewall.',
    },
    { id: 'AwsSolutions-APIG4', reason: AUTHORISED_WITHIN },
    { id: 'AwsSolutions-COG4', reason: AUTHORISED_WITHIN },
    {
      id: 'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs]',
      reason: 'The policy that AWS keeps for the one role by which API Gateway writes logs; it has no narrower form.',
    },
  )
