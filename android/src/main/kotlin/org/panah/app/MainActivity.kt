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
import org.panah.core.Direction
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
    private var contrast = false
    private var drawn: Drawn? = null

    /** The page on the screen, and where its blocks are. */
    class Drawn(val page: Page, val scroll: ScrollView, val content: ViewGroup, val day: Int)

    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        effects = Effects(this)
        val kept = getPreferences(Context.MODE_PRIVATE)
        contrast = kept.getBoolean(CONTRAST, false)
        val chosen = kept.getString(LANGUAGE, null)
        panah = Panah.open(Config(chosen ?: Locale.getDefault().toLanguageTag()))
        state?.getStringArray(STACK)?.toList()?.chunked(3)?.mapTo(stack) { (route, block, below) -> Place(route, block, below.toIntOrNull() ?: 0) }
        state?.getBundle(TYPED)?.let { fields -> fields.keySet().forEach { typed[it] = fields.getString(it).orEmpty() } }
        if (stack.isEmpty()) stack.add(Place(if (chosen == null) FIRST else HOME))
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
        if (stack.size == 1) return finish()
        stack.removeAt(stack.lastIndex)
        typed.clear()
        show()
    }

    // ---- Going from page to page ----

    override fun open(target: Target) {
        when (target) {
            is Target.Page -> go(target.route)
            is Target.Action -> act(target.action, emptyList())
            is Target.Effect -> effects.run(target.effect)
        }
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
        outcome.effects.forEach { effects.run(it) }
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
        val content = renderer.blocks().apply { pad(look.gutter, look.dp(Look.S2), look.gutter, look.dp(Look.S6)) }
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
        root.addView(scroll, LinearLayout.LayoutParams(ViewGroup.LayoutParams.MATCH_PARENT, 0, 1f))
        if (look.pins) root.stack(hotline) else inside.stack(hotline)
        insets(root, hotline, look)
        setContentView(root)
        drawn = Drawn(page, scroll, content, now().let { it.year * 400 + it.month * 31 + it.day })
        place(scroll, content)
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
                val block = content.findViewWithTag<View>(place.block) as View? ?: return
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
    private fun now(): Now = GregorianCalendar().run {
        Now(get(Calendar.YEAR), get(Calendar.MONTH) + 1, get(Calendar.DAY_OF_MONTH), get(Calendar.HOUR_OF_DAY), get(Calendar.MINUTE))
    }

    /** For the tests: the page that is on the screen. */
    val page: Page? get() = drawn?.page

    private companion object {
        const val FIRST = "language"
        const val HOME = "home"
        const val STACK = "stack"
        const val TYPED = "typed"
        const val LANGUAGE = "language"
        const val CONTRAST = "contrast"
    }
}
