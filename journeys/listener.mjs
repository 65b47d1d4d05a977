// Somebody who listens to the live feed, as a browser's EventSource does.

// Nothing waits this long when it works; what never comes is named, and holds up nobody.
const patience = 60_000

/// Listens as `visitor`, after an event if one is given. `events` grows; `until` waits for what it asks for.
export async function listen(visitor, after) {
  const hangUp = new AbortController()
  const { house, cookie } = visitor
  const response = await fetch(`${house.address}/api/v1/feed`, {
    headers: { Cookie: cookie, ...(after !== undefined && { 'Last-Event-ID': String(after) }) },
    signal: hangUp.signal,
  })
  if (response.status !== 200) throw new Error(`The feed answered ${response.status}.`)
  const listener = new Listener(hangUp)
  listener.read(response.body)
  return listener
}

class Listener {
  events = []
  text = ''
  ended = false
  waiting = []

  constructor(hangUp) {
    this.hangUp = hangUp
  }

  async read(body) {
    const decoder = new TextDecoder()
    let rest = ''
    try {
      for await (const bytes of body) {
        const text = decoder.decode(bytes, { stream: true })
        this.text += text
        const parts = (rest + text).split('\n\n')
        rest = parts.pop()
        this.events.push(...parts.map(eventIn).filter(Boolean))
        this.look()
      }
    } catch (fault) {
      // A server that ends and a listener that hangs up both break the stream.
      if (fault.name !== 'AbortError' && fault.message !== 'terminated') throw fault
    } finally {
      this.ended = true
      this.look()
    }
  }

  look() {
    this.waiting = this.waiting.filter(({ wanted, done, fail }) => {
      const found = this.events.find(wanted)
      if (found) done(found)
      else if (this.ended) fail(new Error('The feed ended before it came.'))
      return !found && !this.ended
    })
  }

  /// The first event of this kind, which may have come already.
  until(wanted) {
    return new Promise((done, fail) => {
      const late = setTimeout(() => {
        fail(new Error(`It did not come in ${patience} ms. What came: ${this.text.slice(-600)}`))
      }, patience)
      const told = then => said => (clearTimeout(late), then(said))
      this.waiting.push({ wanted, done: told(done), fail: told(fail) })
      this.look()
    })
  }

  stop() {
    this.hangUp.abort()
    return this.events
  }
}

function eventIn(part) {
  const id = part.match(/^id: (\d+)$/m)?.[1]
  const data = part.match(/^data: (.*)$/m)?.[1]
  return data && { id: Number(id), ...JSON.parse(data) }
}

/// All that the feed tells `visitor` after an event, up to one that they cause now in a room of their own.
export async function everythingTold(visitor, after = 0) {
  const mark = await causeAnEvent(visitor)
  const listener = await listen(visitor, after)
  await listener.until(event => event.id === mark)
  listener.stop()
  return listener
}

async function causeAnEvent(visitor) {
  const now = await listen(visitor)
  const page = `/people/${visitor.me.person}`
  const { name, mail, functions, administrator, head_of_alliances, time_zone, language, working_days } =
    await visitor.get(page)
  const days = working_days.length === 1 ? [0, 1] : [0]
  const rights = { administrator, head_of_alliances }
  await visitor.edit(page, page, {
    name,
    mail,
    functions,
    ...rights,
    time_zone,
    language,
    working_days: days,
  })
  const { id } = await now.until(event => event.subject === visitor.me.person)
  now.stop()
  return id
}
