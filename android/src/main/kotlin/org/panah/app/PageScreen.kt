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
import android.widget.*
import org.panah.core.*
import org.panah.core.Target

/**
 * A page on the screen: the bar, the blocks, what the phone can do with them, the hotline. [quickExit] closes the app at
 * once, where the person wants a button for that.
 */
class PageScreen(context: Context, look: Look, page: Page, host: Host, private val quickExit: (() -> Unit)?) : Renderer(context, look, page, host) {
    val content = blocks()

    /** The title; what is to be known of its text may stand above it. */
    val heading: View = content.findViewWithTag(page.sections[0].items[0].id)

    /** Below the heading: what reads the page aloud. */
    private val readAloudSlot = context.column()

    /** Below the page: what else the phone can do with it. */
    private val footer = context.column()

    /** Above the hotline, while the page is read. */
    private val playbackBar = context.column()
    val hotline = hotline()

    /** The frame around what is being read. */
    private var readingFrame: Drawable? = null
    val scroll = object : ScrollView(context) {
        override fun onScrollChanged(left: Int, top: Int, oldLeft: Int, oldTop: Int) {
            super.onScrollChanged(left, top, oldLeft, oldTop)
            post { showTitle(scrollY > content.top + heading.bottom) } // not now: it may be laying out
        }

        override fun dispatchDraw(canvas: Canvas) {
            super.dispatchDraw(canvas)
            readingFrame?.draw(canvas)
        }
    }
    val root = context.column()

    /** The way back has a word, in whose place the title is shown once its heading has scrolled away. */
    private val back = page.frame.back?.let { text(it.label, TextSize.STRONG, Token.ACTION) }
    private val title = text(page.title, TextSize.STRONG)
    private val short = look.narrow || quickExit != null && !look.roomy // no room for that word

    init {
        content.addView(readAloudSlot, content.indexOfChild(heading) + 1)
        content.pad(look.gutter, dp(Space.S2), look.gutter, dp(Space.S5))
        footer.pad(look.gutter, 0, look.gutter, dp(Space.S5))
        playbackBar.pad(look.gutter, 0)
        title.setSingleLine()
        title.ellipsize = TextUtils.TruncateAt.END
        showTitle(false)
        val inside = context.column()
        scroll.isFillViewport = true
        scroll.addView(inside)
        root.setRtl(page.direction == Direction.RTL)
        root.setBackgroundColor(look[Token.GROUND])
        root.clipToPadding = false
        (if (look.pins && !look.narrow) root else inside).addRow(bar())
        inside.addView(content, LinearLayout.LayoutParams(ViewGroup.LayoutParams.MATCH_PARENT, ViewGroup.LayoutParams.WRAP_CONTENT, 1f))
        inside.addRow(footer)
        root.addView(scroll, LinearLayout.LayoutParams(ViewGroup.LayoutParams.MATCH_PARENT, 0, 1f))
        root.addRow(playbackBar)
        (if (look.pins) root else inside).addRow(hotline)
    }

    /** Back or the name of the app at the start, the language at the end. */
    private fun bar(): View = context.row().apply {
        val start = FrameLayout(context)
        start.addView(if (back != null) backButton(back) else appName(),
            FrameLayout.LayoutParams(ViewGroup.LayoutParams.WRAP_CONTENT, ViewGroup.LayoutParams.WRAP_CONTENT, Gravity.CENTER_VERTICAL or Gravity.START))
        addColumn(start, grows = true)
        if (quickExit != null) addColumn(barButton("leave", page.frame.words.leaveApp) { quickExit.invoke() }.apply {
            addIcon(R.drawable.icon_close, Token.ACTION)
        }, dp(Space.S2))
        page.frame.language?.let { language ->
            addColumn(barButton("language", page.frame.languageSpoken) { host.open(language.target) }.apply {
                addIcon(Icon.LANGUAGE.drawable, Token.ACTION)
                addColumn(text(language.label, TextSize.STRONG, Token.ACTION), dp(if (look.narrow) Space.S1 else Space.S2))
                pad(dp(if (look.narrow) Space.S2 else Space.S3), 0)
            }, dp(Space.S2))
        }
        pad(look.gutter - if (back != null) dp(Space.S2) else 0, dp(Space.S2), look.gutter)
    }

    private fun barButton(name: String, spoken: Text, edge: Token? = Token.EDGE, action: () -> Unit): LinearLayout = context.row(Gravity.CENTER).apply {
        minimumHeight = dp(Measure.TARGET)
        minimumWidth = dp(Measure.TARGET)
        val normal = if (edge == null) look.area(Color.TRANSPARENT) else look.area(look[Token.SURFACE], look[edge], look.line, 24)
        background = look.pressable(normal, look[Token.ACTION_TINT], 24)
        contentDescription = spoken.value
        tag = name
        onClick(action = action)
    }

    private fun backButton(word: TextView): View = barButton("back", page.frame.back!!.label, edge = null) { host.back() }.apply {
        addIcon(Icon.BACK.drawable, Token.ACTION)
        addColumn(word, dp(Space.S2))
        addColumn(title, dp(Space.S2)) // not read out: the whole is spoken as the way back
        pad(dp(Space.S2), 0)
    }

