import { App, Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks } from 'cdk-nag'
import { ApiStack } from './stacks/api-stack.ts'

/**
 * `npm run synth`: writes cdk.out, without a network or an account. Where the API has a domain of its own, deploy with
 * `cdk deploy -c publicUrl=https://…`.
 */
const app = new App({ outdir: process.env.CDK_OUTDIR ?? 'cdk.out', analyticsReporting: false })
new ApiStack(app, 'TianzhongPolicyApi', {
  description: 'Tianzhong Policy API: catalogue and calculators',
  publicUrl: app.node.tryGetContext('publicUrl') as string | undefined,
})
Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
app.synth()
