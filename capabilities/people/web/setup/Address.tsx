import { Act, Card, TextInput } from 'foundation/web/ui'
import type { Turn } from './draft'

/// What the server is called and how people reach it.
export function Address({ draft, onChange, onBack, onNext }: Turn) {
  return (
    <Card title="How people reach it">
      <form
        className="stack wide"
        onSubmit={event => {
          event.preventDefault()
          onNext()
        }}
      >
        <TextInput
          label="Name of this server"
          description="Shown on the sign-in page."
          value={draft.name}
          onChange={event => onChange({ ...draft, name: event.currentTarget.value })}
          maxLength={80}
          required
        />
        <TextInput
          label="Public address"
          description="Every link that you hand on begins with it. It can be changed later."
          type="url"
          value={draft.public_url}
          onChange={event => onChange({ ...draft, public_url: event.currentTarget.value })}
          required
        />
        {isOnlyHere(draft.public_url) && (
          <p className="muted small">
            This address works on this machine only. Links for people elsewhere need the name under which they
            reach it, such as https://entente.norvane.example.
          </p>
        )}
        <div className="row between">
          <Act onClick={onBack}>Back</Act>
          <Act look="main" type="submit">
            Continue
          </Act>
        </div>
      </form>
    </Card>
  )
}

const isOnlyHere = (address: string) => /^https?:\/\/(localhost|127\.|\[::1\])/.test(address)
