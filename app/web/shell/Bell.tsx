import { useMutation, useQuery, queryOptions } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api } from 'foundation/web/api/client'
import type { Shape } from 'foundation/web/api/shapes'
import { RoomTag } from 'foundation/web/room/RoomTag'
import { useHouse } from 'foundation/web/screens'
import { Drop } from 'foundation/web/ui/Drop'
import { Icon } from 'foundation/web/ui/Icon'
import { Who } from 'foundation/web/ui/Who'
import { RelativeTime } from 'foundation/web/ui/Moment'

const noticesQuery = queryOptions({ queryKey: ['notices'], queryFn: () => api.get('/notices', {}) })

/// What happened that concerns the signed-in person; opening it counts as having seen it.
export function Bell() {
  const notices = useQuery(noticesQuery)
  const items = notices.data?.items ?? []
  const unseen = notices.data?.unseen ?? 0
  const shown = unseen > 99 ? '99+' : String(unseen)
  const see = useMutation({ mutationFn: (position: number) => api.put('/notices/seen', {}, { position }) })
  const newest = Math.max(0, ...items.map(notice => notice.position))
  return (
    <Drop
      label={unseen ? `Notices, ${shown} new` : 'Notices'}
      onOpen={() => unseen > 0 && see.mutate(newest)}
      face={
        <>
          <Icon name="bell" size={20} />
          {unseen > 0 && <span className="badge">{shown}</span>}
        </>
      }
    >
      {close => (
        <div className="bell">
          <h2>Notices</h2>
          {items.length === 0 && (
            <p className="muted">Nothing yet. What others ask of you, and what they answer, comes here.</p>
          )}
          <ul>
            {items.map(notice => (
              <li key={notice.position}>
                <NoticeLine notice={notice} close={close} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </Drop>
  )
}

function NoticeLine({ notice, close }: { notice: Shape<'NoticeShown'>; close: () => void }) {
  const house = useHouse()
  return (
    <Link
      to={house.addressOf(notice) ?? '/'}
      className={notice.seen ? 'drop-line' : 'drop-line new'}
      onClick={close}
    >
      <Who name={notice.author} ours={notice.ours} alone />
      <span>
        <b>{notice.author}</b> {house.noticeOf(notice.reason)}: {notice.title}
        <small>
          <RoomTag kind={notice.room_kind} /> · <RelativeTime at={notice.at} />
        </small>
      </span>
    </Link>
  )
}
