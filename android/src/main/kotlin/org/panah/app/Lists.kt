package org.panah.app

import android.graphics.Color
import android.graphics.Typeface
import android.view.Gravity
import android.view.View
import android.view.ViewGroup
import android.widget.CheckBox
import android.widget.FrameLayout
import android.widget.LinearLayout
import android.widget.TextView
import org.panah.core.Block
import org.panah.core.Check
import org.panah.core.Icon
import org.panah.core.State
import org.panah.core.Step

fun Renderer.steps(block: Block.Steps): View = context.column().apply {
    block.place?.let { place ->
        val bars = context.row().silent() as LinearLayout
        for (number in 1..place.count.toInt()) {
            val here = number == place.number.toInt()
            val fill = if (here) look[Token.ACTION] else if (number < place.number.toInt()) look[Token.EDGE] else Color.TRANSPARENT
            val bar = View(context).apply { background = look.area(fill, if (here) look[Token.ACTION] else look[Token.EDGE], look.line, 0) }
            bars.addView(bar, LinearLayout.LayoutParams(dp(if (look.narrow) 12 else 20), dp(if (here) 12 else 8)).apply { marginEnd = dp(3) })
        }
        val words = text(place.words, TextSize.SMALL_BOLD, Token.INK_SOFT)
        if (look.narrow) {
            stack(bars)
            stack(words, dp(Space.S1))
        } else {
            stack(context.row().apply { append(bars); append(words, dp(Space.S2), grows = true) })
        }
    }
    block.items.forEachIndexed { index, step -> stack(step(step, index == block.items.lastIndex)) }
}

private fun Renderer.step(step: Step, last: Boolean): View {
    val here = step.state == State.HERE
    val past = step.state == State.PAST
    val words = context.column().apply {
        if (here) step.stateWords?.let { stack(text(it, TextSize.SMALL_BOLD, Token.ACTION)) }
        stack(text(step.name, TextSize.STRONG, if (step.target != null && !here) Token.ACTION else Token.INK), if (here) dp(Space.S1) else 0)
        step.note?.let { stack(text(it, TextSize.SMALL, Token.INK_SOFT), dp(Space.S1)) }
        if (here) {
            background = look.area(look[Token.ACTION_TINT], look[Token.ACTION], look.frame)
            pad(look.inner, dp(Space.S3))
        } else {
            pad(0, dp(6), 0, dp(Space.S1))
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
            setTextSize(android.util.TypedValue.COMPLEX_UNIT_DIP, TextSize.STRONG.sp.toFloat()) // in a circle that does not grow
            setTextColor(look[colour])
        }
        val size = if (inside is TextView) ViewGroup.LayoutParams.WRAP_CONTENT else dp(22)
        addView(inside, FrameLayout.LayoutParams(size, size, Gravity.CENTER))
    }.silent()
    val body: View = if (look.narrow) context.column().apply {
        stack(mark, width = dp(36))
        mark.layoutParams.height = dp(36)
        stack(words, dp(Space.S2))
    } else context.row(Gravity.TOP).apply {
        val rail = FrameLayout(context)
        if (!last) rail.addView(View(context).apply { setBackgroundColor(look[Token.EDGE]) },
            FrameLayout.LayoutParams(dp(2), ViewGroup.LayoutParams.MATCH_PARENT, Gravity.CENTER_HORIZONTAL))
        rail.addView(mark, FrameLayout.LayoutParams(dp(36), dp(36)))
        addView(rail, LinearLayout.LayoutParams(dp(36), ViewGroup.LayoutParams.MATCH_PARENT))
        addView(context.column().apply { stack(words); pad(0, 0, 0, dp(Space.S4)) },
            LinearLayout.LayoutParams(0, ViewGroup.LayoutParams.WRAP_CONTENT, 1f).apply { marginStart = dp(Space.S3) })
    }
    body.turn(step.name.rtl)
    body.minimumHeight = dp(Measure.TARGET)
    body.contentDescription = listOfNotNull(step.placeWords, step.stateWords, step.name, step.note).joinToString(", ") { it.value }
    step.target?.let { target -> if (!paper) body.press { host.open(target) } }
    val stop = step.stop ?: return body
    return context.column().apply {
        stack(body)
        stack(text(stop, TextSize.SMALL).apply {
            background = look.area(look[Token.GROUND], look[Token.EDGE], dp(2), 0, dash = true)
            pad(dp(Space.S3), dp(Space.S2))
        }, 0)
        pad(0, 0, 0, dp(Space.S4))
    }
}

fun Renderer.checklist(block: Block.Checklist): View = context.column().apply {
    val hair = { stack(Rule(context, look[Token.HAIR], look.line)) }
    if (block.tick) hair()
    for (item in block.items) {
        stack((if (block.tick) box(item) else point(item)).apply { tag = item.id })
        hair()
    }
}

private fun Renderer.point(item: Check): View {
    val label = text(item.label, TextSize.BODY)
    val icon = item.icon
    val row = if (icon != null) labelled(icon, label, Token.CALM, 28, if (look.narrow) Space.S2 else Space.S3) else context.row(Gravity.TOP).apply {
        layoutDirection = label.layoutDirection
        addView(View(context).apply { setBackgroundColor(look[Token.CALM]) }.silent(),
            LinearLayout.LayoutParams(dp(8), dp(8)).apply { topMargin = (label.lineHeight - dp(8)) / 2 })
        append(label, dp(Space.S3), grows = true)
    }
    return row.apply { pad(0, dp(Space.S3)) }
}

private fun Renderer.box(item: Check): View = CheckBox(context).apply {
    look.dress(this, item.label.language, item.label.direction, TextSize.BODY, look[Token.INK])
    text = item.label.drawn()
    gravity = Gravity.TOP or Gravity.START
    textAlignment = View.TEXT_ALIGNMENT_GRAVITY
    minimumHeight = dp(Measure.TARGET)
    minHeight = dp(Measure.TARGET)
    background = look.pressable(look.area(Color.TRANSPARENT), look[Token.ACTION_TINT])
    setButtonDrawable(look.checkBox(lineHeight))
    pad(dp(Space.S3), dp(Space.S3), 0)
    isSaveEnabled = false
    val key = "tick " + item.id
    isChecked = host.typed[key] != null
    setOnCheckedChangeListener { _, ticked -> if (ticked) host.typed[key] = "" else host.typed.remove(key) }
}
