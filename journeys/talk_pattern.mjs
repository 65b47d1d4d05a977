// The JSON of a talk: … stands for whatever else, {name} for a value that an answer gave.

/// Reads it; a {name} becomes {"{}": name}, and … a member or an element of that name.
export const readPattern = text => JSON.parse(text.replace(marks, markAsJson))

const marks = /"(?:[^"\\]|\\.)*"|\{([a-z_]+)\}|(:\s*)?…(?=\s*(\})?)/g

function markAsJson(all, name, colon, closes) {
  if (all.startsWith('"')) return all
  if (name) return `{"{}": "${name}"}`
  if (colon) return `: {"…": "anything"}`
  return closes ? '"…": true' : '{"…": "anything"}'
}

const isName = pattern => pattern?.['{}'] !== undefined
const isAnything = pattern => pattern?.['…'] === 'anything'
const shown = value => JSON.stringify(value)?.slice(0, 600)

/// What a request says once its names stand for their values.
export function filled(pattern, names) {
  if (isName(pattern)) return known(pattern['{}'], names)
  if (typeof pattern === 'string') return pattern.replace(/\{([a-z_]+)\}/g, (_, name) => known(name, names))
  if (Array.isArray(pattern)) return pattern.map(one => filled(one, names))
  if (pattern === null || typeof pattern !== 'object') return pattern
  return Object.fromEntries(Object.entries(pattern).map(([name, inside]) => [name, filled(inside, names)]))
}

function known(name, names) {
  if (!Object.hasOwn(names, name)) throw new Error(`no answer has given {${name}} yet`)
  return names[name]
}

/// Holds an answer against its pattern and learns the names in it; throws the first difference with its place.
export function match(pattern, value, names, at = '') {
  if (value === undefined) throw new Error(`${at} is missing`)
  const differs = () => new Error(`${at || 'the answer'} is ${shown(value)}, not ${shown(pattern)}`)
  if (isAnything(pattern)) return
  if (isName(pattern)) return meet(pattern['{}'], value, names, at)
  if (typeof pattern === 'string' && typeof value === 'string')
    return matchText(pattern, value, names, differs)
  if (Array.isArray(pattern) && Array.isArray(value)) return matchList(pattern, value, names, at, differs)
  if (isObject(pattern) && isObject(value)) return matchMembers(pattern, value, names, at)
  if (pattern !== value) throw differs()
}

const isObject = value => value !== null && typeof value === 'object' && !Array.isArray(value)

function meet(name, value, names, at) {
  if (!Object.hasOwn(names, name)) names[name] = value
  else if (names[name] !== value)
    throw new Error(`${at} is ${shown(value)}, but {${name}} is ${shown(names[name])}`)
}

function matchText(pattern, value, names, differs) {
  const learned = []
  const part = piece => {
    const name = piece.match(/^\{([a-z_]+)\}$/)?.[1]
    if (piece === '…') return '[^]*?'
    if (!name || Object.hasOwn(names, name)) return literally(name ? String(names[name]) : piece)
    learned.push(name)
    return '([^]+?)'
  }
  const found = value.match(
    new RegExp(
      `^${pattern
        .split(/(…|\{[a-z_]+\})/)
        .map(part)
        .join('')}$`,
    ),
  )
  if (!found) throw differs()
  learned.forEach((name, place) => (names[name] = found[place + 1]))
}

const literally = text => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

function matchMembers(pattern, value, names, at) {
  for (const [name, inside] of Object.entries(pattern))
    if (name !== '…') match(inside, value[name], names, `${at}/${name}`)
  const unsaid = Object.keys(value).filter(name => !(name in pattern))
  if (unsaid.length && !pattern['…'])
    throw new Error(`${at} also has ${unsaid.join(', ')}: write … if that may be`)
}

/// Elements stand in their order; a … between them is any number of others.
function matchList(pattern, value, names, at, differs) {
  const [first, ...others] = pattern
  if (!pattern.length && value.length) throw differs()
  if (!pattern.length) return
  if (!isAnything(first)) {
    if (!value.length) throw differs()
    match(first, value[0], names, `${at}/0`)
    return matchList(others, value.slice(1), names, `${at}/…`, differs)
  }
  for (let skipped = 0; skipped <= value.length; ++skipped) {
    const learned = { ...names }
    try {
      matchList(others, value.slice(skipped), learned, at, differs)
      return void Object.assign(names, learned)
    } catch {
      // The next place may fit.
    }
  }
  throw differs()
}
