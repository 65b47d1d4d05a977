// How one persona of the permission matrix puts one request.

const companyOf = { Ari: 'Arden', Quinn: 'Quillon', Chen: 'Quillon', Bea: 'Quillon', Robin: 'host' }

/// Puts the request for `operation` as `name`. Where its path names something, `unknown` puts the same request for
/// something that is nowhere.
export async function asks({ house }, requests, operation, name) {
  const asker = name === 'nobody' ? house.visitor() : house.people[name]
  const said = requests[operation.id]
  const knows = Object.assign(asker, { name, company: companyOf[name] ?? 'Norvane' })
  const request = typeof said === 'function' ? await said(knows) : said
  const visitor = request.again && asker.cookie && name !== 'Rolf' ? await house.again(name) : asker
  const put = at => visitor.ask(operation.method, pathOf(operation, at) + (request.query ?? ''), request)
  const nowhere = Object.fromEntries(operation.parameters.map(place => [place, unknownId()]))
  return { answer: await put(request.at), unknown: operation.parameters.length > 0 && (() => put(nowhere)) }
}

const pathOf = ({ path }, at = {}) => path.replace(/{(\w+)}/g, (_, name) => at[name])

/// An id like those of the server, which stands for nothing.
export function unknownId() {
  const now = Date.now().toString(16).padStart(12, '0')
  return `${now.slice(0, 8)}-${now.slice(8)}-7${crypto.randomUUID().slice(15)}`
}
