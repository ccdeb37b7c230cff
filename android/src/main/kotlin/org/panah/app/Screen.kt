package org.panah.app

import android.content.Context
import android.graphics.Canvas
import android.graphics.Color
import android.graphics.Rect
import android.graphics.drawable.Drawable
import android.text.TextUtils
import android.view.Gravity
import android.view.View
import android.view.ViewGroup
import android.widget.CheckBox
import android.widget.FrameLayout
import android.widget.ImageView
import android.widget.LinearLayout
import android.widget.ScrollView
import org.panah.core.Direction
import org.panah.core.Effect
import org.panah.core.Icon
import org.panah.core.Link
import org.panah.core.Page
import org.panah.core.Target
import org.panah.core.Text

/**
 * A page on the screen: the bar, the blocks, what the phone can do with them, the hotline. [leave] closes the app at once,
 * where the person wants a button for that.
 */
class Screen(context: Context, look: Look, page: Page, host: Host, private val leave: (() -> Unit)?) : Renderer(context, look, page, host) {
    val content = blocks()
    private val heading = content.getChildAt(0)

    /** Below the heading: what reads the page aloud. */
    val ears = context.column()

    /** Below the page: what else the phone can do with it. */
    val foot = context.column()

    /** Above the hotline, while the page is read. */
    private val strip = context.column()
    val hotline = hotline()

    /** The frame around what is being read. */
    private var mark: Drawable? = null
    val scroll = object : ScrollView(context) {
        override fun onScrollChanged(left: Int, top: Int, oldLeft: Int, oldTop: Int) {
            super.onScrollChanged(left, top, oldLeft, oldTop)
            post { title(scrollY > content.top + heading.bottom) } // not now: it may be laying out
        }

        override fun dispatchDraw(canvas: Canvas) {
            super.dispatchDraw(canvas)
            mark?.draw(canvas)
        }
    }
    val root = context.column()

    /** The way back has a word, in whose place the title stands once its heading has scrolled away. */
    private val back = page.pinned.back?.let { text(it.label, TextSize.STRONG, Token.ACTION) }
    private val title = text(page.title, TextSize.STRONG)
    private val short = look.narrow || leave != null && look.tileColumns == 1 // no room for that word

    init {
        content.addView(ears, 1)
        content.pad(look.gutter, dp(Space.S2), look.gutter, dp(Space.S5))
        foot.pad(look.gutter, 0, look.gutter, dp(Space.S5))
        strip.pad(look.gutter, 0)
        title.setSingleLine()
        title.ellipsize = TextUtils.TruncateAt.END
        title(false)
        val inside = context.column()
        scroll.isFillViewport = true
        scroll.addView(inside)
        root.turn(page.direction == Direction.RTL)
        root.setBackgroundColor(look[Token.GROUND])
        root.clipToPadding = false
        (if (look.pins && !look.narrow) root else inside).stack(bar())
        inside.addView(content, LinearLayout.LayoutParams(ViewGroup.LayoutParams.MATCH_PARENT, ViewGroup.LayoutParams.WRAP_CONTENT, 1f))
        inside.stack(foot)
        root.addView(scroll, LinearLayout.LayoutParams(ViewGroup.LayoutParams.MATCH_PARENT, 0, 1f))
        root.stack(strip)
        (if (look.pins) root else inside).stack(hotline)
    }

    /** Back or the name of the app at the start, the language at the end. */
    private fun bar(): View = context.row().apply {
        val start = FrameLayout(context)
        start.addView(if (back != null) way(back, page.pinned.back!!) else name(),
            FrameLayout.LayoutParams(ViewGroup.LayoutParams.WRAP_CONTENT, ViewGroup.LayoutParams.WRAP_CONTENT, Gravity.CENTER_VERTICAL or Gravity.START))
        append(start, grows = true)
        if (leave != null) append(pill("leave", page.pinned.device.leaveApp) { leave.invoke() }.apply {
            addView(image(look.image("close"), look[Token.ACTION], 24))
        }, dp(Space.S2))
        val language = page.pinned.language
        append(pill("language", page.pinned.languageSpoken) { host.open(language.target) }.apply {
            icon(Icon.LANGUAGE, Token.ACTION)
            append(text(language.label, TextSize.STRONG, Token.ACTION), dp(if (look.narrow) Space.S1 else Space.S2))
            pad(dp(if (look.narrow) Space.S2 else Space.S3), 0)
        }, dp(Space.S2))
        pad(look.gutter - if (back != null) dp(Space.S2) else 0, dp(Space.S2), look.gutter)
    }

    private fun pill(name: String, spoken: Text, edge: Token? = Token.EDGE, action: () -> Unit): LinearLayout = context.row(Gravity.CENTER).apply {
        minimumHeight = dp(Measure.TARGET)
        minimumWidth = dp(Measure.TARGET)
        val normal = if (edge == null) look.area(Color.TRANSPARENT) else look.area(look[Token.SURFACE], look[edge], look.line, 24)
        background = look.pressable(normal, look[Token.ACTION_TINT], 24)
        contentDescription = spoken.value
        tag = name
        press(action = action)
    }

