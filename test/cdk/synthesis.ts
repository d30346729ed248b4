import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import type { Settings } from '../../cdk/settings.ts'
import { ApiStack } from '../../cdk/stacks/api-stack.ts'
import { RecordsStack } from '../../cdk/stacks/records-stack.ts'

/** A resource of a template, as far as the tests look at it. */
export interface TemplateResource {
  readonly Type: string
  readonly Properties: Readonly<Record<string, unknown>>
}

/** A statement of a policy. */
export interface Statement {
  readonly Action: string | readonly string[]
  readonly Resource: unknown
  readonly Condition?: unknown
}

/** The stacks as `npm run synth` writes them, in a directory of their own. */
export interface Synthesis {
  readonly app: App
  /** The template of the API's stack. */
  readonly template: Template
  /** The template of the records' stack. */
  readonly records: Template
  readonly recordsStack: RecordsStack
  /** The resources of one type in the API's stack, by logical id. */
  readonly resources: (type: string) => Readonly<Record<string, TemplateResource>>
  /** What the role of a function may do. */
  readonly rightsOf: (functionName: string) => readonly Statement[]
  /** The directory of a function's code. */
  readonly assetOf: (functionName: string) => string
  readonly remove: () => void
}

/** Puts the stacks together in a temporary directory. Only where the code itself is wanted are the functions bundled. */
export function synthesise({ bundled = false, ...settings }: Settings & { bundled?: boolean } = {}): Synthesis {
  const outdir = mkdtempSync(join(tmpdir(), 'policy-api-synth-'))
  const context = bundled ? {} : { 'aws:cdk:bundling-stacks': [] }
  const app = new App({ outdir, analyticsReporting: false, context })
  const recordsStack = new RecordsStack(app, 'TianzhongPolicyRecords')
  const api = new ApiStack(app, 'TianzhongPolicyApi', { table: recordsStack.table, ...settings })
  const template = Template.fromStack(api)
  const resources = (type: string) => template.findResources(type) as Record<string, TemplateResource>
  return {
    app,
    template,
    records: Template.fromStack(recordsStack),
    recordsStack,
    resources,
    rightsOf: (functionName) =>
      Object.entries(resources('AWS::IAM::Policy'))
        .filter(([id]) => id.startsWith(`${functionName}Role`))
        .flatMap(([, { Properties }]) => (Properties.PolicyDocument as { Statement: Statement[] }).Statement),
    assetOf: (functionName) => {
      const found = Object.entries(resources('AWS::Lambda::Function')).find(([id]) => id.startsWith(functionName))
      const { S3Key } = found![1].Properties.Code as { S3Key: string }
      return join(outdir, `asset.${S3Key.replace('.zip', '')}`)
    },
    remove: () => rmSync(outdir, { recursive: true }),
  }
}
