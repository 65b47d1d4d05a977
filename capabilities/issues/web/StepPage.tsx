import { useMutation } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, type ReactNode } from 'react'
import { Act, ProblemNote, useFocusKept } from 'foundation/web/ui'
import { ChoiceStep } from './ChoiceStep'
import { ContributionsStep } from './ContributionsStep'
import { CriteriaStep } from './CriteriaStep'
import { FactsStep } from './FactsStep'
import { InterestsStep } from './InterestsStep'
import { work, type Part } from './issue_queries'
import { StepShape } from './MethodSteps'
import { OptionsStep } from './OptionsStep'
import { progressOf } from './progress'
import { QuestionStep } from './QuestionStep'
import { useSides } from './sides'
import { stepOrder, type Step } from './step_order'
import { steps } from './steps'
import './steps.css'

interface StepPageProps {
  step: Step
  /// Where the work is, while it goes on.
  now: Step | undefined
  part: Part
}

/// One step: what it is for, what is there, and the way to the next one.
export function StepPage({ step, now, part }: StepPageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  // Whoever comes to another step reads on at its title; on a page just opened that of the page keeps the focus.
  const before = useRef(step)
  useEffect(() => {
    if (before.current !== step) heading.current?.focus()
    before.current = step
  }, [step])
  const place = useFocusKept<HTMLElement>()
  const progress = progressOf(step, part.issue, useSides(part.issue))
  return (
    <section className="step-page" aria-labelledby="step-title" ref={place}>
      <header>
        <div className="row between">
          <h2 id="step-title" ref={heading} tabIndex={-1}>
            <span className="small muted">
              Step {stepOrder.indexOf(step) + 1} of {stepOrder.length}
            </span>
            {steps[step].name}
          </h2>
          {now && now !== step && (
            <Link to="." search={{ step: now }} resetScroll={false} className="small">
              The work is at {steps[now].name}
            </Link>
          )}
        </div>
        <p className="muted">{steps[step].guidance}</p>
        <p className="step-turn">
          <StepShape state={progress.state} /> {progress.says}
        </p>
      </header>
      <div className="stack wide" key={step}>
        {bodies[step](part)}
      </div>
      <MoveOn step={step} part={part} />
    </section>
  )
}

const bodies: Record<Step, (part: Part) => ReactNode> = {
  question: part => <QuestionStep {...part} />,
  interests: part => <InterestsStep {...part} />,
  facts: part => <FactsStep {...part} />,
  contributions: part => <ContributionsStep {...part} />,
  options: part => <OptionsStep {...part} />,
  criteria: part => <CriteriaStep {...part} />,
  choice: part => <ChoiceStep {...part} />,
}

function MoveOn({ step, part }: Pick<StepPageProps, 'step' | 'part'>) {
  const go = useNavigate()
  const place = stepOrder.indexOf(step)
  const before = stepOrder[place - 1]
  const next = stepOrder[place + 1]
  const look = (to: Step) => go({ to: '.', search: { step: to }, resetScroll: false })
  const enter = useMutation({
    mutationFn: (to: Step) => work(part).enter(to),
    onSuccess: (_, to) => look(to),
  })
  const mayWork = !part.issue.obstacles.work
  return (
    <footer className="move-on">
      <ProblemNote problem={enter.error} />
      <div className="row between">
        {before ? (
          <Link to="." search={{ step: before }} resetScroll={false}>
            Back to {steps[before].name}
          </Link>
        ) : (
          <span />
        )}
        {next &&
          (mayWork ? (
            <Act look="main" pending={enter.isPending} onClick={() => enter.mutate(next)}>
              Let us move on to {steps[next].name}
            </Act>
          ) : (
            <Link to="." search={{ step: next }} resetScroll={false}>
              Look at {steps[next].name}
            </Link>
          ))}
      </div>
    </footer>
  )
}
