package org.panah.app

import android.app.Activity
import android.content.Context
import android.os.Bundle
import android.view.ViewTreeObserver
import android.view.WindowManager
import android.view.accessibility.AccessibilityNodeInfo
import org.panah.bindings.Config
import org.panah.bindings.Now
import org.panah.bindings.Panah
import org.panah.bindings.languages
import org.panah.core.Effect
import org.panah.core.FieldValue
import org.panah.core.Page
import org.panah.core.Target
import org.panah.core.Text
import java.util.Calendar
import java.util.GregorianCalendar
import java.util.Locale

/** The only activity: a stack of routes, the topmost of which is drawn. */
class MainActivity : Activity(), Host {
    /** A page on the stack, and the block that stood at its head when it was left. */
    private class Place(val route: String, var block: String = "", var below: Int = 0)

    override val typed = HashMap<String, String>()
    private val stack = ArrayList<Place>()
    private lateinit var panah: Panah
    private lateinit var effects: Effects
    lateinit var voice: Voice
        private set
    private val kept get() = getPreferences(Context.MODE_PRIVATE)
    private var screen: Screen? = null
    private var day = 0

    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        effects = Effects(this)
        // A language that an update took away is chosen anew.
        val chosen = kept.getString(LANGUAGE, null)?.takeIf { tag -> languages().any { it.tag == tag } }
        panah = Panah.open(Config(chosen ?: Locale.getDefault().toLanguageTag()))
        state?.getStringArray(STACK)?.toList()?.chunked(3)?.mapTo(stack) { (route, block, below) -> Place(route, block, below.toIntOrNull() ?: 0) }
        state?.getBundle(TYPED)?.let { fields -> fields.keySet().forEach { typed[it] = fields.getString(it).orEmpty() } }
        if (stack.isEmpty()) stack.add(Place(if (chosen == null) FIRST else HOME))
        voice = Voice(this, ::read)
        show()
    }

    override fun onSaveInstanceState(state: Bundle) {
        super.onSaveInstanceState(state)
        remember()
        state.putStringArray(STACK, stack.flatMap { listOf(it.route, it.block, "${it.below}") }.toTypedArray())
        state.putBundle(TYPED, Bundle().apply { typed.forEach { (name, value) -> putString(name, value) } })
    }

    /** Draws the page anew if the day has changed since: its dates have, too. */
    override fun onStart() {
        super.onStart()
        if (day != today()) refresh()
    }

    @Deprecated("as in Activity; its successor needs API 33")
    override fun onBackPressed() {
        val above = page?.route != stack.last().route // a page that says what the phone cannot do
        if (!above && stack.size == 1) return finish()
        if (!above) stack.removeAt(stack.lastIndex)
        typed.clear()
        show()
    }

    // ---- Going from page to page ----

    override fun open(target: Target) {
        when (target) {
            is Target.Page -> go(target.route)
            is Target.Action -> act(target.action, emptyList())
            is Target.Effect -> run(target.effect)
        }
    }

    override fun can(effect: Effect) = effects.can(effect)

    private fun run(effect: Effect) {
        if (effects.run(effect)) return
        when (effect) {
            is Effect.Dial -> cannot("no-dialler", FieldValue("number", effect.number))
            is Effect.OpenMap -> cannot("no-map")
            is Effect.AddToCalendar, is Effect.Copy -> Unit // the first is not offered, the second cannot fail
        }
    }

    /** Shows the core's page that says what the phone cannot do; it lies above the stack and is not kept. */
    private fun cannot(what: String, vararg fields: FieldValue) {
        remember()
        show(panah.act("device/$what", fields.toList() + FieldValue("route", stack.last().route), now()).page)
    }

    override fun submit(action: String, fields: List<FieldValue>) = act(action, fields)

    /** Goes to a page: back to it if it lies behind, else on. */
    private fun go(route: String, page: Page = panah.page(route, now())) {
        remember()
        typed.clear()
        val behind = stack.indexOfLast { it.route == route }
        when {
            page.pinned.back == null -> { // a first page has nothing behind it
                stack.clear()
                stack.add(Place(route))
            }
            behind >= 0 -> while (stack.lastIndex > behind) stack.removeAt(stack.lastIndex)
            else -> stack.add(Place(route))
        }
        show(page)
    }

    private fun act(action: String, fields: List<FieldValue>) {
        val outcome = panah.act(action, fields, now())
        val page = outcome.page
        if (page.language != this.page?.language || page.route == HOME) keepLanguage(page.language)
        if (page.route == stack.last().route) show(page) else go(page.route, page)
        outcome.effects.forEach(::run)
    }

    /** The one thing that is kept without being asked for: in which language the app opens. */
    private fun keepLanguage(tag: String) = kept.edit().putString(LANGUAGE, tag).apply()

    private fun refresh() {
        remember()
        show()
    }

    /** Remembers which block stands at the head of the screen. */
    private fun remember() {
        val screen = screen ?: return
        val place = stack.lastOrNull()?.takeIf { it.route == screen.page.route } ?: return
        val y = screen.scroll.scrollY
        val block = screen.content.children().lastOrNull { it.tag is String && it.top <= y } ?: return
        place.block = block.tag as String
        place.below = y - block.top
    }

    // ---- Drawing ----

    fun show(page: Page = panah.page(stack.last().route, now())) {
        if (page.secure) window.addFlags(WindowManager.LayoutParams.FLAG_SECURE) else window.clearFlags(WindowManager.LayoutParams.FLAG_SECURE)
        title = page.title.value
        voice.stop()
        val look = Look(this, Look.theme(this, kept.getBoolean(CONTRAST, false)))
        val leave = ::finishAndRemoveTask.takeIf { kept.getBoolean(LEAVE, false) }
        val screen = Screen(this, look, page, this, leave)
        insets(screen)
        setContentView(screen.root)
        this.screen = screen
        day = today()
        tools()
        place(screen)
    }

    /** Fills in what this phone can do with the page: reading below its heading, the rest at its foot. */
    private fun tools() {
        val screen = screen ?: return
        val page = screen.page
        val words = page.pinned.device
        screen.ears.removeAllViews()
        screen.foot.removeAllViews()
        if (page.route.startsWith(FIRST) || page.route != stack.last().route) return
        val spoken = page.blocks.filter { voice.speaks(it.language()) }
        if (spoken.isNotEmpty()) screen.ears.stack(screen.tool(words.readAloud, "read") { voice.read(spoken) })
        for (block in spoken) screen.block(block.id())?.hold { voice.read(listOf(block)) }
        screen.foot.stack(screen.tool(words.printPage, "print") { if (!effects.print(page)) cannot("no-printer") })
        if (page.pinned.back != null) return
        screen.foot.stack(screen.tool(words.giveApp, "share") { if (!effects.giveApp()) cannot("no-share") })
        switch(words.highContrast, CONTRAST)
        switch(words.quickLeave, LEAVE)
        screen.foot.stack(screen.tool(words.discreetName, "discreet", effects.discreet) {
            effects.discreet = !effects.discreet
            refresh()
        })
        if (effects.discreet) screen.foot.stack(screen.sign(words.discreetSign, effects.other.loadIcon(packageManager), effects.other.loadLabel(packageManager)))
    }

    /** Something that is on or off, and kept. */
    private fun switch(label: Text, name: String) = screen?.run {
        val on = kept.getBoolean(name, false)
        foot.stack(tool(label, name, on) {
            kept.edit().putBoolean(name, !on).apply()
            refresh()
        })
    }

    /** Follows the voice: which block it reads, and whether there is one at all. */
    private fun read() {
        val screen = screen ?: return
        if (screen.ears.childCount == 0) tools()
        screen.reading(voice.block, voice::stop)
    }

    override fun onStop() {
        super.onStop()
        voice.stop()
    }

    override fun onDestroy() {
        super.onDestroy()
        voice.close()
    }

    /** Puts back the block that stood at the head, else the head of the page, and takes a screen reader there. */
    private fun place(screen: Screen) {
        val place = stack.last()
        if (place.block.isEmpty()) {
            screen.content.post { screen.content.getChildAt(0)?.performAccessibilityAction(AccessibilityNodeInfo.ACTION_ACCESSIBILITY_FOCUS, null) }
            return
        }
        screen.scroll.viewTreeObserver.addOnGlobalLayoutListener(object : ViewTreeObserver.OnGlobalLayoutListener {
            override fun onGlobalLayout() {
                screen.scroll.viewTreeObserver.removeOnGlobalLayoutListener(this)
                screen.scroll.scrollTo(0, (screen.block(place.block) ?: return).top + place.below)
            }
        })
    }

    /** Keeps everything clear of the bars of the phone and of the keyboard, which lie over the app since Android 15. */
    private fun insets(screen: Screen) {
        val hotline = screen.hotline
        val bottom = hotline.paddingBottom
        screen.root.setOnApplyWindowInsetsListener { _, insets ->
            @Suppress("DEPRECATION") // its successor needs API 30
            val (left, top, right, below) = listOf(insets.systemWindowInsetLeft, insets.systemWindowInsetTop, insets.systemWindowInsetRight, insets.systemWindowInsetBottom)
            screen.root.setPadding(left, top, right, 0)
            hotline.setPaddingRelative(hotline.paddingStart, hotline.paddingTop, hotline.paddingEnd, bottom + below)
            hotline.minimumHeight = screen.dp(Measure.HOTLINE) + below
            insets
        }
    }

    /** The local date and time, in the calendar that the core counts in whatever the phone's own is. */
    private fun now(): Now = GregorianCalendar().apply { timeInMillis = clock() }.run {
        Now(get(Calendar.YEAR), get(Calendar.MONTH) + 1, get(Calendar.DAY_OF_MONTH), get(Calendar.HOUR_OF_DAY), get(Calendar.MINUTE))
    }

    private fun today() = now().let { it.year * 400 + it.month * 31 + it.day }

    /** The page that is on the screen. */
    val page: Page? get() = screen?.page

    companion object {
        private const val FIRST = "language"
        private const val HOME = "home"
        private const val STACK = "stack"
        private const val TYPED = "typed"
        const val LANGUAGE = "language"
        const val CONTRAST = "contrast"
        const val LEAVE = "close"

        /** The clock of the phone; the tests set it. */
        var clock: () -> Long = System::currentTimeMillis
    }
}