    private fun appName(): View = context.row().apply {
        addIcon(R.drawable.icon_sign, Token.INK, 28)
        if (short) contentDescription = page.frame.name.value
        else addColumn(text(page.frame.name, TextSize.LEAD), dp(Space.S2))
    }

    private fun showTitle(shown: Boolean) {
        title.visibility = if (shown) View.VISIBLE else View.GONE
        back?.visibility = if (shown || short) View.GONE else View.VISIBLE
    }

    /** The view of a block. */
    fun block(id: String): View? = content.findViewWithTag(id)

    /** How far below the head of the page a block begins. */
    fun top(id: String): Int? = block(id)?.let { view -> Rect().also { content.offsetDescendantRectToMyCoords(view, it) }.top }

    /** Adds something that the phone can do with the page, at its foot. */
    fun addTool(tool: Tool, icon: Int, chosen: Boolean? = null, action: () -> Unit) = footer.addRow(toolRow(tool.label, icon, tool.capability, chosen, action))

    /** Adds the other sign of the app and its name, so that it is found again. */
    fun addSign(icon: Drawable, name: CharSequence) = footer.addRow(context.row().apply {
        val words = page.frame.words.discreetSign
        setRtl(words.rtl)
        addColumn(text(words, TextSize.SMALL), grows = true)
        addView(ImageView(context).apply { setImageDrawable(icon) }.hideFromAccessibility(), LinearLayout.LayoutParams(dp(48), dp(48)).apply { marginEnd = dp(Space.S2) })
        addColumn(text(latin("$name"), TextSize.STRONG))
        pad(dp(24 + Space.S3), 0, 0, dp(Space.S3))
    })

    val offersReading get() = readAloudSlot.childCount > 0

    /** Offers to read the page aloud. */
    fun offerReading(tool: Tool, read: () -> Unit) = readAloudSlot.addRow(toolRow(tool.label, R.drawable.icon_read, tool.capability, action = read))

    /** Says which block is being read, by a frame around it, and keeps it on the screen; [stop] is offered meanwhile. */
    fun showReading(block: String?, stop: () -> Unit) {
        if (block == null) playbackBar.removeAllViews() else if (playbackBar.childCount == 0) {
            playbackBar.background = topEdgeShape(look[Token.SURFACE], look[Token.EDGE], look.line)
            playbackBar.addRow(toolRow(page.frame.words.stopReading, R.drawable.icon_stop, "stop", action = stop))
            if (look.roomy) playbackBar.addRow(text(page.frame.words.readHint, TextSize.SMALL, Token.INK_SOFT).apply { pad(0, 0, 0, dp(Space.S2)) })
        }
        val read = block?.let(::block)
        readingFrame = read?.let {
            val box = Rect(0, 0, it.width, it.height)
            scroll.offsetDescendantRectToMyCoords(it, box)
            box.inset(-dp(6), -dp(6))
            look.area(Color.TRANSPARENT, look[Token.ACTION], dp(Measure.STRONG)).apply { bounds = box }
        }
        scroll.invalidate()
        read?.requestRectangleOnScreen(Rect(0, -dp(Space.S5), read.width, read.height + dp(Space.S5)), true)
    }
}

/** The bar below every page: one target, one tap to the dialler. */
fun Renderer.hotline(): View = context.row().apply {
    val call = page.frame.hotline
    if (look.narrow) addIcon(Icon.CALL.drawable, Token.ACTION) else addView(image(Icon.CALL.drawable, Token.ON_ACTION).apply {
        background = look.area(look[Token.ACTION], radius = 24)
        scaleType = ImageView.ScaleType.CENTER
    }, LinearLayout.LayoutParams(dp(48), dp(48)))
    addColumn(context.column().apply {
        if (!look.narrow) addRow(text(call.label, TextSize.SMALL_TIGHT, Token.INK_SOFT))
        addRow(number(call.number, call.dial, TextSize.LEAD, Token.ACTION))
    }, dp(if (look.narrow) Space.S2 else Space.S3), grows = true)
    if (look.narrow) contentDescription = "${call.label.value} ${call.number}"
    minimumHeight = dp(Measure.HOTLINE)
    background = look.pressable(topEdgeShape(look[Token.SURFACE], look[Token.EDGE], look.line), look[Token.ACTION_TINT], 0)
    pad(look.gutter, dp(Space.S2))
    tag = "hotline"
    if (!forPrint) onClick { host.open(Target.Effect(Effect.Dial(call.dial))) }
}

/** Something that the phone can do, on or off if it is [chosen] or not. */
fun Renderer.toolRow(label: Text, icon: Int, name: Any, chosen: Boolean? = null, action: () -> Unit): View = context.row().apply {
    val words = text(label, TextSize.STRONG, Token.ACTION)
    layoutDirection = words.layoutDirection
    addIcon(icon, Token.ACTION)
    addColumn(words, dp(Space.S3), grows = true)
    if (chosen == true) addIcon(Icon.DONE.drawable, Token.ACTION)
    minimumHeight = dp(Measure.TARGET)
    background = look.pressable(look.area(Color.TRANSPARENT), look[Token.ACTION_TINT])
    pad(0, dp(Space.S3))
    tag = name
    onClick(if (chosen == null) android.widget.Button::class.java else CheckBox::class.java, chosen, action)
}
