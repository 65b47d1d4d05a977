import { Link } from '@tanstack/react-router'
import { Mark } from 'foundation/web/ui'
import type { IssueAnswer } from './issue_queries'
import { progressOf, type Progress } from './progress'
import { useSides } from './sides'
import { stepOrder, type Step } from './step_order'
import { steps } from './steps'
import { timeSpent } from './time_spent'

interface MethodStepsProps {
  issue: IssueAnswer
  /// The one that is looked at, and the one where the work is.
  step: Step
  now: Step | undefined
}

/// The seven steps: what is there, whose turn it is, how long it took. Each can be looked at, in any order.
export function MethodSteps({ issue, step, now }: MethodStepsProps) {
  const sides = useSides(issue)
  return (
    <nav className="method-steps" aria-label="Steps of the method">
      <ol>
        {stepOrder.map((one, place) => {
          const progress = progressOf(one, issue, sides)
          const spent = issue.times.find(time => time.step === one)
          return (
            <li key={one}>
              <Link
                to="."
                search={{ step: one }}
                resetScroll={false}
                className={one === step ? 'looked-at' : undefined}
                aria-current={one === step ? 'step' : undefined}
              >
                <StepShape state={progress.state} />
                <span className="step-name">
                  <span className="vh">{place + 1}. </span>
                  {steps[one].name}
                </span>
                {spent && <span className="step-time">{timeSpent(spent.seconds)}</span>}
                <span className="step-says">{progress.says}</span>
                {one === now && (
                  <span className="step-now">
                    <Mark width={16} />
                    <span>The work is here</span>
                  </span>
                )}
              </Link>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

/// A dashed ring, a half, a full circle with a tick: how far a step is, without a word.
export function StepShape({ state }: { state: Progress['state'] }) {
  return (
    <svg aria-hidden="true" className={`step-shape ${state}`} width="18" height="18" viewBox="0 0 16 16">
      {state === 'there' ? (
        <>
          <circle cx="8" cy="8" r="7" fill="currentColor" />
          <path d="m4.8 8.2 2.2 2.2 4.2-4.6" className="cut" />
        </>
      ) : (
        <>
          <circle
            cx="8"
            cy="8"
            r="6.2"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.7"
            strokeDasharray={state === 'none' ? '2.6 2.27' : undefined}
          />
          {state === 'begun' && <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4Z" fill="currentColor" />}
        </>
      )}
    </svg>
  )
}
