import { useMutation, useQuery } from '@tanstack/react-query'
import { Navigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from 'foundation/web/api/client'
import type { Shape } from 'foundation/web/api/shapes'
import { Act, Answered, Card, Empty, Moment, PageHead, ProblemNote } from 'foundation/web/ui'
import { useComeIn } from './comeIn'
import { Language } from './fields/Language'
import { Password } from './fields/Password'
import { TimeZone, timeZoneHere } from './fields/TimeZone'
import { WorkingDays } from './fields/WorkingDays'
import { linkQuery } from './people_queries'
import { useSecret } from './secret'

type Link = Shape<'LinkFace'>

/// Where every link for one person leads: joining, a new password, or a walk through the demo story.
export default function Join() {
  const secret = useSecret()
  const link = useQuery({ ...linkQuery(secret), enabled: secret !== '' })
  if (secret === '') return <HalfALink />
  if (link.error?.notThere) return <DeadLink words={link.error.message} />
  if (link.data?.kind === 'setup') return <Navigate to="/setup" hash={secret} replace />
  return <Answered query={link}>{found => <Use link={found} secret={secret} />}</Answered>
}

function HalfALink() {
  return (
    <Card>
      <Empty title="This link is not whole" action={<ToSignIn />}>
        A part of it was lost when it was copied. Copy it again, to its very end, or ask for a new one.
      </Empty>
    </Card>
  )
}

function DeadLink({ words }: { words: string }) {
  return (
    <Card>
      <Empty title="This link does not work any more" action={<ToSignIn />}>
        {words}
      </Empty>
    </Card>
  )
}

const ToSignIn = () => (
  <a className="btn" href="/sign-in">
    Go to sign-in
  </a>
)

/// Told to whoever holds the link, and to nobody at the sign-in page: there it would tell a guesser too.
function WasClosed({ since }: { since: string }) {
  return (
    <Card title="Somebody guessed at your password">
      <p>
        After a hundred wrong tries in a row it was closed (<Moment at={since} />) and lets nobody in. The one
        that you choose here opens your account again.
      </p>
    </Card>
  )
}

function Use({ link, secret }: { link: Link; secret: string }) {
  const [password, setPassword] = useState('')
  const [time_zone, setTimeZone] = useState(timeZoneHere())
  const [language, setLanguage] = useState('en')
  const [working_days, setWorkingDays] = useState([0, 1, 2, 3, 4])
  const comeIn = useComeIn()
  const invited = link.kind === 'invitation'
  const use = useMutation({
    mutationFn: () =>
      api.post(
        '/links/use',
        {},
        {
          secret,
          ...(link.kind === 'demo' ? {} : { password }),
          ...(invited ? { time_zone, language, working_days } : {}),
        },
      ),
    onSuccess: me => comeIn(me, '/'),
  })
  return (
    <>
      <PageHead title={titles[link.kind] ?? ''} subtitle={<For link={link} />} />
      {link.password_closed_at && <WasClosed since={link.password_closed_at} />}
      <Card>
        <form
          className="stack wide"
          onSubmit={event => {
            event.preventDefault()
            use.mutate()
          }}
        >
          {use.error && use.error.faults.length === 0 && <ProblemNote problem={use.error} />}
          {link.kind !== 'demo' && (
            <Password
              label="Choose a password"
              kind="new"
              value={password}
              onChange={setPassword}
              problem={use.error}
            />
          )}
          {invited && (
            <>
              <TimeZone value={time_zone} onChange={setTimeZone} problem={use.error} />
              <WorkingDays value={working_days} onChange={setWorkingDays} problem={use.error} />
              <Language value={language} onChange={setLanguage} problem={use.error} />
            </>
          )}
          <div className="row between">
            <span className="muted small">
              The link works until <Moment at={link.expires_at} />.
            </span>
            <Act look="main" type="submit" pending={use.isPending}>
              {verbs[link.kind]}
            </Act>
          </div>
          {/* A password keeper keeps the new password under this name. */}
          <input
            className="vh"
            type="email"
            autoComplete="username"
            value={link.mail ?? ''}
            readOnly
            tabIndex={-1}
            aria-hidden="true"
          />
        </form>
      </Card>
    </>
  )
}

const titles: Partial<Record<Link['kind'], string>> = {
  invitation: 'Join your organisation',
  reset: 'Choose a new password',
  demo: 'Walk through the demo',
}

const verbs: Partial<Record<Link['kind'], string>> = {
  invitation: 'Join',
  reset: 'Save and sign in',
  demo: 'Come in',
}

function For({ link }: { link: Link }) {
  return (
    <>
      {link.name} ({link.mail}), {link.organisation}
    </>
  )
}
