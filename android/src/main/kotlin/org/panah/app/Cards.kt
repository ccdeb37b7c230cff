package org.panah.app

import android.graphics.Color
import android.graphics.Paint
import android.graphics.Typeface
import android.view.Gravity
import android.view.View
import android.view.ViewGroup
import org.panah.core.*
import org.panah.core.Target

fun Renderer.notice(block: Block.Notice): View = context.column().apply {
    val tone = block.severity.look
    val urgent = block.severity == Severity.URGENT
    setRtl(block.label.rtl)
    accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE
    background = look.bar(look[tone.tint], look[tone.ink], tone.bar, block.label.rtl, tone.frame)
    val head = if (urgent) Token.ON_URGENT else tone.ink
    val label = iconLabel(tone.icon, text(block.label, TextSize.STRONG, head), head)
    if (urgent) {
        label.setBackgroundColor(look[tone.ink])
        label.pad(look.inner, dp(Space.S2))
    } else {
        label.pad(look.inner + dp(Space.S1), 0, look.inner, 0)
    }
    addRow(label)
    val add = { view: View, above: Int -> view.pad(look.inner + if (urgent) 0 else dp(Space.S1), dp(above), look.inner, 0); addRow(view) }
    block.title?.let { add(text(it, TextSize.STRONG), Space.S2) }
    for (line in block.lines) add(text(line, TextSize.BODY), Space.S2)
    setPadding(0, if (urgent) 0 else dp(Space.S3), 0, dp(Space.S3))
}

fun Renderer.deadline(deadline: Deadline): View = context.column().apply {
    val urgent = deadline.severity == Severity.URGENT
    val tone = deadline.severity.look
    setRtl(deadline.label.rtl)
    val stroke = if (urgent) dp(tone.frame) else look.frame
    background = look.area(look[Token.SURFACE], look[tone.ink], stroke)
    setPadding(stroke, stroke, stroke, stroke + dp(Space.S3))
    val head = if (urgent) Token.ON_URGENT else tone.ink
    addRow(iconLabel(if (urgent) Icon.URGENT else Icon.EVENT, text(deadline.label, TextSize.STRONG, head), head).apply {
        background = look.area(look[if (urgent) tone.ink else tone.tint], radius = Measure.RADIUS - 2)
        pad(look.inner, dp(Space.S3))
    })
    val inside = { view: View, above: Int -> view.pad(look.inner, dp(above), look.inner, 0); addRow(view) }
    deadline.time?.let { inside(number(it, null, TextSize.DAY, Token.INK), Space.S3) }
    inside(text(deadline.weekday, TextSize.DAY), Space.S3)
    inside(text(deadline.date, TextSize.DATE), 0)
    inside(text(deadline.timeLeft, TextSize.HEADING_3), Space.S2)
    if (deadline.days.isNotEmpty()) addRow(days(deadline, tone.ink), dp(Space.S3))
    val outer = deadline.latestReading
    if (outer != null) {
        addRow(HorizontalLine(context, dp(2), look.dashes(Token.EDGE, dp(2))), dp(Space.S3))
        inside(text(outer, TextSize.SMALL).apply { typeface = Typeface.create(typeface, Typeface.BOLD) }, Space.S3)
        deadline.warning?.let { inside(text(it, TextSize.SMALL), Space.S1) }
    }
}

private fun Renderer.days(deadline: Deadline, tone: Token): View = Grid(context, dp(Space.S1)) { width, widest ->
    val fit = (width + dp(Space.S1)) / (widest + dp(Space.S1))
    if (fit >= deadline.days.size) deadline.days.size else (deadline.days.size + 1).let { n -> if (fit >= (n / 2)) n / 2 else maxOf(1, fit) }
}.apply {
    setRtl(deadline.label.rtl)
    for (day in deadline.days) {
        val past = day.state == DayState.PAST
        val last = day.state == DayState.LAST
        val colour = if (last) (if (deadline.severity == Severity.URGENT) Token.ON_URGENT else Token.SURFACE) else if (past || day.closed && day.state == DayState.AHEAD) Token.INK_SOFT else Token.INK
        val open = look[if (day.closed) Token.CALM_TINT else Token.SURFACE]
        addView(context.column().apply {
            setGravity(Gravity.CENTER)
            background = when (day.state) {
                DayState.PAST -> look.area(look[Token.CALM_TINT], look[Token.EDGE], look.line, Measure.RADIUS_FIELD, dash = true)
                DayState.TODAY -> look.area(open, look[Token.INK], dp(Measure.STRONG), Measure.RADIUS_FIELD, dash = day.closed)
                DayState.AHEAD -> look.area(open, look[Token.EDGE], look.line, Measure.RADIUS_FIELD, dash = day.closed)
                DayState.LAST -> look.area(look[tone], look[tone], look.line, Measure.RADIUS_FIELD)
            }
            pad(dp(Space.S1))
            addRow(text(day.label, if (day.state == DayState.TODAY) TextSize.SMALL_BOLD else TextSize.SMALL_TIGHT, colour), width = ViewGroup.LayoutParams.WRAP_CONTENT)
            addRow(number("${day.number}", null, TextSize.LEAD, colour).apply {
                if (past) paintFlags = paintFlags or Paint.STRIKE_THRU_TEXT_FLAG
            }, width = ViewGroup.LayoutParams.WRAP_CONTENT)
        })
    }
    pad(dp(Space.S2), 0)
}.hideFromAccessibility()

