import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { asProblem } from 'foundation/web/api/problem'
import { NotThere } from './NotThere'
import { ProblemNote } from './ProblemNote'
import './answered.css'

interface AnsweredProps<Data> {
  query: Pick<UseQueryResult<Data>, 'data' | 'error' | 'isPending' | 'refetch'>
  children: (data: Data) => ReactNode
}

/// A question to the server on its way to an answer: a quiet sketch while it is asked, words when it failed, and the
/// children once it is there. An answer that could not be refreshed stays on the screen.
export function Answered<Data>({ query, children }: AnsweredProps<Data>) {
  if (query.data !== undefined) return children(query.data)
  if (query.error) {
    if (asProblem(query.error).notThere) return <NotThere />
    return <ProblemNote problem={query.error} again={() => void query.refetch()} />
  }
  return <Sketch />
}

/// What stands where something is being asked for. It appears late, so that a fast answer does not flicker.
export function Sketch() {
  return (
    <div className="sketch" role="status">
      <span className="vh">Loading</span>
      <i />
      <i />
      <i />
    </div>
  )
}
