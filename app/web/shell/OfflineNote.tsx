import { useEffect, useState } from 'react'
import type { Line } from 'foundation/web/api/live'
import { Icon } from 'foundation/web/ui/Icon'

// A line that breaks and comes back within this time is nothing that anybody needs to know.
const patience = 3000

/// Says that what is on the screen may be old, for as long as the line to the server is down.
export function OfflineNote({ line }: { line: Line }) {
  const late = useLate(line === 'broken')
  if (!late) return null
  return (
    <p className="offline" role="status">
      <Icon name="offline" />
      The server cannot be reached. You see what was last known; it goes on by itself when the line is back.
    </p>
  )
}

function useLate(broken: boolean) {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(broken), broken ? patience : 0)
    return () => clearTimeout(timer)
  }, [broken])
  return late
}
