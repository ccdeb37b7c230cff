package org.panah.app

import android.content.Context
import android.graphics.Color
import android.graphics.Paint
import android.graphics.Typeface
import android.text.InputFilter
import android.text.InputType
import android.text.SpannableString
import android.text.SpannableStringBuilder
import android.text.Spanned
import android.text.style.BackgroundColorSpan
import android.text.style.StyleSpan
import android.text.style.TtsSpan
import android.view.Gravity
import android.view.View
import android.view.ViewGroup
import android.view.inputmethod.EditorInfo
import android.widget.CheckBox
import android.widget.EditText
import android.widget.FrameLayout
import android.widget.ImageView
import android.widget.LinearLayout
import android.widget.Spinner
import android.widget.TextView
import org.panah.core.Block
import org.panah.core.Button
import org.panah.core.Call
import org.panah.core.Check
import org.panah.core.ContactCard
import org.panah.core.DayState
import org.panah.core.Deadline
import org.panah.core.Direction
import org.panah.core.Effect
import org.panah.core.Field
import org.panah.core.FieldValue
import org.panah.core.Form
import org.panah.core.Icon
import org.panah.core.Input
import org.panah.core.Link
import org.panah.core.Page
import org.panah.core.Phrase
import org.panah.core.Role
import org.panah.core.State
import org.panah.core.Step as PageStep
import org.panah.core.Target
import org.panah.core.Text
import org.panah.core.Tone
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
class Renderer(private val context: Context, private val look: Look, private val page: Page, private val host: Host, private val paper: Boolean = false) {
    val target = look.dp(Look.TARGET)
    val surface = look[Token.SURFACE]

    private fun dp(value: Int) = look.dp(value)

    /** The blocks, in a column. Each view of a block has the block's id as its tag. */
    fun blocks(): LinearLayout = context.column().apply {
        layoutDirection = if (page.direction == Direction.RTL) View.LAYOUT_DIRECTION_RTL else View.LAYOUT_DIRECTION_LTR
        var index = 0
        while (index < page.blocks.size) {
            val rest = page.blocks.subList(index, page.blocks.size)
            val tiles = rest.takeWhile { it is Block.Link && it.v1.icon != null }
            val card = card(rest)
            val above = if (index == 0) 0 else dp(above(rest[0], page.blocks[index - 1]))
            when {
                tiles.isNotEmpty() -> stack(tiles(tiles.map { (it as Block.Link).v1 }), above)
                card > 0 -> stack(context.column().apply {
                    background = look.area(look[Token.SURFACE], look[Token.HAIR], look.line)
                    pad(look.inner, dp(Look.S4))
                    rest.take(card).forEachIndexed { at, block -> show(block, if (at == 0) 0 else dp(Look.S3)) }
                }, dp(Look.S4))
                else -> show(rest[0], above)
            }
            index += maxOf(1, tiles.size, card)
        }
    }

    /** The bar above every page: back or the name of the app at the start, the language at the end. */
    fun bar(): View = context.row().apply {
        val back = page.pinned.back
        if (back != null) {
            append(context.row().apply {
                icon(Icon.BACK, Token.ACTION)
                if (look.narrow) contentDescription = back.label.value
                else append(text(back.label, Step.STRONG, Token.ACTION), dp(Look.S2))
                pad(dp(Look.S2), 0)
                minimumHeight = dp(Look.TARGET)
                minimumWidth = dp(Look.TARGET)
                background = look.pressable(look.area(Color.TRANSPARENT), look[Token.ACTION_TINT])
                tag = "back"
                press { host.open(back.target) }
            })
        } else {
            append(context.row().apply {
                addView(image(look.image("sign"), look[Token.INK], 28), LinearLayout.LayoutParams(dp(28), dp(28)))
                if (look.narrow) contentDescription = page.pinned.name.value // with its word there is no room for the language
                else append(text(page.pinned.name, Step.LEAD), dp(Look.S2))
            })
        }
        addView(View(context), LinearLayout.LayoutParams(0, 1, 1f))
        val language = page.pinned.language
        append(context.row().apply {
            icon(Icon.LANGUAGE, Token.ACTION)
            append(text(language.label, Step.STRONG, Token.ACTION), dp(Look.S2))
            pad(dp(Look.S3), 0)
            minimumHeight = dp(Look.TARGET)
            background = look.pressable(look.area(look[Token.SURFACE], look[Token.EDGE], look.line, 24), look[Token.ACTION_TINT], 24)
            contentDescription = page.pinned.languageSpoken.value
            tag = "language"
            press { host.open(language.target) }
        }, dp(Look.S2))
        val start = look.gutter - if (back != null) dp(Look.S2) else 0
        pad(start, dp(Look.S2), look.gutter)
    }

