package org.panah.app

import android.content.Context
import android.graphics.Color
import android.text.SpannableString
import android.text.Spanned
import android.text.style.TtsSpan
import android.util.TypedValue
import android.view.Gravity
import android.view.View
import android.view.ViewGroup
import android.widget.ImageView
import android.widget.LinearLayout
import android.widget.TextView
import org.panah.core.*
import org.panah.core.Target

/** Takes what is pressed and filled in. In print nothing can be. */
interface Host {
    /** What was typed into the fields and which rows are ticked, by name. */
    val formState: MutableMap<String, String> get() = HashMap()
    fun open(target: Target) = Unit
    fun back() = Unit
    fun submit(action: String, fields: List<FieldValue>) = Unit
}

/** How the fields and the button of a form are found. */
const val FIELD = "field"
const val SUBMIT = "submit"

/** What stands above a block and belongs to it. */
const val MARK = "mark"

/** Draws the blocks of one page. In print nothing can be pressed; what is [quiet] is drawn smaller and softer. */
open class Renderer(val context: Context, val look: Look, val page: Page, val host: Host, val forPrint: Boolean = false, private val quiet: Boolean = false) {
    val items get() = page.sections.flatMap { it.items }

    fun dp(value: Int) = look.dp(value)

    /** The sections, in a column. Each view of a block has the block's id as its tag. */
    fun blocks(): LinearLayout = context.column().apply {
        setRtl(page.direction == Direction.RTL)
        var before: Block? = null
        for (section in page.sections) {
            val items = section.items.filter { it.onPaper || !forPrint }.ifEmpty { continue }
            when (section.kind) {
                SectionKind.PLAIN -> for (item in items) {
                    addItem(item, dp(spaceAbove(item.block, before)))
                    before = item.block
                }
                SectionKind.NOW -> addRow(now(items), dp(Space.S4))
                SectionKind.SHEET -> addRow(Renderer(context, look, page, host, forPrint, quiet = true).sheet(items), dp(Space.S5))
                SectionKind.DOORS, SectionKind.SEARCH_FIELD -> for (item in items) (item.block as? Block.Link)?.let {
                    addRow(door(it.v1, item.mark, section.kind == SectionKind.SEARCH_FIELD), dp(if (item === items[0]) Space.S4 else Space.S3))
                }
            }
            before = items.last().block
        }
    }

    /** What to do now: the heading as a bar across, then the points. */
    private fun now(items: List<Item>): View = context.column().apply {
        background = look.area(look[Token.SURFACE], look[Token.INK], dp(Measure.STRONG))
        pad(dp(Measure.STRONG))
        val inside = context.column().apply { pad(look.inner, 0, bottom = if (items.last().block is Block.Source) dp(Space.S3) else 0) }
        for (item in items) {
            val heading = (item.block as? Block.Heading)?.let { text(it.text, TextSize.LEAD, Token.SURFACE).also(ApiCompat::heading) }
            if (heading == null) inside.addItem(item, if (item.mark == null) 0 else dp(Space.S3)) else {
                heading.setBackgroundColor(look[Token.INK])
                heading.pad(look.inner, dp(Space.S2))
                heading.tag = item.id
                addRow(heading)
                item.mark?.takeIf { it != items.getOrNull(1)?.mark }?.let { inside.addMark(it, dp(Space.S3)) } // else the next says so
            }
        }
        addRow(inside)
    }

    /** What the sheet of 2018 says, behind a bar at the reading edge. */
    private fun sheet(items: List<Item>): View = context.column().apply {
        val rtl = page.direction == Direction.RTL
        background = look.bar(Color.TRANSPARENT, look[Token.HAIR], Measure.BAR, rtl)
        setRtl(rtl)
        pad(dp(Measure.BAR) + look.inner, 0, 0)
        for (item in items) addItem(item, if (item === items[0]) 0 else dp(if (item.block is Block.Heading) Space.S4 else Space.S2))
    }

    private fun spaceAbove(block: Block, before: Block?): Int = when {
        before == null -> 0
        block is Block.Heading -> if (block.level.toInt() == 2) Space.S6 else Space.S5
        block is Block.Link && before is Block.Link -> if (before.v1.icon == null && block.v1.icon == null) 0 else Space.S4
        block is Block.Source || block is Block.Choice && block.question != null -> Space.S5
        else -> Space.S4
    }

