// Reads everything that the server shows to one visitor, under every name that anybody has for anything.

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g

/// Every id in the records of every room that these people read, and the rooms themselves.
export async function everyId(visitors) {
  const found = { ids: new Set(), rooms: new Set() }
  for (const visitor of visitors)
    for (const room of await roomsOf(visitor)) {
      found.rooms.add(room)
      const { text } = await visitor.does('GET', `/rooms/${room}/record/file`)
      for (const [id] of text.matchAll(uuid)) found.ids.add(id)
    }
  return { ids: [...found.ids], rooms: [...found.rooms] }
}

async function roomsOf(visitor) {
  const rooms = [(await visitor.get('/organisation')).room]
  for (const { slug } of (await visitor.get('/alliances')).items)
    rooms.push(...(await visitor.get(`/alliances/${slug}/rooms`)).items.map(({ id }) => id))
  return rooms
}

/// Every address that can be read, with each id in each place.
export function everyAddress(contract, { ids, rooms }, words) {
  const reads = contract.operations.filter(({ method, id }) => method === 'GET' && id !== 'listen')
  const named = reads.flatMap(({ path, parameters }) => {
    if (parameters.length === 0) return [path]
    if (parameters.length === 1) return ids.map(id => path.replace(/{\w+}/, id))
    return rooms.flatMap(room => ids.map(id => path.replace('{room}', room).replace(/{\w+}/, id)))
  })
  const asked = words.flatMap(word => [word, word.slice(0, 6)]).map(word => `/search?q=${word}`)
  const pages = ['/', '/a/orion', '/a/orion/own/notes', '/a/orion/joint', '/metrics', '/healthz', '/readyz']
  return [
    ...[...named, ...asked].map(path => `/api/v1${path}`),
    '/api/v1/openapi.json',
    '/api/v1/nowhere',
    ...pages,
  ]
}

/// Tries every change to each of `ids` as `visitor`, with a body that the document takes. What was heard, by change.
export async function tryChanges(visitor, ids) {
  const { contract } = visitor.house
  const changes = contract.operations.filter(
    ({ method, parameters }) => method !== 'GET' && parameters.length > 0,
  )
  const tries = changes.flatMap(({ id: operation, method, path, body }) =>
    ids.map(id => ({
      operation,
      method,
      path: path.replace(/{\w+}/g, id),
      body: body && contract.sample(body, ids[0]),
    })),
  )
  const heard = []
  await inTurns(tries, async ({ operation, method, path, body }) => {
    heard.push({ operation, answer: await visitor.ask(method, path, { body, version: 1 }) })
  })
  return heard
}

// Six at a time, as a browser would.
async function inTurns(list, act) {
  const worker = async () => {
    while (list.length > 0) await act(list.pop())
  }
  await Promise.all(Array.from({ length: 6 }, worker))
}

/// Asks for every address as `visitor`. `seen` holds each answer that was a yes; `hits` where a word stands, and which.
export async function crawl(visitor, addresses, words) {
  const seen = new Map()
  const hits = []
  const look = (where, answer) => {
    if (answer.status === 200) seen.set(where, answer.text)
    const bytes = JSON.stringify(answer.headers) + answer.bytes.toString('latin1')
    for (const word of words) if (bytes.includes(word)) hits.push({ where, word })
    if (answer.status >= 500 && answer.status !== 503)
      throw new Error(`${where} answered ${answer.status} ${answer.text}`)
  }
  const rest = [...addresses]
  await inTurns(rest, async address => {
    const answer = await visitor.send('GET', address)
    look(address, answer)
    const next = answer.json?.next
    if (next && !address.includes('?')) rest.push(`${address}?after=${next}`)
  })
  return { seen, hits }
}
