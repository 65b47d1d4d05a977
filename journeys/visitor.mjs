// Somebody at the server's door, with the manners of its own web pages.
import assert from 'node:assert/strict'

// Strict-Transport-Security is said only where the public address is https.
const onEveryAnswer = [
  'x-content-type-options',
  'referrer-policy',
  'content-security-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'permissions-policy',
  'cache-control',
]

export class Visitor {
  constructor(house, cookie) {
    this.house = house
    this.cookie = cookie
  }

  /// Sends one request and takes any answer; each is held against the API document.
  async ask(method, path, { body, version, key = crypto.randomUUID(), headers = {} } = {}) {
    const response = await this.send(method, `/api/v1${path}`, {
      body: body === undefined ? undefined : JSON.stringify(body),
      headers: {
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...(method !== 'GET' && { 'Idempotency-Key': key }),
        ...(version !== undefined && { 'If-Match': `"${version}"` }),
        ...headers,
      },
    })
    for (const name of onEveryAnswer) assert.ok(response.headers[name], `${method} ${path} lacks ${name}`)
    const fault = this.house.contract?.faultOf(method, path, response)
    assert.equal(
      fault,
      undefined,
      `${method} ${path} answered ${response.status} ${response.text.slice(0, 600)}`,
    )
    return response
  }

  /// Sends bytes to any address of the server, signed in if this visitor is.
  async send(method, address, { body, headers = {} } = {}) {
    const response = await fetch(this.house.address + address, {
      method,
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(60_000),
      headers: {
        Origin: this.house.address,
        'X-Entente': '1',
        ...(this.cookie && { Cookie: this.cookie }),
        ...headers,
      },
    })
    const endless = response.headers.get('content-type')?.startsWith('text/event-stream')
    if (endless) await response.body?.cancel()
    return new Answer(response, Buffer.from(endless ? '' : await response.arrayBuffer()))
  }

  /// The same, where only a yes will do.
  async does(method, path, body, version) {
    const answer = await this.ask(method, path, { body, version })
    assert.ok(answer.status < 300, `${method} ${path} answered ${answer.status} ${answer.text}`)
    return answer
  }

  get = async path => (await this.does('GET', path)).json
  post = async (path, body) => (await this.does('POST', path, body)).json
  put = async (path, body, version) => (await this.does('PUT', path, body, version)).json
  delete = async path => (await this.does('DELETE', path)).json

  /// Changes what stands at `look`, having seen how it stands now.
  async edit(look, path, body) {
    const { version } = await this.does('GET', look)
    return this.put(path, body, version)
  }

  /// Takes the session that an answer of the door gave, and learns who that is.
  async enter(path, body) {
    const answer = await this.does('POST', path, body)
    this.cookie = answer.cookie
    this.me = answer.json
    return this
  }
}

class Answer {
  constructor(response, bytes) {
    this.status = response.status
    this.headers = Object.fromEntries([...response.headers].filter(([name]) => name !== 'date'))
    this.cookie = response.headers.get('set-cookie')?.split(';')[0]
    this.version = response.headers.get('etag')?.match(/"(\d+)"/)?.[1]
    this.type = response.headers.get('content-type')?.split(';')[0]
    this.bytes = bytes
    this.text = bytes.toString()
    this.json = /json$/.test(this.type) && bytes.length ? JSON.parse(this.text) : undefined
  }

  /// Everything of it that a stranger could compare, except the date.
  get face() {
    return JSON.stringify([this.status, this.headers, this.text])
  }
}
