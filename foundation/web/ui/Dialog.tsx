import { lazy, Suspense, type ReactNode } from 'react'
import type { RoomHere } from 'foundation/web/room/kinds'

export interface DialogProps {
  title: string
  opened: boolean
  onClose: () => void
  children: ReactNode
  /// Where the thing will be that this dialog makes: shown as a ribbon under the title, and changes as one chooses.
  room?: RoomHere
  /// What the ribbon calls the thing: "this commitment".
  thing?: string
  size?: 'md' | 'lg' | 'xl'
}

const DialogFrame = lazy(() => import('./DialogFrame'))

/// A question in front of the page. Its code is loaded when the first one opens.
export function Dialog(props: DialogProps) {
  if (!props.opened) return null
  return (
    <Suspense>
      <DialogFrame {...props} />
    </Suspense>
  )
}
