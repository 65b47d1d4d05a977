import { useQuery } from '@tanstack/react-query'
import { useMe } from 'foundation/web/api/session'
import { Answered, Card, PageHead } from 'foundation/web/ui'
import { personQuery } from './people_queries'
import { ChangePassword } from './me/ChangePassword'
import { MyPage } from './me/MyPage'
import { Sessions } from './me/Sessions'
import { Tokens } from './me/Tokens'

/// What one says of oneself, and by what one comes in.
export default function MySettings() {
  const me = useMe()
  const page = useQuery(personQuery(me.person))
  return (
    <>
      <PageHead title="My settings" subtitle={`${me.mail}, ${me.organisation.name}`} />
      <div className="stack wide">
        <Card title="How colleagues know you">
          <Answered query={page}>{person => <MyPage key={person.version} person={person} />}</Answered>
        </Card>
        <Card title="Password">
          <ChangePassword />
        </Card>
        <Card title="Where you are signed in">
          <Sessions />
        </Card>
        <Card title="Tokens">
          <Tokens />
        </Card>
      </div>
    </>
  )
}
