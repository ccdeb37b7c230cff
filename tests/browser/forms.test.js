// A form with something wrong in it, handed in as a person would: said at once, and each field found from there.
import { test } from 'node:test'
import assert from 'node:assert/strict'
import { launch, phone, setTextSize } from './browser.js'
import { languages, routes, serve } from './server.js'

/** Nothing at all, what is no day, what is no figure, and a day that does not exist. */
const entries = [{}, { day: '99', month: '2', year: '2026' }, { day: 'x', month: '1', year: 'y' }, { day: '31', month: '2', year: '2026' }]

test('an error is said, and leads to its field', { timeout: 600_000 }, async test => {
  const address = await serve(test)
  const context = await launch(test)
  const page = await context.newPage()
  const forms = await pagesWithForms(page, address)
  assert.ok(process.env.PAGES || forms.length > 4, `${forms.length} forms`)
  // Each form in some languages, each language with some forms, in usual and in large text.
  for (const [place, form] of forms.entries()) {
    for (const [number, language] of languages.entries()) {
      if ((place + number) % 3 !== 0) continue
      const entry = entries[((place + number) / 3) % entries.length]
      await check(page, `${address}/${language}/${form}`, entry, place % 2 === 0 ? 16 : 32)
    }
  }
})

/** The pages with a form that can be wrong: any words will do for a search. */
async function pagesWithForms(page, address) {
  const found = []
  for (const route of routes().filter(route => route.startsWith('deadlines'))) {
    await page.goto(`${address}/en/${route}`)
    if ((await page.locator('main form').count()) > 0) found.push(route)
  }
  return found
}

/** Fills in the form and hands it in, in text of that size. */
async function check(page, address, entry, size) {
  await page.setViewportSize(phone)
  await page.goto(address)
  await setTextSize(page, size)
  const title = await page.title()
  for (const [name, value] of Object.entries(entry)) {
    const field = page.locator(`main form [name="${name}"]`)
    if ((await field.count()) === 0) continue
    if (name === 'month') await field.selectOption(value)
    else await field.fill(value)
  }
  await page.locator('main form button').click()
  const place = `${address} with ${JSON.stringify(entry)} at ${size} px`
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize), `${size}px`, place)

  assert.notEqual(await page.title(), title, `${place}: the title says nothing`)
  assert.ok((await page.title()).endsWith(title), `${place}: the title is another one`)
  const list = page.locator('[role=alert]')
  assert.equal(await list.count(), 1, place)
  assert.ok(await list.evaluate(list => list === document.activeElement), `${place}: the list is not in focus`)
  assert.equal(await page.evaluate(() => hiddenFocus()), null, place)
  assert.notEqual((await list.locator('h2').innerText()).trim(), '', place)

  const links = list.locator('a')
  const wrong = page.locator('[aria-invalid=true]')
  assert.ok((await wrong.count()) > 0, `${place}: no field is wrong`)
  assert.equal(await links.count(), await wrong.count(), place)
  for (let number = 0; number < (await links.count()); number += 1) {
    const said = await links.nth(number).innerText()
    await links.nth(number).press('Enter')
    const field = page.locator(':focus')
    assert.equal(await page.evaluate(() => hiddenFocus()), null, `${place}: ${said}`)
    const { label, error, seen } = await field.evaluate(field => {
      const error = document.getElementById(field.getAttribute('aria-describedby').split(' ').at(-1))
      return { label: field.labels[0].textContent, error: error.textContent, seen: error.getBoundingClientRect().bottom <= field.getBoundingClientRect().top }
    })
    assert.ok(said.includes(label) && said.includes(error), `${place}: "${said}" leads to ${label}, ${error}`)
    assert.ok(seen, `${place}: the error is not above its field`)
  }

  const faults = await page.evaluate(() => [...places(), ...brokenWords(), ...languagesOfTexts()])
  assert.deepEqual(faults, [], place)
  const { violations } = await page.evaluate(() => axe.run())
  assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), [], place)
}

test('the first stop of the Tab key leads past the bar', async test => {
  const address = await serve(test)
  const page = await (await launch(test)).newPage()
  for (const language of languages) {
    await page.goto(`${address}/${language}/rights`)
    await page.keyboard.press('Tab')
    assert.equal(await page.evaluate(() => hiddenFocus()), null, language)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    assert.ok(await page.locator('main :focus').count(), `${language}: the next stop is not on the page itself`)
    assert.equal(await page.evaluate(() => hiddenFocus()), null, language)
  }
})

test('every language is on one small screen', async test => {
  const address = await serve(test)
  const page = await (await launch(test)).newPage()
  for (const language of languages) {
    await page.goto(`${address}/${language}/language`)
    assert.ok(await page.locator('h1').isVisible())
    const last = await page.locator('.language-grid :is(a, button)').last().boundingBox()
    const number = await page.locator('.hotline').boundingBox()
    assert.ok(last.y + last.height <= number.y, `${language}: the last language ends at ${last.y + last.height}, the number begins at ${number.y}`)
  }
})
