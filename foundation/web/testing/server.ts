import { vi } from 'vitest'

/// What was asked of the server in a test.
export interface Asked {
  method: string
  path: string
  query: URLSearchParams
  headers: Headers
  body: unknown
}

/// An answer to "GET /alliances/orion/escalations": a value, a refusal, or what to make of the question.
export type Answers = Record<string, unknown>

/// A refusal as the server sends it.
export class Refusal {
  constructor(
    readonly status: number,
    readonly body: {
      code: string
      title: string
      faults?: { at: string; sentence: string }[]
      current?: unknown
      id?: string
    },
  ) {}
}

/// An answer that can be changed, with the version to name then.
export const versioned = (value: unknown, version: number) => () => {
  const answer = json(value, 200)
  answer.headers.set('ETag', `"${version}"`)
  return answer
}

/// Stands in a test for a server that never answers.
export const silence = Symbol('silence')
/// Stands in a test for a broken line.
export const broken = Symbol('broken')

const notThere = new Refusal(404, { code: 'not-found', title: 'There is nothing here under that name.' })

/// Lets the browser of a test speak to these answers instead of a network. Returns what is asked, as it is asked.
export function serve(answers: Answers): Asked[] {
  const asked: Asked[] = []
  vi.stubGlobal('fetch', async (request: Request) => {
    const question = await read(request)
    const name = `${question.method} ${question.path}`
    // Unless a test is about them, nobody else writes here, and the pens are no part of its story.
    if (!(name in answers) && /\/pens(\/|$)/.test(question.path)) return reply({ pens: [] })
    asked.push(question)
    const found = name in answers ? answers[name] : notThere
    return reply(typeof found === 'function' ? (found as (question: Asked) => unknown)(question) : found)
  })
  return asked
}

async function read(request: Request): Promise<Asked> {
  const url = new URL(request.url)
  const text = await request.text()
  return {
    method: request.method,
    path: url.pathname.replace('/api/v1', ''),
    query: url.searchParams,
    headers: request.headers,
    body: text ? JSON.parse(text) : undefined,
  }
}

function reply(answer: unknown): Promise<Response> | Response {
  if (answer === silence) return new Promise(() => undefined)
  if (answer === broken) throw new TypeError('Failed to fetch')
  if (answer instanceof Response) return answer
  if (answer instanceof Refusal) return json(answer.body, answer.status)
  return answer === undefined ? new Response(null, { status: 204 }) : json(answer, 200)
}

const json = (value: unknown, status: number) =>
  new Response(JSON.stringify(value), { status, headers: { 'Content-Type': 'application/json' } })
