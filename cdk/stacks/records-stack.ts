import { Stack, type StackProps } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { RecordsTable } from '../constructs/records-table.ts'

/** What must outlive every change of the code: the records. Apart from the functions, so that it seldom changes. */
export class RecordsStack extends Stack {
  readonly table: RecordsTable

  constructor(scope: Construct, id: string, props: StackProps = {}) {
    super(scope, id, { terminationProtection: true, ...props })
    this.table = new RecordsTable(this, 'Records')
  }
}
