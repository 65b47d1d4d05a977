import type { ReactNode } from 'react'
import type { RoomHere } from 'foundation/web/room/kinds'
import { Act } from './Act'
import { Dialog } from './Dialog'
import { ProblemNote } from './ProblemNote'

interface ConfirmProps {
  title: string
  opened: boolean
  onClose: () => void
  /// The verb on the button: "Withdraw", never "OK".
  verb: string
  onConfirm: () => void
  children: ReactNode
  pending?: boolean
  problem?: unknown
  danger?: boolean
  room?: RoomHere
  thing?: string
}

/// Asks once more, only when the partner will be told or something would be lost. All else is done at once, with undo.
export function Confirm(props: ConfirmProps) {
  const { title, opened, onClose, verb, onConfirm, children, pending, problem, danger, room, thing } = props
  return (
    <Dialog title={title} opened={opened} onClose={onClose} room={room} thing={thing}>
      <ProblemNote problem={problem} />
      <div>{children}</div>
      <div className="dialog-end">
        <Act onClick={onClose}>Cancel</Act>
        <Act look={danger ? 'danger' : 'main'} onClick={onConfirm} pending={pending}>
          {verb}
        </Act>
      </div>
    </Dialog>
  )
}
