// What people do again and again in the browser, each the way the screen offers it.

export async function joins(person, link, password) {
  await person.open(link)
  await person.seesHeading('Join your organisation')
  await person.write('Choose a password', password)
  await person.press('Join')
  await person.seesHeading('My work')
}

export async function signsIn(person, address, mail, password) {
  await person.open(address)
  await person.write('Mail address', mail)
  await person.write('Password', password)
  await person.press('Sign in')
  await person.seesHeading('My work')
}

/// Picks from a list in which one writes a part of the name.
export async function choosesFrom(form, list, name) {
  const field = form.place.getByLabel(list).and(form.place.locator('input')).first()
  await field.click()
  await field.fill(name)
  await form.page.getByRole('option', { name: new RegExp(`^${name}\\b`) }).click()
}

/// Writes one text of the write-up; all `readers` see it before anybody goes on, without reloading.
export async function writes(person, title, text, readers) {
  const block = person.at(person.place.getByRole('region', { name: new RegExp(`^${title}( of |$)`) }))
  await block.place.getByRole('button', { name: /^(Write|Change)$/ }).click()
  await block.write(title, text)
  await block.press('Save')
  await person.hears(`Saved: ${title}.`)
  for (const reader of readers) await reader.sees(text)
}

/// Says what speaks for and against an option from the person's own side.
export async function weighs(person, option, words, readers) {
  const article = reader => reader.at(reader.page.getByRole('article').filter({ hasText: option }))
  const mine = article(person)
  await mine.press('Weigh it')
  await mine.write('Speaks for it', words)
  await mine.write('Speaks against it', 'It is dear.')
  await mine.press('Save')
  await person.hears('Weighed.')
  for (const reader of readers) await article(reader).sees(words)
}
