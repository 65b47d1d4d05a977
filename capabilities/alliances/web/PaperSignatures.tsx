import { useMutation, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from 'foundation/web/api/client'
import { allianceQuery } from 'foundation/web/room'
import {
  Act,
  Answered,
  Card,
  Confirm,
  Day,
  Empty,
  note,
  noteBad,
  PageHead,
  Status,
  Table,
  Textarea,
} from 'foundation/web/ui'
import { papersQuery, type Paper } from './alliance_queries'

/// Signatures that were given on paper by a company that did not sign in, and what it says of them now.
export default function PaperSignatures() {
  const { slug } = useParams({ strict: false }) as { slug: string }
  const papers = useQuery(papersQuery(slug))
  return (
    <>
      <PageHead
        title="Signatures on paper"
        subtitle="Recorded by hand for a company that did not sign in then; it confirms or contests each the day it joins"
      />
      <Card>
        <Answered query={papers}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title="Nothing was signed on paper">
                When a company does not sign in yet, its signature is recorded with who signed, when, and
                where the paper is. It is listed here.
              </Empty>
            ) : (
              <List papers={items} slug={slug} />
            )
          }
        </Answered>
      </Card>
    </>
  )
}

function List({ papers, slug }: { papers: Paper[]; slug: string }) {
  const alliance = useQuery(allianceQuery(slug))
  const [contesting, setContesting] = useState<Paper>()
  const nameOf = (party: string) => alliance.data?.parties.find(one => one.party === party)?.short_name ?? ''
  return (
    <>
      <Table
        caption="Signatures on paper"
        rows={papers}
        rowKey={paper => paper.id}
        columns={[
          {
            title: 'What',
            cell: paper => (
              <>
                {paper.about.title}
                <span className="note">{paper.evidence}</span>
              </>
            ),
          },
          { title: 'For', cell: paper => nameOf(paper.party) },
          { title: 'Signed by', cell: paper => paper.who },
          { title: 'On', cell: paper => <Day on={paper.signed_on} /> },
          { title: 'Says the company', cell: paper => <Said paper={paper} /> },
          {
            title: 'Your word',
            cell: paper => <Word paper={paper} onContest={() => setContesting(paper)} />,
          },
        ]}
      />
      {contesting && <Contest paper={contesting} onClose={() => setContesting(undefined)} />}
    </>
  )
}

function Said({ paper }: { paper: Paper }) {
  if (paper.state === 'confirmed') return <Status tone="ok">Confirmed</Status>
  if (paper.state === 'recorded') return <Status tone="none">Nothing yet</Status>
  return (
    <>
      <Status tone="bad">Contested</Status>
      <span className="note">{paper.said}</span>
    </>
  )
}

function Word({ paper, onContest }: { paper: Paper; onContest: () => void }) {
  const confirm = useMutation({
    mutationFn: () => api.put('/paper-signatures/{paper}/confirmation', { paper: paper.id }, undefined),
    onSuccess: () => note('You confirmed this signature.'),
    onError: problem => noteBad(problem.message),
  })
  if (paper.obstacles.decide) return <span className="muted">–</span>
  return (
    <span className="row">
      <Act look="main" onClick={() => confirm.mutate()} pending={confirm.isPending}>
        It is ours
      </Act>
      <Act onClick={onContest}>Contest</Act>
    </span>
  )
}

function Contest({ paper, onClose }: { paper: Paper; onClose: () => void }) {
  const [reason, setReason] = useState('')
  const contest = useMutation({
    mutationFn: () => api.put('/paper-signatures/{paper}/contest', { paper: paper.id }, { reason }),
    onSuccess: () => {
      note('You contested this signature.')
      onClose()
    },
  })
  return (
    <Confirm
      title={`Contest: ${paper.about.title}`}
      opened
      onClose={onClose}
      verb="Contest"
      danger
      onConfirm={() => contest.mutate()}
      pending={contest.isPending}
      problem={contest.error}
    >
      <Textarea
        label="Reason"
        description="Everybody in the room where it was signed can read it."
        value={reason}
        onChange={event => setReason(event.currentTarget.value)}
        autosize
        minRows={2}
      />
    </Confirm>
  )
}