fun Renderer.contact(card: ContactCard): View = context.column().apply {
    setRtl(card.name.rtl)
    background = look.area(look[Token.SURFACE], look[Token.HAIR], look.line)
    pad(look.inner, dp(Space.S4))
    addRow(text(card.name, TextSize.HEADING_2).also(ApiCompat::heading))
    card.calls.forEachIndexed { index, call -> addRow(call(call, index == 0), dp(Space.S3)) }
    addRow(iconLabel(Icon.WARNING, text(card.doubt, TextSize.STRONG, Token.WARN), Token.WARN, gap = Space.S3), dp(Space.S3))
    card.address?.let { addRow(iconLabel(Icon.PLACE, text(it, TextSize.BODY), Token.CALM, gap = Space.S3), dp(Space.S3)) }
    val driver = card.driverLabel
    if (driver != null) {
        addRow(context.column().apply {
            background = look.area(look[Token.SURFACE], look[Token.INK], look.frame)
            setPadding(look.frame, look.frame, look.frame, look.frame)
            addRow(iconLabel(Icon.TAXI, text(driver, TextSize.SMALL_BOLD, Token.SURFACE), Token.SURFACE).apply {
                background = look.area(look[Token.INK], radius = Measure.RADIUS - 2)
                pad(dp(Space.S3), dp(Space.S2))
            })
            card.official.forEachIndexed { index, official ->
                if (index > 0) addRow(HorizontalLine(context, look[Token.HAIR], look.line))
                addRow(context.column().apply {
                    pad(dp(Space.S3), dp(Space.S2))
                    addRow(text(official.address ?: official.name, TextSize.HEADING_3))
                    if (official.address != null) addRow(text(official.name, TextSize.SMALL, Token.INK_SOFT), dp(Space.S1))
                })
            }
        }, dp(Space.S3))
    } else {
        card.official.forEach { addRow(text(it.name, TextSize.SMALL, Token.INK_SOFT), dp(Space.S2)) }
    }
    if (!forPrint) card.actions.forEach { addRow(button(it), dp(Space.S3)) }
}

private fun Renderer.call(call: Call, first: Boolean): View {
    val colour = if (first) Token.ON_ACTION else Token.ACTION
    val words = context.column().apply {
        addRow(text(call.label, TextSize.SMALL_TIGHT, colour))
        addRow(number(call.number, call.dial, TextSize.PHONE, colour))
    }
    return context.row().apply {
        setRtl(call.label.rtl)
        addIcon(Icon.CALL.drawable, colour)
        addColumn(words, dp(if (look.narrow) Space.S2 else Space.S3), grows = true)
        minimumHeight = dp(Measure.HOTLINE)
        fillButton(this, first)
        pad(look.inner, dp(Space.S2))
        if (!forPrint) onClick { host.open(Target.Effect(Effect.Dial(call.dial))) }
    }
}

fun Renderer.phrase(phrase: Phrase): View = context.column().apply {
    addRow(context.column().apply {
        background = look.bar(Color.TRANSPARENT, look[Token.CALM], Measure.BAR, phrase.meaning.rtl)
        setRtl(phrase.meaning.rtl)
        pad(dp(Space.S4), 0, 0, 0)
        addRow(text(phrase.meaningLabel, TextSize.SMALL, Token.INK_SOFT))
        addRow(text(phrase.meaning, TextSize.BODY))
    })
    addRow(text(phrase.label, TextSize.SMALL, Token.INK_SOFT), dp(Space.S4))
    if (!forPrint) addRow(Grid(context, dp(Space.S2)) { width, widest -> if (2 * widest + dp(Space.S2) <= width) 2 else 1 }.apply {
        phrase.languages.forEach { addView(cell(it.label, it.chosen, it.target, Measure.TARGET, TextSize.STRONG)) }
    }, dp(Space.S2))
    addRow(context.column().apply {
        background = look.area(look[Token.PHRASE_GROUND], look[Token.PHRASE_INK], dp(Measure.STRONG))
        pad(look.inner + dp(Measure.STRONG), dp(Space.S4))
        phrase.lines.forEachIndexed { index, line ->
            addRow(text(line, TextSize.PHRASE, Token.PHRASE_INK), if (index == 0) 0 else dp(Space.S3))
        }
        addRow(HorizontalLine(context, look[Token.PHRASE_INK], look.line), dp(Space.S3))
        addRow(text(phrase.law, TextSize.SMALL, Token.PHRASE_INK), dp(Space.S3))
        keepScreenOn = !forPrint
    }, dp(Space.S3))
}

fun Renderer.source(block: Block.Source): View = context.column().apply {
    addRow(HorizontalLine(context, look[Token.HAIR], look.line))
    block.lines.forEachIndexed { index, line ->
        val words = text(line, TextSize.SMALL, Token.INK_SOFT)
        addRow(if (index == 0) iconLabel(Icon.SOURCE, words, Token.INK_SOFT) else words.apply { pad(dp(24 + Space.S2), 0, 0) }, dp(if (index == 0) Space.S3 else Space.S1))
    }
}
