import type { ErrorComponentProps } from '@tanstack/react-router'
import { Card } from 'foundation/web/ui/Card'
import { Act } from 'foundation/web/ui/Act'
import { ProblemNote } from 'foundation/web/ui/ProblemNote'

/// A page that fell over. The shell around it still stands.
export function PageFailed({ error, reset }: ErrorComponentProps) {
  if (isOldVersion(error)) return <Renewed />
  return <ProblemNote problem={error} again={reset} />
}

// The server was upgraded while this page was open: the part that is asked for is no longer there.
const isOldVersion = (error: unknown) =>
  /dynamically imported module|module script failed/i.test(String(error))

function Renewed() {
  return (
    <Card title="Entente was renewed while this page was open">
      <div className="stack">
        <p>Load the page again to go on. What you saved is safe.</p>
        <Act look="main" onClick={() => globalThis.location.reload()}>
          Load again
        </Act>
      </div>
    </Card>
  )
}
