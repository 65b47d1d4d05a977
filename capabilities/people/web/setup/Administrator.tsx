import { Act, Card, TextInput } from 'foundation/web/ui'
import { Password } from '../fields/Password'
import { TimeZone } from '../fields/TimeZone'
import type { Turn } from './draft'

/// Who runs this server.
export function Administrator({ draft, onChange, onNext }: Turn) {
  const { administrator } = draft
  const set = (change: Partial<typeof administrator>) =>
    onChange({ ...draft, administrator: { ...administrator, ...change } })
  return (
    <Card title="You run this server">
      <form
        className="stack wide"
        onSubmit={event => {
          event.preventDefault()
          onNext()
        }}
      >
        <p className="muted">
          You let organisations in and look after the machine. You belong to none of them: if you also work
          for one, it invites you there under another address.
        </p>
        <TextInput
          label="Your name"
          autoComplete="name"
          value={administrator.name}
          onChange={event => set({ name: event.currentTarget.value })}
          required
        />
        <TextInput
          label="Mail address"
          description="You sign in with it. Nothing is sent to it."
          type="email"
          autoComplete="username"
          value={administrator.mail}
          onChange={event => set({ mail: event.currentTarget.value })}
          required
        />
        <Password
          label="Password"
          kind="new"
          value={administrator.password}
          onChange={password => set({ password })}
        />
        <TimeZone value={administrator.time_zone} onChange={time_zone => set({ time_zone })} />
        <div className="row end">
          <Act look="main" type="submit">
            Continue
          </Act>
        </div>
      </form>
    </Card>
  )
}
