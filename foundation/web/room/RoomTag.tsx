import { Icon } from 'foundation/web/ui/Icon'
import { Mark } from 'foundation/web/ui/Mark'
import { roomKinds, treatment } from './kinds'
import './ribbon.css'

/// Whose room a row is in, on pages that gather rows from several. A kind that it does not know counts as our own.
export function RoomTag({ kind }: { kind: string }) {
  return (
    <span className={`room-tag ${treatment(kind)}`}>
      <RoomSign kind={kind} />
      {roomKinds[kind] ?? 'Our room'}
    </span>
  )
}

/// The pair, the lock or the key.
export function RoomSign({ kind, size = 16 }: { kind: string; size?: number }) {
  const shape = treatment(kind)
  if (shape === 'joint') return <Mark width={size + 4} />
  return <Icon name={shape === 'own' ? 'lock' : 'key'} size={size} />
}
