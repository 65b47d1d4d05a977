import { Card } from 'foundation/web/ui'
import { Address } from './Address'
import { AskBlock } from './AskBlock'
import { Attempts } from './Attempts'
import { Block } from './Block'
import type { Part } from './Escalation'
import { write, type JointText } from './escalation_queries'
import { ScheduleBlock } from './ScheduleBlock'
import { blocks } from './words'

const texts: { block: JointText; hint: string }[] = [
  {
    block: 'question',
    hint: 'In words that both sides could have written, without a solution in it.',
  },
  { block: 'background', hint: 'What both sides know, and what is disputed.' },
]
const measures: typeof texts = [
  {
    block: 'criteria',
    hint: 'Criteria that neither side owns: dates, safety, cost, fairness.',
  },
  {
    block: 'cost_of_waiting',
    hint: 'What is lost with each week without an answer.',
  },
]

/// What all sides say together. Anybody in it may write; any change makes another text and voids the signatures.
export function Together(part: Part) {
  return (
    <Card title="What we say together">
      {texts.map(one => (
        <Joint key={one.block} {...one} {...part} />
      ))}
      <Attempts {...part} />
      {measures.map(one => (
        <Joint key={one.block} {...one} {...part} />
      ))}
      <AskBlock {...part} />
      <Address {...part} />
      <ScheduleBlock {...part} />
    </Card>
  )
}

function Joint({ block, hint, escalation, version }: Part & (typeof texts)[number]) {
  return (
    <Block
      place={block}
      title={blocks[block]}
      hint={hint}
      text={escalation.write_up[block]}
      obstacle={escalation.obstacles.edit}
      save={text => write(escalation.id, version).text(block, text)}
    />
  )
}
