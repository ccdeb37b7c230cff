package org.panah.app

import android.graphics.Color
import android.graphics.Paint
import android.graphics.Typeface
import android.view.Gravity
import android.view.View
import android.view.ViewGroup
import android.widget.LinearLayout
import android.widget.TextView
import org.panah.core.Block
import org.panah.core.Call
import org.panah.core.ContactCard
import org.panah.core.DayState
import org.panah.core.Deadline
import org.panah.core.Effect
import org.panah.core.Icon
import org.panah.core.Phrase
import org.panah.core.Target
import org.panah.core.Tone

fun Renderer.notice(block: Block.Notice): View = context.column().apply {
    val (tone, tint, icon) = look.tone(block.tone)
    val rtl = block.label.rtl
    val urgent = block.tone == Tone.URGENT
    turn(rtl)
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

fun Renderer.deadline(deadline: Deadline): View = context.column().apply {
    val urgent = deadline.tone == Tone.URGENT
    val (tone, tint) = look.tone(deadline.tone)
    turn(deadline.label.rtl)
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
        stack(Rule(context, dp(2), look.dashes(Token.EDGE, dp(2))), dp(Look.S3))
        inside(text(outer, Step.SMALL).apply { typeface = Typeface.create(typeface, Typeface.BOLD) }, Look.S3)
        deadline.warning?.let { inside(text(it, Step.SMALL), Look.S1) }
    }
    stack(Rule(context, Color.TRANSPARENT, dp(Look.S3)))
}

private fun Renderer.days(deadline: Deadline, tone: Token): View = Grid(context, dp(Look.S1)) { width, widest ->
    val fit = (width + dp(Look.S1)) / (widest + dp(Look.S1))
    if (fit >= deadline.days.size) deadline.days.size else (deadline.days.size + 1).let { n -> if (fit >= (n / 2)) n / 2 else maxOf(1, fit) }
}.apply {
    turn(deadline.label.rtl)
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

fun Renderer.contact(card: ContactCard): View = context.column().apply {
    turn(card.name.rtl)
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

private fun Renderer.call(call: Call, first: Boolean): View {
    val colour = if (first) Token.ON_ACTION else Token.ACTION
    val words = context.column().apply {
        stack(text(call.label, Step.SMALL_TIGHT, colour))
        stack(number(call.number, call.dial, Step.PHONE, colour).apply { fit(this) })
    }
    return context.row().apply {
        turn(call.label.rtl)
        icon(Icon.CALL, colour)
        append(words, dp(if (look.narrow) Look.S2 else Look.S3), grows = true)
        minimumHeight = dp(Look.HOTLINE)
        filled(this, first)
        pad(look.inner, dp(Look.S2))
        if (!paper) press { host.open(Target.Effect(Effect.Dial(call.dial))) }
    }
}

/** A number is never broken: where large text leaves too little room it is set smaller. */
fun Renderer.fit(view: TextView) {
    if (!look.narrow) return
    view.setTextSize(android.util.TypedValue.COMPLEX_UNIT_DIP, look.width * 0.08f)
    view.maxLines = 1
}

fun Renderer.phrase(phrase: Phrase): View = context.column().apply {
    stack(context.column().apply {
        background = look.bar(Color.TRANSPARENT, look[Token.CALM], 4, phrase.meaning.rtl)
        turn(phrase.meaning.rtl)
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

fun Renderer.source(block: Block.Source): View = context.column().apply {
    stack(Rule(context, look[Token.HAIR], look.line))
    block.lines.forEachIndexed { index, line ->
        val words = text(line, Step.SMALL, Token.INK_SOFT)
        stack(if (index == 0) labelled(Icon.SOURCE, words, Token.INK_SOFT) else words.apply { pad(dp(24 + Look.S2), 0, 0) }, dp(if (index == 0) Look.S3 else Look.S1))
    }
}
