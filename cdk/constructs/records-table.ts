import { RemovalPolicy } from 'aws-cdk-lib'
import {
  AttributeType,
  BillingMode,
  ContributorInsightsMode,
  ProjectionType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import { Construct } from 'constructs'
import { TABLE } from '../../functions/records/table.ts'

/** How far a function's rights over the table reach. */
export interface Reach {
  /** What the partitions begin with that it may read and write. */
  readonly prefix: string
  /** The types of records whose pending items it may look up; without any, the index is closed to it. */
  readonly pendingTypes?: readonly string[]
}

/** The one table of all records. It outlives its stack, and every second of its last weeks can be restored. */
export class RecordsTable extends Construct {
  private readonly table: Table

  constructor(scope: Construct, id: string) {
    super(scope, id)
    const { partitionKey, sortKey, pendingIndex } = TABLE
    this.table = new Table(this, 'Table', {
      partitionKey: text(partitionKey),
      sortKey: text(sortKey),
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.AWS_MANAGED,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      // All entries of a round share a partition: should that ever be throttled, this names it. It costs nothing before.
      contributorInsightsSpecification: { enabled: true, mode: ContributorInsightsMode.THROTTLED_KEYS },
    })
    this.table.addGlobalSecondaryIndex({
      indexName: pendingIndex.name,
      partitionKey: text(pendingIndex.partitionKey),
      sortKey: text(pendingIndex.sortKey),
      projectionType: ProjectionType.KEYS_ONLY,
    })
  }

  /**
   * Tells a function of the table and opens it as far as its partitions reach. There is nothing in it to delete, scan or
   * update in place: records are read, queried and written whole.
   */
  openTo(served: LambdaFunction, { prefix, pendingTypes = [] }: Reach): void {
    served.addEnvironment('DYNAMODB_TABLE', this.table.tableName)
    served.addToRolePolicy(
      new PolicyStatement({
        actions: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
        resources: [this.table.tableArn],
        conditions: keysLike([`${prefix}*`]),
      }),
    )
    if (pendingTypes.length === 0) return
    served.addToRolePolicy(
      new PolicyStatement({
        actions: ['dynamodb:Query'],
        resources: [`${this.table.tableArn}/index/${TABLE.pendingIndex.name}`],
        // Of an index, the leading key is its own partition key: a shard of one type.
        conditions: keysLike(pendingTypes.map((type) => `${type}#*`)),
      }),
    )
  }
}

const text = (name: string) => ({ name, type: AttributeType.STRING })

const keysLike = (patterns: readonly string[]) => ({ 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': patterns } })
