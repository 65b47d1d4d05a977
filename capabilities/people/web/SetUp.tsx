import { useQuery } from '@tanstack/react-query'
import { Navigate } from '@tanstack/react-router'
import { useState } from 'react'
import { serverQuery, sessionQuery } from 'foundation/web/api/session'
import { Answered, Empty, PageHead, Steps } from 'foundation/web/ui'
import { linkQuery } from './people_queries'
import { useSecret } from './secret'
import { Administrator } from './setup/Administrator'
import { Address } from './setup/Address'
import { DemoBeside } from './setup/DemoBeside'
import { FirstOrganisations } from './setup/FirstOrganisations'
import { WhoReads } from './setup/WhoReads'
import { newSetUp } from './setup/draft'

const steps = ['You', 'This server', 'Who can read it', 'Organisations']

/// The first minutes of a server: who runs it, how it is reached, what that means, and the first organisations.
export default function SetUp() {
  const secret = useSecret()
  const server = useQuery(serverQuery)
  // Before the server is set up it knows nobody, and refuses the question.
  const session = useQuery({ ...sessionQuery, enabled: server.data?.set_up === true })
  const [draft, setDraft] = useState(newSetUp)
  const [step, setStep] = useState(0)
  if (server.data?.set_up && step < 3) {
    return <Navigate to={session.data?.server_administrator ? '/server' : '/sign-in'} replace />
  }
  const turn = { draft, onChange: setDraft, onBack: () => setStep(step - 1), onNext: () => setStep(step + 1) }
  return (
    <>
      <PageHead title="Set this server up" subtitle="Four short steps. The last one can wait." />
      <Steps label="Setting up" steps={steps} now={step} />
      <LinkWorks secret={secret} asked={step < 3}>
        {step === 0 && (
          <div className="stack wide">
            <Administrator {...turn} />
            <DemoBeside />
          </div>
        )}
        {step === 1 && <Address {...turn} />}
        {step === 2 && <WhoReads {...turn} secret={secret} onFault={place => setStep(place)} />}
        {step === 3 && <FirstOrganisations />}
      </LinkWorks>
    </>
  )
}

// A setup link lives for half an hour: better to hear on the first page than on the last that it is over.
function LinkWorks({
  secret,
  asked,
  children,
}: {
  secret: string
  asked: boolean
  children: React.ReactNode
}) {
  const link = useQuery({ ...linkQuery(secret), enabled: asked && secret !== '' })
  if (!asked) return children
  if (secret === '') {
    return (
      <Empty
        title="Open the setup link"
        steps={[
          'Look at the place where you started the server.',
          'Open the link that it printed. It works once, for 30 minutes.',
          'Is it too old? The command “entente setup-link” prints a new one.',
        ]}
      >
        Whoever starts a server sets it up. The link proves that it is you.
      </Empty>
    )
  }
  return <Answered query={link}>{() => children}</Answered>
}
