// Whether an API document is sound: valid OpenAPI 3.1, and as complete as a reader needs it.
//     node tools/check-openapi.mjs FILE
import { readFileSync } from 'node:fs'
import { createConfig, lintFromString } from '@redocly/openapi-core'

const source = readFileSync(process.argv[2], 'utf8')
const config = await createConfig({
  rules: {
    struct: 'error',
    'no-unresolved-refs': 'error',
    'no-identical-paths': 'error',
    'no-ambiguous-paths': 'error',
    'path-parameters-defined': 'error',
    'path-declaration-must-exist': 'error',
    'operation-operationId': 'error',
    'operation-operationId-unique': 'error',
    'operation-operationId-url-safe': 'error',
    'operation-parameters-unique': 'error',
    'operation-summary': 'error',
    'operation-2xx-response': 'error',
    'operation-4xx-response': 'error',
    'operation-singular-tag': 'error',
    'no-enum-type-mismatch': 'error',
    'no-path-trailing-slash': 'error',
    'no-schema-type-mismatch': 'error',
    'no-required-schema-properties-undefined': 'error',
    'no-unused-components': 'error',
    'security-defined': 'error',
    'tag-description': 'off',
  },
})
const problems = await lintFromString({ source, absoluteRef: process.argv[2], config })
for (const { message, location, ruleId } of problems) {
  console.error(`${location[0]?.pointer ?? '#/'} ${message} (${ruleId})`)
}
const operations = Object.values(JSON.parse(source).paths ?? {}).flatMap(path => Object.keys(path))
console.log(`${operations.length} operations, ${problems.length} faults.`)
process.exitCode = problems.length === 0 && operations.length > 0 ? 0 : 1
