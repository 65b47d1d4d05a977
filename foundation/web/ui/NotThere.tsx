import { Card } from './Card'
import { Empty } from './Empty'

/// Nothing under this address, or nothing that one may see: the two are the same to everybody but the server.
export function NotThere() {
  return (
    <Card>
      <Empty title="There is nothing here" action={<a href="/">Go to My work</a>}>
        The address may be mistyped, or what stood here is in a room that you are not in. Who sent you the
        link can tell you, and can ask for you to be admitted.
      </Empty>
    </Card>
  )
}
