import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { RoomTag } from 'foundation/web/room'
import {
  Act,
  Answered,
  Card,
  faultOf,
  Moment,
  NeutralTextarea,
  note,
  ProblemNote,
  Radio,
  SayWords,
  Status,
  useInPlace,
} from 'foundation/web/ui'
import { assumptionsOf, noteAssumption, test, type AssumptionLine } from './question_queries'

/// What each company takes for granted, until somebody says whether it is so.
export function Assumptions({ slug }: { slug: string }) {
  const [noting, setNoting] = useState(false)
  const inPlace = useInPlace(noting)
  return (
    <Answered query={useQuery(assumptionsOf(slug))}>
      {all => (
        <Card title="What we take for granted" aside={<RoomTag kind="joint" />}>
          <div className="stack wide">
            <p>{all.finding}</p>
            <div ref={inPlace}>
              {noting ? (
                <SayWords
                  label="What your company takes for granted"
                  verb="Write it down"
                  send={text => noteAssumption(slug, text)}
                  done="Written down. Anybody can test it now."
                  onClose={() => setNoting(false)}
                />
              ) : (
                <p className="row">
                  <Act obstacle={all.obstacle} onClick={() => setNoting(true)}>
                    Write down an assumption
                  </Act>
                </p>
              )}
            </div>
            {untestedFirst(all.items).map(one => (
              <Assumption key={one.id} assumption={one} />
            ))}
          </div>
        </Card>
      )}
    </Answered>
  )
}

export const untestedFirst = (all: readonly AssumptionLine[]) => [
  ...all.filter(one => !one.tested),
  ...all.filter(one => one.tested),
]

interface Part {
  assumption: AssumptionLine
}

function Assumption({ assumption }: Part) {
  const { tested, tested_at } = assumption
  return (
    <article className="stack close" aria-label={assumption.text}>
      <p>
        <b className="said">{assumption.text}</b>
        <br />
        <span className="small muted">
          {assumption.noted_by} for {assumption.holder}, <Moment at={assumption.noted_at} />
        </span>
      </p>
      {tested && tested_at ? (
        <p>
          <Status tone={tested.holds ? 'ok' : 'bad'}>{tested.holds ? 'It is so' : 'It is not so'}</Status>{' '}
          <span className="said">{tested.words}</span>
          <br />
          <span className="small muted">
            {assumption.tested_by}, <Moment at={tested_at} />
          </span>
        </p>
      ) : (
        <Testing assumption={assumption} />
      )}
    </article>
  )
}

function Testing({ assumption }: Part) {
  const [testing, setTesting] = useState(false)
  const inPlace = useInPlace(testing)
  return (
    <div ref={inPlace}>
      {testing ? (
        <VerdictForm assumption={assumption} onClose={() => setTesting(false)} />
      ) : (
        <p className="row">
          <Status tone="warn">Not tested yet</Status>
          {!assumption.obstacles.test && <Act onClick={() => setTesting(true)}>Say whether it is so</Act>}
        </p>
      )}
    </div>
  )
}

function VerdictForm({ assumption, onClose }: Part & { onClose: () => void }) {
  const [holds, setHolds] = useState<'yes' | 'no' | ''>('')
  const [words, setWords] = useState('')
  const sending = useMutation({
    mutationFn: () => test(assumption.id, { holds: holds === 'yes', words }),
    onSuccess: () => {
      note('Tested.')
      onClose()
    },
  })
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        sending.mutate()
      }}
    >
      <ProblemNote problem={sending.error} labels={{ '/words': 'How you know' }} />
      <Radio.Group label="Is it so?" value={holds} onChange={chosen => setHolds(chosen as 'yes' | 'no')}>
        <Radio value="yes" label="It is so" />
        <Radio value="no" label="It is not so" />
      </Radio.Group>
      <NeutralTextarea
        label="How you know, or what is true instead"
        minRows={2}
        value={words}
        onChange={event => setWords(event.currentTarget.value)}
        {...faultOf(sending.error, '/words')}
      />
      <div className="row">
        <Act
          look="main"
          type="submit"
          pending={sending.isPending}
          obstacle={holds && words.trim() ? null : 'Say whether it is so, and how you know.'}
        >
          Say so
        </Act>
        <Act onClick={onClose}>Cancel</Act>
      </div>
    </form>
  )
}
