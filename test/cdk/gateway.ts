import type { Synthesis, TemplateResource } from './synthesis.ts'

/** A method of the gateway: its address template, and the function behind it by the start of its logical id. */
export interface GatewayMethod {
  readonly path: string
  readonly method: string
  readonly target: string
}

/** Reads the methods of the API from the template: paths are put together from the tree of resources. */
export function gatewayMethods({ resources }: Synthesis): GatewayMethod[] {
  const tree = resources('AWS::ApiGateway::Resource')
  return Object.values(resources('AWS::ApiGateway::Method')).map(({ Properties }) => ({
    path: pathOf(Properties.ResourceId, tree),
    method: Properties.HttpMethod as string,
    target:
      /"(Catalogue|Calculators|Screening|Ratings|Workers)Function/.exec(JSON.stringify(Properties.Integration))?.[1] ??
      'nobody',
  }))
}

function pathOf(reference: unknown, tree: Readonly<Record<string, TemplateResource>>): string {
  const id = (reference as { Ref?: string }).Ref
  if (id === undefined) return ''
  const { ParentId, PathPart } = tree[id]!.Properties
  return `${pathOf(ParentId, tree)}/${PathPart as string}`
}

/**
 * The method that API Gateway chooses: of the resources that match, the one that is literal for longest; in it the
 * method itself, else ANY.
 */
export function chosen(methods: readonly GatewayMethod[], method: string, path: string): GatewayMethod | undefined {
  const matching = methods.filter((candidate) => patternOf(candidate.path).test(path))
  const best = matching.map((candidate) => rankOf(candidate.path)).sort()[0]
  const inResource = matching.filter((candidate) => rankOf(candidate.path) === best)
  return inResource.find((candidate) => candidate.method === method) ?? inResource.find((m) => m.method === 'ANY')
}

const patternOf = (template: string): RegExp =>
  new RegExp(
    `^${template
      .replaceAll('.', '\\.')
      .replaceAll(/\{\w+\+\}/g, '.+')
      .replaceAll(/\{\w+\}/g, '[^/]+')}/?$`,
  )

/** Sorts literal segments before parameters and those before greedy ones. */
const rankOf = (template: string): string =>
  template
    .split('/')
    .map((segment) => (segment.endsWith('+}') ? '2' : segment.startsWith('{') ? '1' : '0'))
    .join('')
