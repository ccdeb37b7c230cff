// What is in focus is seen; each function runs inside of the browser.

/**
 * What is in focus is not hidden: it lies within the window, and no point of it lies under something that is pinned or placed
 * over the page (WCAG 2.4.11 and 2.4.12). Of what is higher than the room between the bars, a part is seen. Gives what is
 * wrong, or null.
 */
export function hiddenFocus() {
  const focused = document.activeElement
  if (focused === document.body) return 'nothing is in focus'
  // Round corners belong to nobody; a link that goes on in the next line has several boxes.
  const across = (begin, end) => [begin + Math.min(9, (end - begin) / 2), (begin + end) / 2, end - Math.min(9, (end - begin) / 2)]
  const points = [...focused.getClientRects()].flatMap(box =>
    across(box.top, box.bottom).flatMap(y => across(box.left, box.right).map(x => [x, y])))
  const covered = ([x, y]) => {
    let above = document.elementFromPoint(x, y)
    if (!above) return true
    // The letters of the next line may be higher than the line, which covers nothing.
    while (above && !above.contains(focused) && !focused.contains(above)) {
      if (getComputedStyle(above).position !== 'static') return true
      above = above.parentElement
    }
    return false
  }
  const hidden = points.filter(covered)
  const bars = [...document.querySelectorAll('.bar, .hotline')].filter(bar => getComputedStyle(bar).position === 'sticky')
  const room = innerHeight - bars.reduce((sum, bar) => sum + bar.getBoundingClientRect().height, 0)
  const fits = focused.getBoundingClientRect().height <= room - 16
  if (points.length > 0 && hidden.length < (fits ? 1 : points.length)) return null
  const name = `<${focused.localName} id="${focused.id}" class="${focused.className}"> ${focused.textContent.trim().slice(0, 30)}`
  return `${name} is hidden at ${hidden.slice(0, 3).map(point => point.map(Math.round).join(',')).join(' ')}`
}

/** Puts the focus on everything that can have it, there and back, as the Tab key does. Gives a list of faults. */
export function goThrough() {
  const faults = []
  const stops = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select')]
  for (const stop of [...stops, ...stops.reverse()]) {
    stop.focus()
    const fault = hiddenFocus()
    if (fault) faults.push(fault)
  }
  return faults
}
