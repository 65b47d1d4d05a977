import { Who } from 'foundation/web/ui/Who'
import { Dialog } from 'foundation/web/ui/Dialog'
import { peopleHaveAccess, saying, type RoomHere } from './kinds'
import './audience.css'

/// Everybody who may read this page, by company.
export default function Audience({ room, onClose }: { room: RoomHere; onClose: () => void }) {
  return (
    <Dialog title={peopleHaveAccess(room.count ?? 0)} opened onClose={onClose}>
      <p className="muted">{saying(room).sentence}</p>
      <Readers readers={room.readers} />
    </Dialog>
  )
}

/// Names by company: ours round, theirs square.
export function Readers({ readers }: Pick<RoomHere, 'readers'>) {
  return (
    <div className="readers">
      {readers.map(company => (
        <section key={company.organisation} aria-label={company.organisation}>
          <h3>
            {company.organisation} <span className="muted">{company.people.length}</span>
          </h3>
          <ul>
            {company.people.map(person => (
              <li key={person}>
                <Who name={person} ours={company.ours} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
