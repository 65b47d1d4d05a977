import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from 'foundation/web/api/client'
import { Act, note, ProblemNote } from 'foundation/web/ui'
import { Password } from '../fields/Password'

/// A new password, for who knows the present one. Everything else that was signed in is signed out.
export function ChangePassword() {
  const [present, setPresent] = useState('')
  const [password, setPassword] = useState('')
  const change = useMutation({
    mutationFn: () => api.put('/session/password', {}, { present, password }),
    onSuccess: () => {
      setPresent('')
      setPassword('')
      note('Your password is changed. Every other session and every token has ended.')
    },
  })
  return (
    <form
      className="stack wide"
      onSubmit={event => {
        event.preventDefault()
        change.mutate()
      }}
    >
      {change.error && change.error.faults.length === 0 && <ProblemNote problem={change.error} />}
      <div className="grid c2">
        <Password
          label="Present password"
          kind="present"
          value={present}
          onChange={setPresent}
          problem={change.error}
          at="/present"
        />
        <Password
          label="New password"
          kind="new"
          value={password}
          onChange={setPassword}
          problem={change.error}
        />
      </div>
      <div className="row end">
        <Act type="submit" pending={change.isPending}>
          Change the password
        </Act>
      </div>
    </form>
  )
}
