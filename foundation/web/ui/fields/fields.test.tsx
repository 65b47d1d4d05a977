import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import { Problem } from 'foundation/web/api/problem'
import {
  Checkbox,
  faultOf,
  FileInput,
  MultiSelect,
  PasswordInput,
  Radio,
  Select,
  TagsInput,
  TextInput,
} from 'foundation/web/ui'

const refused = new Problem(400, { faults: [{ at: '/name', sentence: 'A name has 1 to 80 characters.' }] })

it('reads its hint and its fault with the field', () => {
  render(
    <TextInput label="Name" description="As contracts name it." required {...faultOf(refused, '/name')} />,
  )
  const field = screen.getByRole('textbox', {
    name: /Name/,
    description: 'As contracts name it. A name has 1 to 80 characters.',
  })
  expect(field.getAttribute('aria-invalid')).toBe('true')
  expect(field.id).toBe('field-name')
})

it('is not at fault when nothing was refused at its place', () => {
  render(<TextInput label="Mail" {...faultOf(refused, '/mail')} />)
  expect(screen.getByRole('textbox', { name: 'Mail' }).hasAttribute('aria-invalid')).toBe(false)
})

it('shows a password only while it is asked to', async () => {
  render(<PasswordInput label="Password" />)
  const field = screen.getByLabelText('Password')
  expect(field.getAttribute('type')).toBe('password')
  await userEvent.click(screen.getByRole('button', { name: 'Show the password' }))
  expect(field.getAttribute('type')).toBe('text')
})

it('tells one choice, and its absence, by value', async () => {
  const chosen = vi.fn()
  render(
    <Select
      label="Phase"
      clearable
      data={['launch', { value: 'run', label: 'Running' }]}
      value="run"
      onChange={chosen}
    />,
  )
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Phase' }), 'launch')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Phase' }), 'None')
  expect(chosen.mock.calls).toEqual([['launch'], [null]])
})

function Days() {
  const [days, setDays] = useState(['1'])
  return (
    <Checkbox.Group label="Working days" value={days} onChange={setDays}>
      <Checkbox value="1" label="Mon" />
      <Checkbox value="2" label="Tue" />
      <output>{days.join()}</output>
    </Checkbox.Group>
  )
}

it('gathers the choices of a group', async () => {
  render(<Days />)
  await userEvent.click(screen.getByLabelText('Tue'))
  await userEvent.click(screen.getByLabelText('Mon'))
  expect(screen.getByRole('status').textContent).toBe('2')
  expect(screen.getByRole('group', { name: 'Working days' })).toBeDefined()
})

it('chooses one of a group', async () => {
  const chosen = vi.fn()
  render(
    <Radio.Group label="Goes to" value="forum" onChange={chosen}>
      <Radio value="forum" label="A committee" />
      <Radio value="pair" label="A pair" />
    </Radio.Group>,
  )
  await userEvent.click(screen.getByRole('radio', { name: 'A pair' }))
  expect(chosen).toHaveBeenCalledWith('pair')
})

it('narrows a long list, and keeps whom one has chosen in sight', async () => {
  const data = [
    { group: 'Meridian', items: ['Ana', 'Bjorn'] },
    { group: 'Corvane', items: ['Chen'] },
  ]
  render(<MultiSelect label="People" data={data} value={['Ana']} onChange={vi.fn()} searchable />)
  await userEvent.type(screen.getByRole('searchbox', { name: 'Narrow the list' }), 'che')
  expect(screen.getAllByRole('checkbox').map(one => (one as HTMLInputElement).value)).toEqual(['Ana', 'Chen'])
})

it('hands on a file', async () => {
  const chosen = vi.fn()
  render(<FileInput label="The file" onChange={chosen} />)
  const file = new File(['name: Orion'], 'alliance.yaml')
  await userEvent.upload(screen.getByLabelText('The file'), file)
  expect(chosen).toHaveBeenCalledWith(file)
})

it('loads the library for a long list, with the same words around it', async () => {
  render(
    <Select label="Time zone" searchable data={['UTC', 'Europe/Zurich']} value="UTC" onChange={vi.fn()} />,
  )
  const plain = screen.getByRole('combobox', { name: 'Time zone' })
  expect(plain.tagName).toBe('SELECT')
  await waitFor(() => expect(screen.getByRole('combobox', { name: 'Time zone' }).tagName).toBe('INPUT'))
})

it('takes several words, Enter after each', async () => {
  const changed = vi.fn()
  render(<TagsInput label="Functions" value={['Legal']} onChange={changed} />)
  await screen.findByText('Legal')
  await userEvent.type(screen.getByRole('combobox', { name: 'Functions' }), 'Clinical{Enter}')
  expect(changed).toHaveBeenCalledWith(['Legal', 'Clinical'])
})
