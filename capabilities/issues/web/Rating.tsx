import { useMutation } from '@tanstack/react-query'
import { ProblemNote, Radio } from 'foundation/web/ui'
import { work, type OptionAnswer, type Part } from './issue_queries'
import type { SideHere } from './sides'
import { meetings } from './words'

interface RatingProps {
  option: OptionAnswer
  side: SideHere
  part: Part
}

/// How far an option meets what one side needs, said by that side: kept as soon as it is chosen.
export function Rating({ option, side, part }: RatingProps) {
  const rate = useMutation({
    mutationFn: (meets: number) => work(part).rate(option.id, { meets, for_party: side.for_party }),
  })
  const standing = option.ratings.find(one => one.party === side.party)?.meets
  const shown = rate.isPending ? rate.variables : standing
  return (
    <div className="rating">
      <ProblemNote problem={rate.error} />
      <Radio.Group
        label={`Does it meet what ${side.party_name} needs?`}
        value={shown === undefined ? '' : String(shown)}
        onChange={value => rate.mutate(Number(value))}
      >
        {meetings.map((words, meets) => (
          <Radio key={words} value={String(meets)} label={words} />
        ))}
      </Radio.Group>
    </div>
  )
}
