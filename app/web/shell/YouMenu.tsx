import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { api } from 'foundation/web/api/client'
import { sessionQuery, type Me } from 'foundation/web/api/session'
import { keptWords } from 'foundation/web/pens/kept_words'
import { useHouse } from 'foundation/web/screens'
import { Drop } from 'foundation/web/ui/Drop'
import { Icon } from 'foundation/web/ui/Icon'
import { Who } from 'foundation/web/ui/Who'
import { mayOpen } from './Navigation'

/// Oneself: who one is here, one's settings, the way out.
export function YouMenu({ me }: { me: Me }) {
  const menu = useHouse().menu.filter(entry => entry.place === 'you' && mayOpen(entry, me))
  const signOut = useSignOut()
  return (
    <Drop label={`You: ${me.name}`} face={<Who name={me.name} ours alone />}>
      {close => (
        <>
          <p className="you">
            <b>{me.name}</b>
            <small>{me.organisation.name}</small>
            <small>{me.mail}</small>
          </p>
          <hr />
          {menu.map(entry => (
            <Link key={entry.to} to={entry.to} className="drop-line" onClick={close}>
              {entry.icon && <Icon name={entry.icon} />} {entry.label}
            </Link>
          ))}
          <button type="button" className="drop-line" onClick={() => signOut.mutate()}>
            <Icon name="signOut" /> Sign out
          </button>
        </>
      )}
    </Drop>
  )
}

function useSignOut() {
  const queries = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: () => api.delete('/session', {}),
    onSuccess: async () => {
      // Nothing that the one person saw or wrote may wait for the next.
      keptWords.forgetAll()
      queries.clear()
      queries.setQueryData(sessionQuery.queryKey, null)
      await navigate({ to: '/sign-in' })
    },
  })
}
