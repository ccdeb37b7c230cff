package org.panah.app

import android.content.Context
import android.graphics.Color
import android.text.SpannableString
import android.text.Spanned
import android.text.style.TtsSpan
import android.view.Gravity
import android.view.View
import android.view.ViewGroup
import android.widget.ImageView
import android.widget.LinearLayout
import android.widget.TextView
import org.panah.core.Block
import org.panah.core.Direction
import org.panah.core.Effect
import org.panah.core.FieldValue
import org.panah.core.Icon
import org.panah.core.Page
import org.panah.core.Role
import org.panah.core.Target
import org.panah.core.Text
import org.panah.core.Weight

/** What the renderer asks of whoever shows the page. */
interface Host {
    /** What stands in the fields and which rows are ticked, by name; it survives a rotation. */
    val typed: MutableMap<String, String>
    fun open(target: Target)
    fun can(effect: Effect): Boolean
    fun submit(action: String, fields: List<FieldValue>)
}

/** Draws the blocks of one page. On paper nothing can be pressed. */
open class Renderer(val context: Context, val look: Look, val page: Page, val host: Host, val paper: Boolean = false) {
    fun dp(value: Int) = look.dp(value)

    /** The blocks, in a column. Each view of a block has the block's id as its tag. */
    fun blocks(): LinearLayout = context.column().apply {
        turn(page.direction == Direction.RTL)
        var index = 0
        while (index < page.blocks.size) {
            val rest = page.blocks.subList(index, page.blocks.size)
            // A tile has no room for a mark: a link that bears one stands alone.
            val tiles = rest.takeWhile { it is Block.Link && it.v1.icon != null && mark(it) == null }
            val card = card(rest)
            val above = if (index == 0) 0 else dp(above(rest[0], page.blocks[index - 1]))
            when {
                tiles.isNotEmpty() -> stack(tiles(tiles.map { (it as Block.Link).v1 }), above)
                card > 0 -> stack(context.column().apply {
                    background = look.area(look[Token.SURFACE], look[Token.HAIR], look.line)
                    pad(look.inner, dp(Space.S4))
                    rest.take(card).forEachIndexed { at, block -> show(block, if (at == 0) 0 else dp(Space.S3)) }
                }, dp(Space.S4))
                else -> show(rest[0], above)
            }
            index += maxOf(1, tiles.size, card)
        }
    }

    /** What a reader should know about the text of the block. */
    private fun mark(block: Block) = page.marks.firstOrNull { it.block == block.id() }

    /** The number of blocks that make a card: a heading of level 2, its paragraphs and the filled button. */
    private fun card(rest: List<Block>): Int {
        val heading = rest[0] as? Block.Heading ?: return 0
        val paragraphs = rest.drop(1).takeWhile { it is Block.Paragraph }.size
        val button = rest.getOrNull(1 + paragraphs) as? Block.Button ?: return 0
        return if (heading.level.toInt() == 2 && paragraphs > 0 && button.v1.weight == Weight.FIRST) paragraphs + 2 else 0
    }

    private fun above(block: Block, before: Block): Int = when (block) {
        is Block.Heading -> if (block.level.toInt() == 2) Space.S6 else Space.S5
        is Block.Link -> if (before is Block.Link && before.v1.icon == null && block.v1.icon == null) 0 else Space.S4
        is Block.Divider -> Space.S5
        is Block.Source -> Space.S5
        else -> Space.S4
    }

    /** Adds a block, and above it what a reader should know about its text. */
    private fun LinearLayout.show(block: Block, above: Int) {
        val view = block(block) ?: return
        view.tag = block.id()
        val known = mark(block) ?: return stack(view, above)
        val mark = text(known.text, TextSize.SMALL_TIGHT, Token.INK_SOFT)
        mark.background = look.area(Color.TRANSPARENT, look[Token.EDGE], look.line, Measure.RADIUS_FIELD, dash = true)
        mark.pad(dp(Space.S2), dp(2))
        stack(mark, above, ViewGroup.LayoutParams.WRAP_CONTENT)
        stack(view, dp(Space.S1))
    }

    private fun block(block: Block): View? = when (block) {
        is Block.Heading -> heading(block)
        is Block.Paragraph -> if (block.role == Role.SMALL) text(block.text, TextSize.SMALL, Token.INK_SOFT) else text(block.text, TextSize.BODY)
        is Block.Steps -> steps(block)
        is Block.Checklist -> checklist(block)
        is Block.Notice -> notice(block)
        is Block.Deadline -> deadline(block.v1)
        is Block.Contact -> contact(block.v1)
        is Block.Phrase -> phrase(block.v1)
        is Block.Source -> source(block)
        is Block.Choice -> if (paper) null else choice(block)
        is Block.Form -> if (paper) null else form(block.v1)
        is Block.Button -> if (paper || !can(block.v1.target)) null else button(block.v1)
        is Block.Link -> if (paper) null else link(block.v1)
        is Block.Divider -> Rule(context, look[Token.HAIR], look.line)
    }

    fun can(target: Target) = target !is Target.Effect || host.can(target.effect)

    private fun heading(block: Block.Heading): View {
        val opening = block.level.toInt() == 1 && page.pinned.back == null
        val size = when (block.level.toInt()) {
            1 -> if (opening) TextSize.LEAD else TextSize.TITLE
            2 -> TextSize.HEADING_2
            else -> TextSize.HEADING_3
        }
        return text(block.text, size).also(Newer::heading)
    }

    // ---- Text, rows, icons ----

    fun text(text: Text, size: TextSize, colour: Token = Token.INK): TextView = TextView(context, null, 0).apply {
        look.dress(this, text.language, text.direction, size, look[colour])
        gravity = Gravity.START
        textAlignment = View.TEXT_ALIGNMENT_GRAVITY
        this.text = text.drawn()
    }

    /** A telephone number or a time: left to right everywhere, at the reading edge of the page, spoken figure by figure. */
    fun number(value: String, dial: String?, size: TextSize, colour: Token): TextView = TextView(context, null, 0).apply {
        look.dress(this, "en", Direction.LTR, size, look[colour])
        gravity = if (page.direction == Direction.RTL) Gravity.RIGHT else Gravity.LEFT
        textAlignment = View.TEXT_ALIGNMENT_GRAVITY
        text = SpannableString(value).apply {
            if (dial != null) setSpan(TtsSpan.TelephoneBuilder(dial).build(), 0, length, Spanned.SPAN_INCLUSIVE_EXCLUSIVE)
        }
    }

    fun image(name: Int, colour: Int, size: Int): ImageView = ImageView(context).apply {
        setImageResource(name)
        setColorFilter(colour)
        minimumWidth = dp(size)
        minimumHeight = dp(size)
        importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_NO
    }

    fun image(icon: Icon, colour: Token, size: Int = 24): ImageView = image(look.image(icon), look[colour], size)

    fun LinearLayout.icon(icon: Icon, colour: Token, size: Int = 24) {
        addView(image(icon, colour, size), LinearLayout.LayoutParams(dp(size), dp(size)))
    }

    /** An icon, and beside it a text that may take several lines. */
    fun labelled(icon: Icon, text: TextView, colour: Token, size: Int = 24, gap: Int = Space.S2): LinearLayout = context.row(Gravity.TOP).apply {
        layoutDirection = text.layoutDirection
        addView(image(icon, colour, size), LinearLayout.LayoutParams(dp(size), dp(size)).apply { topMargin = maxOf(0, (text.lineHeight - dp(size)) / 2) })
        append(text, dp(gap), grows = true)
    }

    companion object {
        const val FIELD = "field"
    }
}
