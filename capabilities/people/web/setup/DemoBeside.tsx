import { Card, CopyField } from 'foundation/web/ui'

/// The way to the demo story, for somebody who would see what this is before they set it up. It cannot be opened from
/// here: a story and real work never share a data folder.
export function DemoBeside() {
  return (
    <Card title="Or open the demo first">
      <div className="stack">
        <p>
          Seven alliances of invented companies, 548 days old, with a sign-in link for each of their people.
          It runs as a second server beside this one, in a folder of its own, so nothing of it mixes with
          yours.
        </p>
        <CopyField
          label="In a second terminal, in the folder of Entente"
          value="./run --demo --port 8485"
          note="Installed as a program only? entente --data data-demo serve --demo --port 8485"
        />
      </div>
    </Card>
  )
}
