import { useId } from 'react'
import { itself, ReadAlong, usePen, WhoWrites } from 'foundation/web/pens'
import {
  Act,
  Card,
  NeutralTextarea,
  note,
  ProblemNote,
  StandsNow,
  useDraft,
  useInPlace,
} from 'foundation/web/ui'
import { work, type Part } from './issue_queries'

/// The question that both could have asked; anybody in it may word it better.
export function QuestionStep(part: Part) {
  const { issue } = part
  const field = useId()
  const pen = usePen('question', itself)
  const draft = useDraft(issue.question, work(part).question, () => note('The question is worded anew.'), pen)
  const inPlace = useInPlace(draft.writing)
  return (
    <div ref={inPlace}>
      <Card
        title="What you have to find out"
        aside={
          !draft.writing &&
          !issue.obstacles.work && (
            <Act onClick={draft.begin} obstacle={pen?.obstacle}>
              Word it more neutrally
            </Act>
          )
        }
      >
        {draft.writing ? (
          <form
            className="stack"
            onSubmit={event => {
              event.preventDefault()
              draft.save()
            }}
          >
            {!draft.problem?.at('/question') && <ProblemNote problem={draft.problem} />}
            {draft.overtaken && (
              <StandsNow>
                <p className="said">{issue.question}</p>
              </StandsNow>
            )}
            <NeutralTextarea
              id={field}
              label="The question, in words that both sides could have written"
              description="A question, not a solution, and nobody’s name in it: “Which sites receive the first lots?”"
              minRows={2}
              value={draft.words}
              onChange={event => draft.change(event.currentTarget.value)}
              error={draft.problem?.at('/question')}
            />
            <ReadAlong pen={pen} waiting={draft.waiting} />
            <div className="row">
              <Act look="main" type="submit" pending={draft.pending}>
                Save
              </Act>
              <Act onClick={draft.close}>Cancel</Act>
            </div>
          </form>
        ) : (
          <>
            <p className="the-question">{issue.question}</p>
            <WhoWrites pen={pen} onGoOn={issue.obstacles.work ? undefined : draft.goOn} />
          </>
        )}
      </Card>
    </div>
  )
}
