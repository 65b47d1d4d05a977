import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Act, Card, FileInput, ProblemNote, Status } from 'foundation/web/ui'
import { checkRecord } from './record_queries'
import './record.css'

// The server takes bodies of a mebibyte; longer files are checked by the command line, which has no such limit.
const longest = 450_000

/// Checks a file that was taken away, and that it only added to an earlier one.
export function CheckFile() {
  const [file, setFile] = useState<File | null>(null)
  const [earlier, setEarlier] = useState<File | null>(null)
  const check = useMutation({
    mutationFn: async () =>
      checkRecord({
        record: (await file?.text()) ?? '',
        earlier: earlier ? await earlier.text() : undefined,
      }),
  })
  const tooLong = [file, earlier].some(one => one && one.size > longest)
  return (
    <Card title="Check a file">
      <div className="stack">
        <p className="muted">
          A file proves by itself that it is whole. With an earlier one beside it, it also proves that nothing
          was rewritten since. The same check runs without any server:{' '}
          <code>entente verify EARLIER LATER</code>.
        </p>
        <div className="grid c2">
          <FileInput label="The file" onChange={setFile} />
          <FileInput label="An earlier file of the same room, if you kept one" onChange={setEarlier} />
        </div>
        <p className="row">
          <Act
            look="main"
            pending={check.isPending}
            obstacle={
              !file
                ? 'Choose a file first.'
                : tooLong
                  ? 'Files over 450 kB are checked with the command line: entente verify FILE.'
                  : undefined
            }
            onClick={() => check.mutate()}
          >
            Check it
          </Act>
        </p>
        <ProblemNote problem={check.error} />
        {check.data && (
          <div className="stack" role="status">
            <Status tone={check.data.ok ? 'ok' : 'bad'}>{check.data.ok ? 'Whole' : 'Not whole'}</Status>
            <ul className="check-sentences">
              {check.data.sentences.map(sentence => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Card>
  )
}
