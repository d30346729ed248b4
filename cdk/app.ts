import { App, Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks } from 'cdk-nag'
import { readSettings } from './settings.ts'
import { ApiStack } from './stacks/api-stack.ts'
import { RecordsStack } from './stacks/records-stack.ts'

/**
 * `npm run synth`: writes cdk.out, without a network or an account. What differs from one deployment to another is given
 * by context: `cdk deploy --all -c publicUrl=https://… -c oidcIssuer=… -c oidcJwksUrl=https://… -c oidcAudience=…`.
 */
const app = new App({ outdir: process.env.CDK_OUTDIR ?? 'cdk.out', analyticsReporting: false })
const { table } = new RecordsStack(app, 'TianzhongPolicyRecords', {
  description: 'Tianzhong Policy API: the table of all records',
})
new ApiStack(app, 'TianzhongPolicyApi', { table, ...readSettings(app.node) })
Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
app.synth()
