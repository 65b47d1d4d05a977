import { Icon } from 'foundation/web/ui/Icon'
import { Mark } from 'foundation/web/ui/Mark'
import { treatment } from './kinds'
import './ribbon.css'

const words: Record<string, string> = {
  joint: 'Joint',
  own: 'Our room',
  restricted: 'Restricted',
  organisation: 'Our company',
  server: 'Server',
}

/// Whose room a row is in, on pages that gather rows from several. A kind that it does not know counts as our own.
export function RoomTag({ kind }: { kind: string }) {
  return (
    <span className={`room-tag ${treatment(kind)}`}>
      <RoomSign kind={kind} />
      {words[kind] ?? 'Our room'}
    </span>
  )
}

/// The pair, the lock or the key.
export function RoomSign({ kind, size = 16 }: { kind: string; size?: number }) {
  const shape = treatment(kind)
  if (shape === 'joint') return <Mark width={size + 4} />
  return <Icon name={shape === 'own' ? 'lock' : 'key'} size={size} />
}
