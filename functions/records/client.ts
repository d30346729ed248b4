import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb'

/**
 * A client of DynamoDB: of the given endpoint, or of AWS itself where none is given. It keeps its connections open, so a
 * process makes one and shares it.
 *
 * @param rest settings of the SDK over these
 */
export function clientFor(endpoint?: string, rest: DynamoDBClientConfig = {}): DynamoDBClient {
  const local = {
    endpoint: endpoint ?? '',
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  }
  return new DynamoDBClient({
    ...(endpoint ? local : {}),
    maxAttempts: 5,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 3_000, throwOnRequestTimeout: true },
    ...rest,
  })
}