    /** The strip below every page: one target, one tap to the dialler. */
    fun hotline(): View = context.row().apply {
        val call = page.pinned.hotline
        val dot = FrameLayout(context)
        val size = if (look.narrow) 24 else 48
        if (!look.narrow) dot.background = look.area(look[Token.ACTION], radius = 24)
        dot.addView(image(Icon.CALL, if (look.narrow) Token.ACTION else Token.ON_ACTION), FrameLayout.LayoutParams(dp(24), dp(24), Gravity.CENTER))
        addView(dot, LinearLayout.LayoutParams(dp(size), dp(size)))
        append(context.column().apply {
            if (!look.narrow) stack(text(call.label, Step.SMALL_TIGHT, Token.INK_SOFT))
            stack(number(call.number, call.dial, Step.FIGURE, Token.ACTION).apply { fit(this) })
        }, dp(if (look.narrow) Look.S2 else Look.S3), grows = true)
        if (look.narrow) contentDescription = "${call.label.value} ${call.number}"
        minimumHeight = dp(Look.HOTLINE)
        background = look.pressable(Strip(look[Token.SURFACE], look[Token.EDGE], look.line), look[Token.ACTION_TINT], 0)
        pad(look.gutter, dp(Look.S2))
        tag = "hotline"
        if (!paper) press { host.open(Target.Effect(Effect.Dial(call.dial))) }
    }

    /** The number of blocks that make a card: a heading of level 2, its paragraphs and the filled button. */
    private fun card(rest: List<Block>): Int {
        val heading = rest[0] as? Block.Heading ?: return 0
        val paragraphs = rest.drop(1).takeWhile { it is Block.Paragraph }.size
        val button = rest.getOrNull(1 + paragraphs) as? Block.Button ?: return 0
        return if (heading.level.toInt() == 2 && paragraphs > 0 && button.v1.weight == Weight.FIRST) paragraphs + 2 else 0
    }

    private fun above(block: Block, before: Block): Int = when (block) {
        is Block.Heading -> if (block.level.toInt() == 2) Look.S6 else Look.S5
        is Block.Link -> if (before is Block.Link && before.v1.icon == null && block.v1.icon == null) 0 else Look.S4
        is Block.Divider -> Look.S5
        is Block.Source -> Look.S5
        else -> Look.S4
    }

    /** Adds a block, and above it the line that says it is not in the reader's language. */
    private fun LinearLayout.show(block: Block, above: Int) {
        val view = block(block) ?: return
        view.tag = block.id()
        val fallback = block.text()?.takeIf { it.fallback }
        if (fallback != null) {
            val mark = text(page.pinned.notTranslated, Step.SMALL_TIGHT, Token.INK_SOFT)
            mark.background = look.area(Color.TRANSPARENT, look[Token.EDGE], look.line, Look.RADIUS_FIELD, dash = true)
            mark.pad(dp(Look.S2), dp(2))
            stack(mark, above, ViewGroup.LayoutParams.WRAP_CONTENT)
            stack(view, dp(Look.S1))
        } else {
            stack(view, above)
        }
    }

