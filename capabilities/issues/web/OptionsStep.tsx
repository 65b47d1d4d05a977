import { useState } from 'react'
import { Act, Card, Icon, useInPlace } from 'foundation/web/ui'
import { CollectTimer } from './CollectTimer'
import { work, type Part } from './issue_queries'
import { OptionCard } from './OptionCard'
import { OptionForm } from './OptionForm'
import { ScoreTable } from './ScoreTable'
import { SetAside } from './SetAside'
import { useSides } from './sides'
import './options.css'

/// First collected without a word of judgement, then rated by each side for itself.
export function OptionsStep(part: Part) {
  const { options, obstacles } = part.issue
  const sides = useSides(part.issue)
  const [adding, setAdding] = useState(false)
  const inPlace = useInPlace(adding, '.add-option button')
  const open = options.filter(option => !option.set_aside)
  return (
    <div ref={inPlace} className="stack wide">
      <ScoreTable sides={sides} issue={part.issue} />
      <Card title="Options" aside={!obstacles.work && <CollectTimer />}>
        <div className="stack wide">
          {open.length === 0 && !adding && (
            <p className="muted">
              None yet. Write down what comes to mind, also what you would not choose: judging comes later,
              and the third or fourth idea is often the one.
            </p>
          )}
          {open.map(option => (
            <OptionCard key={option.id} option={option} sides={sides} part={part} />
          ))}
          {adding && (
            <OptionForm
              verb="Add"
              sides={sides}
              send={words => work(part).option(words)}
              onClose={() => setAdding(false)}
            />
          )}
          {!obstacles.work && !adding && (
            <p className="row add-option">
              <Act look="main" icon={<Icon name="plus" size={16} />} onClick={() => setAdding(true)}>
                Add an option
              </Act>
            </p>
          )}
          {!obstacles.work && obstacles.rate && (
            <p className="locked">
              <Icon name="lock" size={16} />
              <span>{obstacles.rate}</span>
            </p>
          )}
        </div>
      </Card>
      <SetAside part={part} />
    </div>
  )
}
