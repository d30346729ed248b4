import { Match } from 'aws-cdk-lib/assertions'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PARTITION_PREFIX } from '../../functions/ratings/keys.ts'
import { entryType, roundType } from '../../functions/ratings/records.ts'
import { pendingSince } from '../../functions/records/pending.ts'
import { TABLE } from '../../functions/records/table.ts'
import { type Statement, type Synthesis, synthesise } from './synthesis.ts'

let synthesis: Synthesis

beforeAll(() => {
  synthesis = synthesise()
}, 60_000)

afterAll(() => synthesis.remove())

const tableRights = (name: string): readonly Statement[] =>
  synthesis.rightsOf(name).filter(({ Action }) => JSON.stringify(Action).includes('dynamodb:'))

describe('the table', () => {
  it('has the keys and the sparse index that the records are written for', () => {
    const { partitionKey, sortKey, pendingIndex } = TABLE
    synthesis.records.resourceCountIs('AWS::DynamoDB::Table', 1)
    synthesis.records.hasResourceProperties('AWS::DynamoDB::Table', {
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [
        { AttributeName: partitionKey, KeyType: 'HASH' },
        { AttributeName: sortKey, KeyType: 'RANGE' },
      ],
      GlobalSecondaryIndexes: [
        {
          IndexName: pendingIndex.name,
          KeySchema: [
            { AttributeName: pendingIndex.partitionKey, KeyType: 'HASH' },
            { AttributeName: pendingIndex.sortKey, KeyType: 'RANGE' },
          ],
          Projection: { ProjectionType: 'KEYS_ONLY' },
        },
      ],
      AttributeDefinitions: [partitionKey, sortKey, pendingIndex.partitionKey, pendingIndex.sortKey].map((name) => ({
        AttributeName: name,
        AttributeType: 'S',
      })),
    })
  })

  it('cannot be lost: every second restorable, encrypted, and neither code nor a slip of the hand deletes it', () => {
    synthesis.records.hasResource('AWS::DynamoDB::Table', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        SSESpecification: { SSEEnabled: true },
        DeletionProtectionEnabled: true,
        TableName: Match.absent(),
      },
    })
    expect(synthesis.recordsStack.terminationProtection).toBe(true)
  })

  it('stands in a stack with nothing that changes with the code', () => {
    const { Resources } = synthesis.records.toJSON() as { Resources: object }
    expect(Object.values(Resources).map(({ Type }: { Type: string }) => Type)).toEqual(['AWS::DynamoDB::Table'])
  })
})

describe('the rights over the table', () => {
  const ofTheTable = { 'Fn::ImportValue': expect.stringMatching(/^TianzhongPolicyRecords:.*RecordsTable\w+Arn/) }
  const withinTheRating = {
    Action: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
    Effect: 'Allow',
    Resource: ofTheTable,
    Condition: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [`${PARTITION_PREFIX}*`] } },
  }

  it('of Ratings end at the partitions of the rating; the index is closed to it', () => {
    expect(tableRights('Ratings')).toEqual([withinTheRating])
  })

  it('of Workers are the same, and to look up what is pending there', () => {
    const [ofTable, ofIndex, ...rest] = tableRights('Workers')
    expect(ofTable).toEqual(withinTheRating)
    expect(ofIndex).toEqual({
      Action: 'dynamodb:Query',
      Effect: 'Allow',
      Resource: { 'Fn::Join': ['', [ofTheTable, `/index/${TABLE.pendingIndex.name}`]] },
      Condition: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [expect.any(String), expect.any(String)] } },
    })
    expect(rest).toEqual([])
  })

  it.each([roundType, entryType])('of Workers reach every shard of $type', ({ type }) => {
    const patterns = JSON.stringify(tableRights('Workers')[1]!.Condition)
    const shard = Object.values(pendingSince({ pk: 'STAR-X', sk: 'Y' }, type, ''))[0]!
    expect(patterns).toContain(`"${shard.replace(/\d+$/, '*')}"`)
  })

  it.each(['Catalogue', 'Calculators', 'Screening'])('of %s are none', (name) => {
    expect(synthesis.rightsOf(name)).not.toEqual([])
    expect(tableRights(name)).toEqual([])
  })

  it('nowhere name an action by a wildcard', () => {
    const actions = Object.values(synthesis.resources('AWS::IAM::Policy'))
      .flatMap(({ Properties }) => (Properties.PolicyDocument as { Statement: Statement[] }).Statement)
      .flatMap(({ Action }) => Action)
    expect(actions.length).toBeGreaterThan(10)
    expect(actions.filter((action) => action.includes('*'))).toEqual([])
  })
})

describe('the workers', () => {
  it('run every minute, and no run outlasts the minute', () => {
    synthesis.template.hasResourceProperties('AWS::Events::Rule', {
      ScheduleExpression: 'rate(1 minute)',
      State: 'ENABLED',
      Targets: [
        {
          Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^WorkersFunction'), 'Arn'] },
          RetryPolicy: { MaximumRetryAttempts: 0 },
        },
      ],
    })
    const [, workers] = Object.entries(synthesis.resources('AWS::Lambda::Function')).find(([id]) =>
      id.startsWith('WorkersFunction'),
    )!
    expect(workers.Properties.Timeout).toBeLessThan(60)
    synthesis.template.hasResourceProperties('AWS::Lambda::EventInvokeConfig', {
      MaximumRetryAttempts: 0,
      MaximumEventAgeInSeconds: 60,
    })
  })

  it('ring an alarm when they fail, or do not run at all', () => {
    synthesis.template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      MetricName: 'Errors',
      Dimensions: [{ Name: 'FunctionName', Value: { Ref: Match.stringLikeRegexp('^WorkersFunction') } }],
      TreatMissingData: 'breaching',
    })
  })
})
