import { asProblem, type Problem } from 'foundation/web/api/problem'

/// How long a pen rests between two strokes, waits after one that did not arrive, and lies still before it says that
/// somebody is still there. The server frees a pen after 45 seconds without a sign of life.
export const rhythm = { rest: 250, again: 2000, still: 15_000 }

/// Sends the words of one part as they are written: one stroke at a time, the latest words last, and again until they
/// arrive. `refused` hears why they do not, and of undefined when they do.
export class Strokes {
  private words = ''
  private fresh = false
  private stopped = false
  private awake: (() => void) | undefined

  constructor(
    private readonly send: (words: string) => Promise<unknown>,
    private readonly refused: (problem: Problem | undefined) => void,
  ) {
    void this.run()
  }

  write(words: string) {
    this.words = words
    this.fresh = true
    this.awake?.()
  }

  /// Sends nothing more, and answers with the latest words.
  stop(): string {
    this.stopped = true
    this.awake?.()
    return this.words
  }

  private async run() {
    await this.until(() => this.fresh)
    while (!this.stopped) {
      this.fresh = false
      const problem = await this.send(this.words).then(() => undefined, asProblem)
      if (this.stopped) return
      this.refused(problem)
      // Somebody else writes there, or nobody can be reached: both pass. Anything else does not.
      if (problem && !problem.unreachable && problem.code !== 'somebody-writes-there') return
      await pause(problem ? rhythm.again : rhythm.rest)
      if (!problem) await this.until(() => this.fresh, rhythm.still)
    }
  }

  private until(true_: () => boolean, most?: number) {
    if (this.stopped || true_()) return Promise.resolve()
    return new Promise<void>(done => {
      const timer = most === undefined ? undefined : setTimeout(done, most)
      this.awake = () => {
        if (!this.stopped && !true_()) return
        clearTimeout(timer)
        this.awake = undefined
        done()
      }
    })
  }
}

const pause = (milliseconds: number) => new Promise(done => setTimeout(done, milliseconds))
