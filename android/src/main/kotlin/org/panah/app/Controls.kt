package org.panah.app

import android.graphics.Color
import android.graphics.Paint
import android.graphics.Typeface
import android.text.InputFilter
import android.text.InputType
import android.text.SpannableStringBuilder
import android.text.Spanned
import android.text.style.BackgroundColorSpan
import android.text.style.StyleSpan
import android.view.Gravity
import android.view.View
import android.view.ViewGroup
import android.view.inputmethod.EditorInfo
import android.widget.EditText
import android.widget.LinearLayout
import android.widget.Spinner
import org.panah.core.Block
import org.panah.core.Button
import org.panah.core.Direction
import org.panah.core.Effect
import org.panah.core.Field
import org.panah.core.FieldValue
import org.panah.core.Form
import org.panah.core.Icon
import org.panah.core.Input
import org.panah.core.Link
import org.panah.core.Target
import org.panah.core.Text
import org.panah.core.Weight

fun Renderer.filled(view: View, first: Boolean, edge: Token = Token.ACTION) {
    val normal = if (first) look.area(look[Token.ACTION], look[Token.ACTION], look.frame) else look.area(look[Token.SURFACE], look[edge], look.frame)
    view.background = look.pressable(normal, look[if (first) Token.ACTION_PRESS else Token.ACTION_TINT])
}

fun Renderer.button(button: Button): View = context.row(Gravity.CENTER).apply {
    val first = button.weight == Weight.FIRST
    val colour = if (first) Token.ON_ACTION else if (button.weight == Weight.ERASE) Token.URGENT else Token.ACTION
    turn(button.label.rtl)
    button.icon?.let { icon(it, colour) }
    val label = text(button.label, TextSize.STRONG, colour).apply { gravity = Gravity.CENTER_HORIZONTAL }
    append(label, if (button.icon == null) 0 else dp(Space.S3))
    minimumHeight = dp(Measure.BUTTON)
    filled(this, first, colour)
    pad(dp(Space.S4), dp(Space.S3))
    tag = button.id
    press {
        host.open(button.target)
        if ((button.target as? Target.Effect)?.effect is Effect.Copy) { // the answer stands where the finger is
            label.accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE
            label.text = page.pinned.device.copied.value
        }
    }
}

