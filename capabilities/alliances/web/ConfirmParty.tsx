import { useMutation, useQuery } from '@tanstack/react-query'
import { useLocation, useNavigate } from '@tanstack/react-router'
import { api } from 'foundation/web/api/client'
import { useMe } from 'foundation/web/api/session'
import type { Shape } from 'foundation/web/api/shapes'
import { listed } from 'foundation/web/room'
import { Act, Answered, Card, Moment, PageHead, ProblemNote } from 'foundation/web/ui'
import { invitationQuery } from './alliance_queries'

/// Where the invitation link of a company leads. The secret stands behind the #, which browsers never send along.
export default function ConfirmParty() {
  const secret = useLocation({ select: location => location.hash })
  const invitation = useQuery({ ...invitationQuery(secret), enabled: secret !== '' })
  return (
    <>
      <PageHead title="An invitation into an alliance" tab="Invitation" />
      {secret ? (
        <Face invitation={invitation} secret={secret} />
      ) : (
        <Card title="The link is not whole">
          <p>Copy it once more from where you got it: it ends in a long row of letters behind a #.</p>
        </Card>
      )}
    </>
  )
}

interface FaceProps {
  invitation: ReturnType<typeof useQuery<Shape<'InvitationFace'>>>
  secret: string
}

function Face({ invitation, secret }: FaceProps) {
  // "Not found" says here that the link is used up, which is more than that there is no such page. Once it is shown it
  // stays: confirming uses it up.
  if (invitation.error && !invitation.data) return <ProblemNote problem={invitation.error} />
  return <Answered query={invitation}>{face => <Asked face={face} secret={secret} />}</Answered>
}

function Asked({ face, secret }: { face: Shape<'InvitationFace'>; secret: string }) {
  const me = useMe()
  const go = useNavigate()
  const confirm = useMutation({
    mutationFn: () => api.post('/party-invitations/confirm', {}, { secret }),
    onSuccess: alliance => go({ to: `/a/${alliance.slug}` }),
  })
  return (
    <Card title={face.alliance}>
      <div className="stack wide">
        <dl className="pairs">
          <dt>Companies</dt>
          <dd>{listed(face.parties)}</dd>
          <dt>You come in as</dt>
          <dd>{face.party}</dd>
          <dt>Made out to</dt>
          <dd>{face.mail}</dd>
          <dt>Works until</dt>
          <dd>
            <Moment at={face.expires_at} />
          </dd>
        </dl>
        <p>
          With your confirmation, <b>{me.organisation.name}</b> becomes a party of {face.alliance}. You become
          its alliance manager there, seat its people, and get a room that only they can read. The other
          companies learn your name and function, and those of the people whom you seat.
        </p>
        <ProblemNote problem={confirm.error} />
        <div className="row end">
          <Act
            look="main"
            obstacle={face.reason}
            pending={confirm.isPending}
            onClick={() => confirm.mutate()}
          >
            Confirm for {me.organisation.short_name}
          </Act>
        </div>
        {face.reason && <p className="small muted">{face.reason}</p>}
      </div>
    </Card>
  )
}