    private fun block(block: Block): View? = when (block) {
        is Block.Heading -> heading(block)
        is Block.Paragraph -> if (block.role == Role.SMALL) text(block.text, Step.SMALL, Token.INK_SOFT) else text(block.text, Step.BODY)
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

    private fun can(target: Target) = target !is Target.Effect || host.can(target.effect)

    private fun heading(block: Block.Heading): View {
        val opening = block.level.toInt() == 1 && page.pinned.back == null
        val step = when (block.level.toInt()) {
            1 -> if (opening) Step.LEAD else Step.TITLE
            2 -> Step.HEADING_2
            else -> Step.HEADING_3
        }
        return text(block.text, step).also(Newer::heading)
    }

    // ---- Text, rows, icons ----

    fun text(text: Text, step: Step, colour: Token = Token.INK): TextView = TextView(context).apply {
        look.dress(this, text.language, text.direction, step, look[colour])
        gravity = Gravity.START
        textAlignment = View.TEXT_ALIGNMENT_GRAVITY
        this.text = text.drawn()
    }

    /** A telephone number or a time: left to right everywhere, at the reading edge of the page, spoken figure by figure. */
    private fun number(value: String, dial: String?, step: Step, colour: Token): TextView = TextView(context).apply {
        look.dress(this, "en", Direction.LTR, step, look[colour])
        gravity = if (page.direction == Direction.RTL) Gravity.RIGHT else Gravity.LEFT
        textAlignment = View.TEXT_ALIGNMENT_GRAVITY
        text = SpannableString(value).apply {
            if (dial != null) setSpan(TtsSpan.TelephoneBuilder(dial).build(), 0, length, Spanned.SPAN_INCLUSIVE_EXCLUSIVE)
        }
    }

    private fun image(name: Int, colour: Int, size: Int): ImageView = ImageView(context).apply {
        setImageResource(name)
        setColorFilter(colour)
        minimumWidth = dp(size)
        minimumHeight = dp(size)
        importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_NO
    }

    private fun image(icon: Icon, colour: Token, size: Int = 24): ImageView = image(look.image(icon), look[colour], size)

    private fun LinearLayout.icon(icon: Icon, colour: Token, size: Int = 24) {
        addView(image(icon, colour, size), LinearLayout.LayoutParams(dp(size), dp(size)))
    }

    /** An icon, and beside it a text that may take several lines. */
    private fun labelled(icon: Icon, text: TextView, colour: Token, size: Int = 24, gap: Int = Look.S2): LinearLayout = context.row(Gravity.TOP).apply {
        layoutDirection = text.layoutDirection
        addView(image(icon, colour, size), LinearLayout.LayoutParams(dp(size), dp(size)).apply { topMargin = maxOf(0, (text.lineHeight - dp(size)) / 2) })
        append(text, dp(gap), grows = true)
    }

    // ---- Steps, lists ----

    private fun steps(block: Block.Steps): View = context.column().apply {
        block.place?.let { place ->
            val bars = context.row().silent() as LinearLayout
            for (number in 1..place.count.toInt()) {
                val here = number == place.number.toInt()
                val fill = if (here) look[Token.ACTION] else if (number < place.number.toInt()) look[Token.EDGE] else Color.TRANSPARENT
                val bar = View(context).apply { background = look.area(fill, if (here) look[Token.ACTION] else look[Token.EDGE], look.line, 0) }
                bars.addView(bar, LinearLayout.LayoutParams(dp(if (look.narrow) 12 else 20), dp(if (here) 12 else 8)).apply { marginEnd = dp(3) })
            }
            val words = text(place.words, Step.SMALL_BOLD, Token.INK_SOFT)
            if (look.narrow) {
                stack(bars)
                stack(words, dp(Look.S1))
            } else {
                stack(context.row().apply { append(bars); append(words, dp(Look.S2), grows = true) })
            }
        }
        block.items.forEachIndexed { index, step -> stack(step(step, index == block.items.lastIndex)) }
    }

    private fun step(step: PageStep, last: Boolean): View {
        val here = step.state == State.HERE
        val past = step.state == State.PAST
        val words = context.column().apply {
            if (here) step.stateWords?.let { stack(text(it, Step.SMALL_BOLD, Token.ACTION)) }
            stack(text(step.name, Step.STRONG, if (step.target != null && !here) Token.ACTION else Token.INK), if (here) dp(Look.S1) else 0)
            step.note?.let { stack(text(it, Step.SMALL, Token.INK_SOFT), dp(Look.S1)) }
            if (here) {
                background = look.area(look[Token.ACTION_TINT], look[Token.ACTION], look.frame)
                pad(look.inner, dp(Look.S3))
            } else {
                pad(0, dp(6), 0, dp(Look.S1))
            }
        }
        val (colour, fill) = when {
            past -> Token.DONE to Token.DONE_TINT
            here -> Token.ON_ACTION to Token.ACTION
            else -> Token.INK to Token.GROUND
        }
        val number = step.number
        val mark = FrameLayout(context).apply {
            background = look.area(look[fill], look[if (past) Token.DONE else if (here) Token.ACTION else Token.EDGE], look.frame, 18)
            val inside = if (past || number == null) image(if (past) Icon.DONE else Icon.DESCRIPTION, colour, 22)
            else TextView(context).apply {
                text = "$number"
                typeface = Typeface.DEFAULT_BOLD
                setTextSize(android.util.TypedValue.COMPLEX_UNIT_DIP, 17f) // stands in a circle that does not grow
                setTextColor(look[colour])
            }
            val size = if (inside is TextView) ViewGroup.LayoutParams.WRAP_CONTENT else dp(22)
            addView(inside, FrameLayout.LayoutParams(size, size, Gravity.CENTER))
        }.silent()
        val body: View = if (look.narrow) context.column().apply {
            stack(mark, width = dp(36))
            mark.layoutParams.height = dp(36)
            stack(words, dp(Look.S2))
        } else context.row(Gravity.TOP).apply {
            val rail = FrameLayout(context)
            if (!last) rail.addView(View(context).apply { setBackgroundColor(look[Token.EDGE]) },
                FrameLayout.LayoutParams(dp(2), ViewGroup.LayoutParams.MATCH_PARENT, Gravity.CENTER_HORIZONTAL))
            rail.addView(mark, FrameLayout.LayoutParams(dp(36), dp(36)))
            addView(rail, LinearLayout.LayoutParams(dp(36), ViewGroup.LayoutParams.MATCH_PARENT))
            addView(context.column().apply { stack(words); pad(0, 0, 0, dp(Look.S4)) },
                LinearLayout.LayoutParams(0, ViewGroup.LayoutParams.WRAP_CONTENT, 1f).apply { marginStart = dp(Look.S3) })
        }
        body.layoutDirection = if (step.name.rtl) View.LAYOUT_DIRECTION_RTL else View.LAYOUT_DIRECTION_LTR
        body.minimumHeight = dp(Look.TARGET)
        body.contentDescription = listOfNotNull(step.placeWords, step.stateWords, step.name, step.note).joinToString(", ") { it.value }
        step.target?.let { target -> if (!paper) body.press { host.open(target) } }
        val stop = step.stop ?: return body
        return context.column().apply {
            stack(body)
            stack(text(stop, Step.SMALL).apply {
                background = look.area(look[Token.GROUND], look[Token.EDGE], dp(2), 0, dash = true)
                pad(dp(Look.S3), dp(Look.S2))
            }, 0)
            pad(0, 0, 0, dp(Look.S4))
        }
    }

    private fun checklist(block: Block.Checklist): View = context.column().apply {
        val hair = { stack(Rule(context, look[Token.HAIR], look.line)) }
        if (block.tick) hair()
        for (item in block.items) {
            stack((if (block.tick) box(item) else point(item)).apply { tag = item.id })
            hair()
        }
    }

    private fun point(item: Check): View {
        val label = text(item.label, Step.BODY)
        val icon = item.icon
        val row = if (icon != null) labelled(icon, label, Token.CALM, 28, if (look.narrow) Look.S2 else Look.S3) else context.row(Gravity.TOP).apply {
            layoutDirection = label.layoutDirection
            addView(View(context).apply { setBackgroundColor(look[Token.CALM]) }.silent(),
                LinearLayout.LayoutParams(dp(8), dp(8)).apply { topMargin = (label.lineHeight - dp(8)) / 2 })
            append(label, dp(Look.S3), grows = true)
        }
        return row.apply { pad(0, dp(Look.S3)) }
    }

    private fun box(item: Check): View = CheckBox(context).apply {
        look.dress(this, item.label.language, item.label.direction, Step.BODY, look[Token.INK])
        text = item.label.drawn()
        gravity = Gravity.TOP or Gravity.START
        textAlignment = View.TEXT_ALIGNMENT_GRAVITY
        minimumHeight = dp(Look.TARGET)
        minHeight = dp(Look.TARGET)
        background = look.pressable(look.area(Color.TRANSPARENT), look[Token.ACTION_TINT])
        setButtonDrawable(look.checkBox(lineHeight))
        pad(dp(Look.S3), dp(Look.S3), 0)
        isSaveEnabled = false
        val key = "tick " + item.id
        isChecked = host.typed[key] != null
        setOnCheckedChangeListener { _, ticked -> if (ticked) host.typed[key] = "" else host.typed.remove(key) }
    }

    // ---- Notice, deadline ----

    private fun notice(block: Block.Notice): View = context.column().apply {
        val (tone, tint, icon) = look.tone(block.tone)
        val rtl = block.label.rtl
        val urgent = block.tone == Tone.URGENT
        layoutDirection = if (rtl) View.LAYOUT_DIRECTION_RTL else View.LAYOUT_DIRECTION_LTR
        accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE
        background = when (block.tone) {
            Tone.CALM -> look.bar(look[tint], look[tone], 4, rtl)
            Tone.WARN -> look.bar(look[tint], look[tone], 8, rtl)
            Tone.URGENT -> look.bar(look[tint], look[tone], 3, rtl, 3)
            Tone.DONE -> look.bar(look[tint], look[tone], 4, rtl, 1)
        }
        val head = if (urgent) Token.ON_URGENT else tone
        val label = labelled(icon, text(block.label, Step.STRONG, head), head)
        if (urgent) {
            label.setBackgroundColor(look[tone])
            label.pad(look.inner, dp(Look.S2))
        } else {
            label.pad(look.inner + dp(Look.S1), 0, look.inner, 0)
        }
        stack(label)
        val add = { view: View, above: Int -> view.pad(look.inner + if (urgent) 0 else dp(Look.S1), dp(above), look.inner, 0); stack(view) }
        block.title?.let { add(text(it, Step.STRONG), Look.S2) }
        for (line in block.lines) {
            line.label?.let { add(text(it, Step.SMALL_TIGHT, Token.INK_SOFT), Look.S2) }
            add(text(line.text, Step.BODY), if (line.label == null) Look.S2 else 0)
        }
        setPadding(0, if (urgent) 0 else dp(Look.S3), 0, dp(Look.S3))
    }

    private fun deadline(deadline: Deadline): View = context.column().apply {
        val urgent = deadline.tone == Tone.URGENT
        val (tone, tint) = look.tone(deadline.tone)
        layoutDirection = if (deadline.label.rtl) View.LAYOUT_DIRECTION_RTL else View.LAYOUT_DIRECTION_LTR
        val stroke = if (urgent) dp(3) else look.frame
        background = look.area(look[Token.SURFACE], look[tone], stroke)
        setPadding(stroke, stroke, stroke, stroke)
        val head = if (urgent) Token.ON_URGENT else tone
        stack(labelled(if (urgent) Icon.URGENT else Icon.EVENT, text(deadline.label, Step.STRONG, head), head).apply {
            background = look.area(look[if (urgent) tone else tint], radius = Look.RADIUS - 2)
            pad(look.inner, dp(Look.S3))
        })
        val inside = { view: View, above: Int -> view.pad(look.inner, dp(above), look.inner, 0); stack(view) }
        deadline.time?.let { inside(number(it, null, Step.DAY, Token.INK), Look.S3) }
        inside(text(deadline.weekday, Step.DAY), Look.S3)
        inside(text(deadline.date, Step.DATE), 0)
        inside(text(deadline.left, Step.HEADING_3), Look.S2)
        if (deadline.days.isNotEmpty()) stack(days(deadline, tone), dp(Look.S3))
        val outer = deadline.outer
        if (outer != null) {
            stack(Dashes(context, look[Token.EDGE], dp(2)), dp(Look.S3))
            inside(text(outer, Step.SMALL).apply { typeface = Typeface.create(typeface, Typeface.BOLD) }, Look.S3)
            deadline.warning?.let { inside(text(it, Step.SMALL), Look.S1) }
        }
        stack(Rule(context, Color.TRANSPARENT, dp(Look.S3)))
    }

    private fun days(deadline: Deadline, tone: Token): View = Grid(context, dp(Look.S1)) { width, widest ->
        val fit = (width + dp(Look.S1)) / (widest + dp(Look.S1))
        if (fit >= deadline.days.size) deadline.days.size else (deadline.days.size + 1).let { n -> if (fit >= (n / 2)) n / 2 else maxOf(1, fit) }
    }.apply {
        layoutDirection = if (deadline.label.rtl) View.LAYOUT_DIRECTION_RTL else View.LAYOUT_DIRECTION_LTR
        for (day in deadline.days) {
            val gone = day.state == DayState.GONE
            val last = day.state == DayState.LAST
            val colour = if (last) (if (deadline.tone == Tone.URGENT) Token.ON_URGENT else Token.SURFACE) else if (gone) Token.INK_SOFT else Token.INK
            addView(context.column().apply {
                setGravity(Gravity.CENTER)
                background = when (day.state) {
                    DayState.GONE -> look.area(look[Token.CALM_TINT], look[Token.EDGE], look.line, Look.RADIUS_FIELD, dash = true)
                    DayState.TODAY -> look.area(look[Token.SURFACE], look[Token.INK], dp(3), Look.RADIUS_FIELD)
                    DayState.AHEAD -> look.area(look[Token.SURFACE], look[Token.EDGE], look.line, Look.RADIUS_FIELD)
                    DayState.LAST -> look.area(look[tone], look[tone], look.line, Look.RADIUS_FIELD)
                }
                pad(dp(Look.S1))
                val centred = ViewGroup.LayoutParams.WRAP_CONTENT
                stack(text(day.label, if (day.state == DayState.TODAY) Step.SMALL_BOLD else Step.SMALL_TIGHT, colour), width = centred)
                stack(number("${day.number}", null, Step.FIGURE, colour).apply {
                    if (gone) paintFlags = paintFlags or Paint.STRIKE_THRU_TEXT_FLAG
                }, width = centred)
                for (index in 0 until childCount) (getChildAt(index).layoutParams as LinearLayout.LayoutParams).gravity = Gravity.CENTER_HORIZONTAL
            })
        }
        pad(dp(Look.S2), 0)
    }.silent()

    // ---- Contact, phrase, source ----

    private fun contact(card: ContactCard): View = context.column().apply {
        layoutDirection = if (card.name.rtl) View.LAYOUT_DIRECTION_RTL else View.LAYOUT_DIRECTION_LTR
        background = look.area(look[Token.SURFACE], look[Token.HAIR], look.line)
        pad(look.inner, dp(Look.S4))
        stack(text(card.name, Step.HEADING_2).also(Newer::heading))
        card.calls.forEachIndexed { index, call -> stack(call(call, index == 0), dp(Look.S3)) }
        stack(labelled(Icon.WARN, text(card.doubt, Step.STRONG, Token.WARN), Token.WARN, gap = Look.S3), dp(Look.S3))
        card.place?.let { stack(labelled(Icon.PLACE, text(it, Step.BODY), Token.CALM, gap = Look.S3), dp(Look.S3)) }
        val driver = card.driverLabel
        if (driver != null) {
            stack(context.column().apply {
                background = look.area(look[Token.SURFACE], look[Token.INK], look.frame)
                setPadding(look.frame, look.frame, look.frame, look.frame)
                stack(labelled(Icon.TAXI, text(driver, Step.SMALL_BOLD, Token.SURFACE), Token.SURFACE).apply {
                    background = look.area(look[Token.INK], radius = Look.RADIUS - 2)
                    pad(dp(Look.S3), dp(Look.S2))
                })
                card.official.forEachIndexed { index, official ->
                    if (index > 0) stack(Rule(context, look[Token.HAIR], look.line))
                    stack(context.column().apply {
                        pad(dp(Look.S3), dp(Look.S2))
                        stack(text(official.address ?: official.name, Step.HEADING_3))
                        if (official.address != null) stack(text(official.name, Step.SMALL, Token.INK_SOFT), dp(Look.S1))
                    })
                }
            }, dp(Look.S3))
        } else {
            card.official.forEach { stack(text(it.name, Step.SMALL, Token.INK_SOFT), dp(Look.S2)) }
        }
        if (!paper) card.actions.filter { can(it.target) }.forEach { stack(button(it), dp(Look.S3)) }
    }

    private fun call(call: Call, first: Boolean): View {
        val colour = if (first) Token.ON_ACTION else Token.ACTION
        val words = context.column().apply {
            stack(text(call.label, Step.SMALL_TIGHT, colour))
            stack(number(call.number, call.dial, Step.PHONE, colour).apply { fit(this) })
        }
        return context.row().apply {
            layoutDirection = if (call.label.rtl) View.LAYOUT_DIRECTION_RTL else View.LAYOUT_DIRECTION_LTR
            icon(Icon.CALL, colour)
            append(words, dp(if (look.narrow) Look.S2 else Look.S3), grows = true)
            minimumHeight = dp(Look.HOTLINE)
            filled(this, first)
            pad(look.inner, dp(Look.S2))
            if (!paper) press { host.open(Target.Effect(Effect.Dial(call.dial))) }
        }
    }

    /** A number is never broken: where large text leaves too little room it is set smaller. */
    private fun fit(view: TextView) {
        if (!look.narrow) return
        view.setTextSize(android.util.TypedValue.COMPLEX_UNIT_DIP, look.width * 0.08f)
        view.maxLines = 1
    }

    private fun phrase(phrase: Phrase): View = context.column().apply {
        stack(context.column().apply {
            background = look.bar(Color.TRANSPARENT, look[Token.CALM], 4, phrase.meaning.rtl)
            layoutDirection = if (phrase.meaning.rtl) View.LAYOUT_DIRECTION_RTL else View.LAYOUT_DIRECTION_LTR
            pad(dp(Look.S4), 0, 0, 0)
            stack(text(phrase.meaningLabel, Step.SMALL, Token.INK_SOFT))
            stack(text(phrase.meaning, Step.BODY))
        })
        stack(text(phrase.label, Step.SMALL, Token.INK_SOFT), dp(Look.S4))
        if (!paper) stack(Grid(context, dp(Look.S2)) { width, widest -> if (2 * widest + dp(Look.S2) <= width) 2 else 1 }.apply {
            phrase.languages.forEach { addView(cell(it.label, it.chosen, it.target, Look.TARGET, Step.STRONG)) }
        }, dp(Look.S2))
        stack(context.column().apply {
            background = look.area(Color.WHITE, Color.BLACK, dp(3))
            pad(look.inner + dp(3), dp(Look.S4))
            phrase.lines.forEachIndexed { index, line ->
                stack(text(line, Step.PHRASE).apply { setTextColor(Color.BLACK) }, if (index == 0) 0 else dp(Look.S3))
            }
            stack(Rule(context, Color.BLACK, dp(1)), dp(Look.S3))
            stack(text(phrase.law, Step.SMALL).apply { setTextColor(Color.BLACK) }, dp(Look.S3))
            keepScreenOn = !paper
        }, dp(Look.S3))
    }

    private fun source(block: Block.Source): View = context.column().apply {
        stack(Rule(context, look[Token.HAIR], look.line))
        block.lines.forEachIndexed { index, line ->
            val words = text(line, Step.SMALL, Token.INK_SOFT)
            stack(if (index == 0) labelled(Icon.SOURCE, words, Token.INK_SOFT) else words.apply { pad(dp(24 + Look.S2), 0, 0) }, dp(if (index == 0) Look.S3 else Look.S1))
        }
    }

    // ---- What can be pressed ----

    private fun filled(view: View, first: Boolean, edge: Token = Token.ACTION) {
        val normal = if (first) look.area(look[Token.ACTION], look[Token.ACTION], look.frame) else look.area(look[Token.SURFACE], look[edge], look.frame)
        view.background = look.pressable(normal, look[if (first) Token.ACTION_PRESS else Token.ACTION_TINT])
    }

    private fun button(button: Button): View = context.row(Gravity.CENTER).apply {
        val first = button.weight == Weight.FIRST
        val colour = if (first) Token.ON_ACTION else if (button.weight == Weight.ERASE) Token.URGENT else Token.ACTION
        layoutDirection = if (button.label.rtl) View.LAYOUT_DIRECTION_RTL else View.LAYOUT_DIRECTION_LTR
        button.icon?.let { icon(it, colour) }
        val label = text(button.label, Step.STRONG, colour).apply { gravity = Gravity.CENTER_HORIZONTAL }
        append(label, if (button.icon == null) 0 else dp(Look.S3))
        minimumHeight = dp(Look.BUTTON)
        filled(this, first, colour)
        pad(dp(Look.S4), dp(Look.S3))
        tag = button.id
        press {
            host.open(button.target)
            if ((button.target as? Target.Effect)?.effect is Effect.Copy) { // the answer stands where the finger is
                label.accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE
                label.text = page.pinned.device.copied.value
            }
        }
    }

    /** What the phone can do with the page, at its foot. */
    fun tool(label: Text, icon: String, chosen: Boolean? = null, action: () -> Unit): View = context.row().apply {
        val words = text(label, Step.STRONG, Token.ACTION)
        layoutDirection = words.layoutDirection
        addView(image(look.image(icon), look[Token.ACTION], 24), LinearLayout.LayoutParams(dp(24), dp(24)))
        append(words, dp(Look.S3), grows = true)
        if (chosen == true) icon(Icon.DONE, Token.ACTION)
        minimumHeight = dp(Look.TARGET)
        background = look.pressable(look.area(Color.TRANSPARENT), look[Token.ACTION_TINT])
        pad(0, dp(Look.S3))
        tag = icon
        press(if (chosen == null) android.widget.Button::class.java else CheckBox::class.java, chosen, action)
    }

    private fun link(link: Link): View = context.column().apply {
        val label = text(link.label, Step.STRONG, Token.ACTION).apply { paintFlags = paintFlags or Paint.UNDERLINE_TEXT_FLAG }
        layoutDirection = label.layoutDirection
        stack(context.row().apply {
            minimumHeight = dp(Look.TARGET)
            append(label, grows = true)
            icon(Icon.GO_ON, Token.ACTION)
            pad(0, dp(Look.S3))
        })
        link.excerpt?.let { excerpt ->
            val words = SpannableStringBuilder()
            for (piece in excerpt.pieces) {
                val start = words.length
                words.append(piece.value)
                if (!piece.found) continue
                words.setSpan(BackgroundColorSpan(look[Token.MARK]), start, words.length, Spanned.SPAN_EXCLUSIVE_EXCLUSIVE)
                words.setSpan(StyleSpan(Typeface.BOLD), start, words.length, Spanned.SPAN_EXCLUSIVE_EXCLUSIVE)
            }
            stack(text(Text("", excerpt.language, excerpt.direction, false), Step.SMALL).apply { text = words; pad(0, 0, 0, dp(Look.S3)) })
        }
        stack(Rule(context, look[Token.HAIR], look.line))
        background = look.pressable(look.area(Color.TRANSPARENT), look[Token.ACTION_TINT])
        press { host.open(link.target) }
    }

    private fun tiles(links: List<Link>): View = Grid(context, dp(Look.S3)) { _, _ -> look.tileColumns }.apply {
        for (link in links) {
            val label = text(link.label, Step.STRONG)
            addView((if (look.tileColumns == 2) context.column() else context.row()).apply {
                layoutDirection = label.layoutDirection
                link.icon?.let { icon(it, Token.ACTION, 32) }
                if (look.tileColumns == 2) {
                    minimumHeight = dp(Look.TILE)
                    addView(View(context), LinearLayout.LayoutParams(1, 0, 1f))
                    stack(label, dp(Look.S2))
                } else {
                    minimumHeight = dp(Look.HOTLINE)
                    append(label, dp(Look.S4), grows = true)
                }
                background = look.pressable(look.area(look[Token.SURFACE], look[Token.EDGE], look.line), look[Token.ACTION_TINT])
                pad(dp(if (look.tileColumns == 2) Look.S3 else Look.S4), dp(Look.S3))
                tag = link.id
                press { host.open(link.target) }
            })
        }
    }

    private fun choice(block: Block.Choice): View = context.column().apply {
        block.question?.let { stack(text(it, Step.HEADING_2).also(Newer::heading)) }
        val above = if (block.question == null) 0 else dp(Look.S3)
        if (block.cells) {
            stack(Grid(context, dp(Look.S2)) { _, _ -> look.languageColumns }.apply {
                lastIsWide = true
                block.options.forEach { addView(cell(it.label, it.chosen, it.target, Look.LANGUAGE_CELL, Step.LEAD).apply { tag = it.id }) }
            }, above)
        } else {
            block.options.forEachIndexed { index, option ->
                stack(cell(option.label, option.chosen, option.target, Look.BUTTON, Step.STRONG, centred = false).apply { tag = option.id }, if (index == 0) above else dp(Look.S2))
            }
        }
    }

    /** An answer: a frame of its own when it is chosen. */
    private fun cell(label: Text, chosen: Boolean, target: Target, height: Int, step: Step, centred: Boolean = true): View = text(label, step).apply {
        gravity = if (centred) Gravity.CENTER else Gravity.CENTER_VERTICAL or Gravity.START
        minHeight = dp(height)
        val normal = if (chosen) look.area(look[Token.ACTION_TINT], look[Token.ACTION], dp(3)) else look.area(look[Token.SURFACE], look[Token.EDGE], look.line)
        background = look.pressable(normal, look[Token.ACTION_TINT])
        pad(dp(if (centred) Look.S2 else Look.S4), dp(if (centred) Look.S1 else Look.S3))
        press(android.widget.RadioButton::class.java, chosen) { host.open(target) }
    }

    // ---- Forms ----

    private fun form(form: Form): View = context.column().apply {
        val read = form.fields.map { field -> field(this, field) }
        val submit = { host.submit(form.action, form.fields.zip(read) { field, value -> FieldValue(field.name, value()) }) }
        for (index in 0 until childCount) {
            val field: View? = getChildAt(index).findViewWithTag(FIELD)
            (field as? EditText)?.setOnEditorActionListener { _, action, _ ->
                (action == EditorInfo.IME_ACTION_SEARCH || action == EditorInfo.IME_ACTION_DONE).also { if (it) submit() }
            }
        }
        stack(context.row(Gravity.CENTER).apply {
            append(text(form.submit, Step.STRONG, Token.ON_ACTION).apply { gravity = Gravity.CENTER_HORIZONTAL })
            minimumHeight = dp(Look.BUTTON)
            filled(this, true)
            pad(dp(Look.S4), dp(Look.S3))
            tag = form.action
            press { submit() }
        }, dp(Look.S4))
    }

    /** Adds a field to [form] and returns how to read what stands in it. */
    private fun field(form: LinearLayout, field: Field): () -> String {
        val value = host.typed[field.name] ?: field.value
        val label = text(field.label, Step.STRONG)
        val input = field.input
        val view: View
        val read: () -> String
        if (input is Input.Selection) {
            val spinner = Spinner(context, Spinner.MODE_DROPDOWN)
            val entries = Entries(input.options, this)
            spinner.adapter = entries
            spinner.setSelection(entries.position(value))
            spinner.isSaveEnabled = false
            spinner.onItemSelectedListener = entries.listener { host.typed[field.name] = it }
            read = { entries.value(spinner.selectedItemPosition) }
            view = spinner
        } else {
            val edit = EditText(context)
            val figures = input as? Input.Figures
            look.dress(edit, field.label.language, if (figures == null) field.label.direction else Direction.LTR, Step.BODY, look[Token.INK])
            edit.setText(value)
            edit.isSaveEnabled = false
            edit.gravity = Gravity.CENTER_VERTICAL or Gravity.START
            edit.setSingleLine()
            edit.imeOptions = NO_LEARNING or if (figures == null) EditorInfo.IME_ACTION_SEARCH else EditorInfo.IME_ACTION_DONE
            edit.inputType = if (figures == null) InputType.TYPE_CLASS_TEXT or InputType.TYPE_TEXT_FLAG_NO_SUGGESTIONS else InputType.TYPE_CLASS_NUMBER
            if (figures != null) edit.filters = arrayOf(InputFilter.LengthFilter(figures.length.toInt()))
            edit.addTextChangedListener(Typed { host.typed[field.name] = it })
            Newer.unremembered(edit)
            read = { edit.text.toString() }
            view = edit
        }
        view.id = View.generateViewId()
        view.tag = FIELD
        label.labelFor = view.id
        view.minimumHeight = dp(Look.BUTTON)
        view.background = look.pressable(look.area(look[Token.SURFACE], look[Token.EDGE], look.frame, Look.RADIUS_FIELD), look[Token.SURFACE], Look.RADIUS_FIELD)
        view.pad(dp(Look.S3), dp(Look.S2))
        val group = context.column().apply {
            stack(label)
            field.hint?.let { stack(text(it, Step.SMALL, Token.INK_SOFT), dp(Look.S1)) }
            field.error?.let {
                val error = labelled(Icon.URGENT, text(it, Step.STRONG, Token.URGENT), Token.URGENT)
                error.accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_ASSERTIVE
                stack(error, dp(Look.S2))
                background = look.bar(Color.TRANSPARENT, look[Token.URGENT], 4, it.rtl)
                layoutDirection = error.layoutDirection
                pad(dp(Look.S4), 0, 0, 0)
            }
            val short = input is Input.Figures
            stack(view, dp(Look.S2), if (short) dp(if (look.narrow) 160 else 112) else ViewGroup.LayoutParams.MATCH_PARENT)
        }
        form.stack(group, if (form.childCount == 0) 0 else dp(Look.S4))
        return read
    }

    companion object {
        const val FIELD = "field"
        private const val NO_LEARNING = 0x1000000 // IME_FLAG_NO_PERSONALIZED_LEARNING; keyboards before API 26 pass over it
    }
}

/** The block's stable id. */
fun Block.id(): String = when (this) {
    is Block.Heading -> id
    is Block.Paragraph -> id
    is Block.Steps -> id
    is Block.Checklist -> id
    is Block.Notice -> id
    is Block.Deadline -> v1.id
    is Block.Contact -> v1.id
    is Block.Phrase -> v1.id
    is Block.Source -> id
    is Block.Choice -> id
    is Block.Form -> v1.id
    is Block.Button -> v1.id
    is Block.Link -> v1.id
    is Block.Divider -> id
}

/** The text that stands for the block's language: its first one. */
fun Block.text(): Text? = when (this) {
    is Block.Heading -> text
    is Block.Paragraph -> text
    is Block.Steps -> place?.words ?: items.firstOrNull()?.name
    is Block.Checklist -> items.firstOrNull()?.label
    is Block.Notice -> label
    is Block.Deadline -> v1.label
    is Block.Contact -> v1.name
    is Block.Phrase -> v1.label
    is Block.Source -> lines.firstOrNull()
    is Block.Choice -> question
    is Block.Form -> v1.submit
    is Block.Button -> v1.label
    is Block.Link -> v1.label
    is Block.Divider -> null
}

/** Every text of the block in reading order, for a voice. */
fun Block.texts(): List<Text> = when (this) {
    is Block.Steps -> listOfNotNull(place?.words) + items.flatMap { listOfNotNull(it.stateWords, it.name, it.note, it.stop) }
    is Block.Checklist -> items.map { it.label }
    is Block.Notice -> listOfNotNull(label, title) + lines.flatMap { listOfNotNull(it.label, it.text) }
    is Block.Deadline -> listOfNotNull(v1.label, v1.weekday, v1.date, v1.left, v1.outer, v1.warning)
    is Block.Contact -> listOfNotNull(v1.name, v1.role, v1.doubt, v1.place, v1.driverLabel) + v1.calls.map { it.label } + v1.official.flatMap { listOfNotNull(it.name, it.address) }
    is Block.Phrase -> listOf(v1.meaningLabel, v1.meaning, v1.label) + v1.lines + v1.law
    is Block.Source -> lines
    is Block.Choice -> listOfNotNull(question) + options.map { it.label }
    is Block.Form -> v1.fields.flatMap { listOfNotNull(it.label, it.hint, it.error) } + v1.submit
    is Block.Heading, is Block.Paragraph, is Block.Button, is Block.Link, is Block.Divider -> listOfNotNull(text())
}
