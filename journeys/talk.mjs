// A talk: people at the server's door, what each says and what must be answered. Played against a real server.
//
//     Ana:  PUT /notes/{note} {"title": "Prices", "text": "Our floor is 42."}      # why she does it
//       If-Match: {seen}
//       409 {"code": "version-conflict", "current": {"text": "Our floor is 40.", …}, …}
//
// Under what somebody says stand its headers; then the status, the answer's headers and its JSON, over as many lines as
// it needs. … is whatever else; {name} is learned from the first answer that has it, and must be the same from then on.
import { readFileSync } from 'node:fs'
import { filled, match, readPattern } from './talk_pattern.mjs'

export const readTalkFile = file => readTalk(readFileSync(file, 'utf8'), file)

export function readTalk(text, file) {
  const talk = { file, steps: [] }
  text.split('\n').forEach((line, place) => {
    const said = line.replace(/(^|\s{2,})#.*$/, '').trimEnd()
    if (said && !hears(talk, said, place + 1))
      throw new Error(`${file}:${place + 1}: this is no line of a talk`)
  })
  return talk
}

/// Each kind of line, tried in this order: how it looks, and what it adds to the talk.
const kinds = [
  [/^(Scene|Meanwhile): (.+)$/, (talk, line, kind, name) => talk.steps.push({ line, kind, scene: name })],
  [/^(\w+): +(GET|POST|PUT|DELETE) (\S+)(?: +(.+))?$/, begins],
  [/^ +(\d{3})(?: +(.+))?$/, answers],
  [/^ +([A-Z][\w-]*): (.+)$/, heads],
  [/^ +(.+)$/, goesOn],
]

function hears(talk, said, line) {
  const [form, adds] = kinds.find(([form]) => form.test(said)) ?? []
  return form && adds(talk, line, ...said.match(form).slice(1)) !== false
}

function begins(talk, line, who, method, path, body = '') {
  talk.steps.push({ line, who, method, path, asked: { headers: {}, json: body } })
}

function answers({ steps }, line, status, json = '') {
  const step = steps.at(-1)
  if (!step?.who || step.answered) return false
  step.answered = { line, status: Number(status), headers: {}, json }
}

const spoken = ({ steps }) => steps.at(-1)?.answered ?? steps.at(-1)?.asked

function heads(talk, line, name, value) {
  if (!spoken(talk)) return false
  spoken(talk).headers[name] = value
}

function goesOn(talk, line, json) {
  if (!spoken(talk)) return false
  spoken(talk).json += ` ${json}`
}

/// Plays a talk in `house`; `scenes` sets what it begins with. Throws with file and line where it goes another way.
export async function play(talk, house, scenes, names = {}) {
  for (const step of talk.steps)
    try {
      if (step.who) await speak(step, house, names)
      else await setScene(step, house, scenes, names)
    } catch (fault) {
      throw new Error(`${talk.file}:${fault.line ?? step.line}: ${fault.message}`, { cause: fault })
    }
}

function setScene({ scene }, house, scenes, names) {
  if (!scenes[scene]) throw new Error(`there is no scene “${scene}”, only ${Object.keys(scenes).join('; ')}`)
  return scenes[scene](house, names)
}

async function speak({ who, method, path, asked, answered }, house, names) {
  if (!answered) throw new Error('nothing says what is answered')
  const visitor = (house.people[who] ??= house.visitor())
  const body = asked.json && filled(readPattern(asked.json), names)
  const answer = await visitor.ask(method, filled(path, names), {
    body: body === '' ? undefined : body,
    headers: filled(asked.headers, names),
  })
  if (answer.cookie) visitor.cookie = answer.cookie
  try {
    hear(answer, answered, names)
  } catch (fault) {
    fault.line = answered.line
    throw fault
  }
}

function hear(answer, { status, headers, json }, names) {
  const body = answer.json ?? answer.text
  if (answer.status !== status) throw new Error(`the answer is ${answer.status} ${answer.text.slice(0, 600)}`)
  for (const [name, value] of Object.entries(headers))
    match(value, answer.headers[name.toLowerCase()], names, name)
  if (json) match(readPattern(json), body, names)
  else if (answer.text)
    throw new Error(`the answer has a body: write … if any will do. ${answer.text.slice(0, 600)}`)
}
