import createClient, { type Middleware } from 'openapi-fetch'
import { Problem, problemIn } from './problem'
import type { paths } from './schema'
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

const throughTheDoor: Middleware = {
  onRequest({ request }) {
    // A page of another origin cannot set a header of its own, so this one proves that the request is ours.
    request.headers.set('X-Entente', '1')
    return request
  },
  async onResponse({ response }) {
    if (!response.ok) throw await problemIn(response)
  },
  onError() {
    return new Problem(0, { code: 'unreachable' })
  },
}

const client = createClient<paths>({
  baseUrl: `${globalThis.location.origin}/api/v1`,
  fetch: request => globalThis.fetch(request),
})
client.use(throughTheDoor)

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
    }
  }
  return (await ask(method, path, values, { body, headers })).data
}

type Asked = Promise<{ data?: unknown; response: Response }>
type Ask = (method: string, path: string, init: object) => Asked

function ask(method: Method, path: string, values: object, more: object = {}): Asked {
  const { inPath, inQuery } = sorted(path, values)
  const request = client.request as unknown as Ask
  return request(method, path, { params: { path: inPath, query: inQuery }, ...more })
}

function sorted(path: string, values: object) {
  const named = (name: string) => path.includes(`{${name}}`)
  const all = Object.entries(values)
  return {
    inPath: Object.fromEntries(all.filter(([name]) => named(name))),
    inQuery: Object.fromEntries(all.filter(([name, value]) => !named(name) && value !== undefined)),
  }
}

// Not crypto.randomUUID: browsers withhold it from a trial server without TLS on the local network.
function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
}
