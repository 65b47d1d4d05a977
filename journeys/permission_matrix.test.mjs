import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { asks } from './permission_asking.mjs'
import { matrix, personas } from './permission_matrix.mjs'
import { requestsIn } from './permission_requests.mjs'
import { setScene } from './permission_scene.mjs'

let scene, requests, operations
before(async t => {
  scene = await setScene(t)
  requests = requestsIn(scene)
  operations = Object.fromEntries(scene.house.contract.operations.map(operation => [operation.id, operation]))
})

test('the table has every operation of the API document, and no other', () => {
  assert.deepEqual(Object.keys(matrix).sort(), Object.keys(operations).sort())
  assert.deepEqual(Object.keys(requests).sort(), Object.keys(operations).sort())
})

test('every operation has a word for every persona', () => {
  for (const [operation, cells] of Object.entries(matrix))
    assert.deepEqual(Object.keys(cells), personas, operation)
})

for (const [id, cells] of Object.entries(matrix))
  test(`${id}: each persona hears what the table says`, async () => {
    for (const name of personas) {
      const { answer, unknown } = await asks(scene, requests, operations[id], name)
      assert.equal(heard(answer), cells[name], `${name}: ${answer.status} ${answer.text.slice(0, 300)}`)
      if (cells[name] === '404' && unknown)
        assert.equal(
          (await unknown()).face,
          answer.face,
          `${name} can tell what is hidden from what is nowhere`,
        )
    }
  })

function heard({ status, json }) {
  if (status < 300) return 'ok'
  const named =
    (status === 400 || status === 409) && !['malformed', 'not-json', 'version-missing'].includes(json.code)
  return named ? 'rule' : String(status)
}
