import { Duration, Validations } from 'aws-cdk-lib'
import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import { Rule, Schedule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction as FunctionTarget } from 'aws-cdk-lib/aws-events-targets'
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import { Secret } from 'aws-cdk-lib/aws-secretsmanager'
import type { Construct } from 'constructs'
import { PARTITION_PREFIX } from '../../functions/ratings/keys.ts'
import { entryType, roundType } from '../../functions/ratings/records.ts'
import type { TokenIssuer } from '../settings.ts'
import { ApiFunction } from './api-function.ts'
import type { RecordsTable } from './records-table.ts'

/** What the functions of the yearly rating share. */
export interface RatingProps {
  readonly table: RecordsTable
}

/** The function that serves the yearly rating. Without an issuer it refuses every token. */
export class Ratings extends ApiFunction {
  constructor(scope: Construct, id: string, { table, issuer }: RatingProps & { issuer?: TokenIssuer | undefined }) {
    super(scope, id, {
      description: 'The yearly star rating: rounds, entries, publication',
      entry: 'ratings/lambda.ts',
      memorySize: 1024,
      // The table's client gives up before, which is answered as a problem; the gateway waits 29 seconds.
      timeout: Duration.seconds(25),
      environment: { CURSOR_KEY: cursorKeyOf(scope), ...(issuer ? environmentOf(issuer) : {}) },
    })
    table.openTo(this.function, { prefix: PARTITION_PREFIX })
  }
}

/**
 * The key that seals the cursors of lists, made with the stack: its instances share it, and no template shows it. Whoever makes it
 * anew only ends the lists that are being read.
 */
function cursorKeyOf(scope: Construct): string {
  const secret = new Secret(scope, 'CursorKey', {
    description: 'Seals the cursors of lists',
    generateSecretString: { passwordLength: 64, excludePunctuation: true },
  })
  Validations.of(secret).acknowledge({
    id: 'AwsSolutions-SMG4',
    reason:
      'Cursors live for minutes and guard no data: who changes the key deploys anew, and nothing turns it by itself.',
  })
  return secret.secretValue.unsafeUnwrap()
}

const environmentOf = ({ issuer, jwksUrl, audience }: TokenIssuer): Record<string, string> => ({
  OIDC_ISSUER: issuer,
  OIDC_JWKS_URL: jwksUrl,
  ...(audience === undefined ? {} : { OIDC_AUDIENCE: audience }),
})

/** Minutes between two runs: how long a closed round may have to wait. */
const EVERY = Duration.minutes(1)

/**
 * The workers, by the clock. A run ends before the next one starts; should two overlap all the same (a schedule may fire
 * twice), they do no harm, so no concurrency is set aside. A run that fails is not repeated: the next one finds the same.
 */
export class Workers extends ApiFunction {
  constructor(scope: Construct, id: string, { table }: RatingProps) {
    super(scope, id, {
      description: 'What no caller waits for: seals and ranks rounds, keeps the queues',
      entry: 'workers/lambda.ts',
      memorySize: 1024,
      timeout: Duration.seconds(55),
    })
    table.openTo(this.function, { prefix: PARTITION_PREFIX, pendingTypes: [roundType.type, entryType.type] })
    this.function.configureAsyncInvoke({ retryAttempts: 0, maxEventAge: EVERY })
    new Rule(this, 'Schedule', {
      description: 'Starts the workers',
      schedule: Schedule.rate(EVERY),
      targets: [new FunctionTarget(this.function, { retryAttempts: 0 })],
    })
    alarmOf(this, this.function)
  }
}

/** Rings when runs keep failing, and when there are none: then rounds stand still, and nobody is told by a reply. */
function alarmOf(scope: Construct, workers: LambdaFunction): void {
  new Alarm(scope, 'Failing', {
    alarmDescription: 'The workers fail: rounds that close are neither sealed nor ranked',
    metric: workers.metricErrors({ period: EVERY, statistic: 'Sum' }),
    threshold: 1,
    comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    evaluationPeriods: 5,
    datapointsToAlarm: 3,
    treatMissingData: TreatMissingData.BREACHING,
  })
}
