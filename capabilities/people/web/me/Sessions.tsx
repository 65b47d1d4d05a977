import { useMutation, useQuery } from '@tanstack/react-query'
import { api } from 'foundation/web/api/client'
import { Act, Answered, Moment, note, noteBad, Table } from 'foundation/web/ui'
import { sessionsQuery } from '../people_queries'

/// Every browser that is signed in as oneself, and the way to end it.
export function Sessions() {
  const sessions = useQuery(sessionsQuery)
  const end = useMutation({
    mutationFn: (session: string) => api.delete('/sessions/{session}', { session }),
    onSuccess: () => note('Signed out there.'),
    onError: problem => noteBad(problem.message),
  })
  return (
    <Answered query={sessions}>
      {({ items }) => (
        <Table
          caption="Where you are signed in"
          rows={items}
          rowKey={row => row.id}
          columns={[
            { title: 'Device', cell: row => row.device },
            { title: 'Signed in', cell: row => <Moment at={row.signed_in_at} /> },
            { title: 'Last seen', cell: row => <Moment at={row.last_seen} /> },
            {
              title: 'Sign out',
              cell: row =>
                row.present ? 'This is here' : <Act onClick={() => end.mutate(row.id)}>Sign out there</Act>,
            },
          ]}
        />
      )}
    </Answered>
  )
}
