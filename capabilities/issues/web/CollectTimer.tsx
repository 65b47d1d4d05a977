import { useEffect, useState } from 'react'
import { Act } from 'foundation/web/ui'

const whole = 5 * 60

/// Five minutes for collecting, for oneself or for a screen that both look at. It ends without a sound.
export function CollectTimer() {
  const [left, setLeft] = useState<number>()
  const running = left !== undefined && left > 0
  useEffect(() => {
    if (!running) return
    const ends = performance.now() + whole * 1000
    const timer = setInterval(() => setLeft(Math.max(0, Math.ceil((ends - performance.now()) / 1000))), 1000)
    return () => clearInterval(timer)
  }, [running])
  return (
    <span className="row">
      {running && (
        <span role="timer" className="timer">
          {Math.floor(left / 60)}:{String(left % 60).padStart(2, '0')}
        </span>
      )}
      {left === 0 && <span>Five minutes are over</span>}
      <Act onClick={() => setLeft(running ? undefined : whole)}>
        {running ? 'Stop' : left === 0 ? 'Five more minutes' : 'Collect for 5 minutes'}
      </Act>
    </span>
  )
}
