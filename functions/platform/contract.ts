/** An OpenAPI document, as far as the API reads its own contract. */
export interface Contract {
  readonly info: { readonly version: string }
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> }
}

/** A JSON Schema (2020-12). */
export type JsonSchema = Readonly<Record<string, unknown>>

const COMPONENTS = '#/components/schemas/'

/** A named schema of the contract that stands alone: what it refers to is carried in its own $defs. */
export function standaloneSchema(contract: Contract, name: string): JsonSchema {
  const defs: Record<string, unknown> = {}
  const carry = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(carry)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, key === '$ref' ? refer(part) : carry(part)]),
    )
  }
  const refer = (ref: unknown): unknown => {
    if (typeof ref !== 'string' || !ref.startsWith(COMPONENTS)) return ref
    const target = ref.slice(COMPONENTS.length)
    if (!(target in defs)) {
      defs[target] = null
      defs[target] = carry(contract.components.schemas[target])
    }
    return `#/$defs/${target}`
  }
  const schema = carry(contract.components.schemas[name]) as JsonSchema
  const head = { $schema: 'https://json-schema.org/draft/2020-12/schema', ...schema }
  return Object.keys(defs).length > 0 ? { ...head, $defs: defs } : head
}
