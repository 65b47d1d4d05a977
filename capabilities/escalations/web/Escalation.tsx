import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { AlsoHere, SharedDesk } from 'foundation/web/pens'
import { Added } from 'foundation/web/Added'
import { useRoom } from 'foundation/web/room'
import { Answered, Moment, PageHead, Status, Steps } from 'foundation/web/ui'
import { themes } from 'capabilities/issues/web/themes'
import { Deciding } from './Deciding'
import { escalationQuery, pens, pensQuery, type EscalationAnswer } from './escalation_queries'
import { Options } from './Options'
import { Reason } from './Reason'
import { OpenAgain, Reopening } from './Reopening'
import { Returned } from './Returned'
import { Root } from './Root'
import { SideCards } from './SideCards'
import { Signing } from './Signing'
import { levels, placeOnWay, states, way } from './states'
import { Together } from './Together'
import { WithdrawEscalation } from './WithdrawEscalation'

/// One escalation: written up together, signed over one text, settled by counterparts, closed with a reason.
export default function Escalation() {
  const { escalation } = useParams({ strict: false }) as { escalation: string }
  const query = useQuery(escalationQuery(escalation))
  return (
    <Answered query={query}>
      {({ value, version }) => <Shown key={value.id} escalation={value} version={version} />}
    </Answered>
  )
}

/// What every part of the page is handed.
export interface Part {
  escalation: EscalationAnswer
  version: number
}

function Shown({ escalation, version }: Part) {
  const { ours } = useRoom()
  const state = states[escalation.state]
  const decided = placeOnWay(escalation.state) >= 3
  const returned = escalation.state === 'returned_for_work'
  return (
    <SharedDesk
      subject={escalation.id}
      pens={pensQuery(escalation.id)}
      verbs={pens}
      writes={!escalation.obstacles.edit}
    >
      <PageHead
        title={escalation.write_up.question}
        tab="Escalation"
        subtitle={
          <>
            Escalation begun <Moment at={escalation.drafted_at} />.{' '}
            {themes[escalation.theme] ?? escalation.theme}.{' '}
            {escalation.level > 0 && `${levels[escalation.level]}.`}
          </>
        }
        actions={
          !escalation.obstacles.withdraw ? (
            <WithdrawEscalation escalation={escalation} />
          ) : !escalation.obstacles.reopen ? (
            <OpenAgain escalation={escalation} />
          ) : undefined
        }
      />
      <div className="stack wide">
        <Status tone={state.tone}>{state.words}</Status>
        <AlsoHere ours={ours} />
        {escalation.state !== 'withdrawn' && (
          <Steps label="Where it stands" steps={way} now={placeOnWay(escalation.state)} />
        )}
        {returned && <Returned escalation={escalation} />}
        <Reopening escalation={escalation} />
        {decided && <Reason escalation={escalation} version={version} />}
        {escalation.published_at && <Added to="escalation/reason" about={{ escalation: escalation.id }} />}
        {escalation.receivers.length > 0 && <Deciding escalation={escalation} version={version} />}
        <Root escalation={escalation} />
        {!escalation.in_joint_room && <Signing escalation={escalation} version={version} />}
        <SideCards escalation={escalation} version={version} />
        <Options escalation={escalation} version={version} />
        <Together escalation={escalation} version={version} />
        {!returned && <Returned escalation={escalation} />}
        {!decided && <Reason escalation={escalation} version={version} />}
      </div>
    </SharedDesk>
  )
}