fun Renderer.link(link: Link): View = context.column().apply {
    val label = text(link.label, TextSize.STRONG, Token.ACTION).apply { paintFlags = paintFlags or Paint.UNDERLINE_TEXT_FLAG }
    layoutDirection = label.layoutDirection
    stack(context.row().apply {
        minimumHeight = dp(Measure.TARGET)
        append(label, grows = true)
        icon(Icon.GO_ON, Token.ACTION)
        pad(0, dp(Space.S3))
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
        stack(text(Text("", excerpt.language, excerpt.direction, false), TextSize.SMALL).apply { text = words; pad(0, 0, 0, dp(Space.S3)) })
    }
    stack(Rule(context, look[Token.HAIR], look.line))
    background = look.pressable(look.area(Color.TRANSPARENT), look[Token.ACTION_TINT])
    press { host.open(link.target) }
}

/** Links with icons: tiles of two columns, or rows where there is one alone or little room. */
fun Renderer.tiles(links: List<Link>): View {
    val columns = if (links.size == 1) 1 else look.tileColumns
    return Grid(context, dp(Space.S3)) { _, _ -> columns }.apply { links.forEach { addView(tile(it, columns == 1)) } }
}

private fun Renderer.tile(link: Link, row: Boolean): View = (if (row) context.row() else context.column()).apply {
    val label = text(link.label, TextSize.STRONG)
    turn(link.label.rtl)
    link.icon?.let { icon(it, Token.ACTION, 32) }
    if (row) {
        append(label, dp(Space.S4), grows = true)
    } else {
        addView(View(context), LinearLayout.LayoutParams(1, 0, 1f))
        stack(label, dp(Space.S2))
    }
    minimumHeight = dp(if (row) Measure.HOTLINE else Measure.TILE)
    background = look.pressable(look.area(look[Token.SURFACE], look[Token.EDGE], look.line), look[Token.ACTION_TINT])
    pad(dp(if (row) Space.S4 else Space.S3), dp(Space.S3))
    tag = link.id
    press { host.open(link.target) }
}

fun Renderer.choice(block: Block.Choice): View = context.column().apply {
    block.question?.let { stack(text(it, TextSize.HEADING_2).also(Newer::heading)) }
    val above = if (block.question == null) 0 else dp(Space.S3)
    if (block.cells) {
        stack(Grid(context, dp(Space.S2)) { _, _ -> look.languageColumns }.apply {
            lastIsWide = true
            block.options.forEach { addView(cell(it.label, it.chosen, it.target, Measure.LANGUAGE_CELL, TextSize.LEAD).apply { tag = it.id }) }
        }, above)
    } else {
        block.options.forEachIndexed { index, option ->
            stack(cell(option.label, option.chosen, option.target, Measure.BUTTON, TextSize.STRONG, centred = false).apply { tag = option.id }, if (index == 0) above else dp(Space.S2))
        }
    }
}

/** An answer: a frame of its own when it is chosen. */
fun Renderer.cell(label: Text, chosen: Boolean, target: Target, height: Int, size: TextSize, centred: Boolean = true): View = text(label, size).apply {
    gravity = if (centred) Gravity.CENTER else Gravity.CENTER_VERTICAL or Gravity.START
    minHeight = dp(height)
    val normal = if (chosen) look.area(look[Token.ACTION_TINT], look[Token.ACTION], dp(Measure.STRONG)) else look.area(look[Token.SURFACE], look[Token.EDGE], look.line)
    background = look.pressable(normal, look[Token.ACTION_TINT])
    pad(dp(if (centred) Space.S2 else Space.S4), dp(if (centred) Space.S1 else Space.S3))
    press(android.widget.RadioButton::class.java, chosen) { host.open(target) }
}

fun Renderer.form(form: Form): View = context.column().apply {
    val read = form.fields.map { field -> field(this, field) }
    val submit = { host.submit(form.action, form.fields.zip(read) { field, value -> FieldValue(field.name, value()) }) }
    for (index in 0 until childCount) {
        val field: View? = getChildAt(index).findViewWithTag(Renderer.FIELD)
        (field as? EditText)?.setOnEditorActionListener { _, action, _ ->
            (action == EditorInfo.IME_ACTION_SEARCH || action == EditorInfo.IME_ACTION_DONE).also { if (it) submit() }
        }
    }
    stack(context.row(Gravity.CENTER).apply {
        append(text(form.submit, TextSize.STRONG, Token.ON_ACTION).apply { gravity = Gravity.CENTER_HORIZONTAL })
        minimumHeight = dp(Measure.BUTTON)
        filled(this, true)
        pad(dp(Space.S4), dp(Space.S3))
        tag = form.action
        press { submit() }
    }, dp(Space.S4))
}

/** Adds a field to [form] and returns how to read what stands in it. */
private fun Renderer.field(form: LinearLayout, field: Field): () -> String {
    val value = host.typed[field.name] ?: field.value
    val label = text(field.label, TextSize.STRONG)
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
        look.dress(edit, field.label.language, if (figures == null) field.label.direction else Direction.LTR, TextSize.BODY, look[Token.INK])
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
    view.tag = Renderer.FIELD
    label.labelFor = view.id
    view.minimumHeight = dp(Measure.BUTTON)
    view.background = look.pressable(look.area(look[Token.SURFACE], look[Token.EDGE], look.frame, Measure.RADIUS_FIELD), look[Token.SURFACE], Measure.RADIUS_FIELD)
    view.pad(dp(Space.S3), dp(Space.S2))
    val group = context.column().apply {
        stack(label)
        field.hint?.let { stack(text(it, TextSize.SMALL, Token.INK_SOFT), dp(Space.S1)) }
        field.error?.let {
            val error = labelled(Icon.URGENT, text(it, TextSize.STRONG, Token.URGENT), Token.URGENT)
            error.accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_ASSERTIVE
            stack(error, dp(Space.S2))
            background = look.bar(Color.TRANSPARENT, look[Token.URGENT], Measure.BAR, it.rtl)
            layoutDirection = error.layoutDirection
            pad(dp(Space.S4), 0, 0, 0)
        }
        val short = input is Input.Figures
        stack(view, dp(Space.S2), if (short) dp(if (look.narrow) 160 else 112) else ViewGroup.LayoutParams.MATCH_PARENT)
    }
    form.stack(group, if (form.childCount == 0) 0 else dp(Space.S4))
    return read
}

private const val NO_LEARNING = 0x1000000 // IME_FLAG_NO_PERSONALIZED_LEARNING; keyboards before API 26 pass over it
