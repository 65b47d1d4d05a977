import { useQuery } from '@tanstack/react-query'
import { Act } from 'foundation/web/ui/Act'
import { Answered } from 'foundation/web/ui/Answered'
import { Dialog } from 'foundation/web/ui/Dialog'
import { sendSoon } from 'foundation/web/ui/notes'
import { useMe } from 'foundation/web/api/session'
import { Readers } from './Audience'
import { useRoom } from './here'
import { listed, peopleHaveAccess, type RoomHere } from './kinds'
import { allianceQuery, roomQuery } from './queries'
import './publish.css'

interface PublishProps {
  opened: boolean
  onClose: () => void
  /// What is being published, word for word.
  title: string
  text: string
  /// What does not go along: "Comments and earlier versions stay in our room."
  staysBehind?: string
  /// Sends it. Called half a minute after the person said so, unless they took it back.
  send: () => void
}

/// The only way from our room to the joint one: the exact text, everybody who will get it by name, and half a minute to
/// think again.
export default function Publish({ opened, onClose, title, text, staysBehind, send }: PublishProps) {
  const here = useRoom()
  const partners = listed(here.others)
  const publish = () => {
    onClose()
    sendSoon(`Sending “${title}” to ${partners}`, send)
  }
  return (
    <Dialog
      title={`Share with ${partners}`}
      opened={opened}
      onClose={onClose}
      room={jointOf(here)}
      thing="this text"
      size="lg"
    >
      <figure className="published">
        <figcaption className="small muted">The exact text</figcaption>
        <h3>{title}</h3>
        <p className="said">{text}</p>
      </figure>
      {staysBehind && <p className="muted">{staysBehind}</p>}
      <JointReaders slug={here.alliance?.slug ?? ''} />
      <p className="muted">
        It is a copy: what you change here later stays here. It can be withdrawn, but not unseen.
      </p>
      <div className="dialog-end">
        <Act onClick={onClose}>Cancel</Act>
        <Act look="main" onClick={publish}>
          Share with {partners}
        </Act>
      </div>
    </Dialog>
  )
}

const jointOf = (here: RoomHere): RoomHere => ({ ...here, kind: 'joint', count: undefined, readers: [] })

function JointReaders({ slug }: { slug: string }) {
  const me = useMe()
  const alliance = useQuery(allianceQuery(slug))
  const joint = alliance.data?.rooms.joint
  const room = useQuery({ ...roomQuery(joint ?? ''), enabled: joint !== undefined })
  return (
    <Answered query={room}>
      {({ readers, count }) => (
        <section className="stack" aria-label="Who gets it">
          <h3>{peopleHaveAccess(count).replace('have', 'will have').replace('has', 'will have')}</h3>
          <Readers
            readers={readers.map(one => ({ ...one, ours: one.organisation === me.organisation.name }))}
          />
        </section>
      )}
    </Answered>
  )
}
