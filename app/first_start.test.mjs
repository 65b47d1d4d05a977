import assert from 'node:assert/strict'
import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { administrator, entente, freshFolder, post, serve, setUp } from './running.mjs'

const mode = path => (statSync(path).mode & 0o777).toString(8)

test('a first start prints what its owner wants to know, and keeps its folder to itself', async t => {
  const data = join(freshFolder(t), 'data')
  const server = await serve(t, data)
  assert.match(server.setupLink, /\/setup#[\w-]{43}$/)
  for (const word of [data, 'invitations are links to copy', 'Backups'])
    assert.ok(server.greeting.includes(word), word)
  assert.equal(mode(data), '700')
  assert.equal(mode(join(data, 'keys', 'server.key')), '600')
})

test('nothing but setup and health answers before the setup link is used, and the link works once', async t => {
  const server = await serve(t, freshFolder(t))
  assert.equal((await fetch(`${server.address}/healthz`)).status, 200)
  assert.ok((await fetch(`${server.address}/api/v1/people`)).status >= 400)
  assert.ok((await post(`${server.address}/api/v1/session`, administrator)).status >= 400)
  assert.equal((await setUp(server)).status, 201)
  assert.equal((await post(`${server.address}/api/v1/session`, administrator)).status, 200)
  assert.ok((await setUp(server)).status >= 400)
})

test('a newer setup link makes an older one worthless', async t => {
  const data = freshFolder(t)
  const server = await serve(t, data)
  const newer = entente('--data', data, 'setup-link').out.trim()
  assert.ok((await setUp(server)).status >= 400)
  assert.equal((await setUp({ ...server, setupLink: newer })).status, 201)
  assert.equal(entente('--data', data, 'setup-link').status, 1)
})

test('a second server on the same folder is refused', async t => {
  const data = freshFolder(t)
  await serve(t, data)
  const second = entente('--data', data, 'serve', '--port', '0')
  assert.equal(second.status, 3)
  assert.match(second.complaint, /is running on .* already/)
})

test('a server ends in good order when it is told to, and starts again as it was', async t => {
  const data = freshFolder(t)
  const first = await serve(t, data)
  await setUp(first)
  assert.deepEqual(await first.stop(), { code: 0, signal: null })
  const second = await serve(t, data)
  assert.equal(second.setupLink, undefined)
  const port = new URL(second.greeting.match(/Address +(\S+)/)[1]).port
  assert.equal(port, new URL(first.address).port, 'the address that the setup named')
})

test('the command line works within the running server, and a token signs a machine in', async t => {
  const data = freshFolder(t)
  const server = await serve(t, data)
  await setUp(server)
  const made = entente('--data', data, 'token', 'create', '--person', administrator.mail, '--days', '2')
  const token = made.out.trim().split('\n').at(-1)
  assert.match(token, /^ent_[\w-]{43}$/)
  const me = headers => fetch(`${server.address}/api/v1/session`, { headers })
  assert.equal((await (await me({ Authorization: `Bearer ${token}` })).json()).mail, administrator.mail)
  assert.equal((await me({ Authorization: `Bearer ${token.slice(0, -1)}` })).status, 401)
  assert.equal(entente('--data', data, 'token', 'create', '--person', 'nobody@host.example').status, 1)
})

test('a word, flag, variable or key that is not known is misuse, and is named', t => {
  const data = freshFolder(t)
  const misused = (words, sentence) => {
    const { status, complaint } = entente('--data', data, ...words)
    assert.equal(status, 2, complaint)
    assert.match(complaint, sentence)
  }
  misused(['dance'], /dance/)
  misused(['serve', '--prot', '80'], /--prot/)
  misused(['serve', '--port', '65536'], /--port is a whole number from 0 to 65535, not '65536'/)
  writeFileSync(join(data, 'entente.toml'), 'port = 8484\n\nprot = 1\n')
  misused(['version'], /entente\.toml, line 3: 'prot' is not a setting/)
  process.env.ENTENTE_PROT = '1'
  t.after(() => delete process.env.ENTENTE_PROT)
  misused(['version'], /ENTENTE_PROT is not a setting/)
})
