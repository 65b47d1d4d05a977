import { Chart, type Finding } from './Chart'
import { Key } from './Key'
import { reached, type Step } from './reached'
import './funnel.css'

interface FunnelProps extends Finding {
  /// From the lowest level up, and how many stopped at each.
  levels: readonly { label: string; stopped: number }[]
  /// What stopping is called in the product: "settled here".
  stopping?: string
}

/// How many got at least as far as each level, and how many of them stopped there.
export function Funnel({ levels, stopping = 'stopped here', ...finding }: FunnelProps) {
  const steps = reached(levels)
  const all = steps[0]?.reached ?? 0
  return (
    <Chart
      {...finding}
      empty={!all}
      table={{
        columns: [
          { title: 'Level' },
          { title: 'Got this far', figure: true },
          { title: capital(stopping), figure: true },
        ],
        rows: steps.map(step => [step.label, step.reached, step.stopped]),
      }}
    >
      <Key
        items={[
          { look: 'figure', figure: all, name: 'Got this far' },
          { look: 'went', name: 'Went further' },
          { look: 'stayed', name: capital(stopping) },
        ]}
      />
      <ol className="funnel">
        {steps.map(step => (
          <Level key={step.label} step={step} all={all} stopping={stopping} />
        ))}
      </ol>
    </Chart>
  )
}

function Level({ step, all, stopping }: { step: Step; all: number; stopping: string }) {
  return (
    <li>
      <span className="funnel-label">{step.label}</span>
      <span className="funnel-count">
        {step.reached}
        <span className="vh"> got this far, </span>
      </span>
      <span className="funnel-track" style={{ '--on': step.wentOn / all, '--stop': step.stopped / all }}>
        {step.wentOn > 0 && <span className="funnel-on" aria-hidden="true" />}
        {step.stopped > 0 && <span className="funnel-stop" aria-hidden="true" />}
        <span className="funnel-words">
          {step.stopped} {stopping}
        </span>
      </span>
    </li>
  )
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
