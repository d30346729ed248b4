import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AssetHashType, DockerImage, Duration, Validations } from 'aws-cdk-lib'
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Architecture, Code, Function as LambdaFunction, LoggingFormat, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda'
import { LogGroup } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import { bundle } from '../bundling/bundle.ts'
import { LOG_RETENTION } from './retention.ts'

/** What tells one function from another. */
export interface ApiFunctionProps {
  readonly description: string
  /** The entry, relative to functions/. */
  readonly entry: string
  /** Megabytes; a function's share of a processor grows with them. */
  readonly memorySize: number
  /** How long one call may take; 10 seconds where it is not said. */
  readonly timeout?: Duration
  readonly environment?: Readonly<Record<string, string>>
  /** Lays further files into the bundle's directory. */
  readonly addFiles?: (outdir: string) => void
}

/** A function of the API: it may write its own log and its traces, and whatever else is granted to it. */
export class ApiFunction extends Construct {
  readonly function: LambdaFunction

  constructor(scope: Construct, id: string, props: ApiFunctionProps) {
    super(scope, id)
    const { description, entry, memorySize, timeout = Duration.seconds(10), environment, addFiles } = props
    const logGroup = new LogGroup(this, 'Log', { retention: LOG_RETENTION })
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') })
    logGroup.grantWrite(role)
    this.function = new LambdaFunction(this, 'Function', {
      description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: codeOf(entry, addFiles),
      memorySize,
      timeout,
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      tracing: Tracing.ACTIVE,
      environment: { NODE_COMPILE_CACHE: '/tmp/node-compile-cache', ...environment },
    })
    Validations.of(role).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'Traces are sent by actions that take no resource: X-Ray knows only *.',
    })
  }
}

const functions = new URL('../../functions/', import.meta.url)

function codeOf(entry: string, addFiles: ApiFunctionProps['addFiles']): Code {
  const file = fileURLToPath(new URL(entry, functions))
  // Assets of one directory are taken for one asset: the directory has to be the function's own.
  return Code.fromAsset(dirname(file), {
    // What is deployed is what counts: the same bundle keeps its name wherever and from whatever it was built.
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      // Never run: the local bundling below always succeeds or throws.
      image: DockerImage.fromRegistry('unused'),
      local: {
        tryBundle: (outdir) => {
          bundle(file, outdir)
          addFiles?.(outdir)
          return true
        },
      },
    },
  })
}
