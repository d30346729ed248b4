import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { ApiStack, type ApiStackProps } from '../../cdk/stacks/api-stack.ts'

/** A resource of a template, as far as the tests look at it. */
export interface TemplateResource {
  readonly Type: string
  readonly Properties: Readonly<Record<string, unknown>>
}

/** The stack as `npm run synth` writes it, in a directory of its own. */
export interface Synthesis {
  readonly app: App
  readonly template: Template
  /** The resources of one type, by logical id. */
  readonly resources: (type: string) => Readonly<Record<string, TemplateResource>>
  /** The directory of a function's code. */
  readonly assetOf: (functionName: string) => string
  readonly remove: () => void
}

/** Puts the stack together in a temporary directory. Only where the code itself is wanted are the functions bundled. */
export function synthesise({ bundled = false, ...props }: ApiStackProps & { bundled?: boolean } = {}): Synthesis {
  const outdir = mkdtempSync(join(tmpdir(), 'policy-api-synth-'))
  const context = bundled ? {} : { 'aws:cdk:bundling-stacks': [] }
  const app = new App({ outdir, analyticsReporting: false, context })
  const template = Template.fromStack(new ApiStack(app, 'TianzhongPolicyApi', props))
  const resources = (type: string) => template.findResources(type) as Record<string, TemplateResource>
  return {
    app,
    template,
    resources,
    assetOf: (functionName) => {
      const found = Object.entries(resources('AWS::Lambda::Function')).find(([id]) => id.startsWith(functionName))
      const { S3Key } = found![1].Properties.Code as { S3Key: string }
      return join(outdir, `asset.${S3Key.replace('.zip', '')}`)
    },
    remove: () => rmSync(outdir, { recursive: true }),
  }
}