    private fun way(word: View, back: Link): View = pill("back", back.label, edge = null) { host.open(back.target) }.apply {
        icon(Icon.BACK, Token.ACTION)
        append(word, dp(Space.S2))
        append(title, dp(Space.S2)) // silent: the whole is spoken as the way back
        pad(dp(Space.S2), 0)
    }

    private fun name(): View = context.row().apply {
        addView(image(look.image("sign"), look[Token.INK], 28), LinearLayout.LayoutParams(dp(28), dp(28)))
        if (short) contentDescription = page.pinned.name.value
        else append(text(page.pinned.name, TextSize.LEAD), dp(Space.S2))
    }

    private fun title(shown: Boolean) {
        title.visibility = if (shown) View.VISIBLE else View.GONE
        back?.visibility = if (shown || short) View.GONE else View.VISIBLE
    }

    /** The view of a block. */
    fun block(id: String): View? = content.findViewWithTag(id)

    /** The other sign of the app and its name, so that it is found again. */
    fun sign(words: Text, icon: Drawable, name: CharSequence): View = context.row().apply {
        turn(words.rtl)
        append(text(words, TextSize.SMALL), grows = true)
        addView(ImageView(context).apply { setImageDrawable(icon) }.silent(), LinearLayout.LayoutParams(dp(48), dp(48)).apply { marginEnd = dp(Space.S2) })
        append(text(Text("$name", "en", Direction.LTR, false), TextSize.STRONG))
        pad(dp(24 + Space.S3), 0, 0, dp(Space.S3))
    }

    /** Says which block is being read, by a frame around it, and keeps it on the screen; [stop] is offered meanwhile. */
    fun reading(block: String?, stop: () -> Unit) {
        if (block == null) strip.removeAllViews() else if (strip.childCount == 0) {
            strip.background = Strip(look[Token.SURFACE], look[Token.EDGE], look.line)
            strip.stack(tool(page.pinned.device.stopReading, "stop", action = stop))
            if (look.tileColumns == 2) strip.stack(text(page.pinned.device.readHint, TextSize.SMALL, Token.INK_SOFT).apply { pad(0, 0, 0, dp(Space.S2)) })
        }
        val read = block?.let(::block)
        mark = read?.let {
            val box = Rect(0, 0, it.width, it.height)
            scroll.offsetDescendantRectToMyCoords(it, box)
            box.inset(-dp(6), -dp(6))
            look.area(Color.TRANSPARENT, look[Token.ACTION], dp(Measure.STRONG)).apply { bounds = box }
        }
        scroll.invalidate()
        read?.requestRectangleOnScreen(Rect(0, -dp(Space.S5), read.width, read.height + dp(Space.S5)), true)
    }
}

/** The strip below every page: one target, one tap to the dialler. */
fun Renderer.hotline(): View = context.row().apply {
    val call = page.pinned.hotline
    val dot = FrameLayout(context)
    val size = if (look.narrow) 24 else 48
    if (!look.narrow) dot.background = look.area(look[Token.ACTION], radius = 24)
    dot.addView(image(Icon.CALL, if (look.narrow) Token.ACTION else Token.ON_ACTION), FrameLayout.LayoutParams(dp(24), dp(24), Gravity.CENTER))
    addView(dot, LinearLayout.LayoutParams(dp(size), dp(size)))
    append(context.column().apply {
        if (!look.narrow) stack(text(call.label, TextSize.SMALL_TIGHT, Token.INK_SOFT))
        stack(number(call.number, call.dial, TextSize.LEAD, Token.ACTION).apply { fit(this) })
    }, dp(if (look.narrow) Space.S2 else Space.S3), grows = true)
    if (look.narrow) contentDescription = "${call.label.value} ${call.number}"
    minimumHeight = dp(Measure.HOTLINE)
    background = look.pressable(Strip(look[Token.SURFACE], look[Token.EDGE], look.line), look[Token.ACTION_TINT], 0)
    pad(look.gutter, dp(Space.S2))
    tag = "hotline"
    if (!paper) press { host.open(Target.Effect(Effect.Dial(call.dial))) }
}

/** What the phone can do with the page, at its foot. */
fun Renderer.tool(label: Text, icon: String, chosen: Boolean? = null, action: () -> Unit): View = context.row().apply {
    val words = text(label, TextSize.STRONG, Token.ACTION)
    layoutDirection = words.layoutDirection
    addView(image(look.image(icon), look[Token.ACTION], 24), LinearLayout.LayoutParams(dp(24), dp(24)))
    append(words, dp(Space.S3), grows = true)
    if (chosen == true) icon(Icon.DONE, Token.ACTION)
    minimumHeight = dp(Measure.TARGET)
    background = look.pressable(look.area(Color.TRANSPARENT), look[Token.ACTION_TINT])
    pad(0, dp(Space.S3))
    tag = icon
    press(if (chosen == null) android.widget.Button::class.java else CheckBox::class.java, chosen, action)
}
