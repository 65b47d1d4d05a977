import { useMutation, useQuery } from '@tanstack/react-query'
import { Navigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from 'foundation/web/api/client'
import { serverQuery, sessionQuery } from 'foundation/web/api/session'
import { Act, Card, PageHead, ProblemNote, TextInput } from 'foundation/web/ui'
import { useComeIn } from './comeIn'
import { Password } from './fields/Password'

/// Mail address and password; nothing to puzzle over.
export default function SignIn() {
  const session = useQuery(sessionQuery)
  const server = useQuery(serverQuery)
  const { next = '/' } = useSearch({ strict: false })
  const [mail, setMail] = useState('')
  const [password, setPassword] = useState('')
  const comeIn = useComeIn()
  const signIn = useMutation({
    mutationFn: () => api.post('/session', {}, { mail, password }),
    onSuccess: me => comeIn(me, next),
  })
  if (session.data) return <Navigate to={next} replace />
  if (server.data && !server.data.set_up) return <Navigate to="/setup" replace />
  return (
    <>
      <PageHead title="Sign in" subtitle={server.data?.name} />
      <div className="stack wide">
        <Card>
          <form
            className="stack wide"
            onSubmit={event => {
              event.preventDefault()
              signIn.mutate()
            }}
          >
            <ProblemNote problem={signIn.error} />
            <TextInput
              label="Mail address"
              type="email"
              autoComplete="username"
              value={mail}
              onChange={event => setMail(event.currentTarget.value)}
              required
            />
            <Password label="Password" kind="present" value={password} onChange={setPassword} />
            <div className="row end">
              <Act look="main" type="submit" pending={signIn.isPending}>
                Sign in
              </Act>
            </div>
          </form>
        </Card>
        {server.data?.demo ? <IntoDemo /> : <WithoutPassword />}
      </div>
    </>
  )
}

function IntoDemo() {
  return (
    <p className="muted small">
      This server tells the demo story, and its people have no passwords: each comes in by a link that the
      server printed when it started. A link works once; whoever runs the server makes new ones with{' '}
      <code>entente demo</code>. It is always the same day here.
    </p>
  )
}

function WithoutPassword() {
  return (
    <p className="muted small">
      New here? Your organisation&rsquo;s administrator sends you a link. Password forgotten? The same person
      makes you a reset link; no mail is needed.
    </p>
  )
}
