import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { hearing, type Line } from './live'
import { shareLine } from './shared_line'

/// Keeps every answer on the screen fresh, and says how the line to the server stands.
export function useLive(person: string): Line {
  const queries = useQueryClient()
  const [line, setLine] = useState<Line>('connecting')
  useEffect(
    () =>
      shareLine(person, {
        hear: hearing(queries, person),
        missed: () => void queries.invalidateQueries(),
        line: setLine,
      }),
    [queries, person],
  )
  return line
}
