package org.panah.app

import org.panah.bindings.Now
import org.panah.bindings.PanahInterface
import org.panah.core.*
import org.panah.core.Target
import java.util.concurrent.Executor

/** What shows the pages: the activity. */
interface Shell {
    /** The block at the head of the screen, and how many pixels of it are above; none if no page is shown. */
    fun position(): Pair<String, Int>?
    fun show(page: Page)
    fun run(effect: Effect)

    /** Leaves the app. */
    fun finish()
}

/** A page on the stack, and the block that was at the head of the screen when it was left. */
class Place(val route: String, var block: String = "", var offset: Int = 0)

/**
 * Where the reader is, and which pages lie behind. It knows nothing of Android: it outlives the activity when that is made
 * anew, and ends with the process. The core is asked in [background], because any page may be the first search in a
 * language; what it says arrives on [main], and is dropped if the reader has moved on.
 */
class Navigation(private val core: PanahInterface, private val clock: () -> Now, private val background: Executor, private val main: Executor, kept: Kept, device: List<String>) : Host {
    /** None while one activity has gone and the next has not come. */
    var shell: Shell? = null

    override val formState = HashMap<String, String>()

    private var made = clock().unixSeconds
    private var top = core.start(kept, device, clock())
    private val stack = arrayListOf(Place(top.route))

    /** A page above the stack that nothing remembers. */
    private var passing: Page? = null

    /** Counts the requests; only the answer to the last one is taken. */
    private var request = 0
    private var waiting = false

    /** The page that is shown. */
    val page: Page get() = passing ?: top

    /** Where on the page the reader was; its head if it is new, or shown in passing. */
    var place = stack.last()
        get() = if (passing == null) field else Place(page.route)
        private set

    /** The one thing that may be handed to the system: it names no word, event or date. */
    val restoreToken get() = page.restoreToken

    override fun open(target: Target) {
        when (target) {
            is Target.Page -> askFor(target.route, ::push)
            is Target.Action -> submit(target.action, emptyList())
            is Target.Effect -> shell?.run(target.effect)
        }
    }

    override fun submit(action: String, fields: List<FieldValue>) = ask({ language, now -> core.act(action, fields, language, now) }, ::take)

    /** Says that the phone cannot do what was asked. */
    fun cannot(missing: Missing) = top.route.let { route -> ask({ language, now -> core.cannot(missing, route, language, now) }, ::take) }

    /** Goes back by one page; if none lies behind, to the one above; if there is none, the app is left. */
    override fun back() {
        val above = (page.frame.back?.target as? Target.Page)?.route
        when {
            passing != null -> redraw { passing = null }
            stack.size > 1 -> { // at once, so that a second press goes back further
                stack.removeAt(stack.lastIndex)
                askFor(stack.last().route, ::enter)
            }
            above != null -> askFor(above, ::replace)
            else -> shell?.finish()
        }
    }

    /** Shows the same page again, perhaps after a [change]; what was typed, and the place on the page, are kept. */
    fun redraw(change: () -> Unit = {}) {
        request++
        waiting = false
        remember()
        change()
        shell?.show(page)
    }

    /** Asks for the page again if it reads differently by now; what was typed is kept. */
    fun refresh() {
        if (passing == null && !waiting && secondsFresh() == 0L) askFor(top.route, ::enter)
    }

    /**
     * For how many seconds the page still reads as it does. After a day it is asked for in any case, and so it is when the
     * clock was set back: who corrects the clock must not go on reading that it is wrong.
     */
    fun secondsFresh(): Long {
        val now = clock().unixSeconds
        return if (now < made) 0 else maxOf(0, minOf(made + DAY, top.changesAt ?: Long.MAX_VALUE) - now)
    }

    /** Keeps which block is at the head of the screen. */
    fun remember() {
        val (block, offset) = shell?.position()?.takeIf { passing == null } ?: return
        place.block = block
        place.offset = offset
    }

    private fun askFor(route: String, use: (Page) -> Unit) = ask({ language, now -> core.page(route, language, now) }, use)

    /** Has the core do [work], in the reader's language and at this moment, and then [use]s what it says. */
    private fun <T> ask(work: (language: String, now: Now) -> T, use: (T) -> Unit) {
        val asked = ++request
        val language = page.language
        val now = clock()
        waiting = true
        background.execute {
            val answer = work(language, now)
            main.execute {
                if (asked == request) {
                    waiting = false
                    made = now.unixSeconds
                    use(answer)
                }
            }
        }
    }

    private fun take(outcome: Outcome) {
        when (outcome.go) {
            Go.PUSH -> push(outcome.page)
            Go.REPLACE -> replace(outcome.page)
            Go.IN_PASSING -> redraw { passing = outcome.page }
        }
        outcome.effects.forEach { shell?.run(it) }
    }

    /** Goes back to the page if it lies behind, else on to it. A first page has nothing behind it. */
    private fun push(page: Page) {
        val behind = if (page.first) -1 else stack.indexOfLast { it.route == page.route }
        if (page.first) stack.clear()
        if (behind < 0) stack.add(Place(page.route)) else while (stack.lastIndex > behind) stack.removeAt(stack.lastIndex)
        enter(page)
    }

    private fun replace(page: Page) {
        if (page.route != stack.last().route) stack[stack.lastIndex] = Place(page.route)
        if (page.first) stack.subList(0, stack.lastIndex).clear()
        enter(page)
    }

    /** Shows [page], whose place is the last of the stack. */
    private fun enter(page: Page) = redraw {
        if (page.route != top.route) formState.clear()
        passing = null
        top = page
        place = stack.last()
    }
}

private const val DAY = 24 * 3600L
