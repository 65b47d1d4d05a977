// The API document as a test uses it: which operation an address is, and whether an answer is one that it may give.
import Ajv from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

export class Contract {
  constructor(document) {
    this.document = document
    this.operations = operationsOf(document)
    this.ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true })
    addFormats(this.ajv)
    this.ajv.addFormat('time-zone', /^[A-Za-z_+\-/0-9]+$/)
    this.ajv.addSchema(document, 'api', undefined, false)
    this.checks = new Map()
  }

  /// The operation that answers at a path under /api/v1; a written part wins over a named one.
  operationAt(method, path) {
    const parts = path.split('?')[0].split('/')
    const fits = operation =>
      operation.method === method &&
      operation.parts.length === parts.length &&
      operation.parts.every((part, place) => part.startsWith('{') || part === parts[place])
    return this.operations.filter(fits).sort((a, b) => a.parameters.length - b.parameters.length)[0]
  }

  /// What is wrong with an answer, in words; nothing if the document has it so.
  faultOf(method, path, { status, type, json }) {
    const operation = this.operationAt(method, path)
    if (!operation) return status === 404 || status === 405 ? undefined : 'no operation of the document'
    const said = operation.responses[status]
    if (!said) return `${operation.id} never answers ${status}, says the document`
    if (!said.content) return json === undefined ? undefined : 'a body where the document has none'
    if (said.content['*/*'] || type === 'text/event-stream') return undefined
    if (!said.content[type]) return `${type} where the document has ${Object.keys(said.content)}`
    const check = this.checkOf(operation, status, type)
    return check(json) ? undefined : this.ajv.errorsText(check.errors, { separator: '; ' })
  }

  /// A body that the document takes, with `id` wherever something is named.
  sample(schema, id) {
    if (schema.$ref) return this.sample(this.document.components.schemas[schema.$ref.split('/').at(-1)], id)
    if (schema.enum) return schema.enum[0]
    if (schema.type === 'object') {
      const wanted = ([name, inside]) => schema.required.includes(name) || inside.format === 'uuid'
      const members = Object.entries(schema.properties).filter(wanted)
      return Object.fromEntries(members.map(([name, inside]) => [name, this.sample(inside, id)]))
    }
    if (schema.type === 'array')
      return schema.minItems ? Array(schema.minItems).fill(this.sample(schema.items, id)) : []
    if (schema.type === 'integer') return Math.max(schema.minimum, 1)
    if (schema.type === 'boolean') return false
    const forms = {
      uuid: id,
      date: '2026-03-02',
      email: 'a@norvane.example',
      'time-zone': 'UTC',
      uri: 'http://localhost',
    }
    return forms[schema.format] ?? (schema.pattern ? 'en' : 'TH04'.padEnd(schema.minLength ?? 4, '0'))
  }

  checkOf(operation, status, type) {
    const place = [
      'paths',
      operation.path,
      operation.method.toLowerCase(),
      'responses',
      status,
      'content',
      type,
      'schema',
    ]
    const pointer = place
      .map(part => encodeURIComponent(String(part).replaceAll('~', '~0').replaceAll('/', '~1')))
      .join('/')
    if (!this.checks.has(pointer)) this.checks.set(pointer, this.ajv.compile({ $ref: `api#/${pointer}` }))
    return this.checks.get(pointer)
  }
}

function operationsOf(document) {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId, responses, requestBody, security }]) => ({
      id: operationId,
      method: method.toUpperCase(),
      path,
      parts: path.split('/'),
      parameters: [...path.matchAll(/{(\w+)}/g)].map(found => found[1]),
      responses,
      body: requestBody?.content['application/json'].schema,
      open: security.length === 0,
    })),
  )
}