    /** Adds a block, and above it what a reader should know about its text. */
    private fun LinearLayout.addItem(item: Item, above: Int) {
        item.mark?.let { addMark(it, above) }
        addRow(block(item.block).apply { tag = item.id }, if (item.mark == null) above else dp(Space.S1))
    }

    fun LinearLayout.addMark(words: Text, above: Int) {
        val mark = text(words, TextSize.SMALL_TIGHT, Token.INK_SOFT)
        mark.background = look.area(Color.TRANSPARENT, look[Token.EDGE], look.line, Measure.RADIUS_FIELD, dash = true)
        mark.pad(dp(Space.S2), dp(2))
        mark.tag = MARK
        addRow(mark, above, ViewGroup.LayoutParams.WRAP_CONTENT)
    }

    private fun block(block: Block): View = when (block) {
        is Block.Heading -> text(block.text, headingSize(block.level.toInt())).also(ApiCompat::heading)
        is Block.Paragraph -> if (block.style == ParagraphStyle.CAPTION) text(block.text, TextSize.SMALL, Token.INK_SOFT) else text(block.text, TextSize.BODY)
        is Block.Steps -> steps(block)
        is Block.Checklist -> checklist(block)
        is Block.Notice -> notice(block)
        is Block.Deadline -> deadline(block.v1)
        is Block.Contact -> contact(block.v1)
        is Block.Phrase -> phrase(block.v1)
        is Block.Source -> source(block)
        is Block.Choice -> choice(block)
        is Block.Form -> form(block.v1)
        is Block.Button -> button(block.v1)
        is Block.Link -> link(block.v1)
    }

    private fun headingSize(level: Int): TextSize = when (level) {
        1 -> if (page.first && page.tools.isEmpty()) TextSize.LEAD else TextSize.TITLE // above the languages, which all have to fit
        2 -> TextSize.HEADING_2
        else -> TextSize.STRONG
    }

    // ---- Text, rows, icons ----

    fun text(text: Text, size: TextSize, colour: Token = Token.INK): TextView = TextView(context, null, 0).apply {
        look.style(this, text, if (quiet) QUIETER[size] ?: size else size, look[if (quiet && colour == Token.INK) Token.INK_SOFT else colour])
        gravity = Gravity.START
        textAlignment = View.TEXT_ALIGNMENT_GRAVITY
        this.text = text.displayText()
    }

    /**
     * A telephone number or a time: left to right everywhere, at the reading edge of the page. A telephone number is read digit
     * by digit and never broken: where large text leaves too little room it is set smaller.
     */
    fun number(value: String, dial: String?, size: TextSize, colour: Token): TextView = text(latin(value), size, colour).apply {
        gravity = if (page.direction == Direction.RTL) Gravity.RIGHT else Gravity.LEFT
        text = SpannableString(value).apply {
            if (dial != null) setSpan(TtsSpan.TelephoneBuilder(dial).build(), 0, length, Spanned.SPAN_INCLUSIVE_EXCLUSIVE)
        }
        if (dial == null || !look.narrow) return@apply
        setTextSize(TypedValue.COMPLEX_UNIT_DIP, look.width * 0.08f)
        maxLines = 1
    }

    fun image(drawable: Int, colour: Token): ImageView = ImageView(context).apply {
        setImageResource(drawable)
        setColorFilter(look[colour])
        importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_NO
    }

    fun LinearLayout.addIcon(icon: Int, colour: Token, size: Int = 24) =
        addView(image(icon, colour), LinearLayout.LayoutParams(dp(size), dp(size)))

    /** An icon, and beside it a text that may take several lines. */
    fun iconLabel(icon: Icon, text: TextView, colour: Token, gap: Int = Space.S2): LinearLayout = beside(image(icon.drawable, colour), 24, text, gap)

    /** A [sign], and beside its first line a [text], alone or as the first of several [words]. */
    fun beside(sign: View, size: Int, text: TextView, gap: Int, words: View = text): LinearLayout = context.row(Gravity.TOP).apply {
        layoutDirection = text.layoutDirection
        addView(sign, LinearLayout.LayoutParams(dp(size), dp(size)).apply { topMargin = maxOf(0, (text.lineHeight - dp(size)) / 2) })
        addColumn(words, dp(gap), grows = true)
    }
}

private val QUIETER = mapOf(TextSize.HEADING_2 to TextSize.HEADING_3, TextSize.HEADING_3 to TextSize.SMALL_BOLD, TextSize.BODY to TextSize.SMALL)
