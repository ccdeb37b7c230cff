package org.panah.app

import android.app.Activity
import android.content.Context
import android.os.Bundle
import android.view.Gravity
import android.view.View
import android.view.ViewGroup
import android.view.WindowManager
import android.view.accessibility.AccessibilityNodeInfo
import android.widget.LinearLayout
import android.widget.ScrollView
import org.panah.bindings.Config
import org.panah.bindings.Now
import org.panah.bindings.Panah
import org.panah.bindings.languages
import org.panah.core.Block
import org.panah.core.Direction
import org.panah.core.Effect
import org.panah.core.FieldValue
import org.panah.core.Page
import org.panah.core.Target
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
    private lateinit var voice: Voice
    private var contrast = false
    private var drawn: Drawn? = null

    /** The page on the screen, and where its blocks are. */
    class Drawn(val page: Page, val renderer: Renderer, val scroll: ScrollView, val content: ViewGroup, val foot: LinearLayout, val day: Int)

    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        effects = Effects(this)
        val kept = getPreferences(Context.MODE_PRIVATE)
        contrast = kept.getBoolean(CONTRAST, false)
        // A language that an update took away is chosen anew.
        val chosen = kept.getString(LANGUAGE, null)?.takeIf { tag -> languages().any { it.tag == tag } }
        panah = Panah.open(Config(chosen ?: Locale.getDefault().toLanguageTag()))
        state?.getStringArray(STACK)?.toList()?.chunked(3)?.mapTo(stack) { (route, block, below) -> Place(route, block, below.toIntOrNull() ?: 0) }
        state?.getBundle(TYPED)?.let { fields -> fields.keySet().forEach { typed[it] = fields.getString(it).orEmpty() } }
        if (stack.isEmpty()) stack.add(Place(if (chosen == null) FIRST else HOME))
        voice = Voice(this) { runOnUiThread(::tools) }
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
        if (drawn?.day != now().let { it.year * 400 + it.month * 31 + it.day }) refresh()
    }

    @Deprecated("as in Activity; its successor needs API 33")
    override fun onBackPressed() {
        val above = drawn?.page?.route != stack.last().route // a page that says what the phone cannot do
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
        if (page.language != drawn?.page?.language || page.route == HOME) keepLanguage(page.language)
        if (page.route == stack.last().route) show(page) else go(page.route, page)
        outcome.effects.forEach(::run)
    }

    /** The one thing that is kept without being asked for: in which language the app opens. */
    private fun keepLanguage(tag: String) = getPreferences(Context.MODE_PRIVATE).edit().putString(LANGUAGE, tag).apply()

    private fun refresh() {
        remember()
        show()
    }

    /** Remembers which block stands at the head of the screen. */
    private fun remember() {
        val drawn = drawn ?: return
        val place = stack.lastOrNull()?.takeIf { it.route == drawn.page.route } ?: return
        val y = drawn.scroll.scrollY
        val block = (0 until drawn.content.childCount).map(drawn.content::getChildAt).lastOrNull { it.tag is String && it.top <= y } ?: return
        place.block = block.tag as String
        place.below = y - block.top
    }

    // ---- Drawing ----

    fun show(page: Page = panah.page(stack.last().route, now())) {
        if (page.secure) window.addFlags(WindowManager.LayoutParams.FLAG_SECURE) else window.clearFlags(WindowManager.LayoutParams.FLAG_SECURE)
        title = page.title.value
        val look = Look(this, Look.theme(this, contrast))
        val renderer = Renderer(this, look, page, this)
        val content = renderer.blocks().apply { pad(look.gutter, look.dp(Look.S2), look.gutter, look.dp(Look.S5)) }
        val foot = column().apply { pad(look.gutter, 0, look.gutter, look.dp(Look.S5)) }
        val bar = renderer.bar()
        val hotline = renderer.hotline()
        val inside = column()
        val scroll = ScrollView(this).apply {
            isFillViewport = true
            addView(inside)
        }
        val root = column().apply {
            layoutDirection = if (page.direction == Direction.RTL) View.LAYOUT_DIRECTION_RTL else View.LAYOUT_DIRECTION_LTR
            setBackgroundColor(look[Token.GROUND])
            clipToPadding = false
        }
        if (look.pins && !look.narrow) root.stack(bar) else inside.stack(bar)
        inside.addView(content, LinearLayout.LayoutParams(ViewGroup.LayoutParams.MATCH_PARENT, ViewGroup.LayoutParams.WRAP_CONTENT, 1f))
        inside.stack(foot)
        root.addView(scroll, LinearLayout.LayoutParams(ViewGroup.LayoutParams.MATCH_PARENT, 0, 1f))
        if (look.pins) root.stack(hotline) else inside.stack(hotline)
        insets(root, hotline, look)
        setContentView(root)
        voice.stop()
        drawn = Drawn(page, renderer, scroll, content, foot, now().let { it.year * 400 + it.month * 31 + it.day })
        tools()
        place(scroll, content)
    }

    /** Fills the foot of the page: what this phone can do with it. */
    private fun tools() {
        val (page, renderer, foot) = drawn?.let { Triple(it.page, it.renderer, it.foot) } ?: return
        val words = page.pinned.device
        foot.removeAllViews()
        if (page.route.startsWith(FIRST) || page.route != stack.last().route) return
        if (voice.speaking) foot.stack(renderer.tool(words.stopReading, "stop") { voice.stop(); tools() })
        else if (voice.speaks(page.language)) foot.stack(renderer.tool(words.readAloud, "read") { voice.read(page.blocks.flatMap(Block::texts)); tools() })
        foot.stack(renderer.tool(words.printPage, "print") { if (!effects.print(page)) cannot("no-printer") })
        if (page.pinned.back != null) return
        foot.stack(renderer.tool(words.giveApp, "share") { if (!effects.giveApp()) cannot("no-share") })
        foot.stack(renderer.tool(words.highContrast, "contrast", contrast) {
            contrast = !contrast
            getPreferences(Context.MODE_PRIVATE).edit().putBoolean(CONTRAST, contrast).apply()
            refresh()
        })
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
    private fun place(scroll: ScrollView, content: ViewGroup) {
        val place = stack.last()
        if (place.block.isEmpty()) {
            content.post { content.getChildAt(0)?.performAccessibilityAction(AccessibilityNodeInfo.ACTION_ACCESSIBILITY_FOCUS, null) }
            return
        }
        scroll.viewTreeObserver.addOnGlobalLayoutListener(object : android.view.ViewTreeObserver.OnGlobalLayoutListener {
            override fun onGlobalLayout() {
                scroll.viewTreeObserver.removeOnGlobalLayoutListener(this)
                val found: View? = content.findViewWithTag(place.block)
                val block = found ?: return
                scroll.scrollTo(0, block.top + place.below)
            }
        })
    }

    /** Keeps everything clear of the bars of the phone and of the keyboard, which lie over the app since Android 15. */
    private fun insets(root: View, hotline: View, look: Look) {
        val bottom = hotline.paddingBottom
        root.setOnApplyWindowInsetsListener { _, insets ->
            @Suppress("DEPRECATION") // its successor needs API 30
            val (left, top, right, below) = listOf(insets.systemWindowInsetLeft, insets.systemWindowInsetTop, insets.systemWindowInsetRight, insets.systemWindowInsetBottom)
            root.setPadding(left, top, right, 0)
            hotline.setPaddingRelative(hotline.paddingStart, hotline.paddingTop, hotline.paddingEnd, bottom + below)
            hotline.minimumHeight = look.dp(Look.HOTLINE) + below
            insets
        }
    }

    /** The local date and time, in the calendar that the core counts in whatever the phone's own is. */
    private fun now(): Now = GregorianCalendar().apply { timeInMillis = clock() }.run {
        Now(get(Calendar.YEAR), get(Calendar.MONTH) + 1, get(Calendar.DAY_OF_MONTH), get(Calendar.HOUR_OF_DAY), get(Calendar.MINUTE))
    }

    /** For the tests: the page that is on the screen. */
    val page: Page? get() = drawn?.page

    companion object {
        private const val FIRST = "language"
        private const val HOME = "home"
        private const val STACK = "stack"
        private const val TYPED = "typed"
        const val LANGUAGE = "language"
        const val CONTRAST = "contrast"

        /** The clock of the phone; the tests set it. */
        var clock: () -> Long = System::currentTimeMillis
    }
}
