/// What is wrong at one place of what was sent: "/seats/2/role" and a sentence.
export interface Fault {
  at: string
  sentence: string
}

interface ProblemBody {
  type?: string
  code?: string
  title?: string
  detail?: string
  faults?: Fault[]
  current?: unknown
  id?: string
}

/// The server's "no" (RFC 9457), or the silence of a server that cannot be reached.
export class Problem extends Error {
  readonly status: number
  /// What code may rely on: "escalation-unsigned".
  readonly code: string
  readonly faults: Fault[]
  /// What stands now, when somebody else was faster: nobody's words are lost.
  readonly current: unknown
  /// What an operator finds a fault of the server by.
  readonly incident: string | undefined
  readonly retryAfter: number | undefined

  constructor(status: number, body: ProblemBody, retryAfter?: number) {
    super(body.detail ?? body.title ?? silence(status))
    this.name = 'Problem'
    this.status = status
    this.code = body.code ?? body.type?.split(/[/:]/).at(-1) ?? 'unknown'
    this.faults = body.faults ?? []
    this.current = body.current
    this.incident = body.id
    this.retryAfter = retryAfter
  }

  get notThere() {
    return this.status === 404
  }
  get signedOut() {
    return this.status === 401
  }
  /// Somebody changed it since it was read.
  get overtaken() {
    return this.status === 409 && this.current !== undefined
  }
  get unreachable() {
    return this.status === 0
  }

  /// The sentence for one field, by its JSON pointer.
  at(pointer: string): string | undefined {
    return this.faults.find(fault => fault.at === pointer)?.sentence
  }
}

function silence(status: number) {
  if (status === 0)
    return 'The server cannot be reached. Check the connection; nothing that you wrote is lost.'
  return `The server answered ${status} without saying why.`
}

/// Reads the refusal out of a reply; a proxy in between may answer with anything.
export async function problemIn(response: Response): Promise<Problem> {
  const body = await response.json().catch(() => ({}))
  const seconds = Number(response.headers.get('Retry-After'))
  return new Problem(response.status, body ?? {}, seconds > 0 ? seconds : undefined)
}

/// Anything thrown, as a Problem: what is not one is a fault of the page itself.
export function asProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown
  const words = thrown instanceof Error ? thrown.message : String(thrown)
  return new Problem(-1, { code: 'page-failed', title: `This page failed: ${words}` })
}
