// Every form, dialog, panel and refusal of the demo: who opens it, on which page, and how. A page is found among those
// that its person was led to, because ids differ in every demo.

import { narrow } from './soundness.mjs'

const M = '/a/meridian'
const within = name => person => person.page.getByRole('region', { name, exact: true })
const press =
  (name, place = person => person.page) =>
  person =>
    place(person)
      .getByRole('button', { name, exact: typeof name === 'string' })
      .first()
      .click()
// What cannot be pressed says why when it is reached.
const reach = name => person => person.page.getByRole('button', { name, exact: true }).focus()
const typing = (keys, words) => async person => {
  await person.page.keyboard.press(keys)
  await person.page.getByRole('dialog').waitFor()
  if (words) await person.page.keyboard.type(words)
}
const file = text => person =>
  person.page
    .getByLabel('File')
    .setInputFiles({ name: 'alliance.yaml', mimeType: 'text/yaml', buffer: Buffer.from(text) })
const seatMenu = press(/^What to do about the seat Clinical of Norvane/)
const draft = 'Being written up'
const ownNote = new RegExp(`^${M}/own/notes/.`)

/// [who, page, what, steps, words that are then on the screen]. A page is an address, what its address looks like, or
/// the words by which an escalation says where it stands.
export const forms = [
  ['Tomás Aguirre', M, 'the alliances', [press(/change alliance/)], 'Trellis'],
  ['Tomás Aguirre', M, 'the notices', [press(/^Notices/)], 'Notices'],
  ['Tomás Aguirre', M, 'oneself', [press(/^You: /)], 'Sign out'],
  ['Tomás Aguirre', M, 'the pages', [press('Pages')], 'Only Norvane', narrow],
  ['Tomás Aguirre', M, 'the palette', [typing('Control+k')], 'Start an alliance'],
  ['Tomás Aguirre', M, 'what the palette found', [typing('Control+k', 'resin')], /resin arrives/],
  [
    'Tomás Aguirre',
    M,
    'a palette that found nothing',
    [typing('Control+k', 'zzzq')],
    /Nothing that you may see/,
  ],
  ['Tomás Aguirre', M, 'the keys', [typing('?')], 'This list'],
  ['Tomás Aguirre', M, 'who has access', [press(/people/)], 'Leila Haddad'],
  ['Tomás Aguirre', M, 'describing it anew', [press('Describe it anew')], 'Describe it like this'],
  ['Tomás Aguirre', `${M}/joint/seats`, 'a new seat', [press('Make a seat')], 'Make the seat'],
  ['Tomás Aguirre', `${M}/joint/seats`, 'what to do about a seat', [seatMenu], 'Vacate'],
  [
    'Tomás Aguirre',
    `${M}/joint/seats`,
    'handing a seat over',
    [seatMenu, press('Hand over')],
    /leaves this seat/,
  ],
  ['Tomás Aguirre', `${M}/joint/seats`, 'vacating a seat', [seatMenu, press('Vacate')], 'Reason'],
  [
    'Tomás Aguirre',
    `${M}/joint/seats`,
    'choosing a counterpart',
    [seatMenu, press('Choose the counterpart')],
    'Cancel',
  ],
  ['Tomás Aguirre', `${M}/joint/committees`, 'a new committee', [press('Set up a committee')], 'Set it up'],
  [
    'Tomás Aguirre',
    `${M}/joint/committees`,
    'the seats of a committee',
    [press('Change seats')],
    'Change the seats',
  ],
  [
    'Tomás Aguirre',
    `${M}/joint/requests`,
    'a new request',
    [press('Ask for something')],
    'Of which function',
  ],
  [
    'Tomás Aguirre',
    `${M}/joint/requests`,
    'noting what came another way',
    [press('Note what came another way')],
    'What made the side door easier?',
  ],
  ['Tomás Aguirre', `${M}/questions`, 'a question', [press('Ask a question')], 'Whose question it is'],
  [
    'Tomás Aguirre',
    `${M}/questions`,
    'an assumption',
    [press('Write down an assumption')],
    'What your company takes for granted',
  ],
  ['Tomás Aguirre', `${M}/questions`, 'testing an assumption', [press('Say whether it is so')], 'Is it so?'],
  [
    'Tomás Aguirre',
    `${M}/joint/policy`,
    'a last word',
    [press('Write down a last word')],
    'Where the agreement says so, such as 9.4',
  ],
  ['Tomás Aguirre', `${M}/disagreements`, 'a new issue', [press('Open an issue')], 'What it is about'],
  [
    'Tomás Aguirre',
    `${M}/joint/patterns`,
    'a strategic question',
    [press('Ask the strategic question')],
    'The cases behind it',
  ],
  [
    'Tomás Aguirre',
    `${M}/joint/patterns`,
    'setting an alert aside',
    [press('Set it aside with a reason')],
    'Why nothing follows from it now',
  ],
  [
    'Tomás Aguirre',
    `${M}/joint/patterns`,
    'the cases behind an alert',
    [press(/^3 cases/)],
    'Side by side, as of that day',
  ],
  ['Tomás Aguirre', 'With the counterparts', 'coding the root', [press('Code another root')], 'Code it'],
  ['Tomás Aguirre', '/council', 'a session', [press('Note a session')], 'Roots that you looked at'],
  ['Tomás Aguirre', '/council', 'an insight', [press('Add an insight')], 'What shall be done'],
  ['Tomás Aguirre', '/council', 'an outcome', [press('Say what became of it')], 'Is it done now?'],
  ['Tomás Aguirre', `${M}/rooms`, 'a new room', [press('Make a restricted room')], 'Make the room'],
  ['Tomás Aguirre', `${M}/own/notes`, 'a new note', [press('Write a note')], 'Save the note'],
  ['Tomás Aguirre', ownNote, 'a note being changed', [press('Change')], 'Save'],
  ['Tomás Aguirre', ownNote, 'publishing a note', [press('Publish a copy')], 'The exact text'],
  ['Tomás Aguirre', ownNote, 'withdrawing a note', [press('Withdraw')], 'Withdraw it'],
  [
    'Tomás Aguirre',
    'Waiting for you',
    'what one needs',
    [person => person.follow('Interests'), press('Write your side')],
    'What we must have',
  ],
  ['Tomás Aguirre', draft, 'withdrawing an escalation', [press('Withdraw')], 'Agree to withdraw'],
  ['Tomás Aguirre', draft, 'a text', [press('Write', within('What waiting costs'))], 'Save'],
  ['Tomás Aguirre', draft, 'what is asked for', [press('Write', within('What we ask for'))], 'What exactly'],
  ['Tomás Aguirre', draft, 'who receives it', [press('Choose', within('Who receives it'))], 'Goes to'],
  ['Tomás Aguirre', draft, 'when', [press('Choose', within('When'))], 'A second time'],
  ['Tomás Aguirre', draft, 'a new option', [press('Add an option')], 'What would be done'],
  ['Tomás Aguirre', draft, 'a reason', [press('Write the reason')], 'Save the reason'],
  [
    'Tomás Aguirre',
    '/alliances/new',
    'the companies of a new alliance',
    [person => person.write('Name', 'Orion'), press('Continue')],
    'How it takes part',
  ],
  [
    'Tomás Aguirre',
    '/alliances/from-file',
    'a file with faults',
    [file('name: Orion\nteir: x\n')],
    /to mend/,
  ],
  ['Tomás Aguirre', '/organisation', 'why one cannot', [reach('Invite somebody')], /Only an administrator/],
  [
    'Jonas Frey',
    'With the counterparts',
    'a resolution',
    [press('Propose a resolution')],
    'Propose and sign',
  ],
  [
    'Jonas Frey',
    'With the counterparts',
    'returning it for work',
    [
      press('Return it for work'),
      person => person.page.getByRole('checkbox', { name: /^“My boss/ }).check(),
      person => person.page.getByRole('checkbox', { name: /^What is the boss/ }).check(),
    ],
    'Return it with 1 question',
  ],
  ['Jonas Frey', 'With the counterparts', 'moving it up', [press('Move it up together')], 'Cancel'],
  ['Reto Zbinden', '/organisation', 'an invitation', [press('Invite somebody')], 'Make the link'],
  ['Reto Zbinden', '/organisation', 'what to do about somebody', [press(/^What to do about/)], 'Reset link'],
  [
    'Reto Zbinden',
    '/organisation',
    'changing somebody',
    [press(/^What to do about/), press('Change')],
    /Administrator: invites/,
  ],
  [
    'Reto Zbinden',
    '/organisation',
    'removing somebody',
    [press(/^What to do about/), press('Remove')],
    'Reason',
  ],
  [
    'Reto Zbinden',
    '/organisation',
    'our organisation',
    [press('Change', within('Our organisation'))],
    'Short name',
  ],
  ['Noor El-Amin', '/server', 'letting an organisation in', [press('Let an organisation in')], 'Let it in'],
  ['Noor El-Amin', '/server', 'a link to hand on', [press('New link')], 'Invitation link'],
].map(([who, on, what, steps, words, only]) => ({ who, on, what, steps, words, only }))
