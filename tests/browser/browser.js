// Chromium as the tests use it.
import axe from 'axe-core'
import { chromium } from 'playwright-core'
import { goThrough, hiddenFocus } from './focus.js'
import { brokenWords, languagesOfTexts, places } from './layout.js'

/** A phone of 320 x 568 px, the smallest for which the look is made. */
export const phone = { width: 320, height: 568 }

/** Starts Chromium, with what the tests call on a page, and ends it with them. Its sandbox does not work for root, who runs CI. */
export async function launch(test) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    chromiumSandbox: process.getuid() !== 0,
    args: ['--disable-gpu'],
  })
  test.after(() => browser.close())
  const context = await browser.newContext({ viewport: phone })
  const called = [goThrough, hiddenFocus, brokenWords, languagesOfTexts, places]
  await context.addInitScript(`${[axe.source, ...called].join('\n')}; Object.assign(globalThis, { ${called.map(({ name }) => name)} })`)
  return context
}

/** What lasts as long as the page: a size of text is lost with the session that has set it. */
const sessions = new WeakMap()

/** Sets the size of text, in px, as the reader does in the browser: 16 is usual. */
export async function setTextSize(page, size) {
  if (!sessions.has(page)) sessions.set(page, await page.context().newCDPSession(page))
  await sessions.get(page).send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } })
  const shown = await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize))
  if (shown !== size) throw new Error(`text is ${shown} px, not ${size}`)
}

/**
 * Calls `visit(page, path)` for each of the paths, in two pages at a time. Gives what it finds wrong, each fault once with the
 * first path on which it is and the number of the others.
 */
export async function visitAll(context, paths, visit) {
  const waiting = [...paths]
  const faults = new Map()
  const work = async () => {
    const page = await context.newPage()
    for (let path = waiting.shift(); path; path = waiting.shift()) {
      for (const fault of await visit(page, path)) faults.set(fault, [...(faults.get(fault) ?? []), path])
    }
  }
  await Promise.all([work(), work()])
  return [...faults].map(([fault, [path, ...others]]) => `${path}${others.length ? ` and ${others.length} more` : ''}: ${fault}`)
}
