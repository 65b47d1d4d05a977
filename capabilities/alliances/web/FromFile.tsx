import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from 'foundation/web/api/client'
import { Act, Card, FileInput, Icon, PageHead, ProblemNote, Status, Table } from 'foundation/web/ui'
import type { FileCheck } from './alliance_queries'

interface Chosen {
  name: string
  yaml: string
}

/// An alliance from a YAML file: first what it would make, or every fault by line, then the founding.
export default function FromFile() {
  const go = useNavigate()
  const [chosen, setChosen] = useState<Chosen>()
  const check = useMutation({
    mutationFn: (file: Chosen) => api.post('/alliances/imports/dry-run', {}, { yaml: file.yaml }),
  })
  const found = useMutation({
    mutationFn: (file: Chosen) => api.post('/alliances/imports', {}, { yaml: file.yaml }),
    onSuccess: alliance => go({ to: `/a/${alliance.slug}` }),
  })
  const choose = async (file: File | null) => {
    found.reset()
    if (!file) return setChosen(undefined)
    const read = { name: file.name, yaml: (await file.text()).replaceAll('\r\n', '\n') }
    setChosen(read)
    check.mutate(read)
  }
  return (
    <>
      <PageHead
        title="An alliance from a file"
        subtitle="Nothing is made before you have seen what the file would make"
      />
      <div className="stack wide">
        <Card>
          <div className="stack">
            <FileInput
              label="File"
              description="YAML, at most 1 MiB: the companies, seats and committees of one alliance."
              accept=".yaml,.yml"
              onChange={file => void choose(file)}
            />
            <p className="small">
              <a href={example} download="alliance.yaml">
                Download an example to start from
              </a>
            </p>
          </div>
        </Card>
        <ProblemNote problem={check.error ?? found.error} />
        {chosen && check.data && !check.data.ok && <Faults check={check.data} chosen={chosen} />}
        {chosen && check.data?.ok && (
          <WouldMake check={check.data} pending={found.isPending} onFound={() => found.mutate(chosen)} />
        )}
      </div>
    </>
  )
}

function Faults({ check, chosen }: { check: FileCheck; chosen: Chosen }) {
  const lines = chosen.yaml.split('\n')
  const lineOf = (at: string) => lines[Number(/line (\d+)/.exec(at)?.[1]) - 1]?.trim() ?? ''
  return (
    <Card
      title={check.faults.length === 1 ? 'One thing to mend' : `${check.faults.length} things to mend`}
      aside={<Status tone="bad">Nothing was imported</Status>}
    >
      <Table
        caption={`Faults in ${chosen.name}`}
        rows={check.faults}
        rowKey={fault => fault.at + fault.sentence}
        columns={[
          { title: 'Where', cell: fault => fault.at, width: '170px' },
          { title: 'What', cell: fault => fault.sentence },
          { title: 'The line', cell: fault => <code>{lineOf(fault.at)}</code> },
        ]}
      />
    </Card>
  )
}

interface WouldMakeProps {
  check: FileCheck
  pending: boolean
  onFound: () => void
}

function WouldMake({ check, pending, onFound }: WouldMakeProps) {
  const counts = check.would_create
  if (!counts) return null
  return (
    <Card title="The file is sound" aside={<Status tone="ok">Nothing to mend</Status>}>
      <div className="stack wide">
        <dl className="pairs">
          <dt>Companies</dt>
          <dd>{counts.parties}</dd>
          <dt>Seats</dt>
          <dd>
            {counts.seats}
            {counts.vacant_seats > 0 && `, ${counts.vacant_seats} of them vacant`}
          </dd>
          <dt>Pairs of counterparts</dt>
          <dd>{counts.counterpart_pairs}</dd>
          <dt>Committees</dt>
          <dd>{counts.forums}</dd>
        </dl>
        <p className="muted small">
          Founding it tells nobody outside your company: the others come in by invitation links that you hand
          on.
        </p>
        <div className="row end">
          <Act look="main" pending={pending} onClick={onFound} icon={<Icon name="plus" size={16} />}>
            Found this alliance
          </Act>
        </div>
      </div>
    </Card>
  )
}

const exampleText = `name: Orion
type: AT04
tier: typical
phase: active
effective_date: 2026-01-05
parties:
  - {name: Our Company AG, short_name: Ours, standing: us}
  - name: Their Company Inc.
    short_name: Theirs
    standing: invited
    alliance_manager: {name: Leila Haddad, mail: leila@theirs.example}
seats:
  - {key: our-sponsor, party: Ours, role: executive_sponsor, title: Executive sponsor, counterpart_key: their-sponsor}
  - {key: their-sponsor, party: Theirs, role: executive_sponsor, title: Executive sponsor}
forums:
  - key: final
    name: Final pair
    level: final_pair
    cadence: as_needed
    seats: [our-sponsor, their-sponsor]
    co_chairs: [our-sponsor, their-sponsor]
`
const example = `data:text/yaml;charset=utf-8,${encodeURIComponent(exampleText)}`
