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
import org.panah.core.*

fun Renderer.steps(block: Block.Steps): View = context.column().apply {
    block.progress?.let { place ->
        val bars = context.row().hideFromAccessibility() as LinearLayout
        for (number in 1..place.count.toInt()) {
            val here = number == place.number.toInt()
            val fill = if (here) look[Token.ACTION] else if (number < place.number.toInt()) look[Token.EDGE] else Color.TRANSPARENT
            val bar = View(context).apply { background = look.area(fill, if (here) look[Token.ACTION] else look[Token.EDGE], look.line, 0) }
            bars.addView(bar, LinearLayout.LayoutParams(dp(if (look.narrow) 12 else 20), dp(if (here) 12 else 8)).apply { marginEnd = dp(3) })
        }
        val words = text(place.words, TextSize.SMALL_BOLD, Token.INK_SOFT)
        if (look.narrow) {
            addRow(bars)
            addRow(words, dp(Space.S1))
        } else {
            addRow(context.row().apply { addColumn(bars); addColumn(words, dp(Space.S2), grows = true) })
        }
    }
    block.items.forEachIndexed { index, step -> addRow(step(step, index == block.items.lastIndex)) }
}

private fun Renderer.step(step: Step, last: Boolean): View {
    val here = step.state == StepState.HERE
    val past = step.state == StepState.PAST
    val words = context.column().apply {
        if (here) step.stateWords?.let { addRow(text(it, TextSize.SMALL_BOLD, Token.ACTION)) }
        addRow(text(step.name, TextSize.STRONG, if (step.target != null && !here) Token.ACTION else Token.INK), if (here) dp(Space.S1) else 0)
        step.note?.let { addRow(text(it, TextSize.SMALL, Token.INK_SOFT), dp(Space.S1)) }
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
        val inside = if (past || number == null) image((if (past) Icon.DONE else Icon.DESCRIPTION).drawable, colour)
        else TextView(context).apply {
            text = "$number"
            typeface = Typeface.DEFAULT_BOLD
            setTextSize(android.util.TypedValue.COMPLEX_UNIT_DIP, TextSize.STRONG.sp.toFloat()) // in a circle that does not grow
            setTextColor(look[colour])
        }
        val size = if (inside is TextView) ViewGroup.LayoutParams.WRAP_CONTENT else dp(22)
        addView(inside, FrameLayout.LayoutParams(size, size, Gravity.CENTER))
    }.hideFromAccessibility()
    val body: View = if (look.narrow) context.column().apply {
        addView(mark, LinearLayout.LayoutParams(dp(36), dp(36)))
        addRow(words, dp(Space.S2))
    } else context.row(Gravity.TOP).apply {
        val rail = FrameLayout(context)
        if (!last) rail.addView(View(context).apply { setBackgroundColor(look[Token.EDGE]) },
            FrameLayout.LayoutParams(dp(2), ViewGroup.LayoutParams.MATCH_PARENT, Gravity.CENTER_HORIZONTAL))
        rail.addView(mark, FrameLayout.LayoutParams(dp(36), dp(36)))
        addView(rail, LinearLayout.LayoutParams(dp(36), ViewGroup.LayoutParams.MATCH_PARENT))
        addView(context.column().apply { addRow(words); pad(0, 0, 0, dp(Space.S4)) },
            LinearLayout.LayoutParams(0, ViewGroup.LayoutParams.WRAP_CONTENT, 1f).apply { marginStart = dp(Space.S3) })
    }
    body.setRtl(step.name.rtl)
    body.minimumHeight = dp(Measure.TARGET)
    body.contentDescription = listOfNotNull(step.progressWords, step.stateWords, step.name, step.note).joinToString(", ") { it.value }
    step.target?.let { target -> if (!forPrint) body.onClick { host.open(target) } }
    val limit = step.suspensiveLimit ?: return body
    return context.column().apply {
        addRow(body)
        addRow(text(limit, TextSize.SMALL).apply {
            background = look.area(look[Token.GROUND], look[Token.EDGE], dp(2), 0, dash = true)
            pad(dp(Space.S3), dp(Space.S2))
        }, 0)
        pad(0, 0, 0, dp(Space.S4))
    }
}

fun Renderer.checklist(block: Block.Checklist): View = context.column().apply {
    val hair = { addRow(HorizontalLine(context, look[Token.HAIR], look.line)) }
    block.items.forEachIndexed { index, item ->
        if (block.checkable || index > 0) hair()
        addRow((if (block.checkable) box(item) else point(item)).apply { tag = item.id })
    }
    if (block.checkable) hair()
}

private fun Renderer.point(item: ChecklistItem): View {
    val label = text(item.label, if (item.note == null) TextSize.BODY else TextSize.HEADING_3)
    val words = context.column().apply {
        addRow(label)
        item.note?.let { addRow(text(it, TextSize.BODY), dp(Space.S1)) }
    }
    val sign = item.icon?.let { image(it.drawable, Token.CALM) } ?: View(context).apply { setBackgroundColor(look[Token.CALM]) }.hideFromAccessibility()
    return beside(sign, if (item.icon == null) 8 else 28, label, if (look.narrow) Space.S2 else Space.S3, words).apply {
        pad(0, dp(Space.S3))
        ApiCompat.readTogether(this)
    }
}

private fun Renderer.box(item: ChecklistItem): View = CheckBox(context).apply {
    look.style(this, item.label, TextSize.BODY, look[Token.INK])
    text = item.label.displayText()
    gravity = Gravity.TOP or Gravity.START
    textAlignment = View.TEXT_ALIGNMENT_GRAVITY
    minHeight = dp(Measure.TARGET)
    background = look.pressable(look.area(Color.TRANSPARENT), look[Token.ACTION_TINT])
    setButtonDrawable(look.checkBox(lineHeight))
    pad(dp(Space.S3), dp(Space.S3), 0)
    val key = "tick " + item.id
    isChecked = host.formState[key] != null
    setOnCheckedChangeListener { _, ticked -> if (ticked) host.formState[key] = "" else host.formState.remove(key) }
}
