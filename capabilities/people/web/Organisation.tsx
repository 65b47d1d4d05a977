import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Act, Answered, Card, Icon, PageHead } from 'foundation/web/ui'
import { DescribeOrganisation } from './DescribeOrganisation'
import { InvitePerson } from './InvitePerson'
import { LinkMade, type MadeLink } from './LinkMade'
import { PeopleList } from './PeopleList'
import { organisationQuery, type Organisation as Ours } from './people_queries'

/// Our organisation and its people.
export default function Organisation() {
  const organisation = useQuery(organisationQuery)
  return <Answered query={organisation}>{ours => <People ours={ours} />}</Answered>
}

function People({ ours }: { ours: Ours }) {
  const [inviting, setInviting] = useState(false)
  const [made, setMade] = useState<MadeLink>()
  return (
    <>
      <PageHead
        title="People"
        subtitle={`Everybody at ${ours.name}. Partners know only those who hold a seat in an alliance with them.`}
        actions={
          <Act
            look="main"
            onClick={() => setInviting(true)}
            obstacle={ours.obstacles.invite}
            icon={<Icon name="plus" size={16} />}
          >
            Invite somebody
          </Act>
        }
      />
      <div className="stack wide">
        <PeopleList ours={ours} onLink={setMade} onInvite={() => setInviting(true)} />
        {!ours.host && <About ours={ours} />}
      </div>
      <InvitePerson ours={ours} opened={inviting} onClose={() => setInviting(false)} onMade={setMade} />
      <LinkMade made={made} onClose={() => setMade(undefined)} />
    </>
  )
}

function About({ ours }: { ours: Ours }) {
  const [describing, setDescribing] = useState(false)
  return (
    <Card
      title="Our organisation"
      aside={
        <Act
          onClick={() => setDescribing(true)}
          obstacle={ours.obstacles.change}
          icon={<Icon name="edit" size={16} />}
        >
          Change
        </Act>
      }
    >
      <dl className="pairs">
        <dt>Name</dt>
        <dd>{ours.name}</dd>
        <dt>Short name</dt>
        <dd>{ours.short_name}</dd>
        <dt>Mail domains</dt>
        <dd>{ours.mail_domains.join(', ')}</dd>
        <dt>Country</dt>
        <dd>{ours.country}</dd>
        <dt>Time zone</dt>
        <dd>{ours.time_zone.replaceAll('_', ' ')}</dd>
      </dl>
      <DescribeOrganisation ours={ours} opened={describing} onClose={() => setDescribing(false)} />
    </Card>
  )
}
