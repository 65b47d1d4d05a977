import { Problem, problemIn } from './problem'
import type { Address, Answer, Body, Method, Values } from './shapes'

/// Only what concerns the sending: the version that its author saw, and an own key to send it again under.
interface Sending {
  version?: number
  key?: string
}

/// A thing with the version to name when it is changed.
export interface Versioned<T> {
  value: T
  version: number
}

/// Every question to the server goes through here; a "no" is thrown as a Problem.
export const api = {
  get: async <P extends Address<'get'>>(path: P, values: Values<P, 'get'>) =>
    (await ask('get', path, values as object)).data as Answer<P, 'get'>,

  /// Reads something that can be changed, with its version.
  read: async <P extends Address<'get'>>(
    path: P,
    values: Values<P, 'get'>,
  ): Promise<Versioned<Answer<P, 'get'>>> => {
    const { data, response } = await ask('get', path, values as object)
    return {
      value: data as Answer<P, 'get'>,
      version: Number(response.headers.get('ETag')?.replace(/\D/g, '')),
    }
  },

  post: <P extends Address<'post'>>(
    path: P,
    values: Values<P, 'post'>,
    body: Body<P, 'post'>,
    sending?: Sending,
  ) => write('post', path, values as object, body, sending) as Promise<Answer<P, 'post'>>,

  put: <P extends Address<'put'>>(
    path: P,
    values: Values<P, 'put'>,
    body: Body<P, 'put'>,
    sending?: Sending,
  ) => write('put', path, values as object, body, sending) as Promise<Answer<P, 'put'>>,

  /// Sets a mark that a repeated request only sets again: tried once, without a key.
  mark: async <P extends Address<'put'>>(
    path: P,
    values: Values<P, 'put'>,
    body: Body<P, 'put'>,
    more?: Pick<More, 'keepalive'>,
  ) => (await ask('put', path, values as object, { body, ...more })).data as Answer<P, 'put'>,

  delete: <P extends Address<'delete'>>(path: P, values: Values<P, 'delete'>, sending?: Sending) =>
    write('delete', path, values as object, undefined, sending) as Promise<Answer<P, 'delete'>>,
}

const pauses = [300, 1000, 3000]

// The key makes a command happen once however often it is sent, so a lost answer is simply asked for again.
async function write(method: Method, path: string, values: object, body: unknown, sending: Sending = {}) {
  const headers: Record<string, string> = { 'Idempotency-Key': sending.key ?? newKey() }
  if (sending.version !== undefined) headers['If-Match'] = `"${sending.version}"`
  for (const pause of pauses) {
    try {
      return (await ask(method, path, values, { body, headers })).data
    } catch (thrown) {
      if (!(thrown instanceof Problem && thrown.unreachable)) throw thrown
      await new Promise(done => setTimeout(done, pause))
      await connected()
    }
  }
  return (await ask(method, path, values, { body, headers })).data
}

/// Returns when the browser has a network: without one, trying again is in vain and giving up too early.
function connected() {
  if (globalThis.navigator.onLine) return Promise.resolve()
  return new Promise(done => globalThis.addEventListener('online', done, { once: true }))
}

interface More {
  body?: unknown
  /// It is sent to its end even if the page is left meanwhile.
  keepalive?: boolean
  headers?: Record<string, string>
}

async function ask(method: Method, path: string, values: object, more: More = {}) {
  const response = await reach(address(path, values), {
    method: method.toUpperCase(),
    keepalive: more.keepalive,
    headers: {
      // A page of another origin cannot set a header of its own, so this one proves that the request is ours.
      'X-Entente': '1',
      ...(more.body !== undefined && { 'Content-Type': 'application/json' }),
      ...more.headers,
    },
    body: more.body === undefined ? undefined : JSON.stringify(more.body),
  })
  if (!response.ok) throw await problemIn(response)
  const data: unknown = response.status === 204 ? undefined : await response.json()
  return { data, response }
}

async function reach(address: string, init: RequestInit) {
  try {
    return await fetch(new Request(address, init))
  } catch {
    throw new Problem(0, { code: 'unreachable' })
  }
}

/// The path with each value where it is named; what it does not name is asked for behind it.
function address(path: string, values: object) {
  const asked = new URLSearchParams()
  let filled: string = path
  for (const [name, value] of Object.entries(values)) {
    if (path.includes(`{${name}}`)) filled = filled.replace(`{${name}}`, encodeURIComponent(String(value)))
    else if (value !== undefined && value !== '') asked.append(name, String(value))
  }
  const query = asked.size ? `?${asked}` : ''
  return `${globalThis.location.origin}/api/v1${filled}${query}`
}

// Not crypto.randomUUID: browsers withhold it from a trial server without TLS on the local network.
function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
}
