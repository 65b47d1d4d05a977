import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from 'foundation/web/api/client'
import { Act, Answered, CopyField, Moment, note, noteBad, Select, Table, TextInput } from 'foundation/web/ui'
import { tokensQuery } from '../people_queries'

/// Tokens by which programs act as oneself.
export function Tokens() {
  const tokens = useQuery(tokensQuery)
  const end = useMutation({
    mutationFn: (token: string) => api.delete('/tokens/{token}', { token }),
    onSuccess: () => note('The token has ended.'),
    onError: problem => noteBad(problem.message),
  })
  return (
    <div className="stack wide">
      <Answered query={tokens}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="muted">
              No token yet. A program that reads or writes in your name sends a token instead of a password.
              It sees what you see.
            </p>
          ) : (
            <Table
              caption="Your tokens"
              rows={items}
              rowKey={row => row.id}
              columns={[
                { title: 'For', cell: row => row.name },
                { title: 'Made', cell: row => <Moment at={row.made_at} /> },
                { title: 'Works until', cell: row => <Moment at={row.expires_at} /> },
                { title: 'End', cell: row => <Act onClick={() => end.mutate(row.id)}>End it</Act> },
              ]}
            />
          )
        }
      </Answered>
      <NewToken />
    </div>
  )
}

const lives = [
  { value: '1', label: 'One day' },
  { value: '30', label: '30 days' },
  { value: '90', label: '90 days' },
  { value: '365', label: 'One year' },
]

function NewToken() {
  const [name, setName] = useState('')
  const [days, setDays] = useState('30')
  const make = useMutation({
    mutationFn: () => api.post('/tokens', {}, { name, days: Number(days) }),
    onSuccess: () => setName(''),
  })
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        make.mutate()
      }}
    >
      <div className="grid c2">
        <TextInput
          label="What is it for?"
          placeholder="Weekly report"
          value={name}
          onChange={event => setName(event.currentTarget.value)}
          required
          error={make.error?.at('/name')}
        />
        <Select label="Works for" data={lives} value={days} onChange={chosen => chosen && setDays(chosen)} />
      </div>
      <div className="row end">
        <Act type="submit" pending={make.isPending}>
          Make a token
        </Act>
      </div>
      {make.data && (
        <CopyField
          label="Your new token"
          value={make.data.token}
          note="Sent as Authorization: Bearer. It is not shown again."
        />
      )}
    </form>
  )
}
