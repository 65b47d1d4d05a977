import { useQuery } from '@tanstack/react-query'
import { useRoom } from 'foundation/web/room'
import { Answered, Card, CopyField, Moment, PageHead } from 'foundation/web/ui'
import { CheckFile } from './CheckFile'
import { fileOf, recordOf } from './record_queries'
import './record.css'

/// The record of this page's room: how long it is, its signed head, to take away and to check.
export default function RoomRecord() {
  const room = useRoom()
  const record = useQuery({ ...recordOf(room.id ?? ''), enabled: room.id !== undefined })
  return (
    <>
      <PageHead
        title="The record"
        subtitle="Everything that was ever said or signed in this room, in order. Nobody can rewrite it: take it away, keep it, and hold the other side to it."
        actions={
          room.id && (
            <a className="btn main" href={fileOf(room.id)} download>
              Take the record away
            </a>
          )
        }
      />
      <div className="stack wide">
        <Answered query={record}>
          {answer => (
            <Card title={`${answer.size} entries`}>
              <div className="stack">
                {answer.head ? (
                  <>
                    <p>
                      A head is a fingerprint of every entry up to it: change one, and it no longer fits. The
                      last one covers {answer.head_size} entries. This server’s key signed it on{' '}
                      <Moment at={answer.head_at ?? ''} />.
                    </p>
                    <pre className="head">{answer.head}</pre>
                  </>
                ) : (
                  <p className="muted">
                    No head has been signed yet: one is signed at the first binding signature, and with every
                    file that you take away.
                  </p>
                )}
                <CopyField
                  label="The key of this server"
                  value={answer.verifier_key}
                  note="Compare it once by phone or on paper. A file that verifies under this key was written by this server."
                />
              </div>
            </Card>
          )}
        </Answered>
        <CheckFile />
      </div>
    </>
  )
}
