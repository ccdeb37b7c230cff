package org.panah.app

import android.graphics.Color
import android.graphics.Paint
import android.graphics.Typeface
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
import android.widget.TextView
import org.panah.core.*
import org.panah.core.Target

fun Renderer.fillButton(view: View, primary: Boolean) {
    val normal = if (primary) look.area(look[Token.ACTION], look[Token.ACTION], look.frame) else look.area(look[Token.SURFACE], look[Token.ACTION], look.frame)
    view.background = look.pressable(normal, look[if (primary) Token.ACTION_PRESS else Token.ACTION_TINT])
}

fun Renderer.button(button: Button): View = buttonRow(button.label, button.icon, button.emphasis == Emphasis.PRIMARY, button.id) { label ->
    host.open(button.target)
    if ((button.target as? Target.Effect)?.effect is Effect.Copy) { // the answer is where the finger is
        label.accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE
        label.text = page.frame.words.copied.value
    }
}

private fun Renderer.buttonRow(words: Text, icon: Icon?, primary: Boolean, name: String, action: (TextView) -> Unit): View = context.row(Gravity.CENTER).apply {
    val colour = if (primary) Token.ON_ACTION else Token.ACTION
    setRtl(words.rtl)
    icon?.let { addIcon(it.drawable, colour) }
    val label = text(words, TextSize.STRONG, colour).apply { gravity = Gravity.CENTER_HORIZONTAL }
    addColumn(label, if (icon == null) 0 else dp(Space.S3))
    minimumHeight = dp(Measure.BUTTON)
    fillButton(this, primary)
    pad(dp(Space.S4), dp(Space.S3))
    tag = name
    onClick { action(label) }
}

fun Renderer.link(link: Link): View = context.column().apply {
    val label = text(link.label, TextSize.STRONG, Token.ACTION).apply { paintFlags = paintFlags or Paint.UNDERLINE_TEXT_FLAG }
    layoutDirection = label.layoutDirection
    addRow(context.row().apply {
        minimumHeight = dp(Measure.TARGET)
        addColumn(label, grows = true)
        addIcon(Icon.GO_ON.drawable, Token.ACTION)
        pad(0, dp(Space.S3))
    })
    link.excerpt?.let { excerpt ->
        val words = SpannableStringBuilder()
        for (run in excerpt.runs) {
            val start = words.length
            words.append(run.value)
            if (!run.found) continue
            words.setSpan(BackgroundColorSpan(look[Token.MARK]), start, words.length, Spanned.SPAN_EXCLUSIVE_EXCLUSIVE)
            words.setSpan(StyleSpan(Typeface.BOLD), start, words.length, Spanned.SPAN_EXCLUSIVE_EXCLUSIVE)
        }
        addRow(text(Text("", excerpt.language, excerpt.script, excerpt.direction, false, false), TextSize.SMALL).apply { text = words; pad(0, 0, 0, dp(Space.S3)) })
    }
    addRow(HorizontalLine(context, look[Token.HAIR], look.line))
    background = look.pressable(look.area(Color.TRANSPARENT), look[Token.ACTION_TINT])
    onClick { host.open(link.target) }
}

/** A link across the whole width, with its [mark] inside; to search, it looks like the [field] that it leads to. */
fun Renderer.door(link: Link, mark: Text?, field: Boolean): View = context.row().apply {
    setRtl(link.label.rtl)
    link.icon?.let { addIcon(it.drawable, if (link.urgent) Token.URGENT else Token.ACTION, if (field) 24 else 32) }
    addColumn(context.column().apply {
        mark?.let { addMark(it, 0) }
        addRow(text(link.label, if (field) TextSize.BODY else TextSize.HEADING_3), if (mark == null) 0 else dp(Space.S1))
        link.note?.let { addRow(text(it, TextSize.SMALL_TIGHT, Token.INK_SOFT), dp(Space.S1)) }
    }, dp(if (look.narrow) Space.S3 else Space.S4), grows = true)
    minimumHeight = dp(if (field) Measure.BUTTON else Measure.DOOR)
    background = look.pressable(look.area(look[Token.SURFACE], look[if (link.urgent) Token.URGENT else Token.EDGE], look.frame), look[Token.ACTION_TINT])
    pad(look.inner, dp(Space.S2))
    tag = link.id
    onClick { host.open(link.target) }
}

fun Renderer.choice(block: Block.Choice): View = context.column().apply {
    block.question?.let { addRow(text(it, TextSize.HEADING_2).also(ApiCompat::heading)) }
    val grid = block.layout == ChoiceLayout.GRID
    addRow(Grid(context, dp(Space.S2)) { _, _ -> if (grid) look.gridColumns else 1 }.apply {
        lastIsWide = true
        val (height, size) = if (grid) Measure.LANGUAGE_CELL to TextSize.LEAD else Measure.BUTTON to TextSize.STRONG
        for (option in block.options) addView(cell(option.label, option.chosen, option.target, height, size, grid).apply { tag = option.id })
    }, if (block.question == null) 0 else dp(Space.S3))
}

/** An answer: a frame of its own when it is chosen. */
fun Renderer.cell(label: Text, chosen: Boolean, target: Target, height: Int, size: TextSize, centred: Boolean = true): View = text(label, size).apply {
    gravity = if (centred) Gravity.CENTER else Gravity.CENTER_VERTICAL or Gravity.START
    minHeight = dp(height)
    val normal = if (chosen) look.area(look[Token.ACTION_TINT], look[Token.ACTION], dp(Measure.STRONG)) else look.area(look[Token.SURFACE], look[Token.EDGE], look.line)
    background = look.pressable(normal, look[Token.ACTION_TINT])
    pad(dp(if (centred) Space.S2 else Space.S4), dp(if (centred) Space.S1 else Space.S3))
    onClick(android.widget.RadioButton::class.java, chosen) { host.open(target) }
}

fun Renderer.form(form: Form): View = context.column().apply {
    val submit = { host.submit(form.action, form.fields.map { FieldValue(it.name, host.formState[it.name] ?: it.value) }) }
    for (field in form.fields) addRow(field(field, submit), if (childCount == 0) 0 else dp(Space.S4))
    addRow(buttonRow(form.submit, null, true, SUBMIT) { submit() }, dp(Space.S4))
}

private fun Renderer.field(field: Field, submit: () -> Unit): View = context.column().apply {
    setRtl(field.label.rtl)
    val input = field.input
    val view = if (input is Input.Selection) selection(field, input.options) else textField(field, (input as? Input.Digits)?.max?.toInt(), submit)
    view.id = View.generateViewId()
    view.tag = FIELD
    view.minimumHeight = dp(Measure.BUTTON)
    view.background = look.pressable(look.area(look[Token.SURFACE], look[Token.EDGE], look.frame, Measure.RADIUS_FIELD), look[Token.SURFACE], Measure.RADIUS_FIELD)
    view.pad(dp(Space.S3), dp(Space.S2))
    addRow(text(field.label, TextSize.STRONG).apply { labelFor = view.id })
    field.hint?.let { addRow(text(it, TextSize.SMALL, Token.INK_SOFT), dp(Space.S1)) }
    field.error?.let {
        val error = iconLabel(Icon.URGENT, text(it, TextSize.STRONG, Token.URGENT), Token.URGENT)
        error.accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_ASSERTIVE
        addRow(error, dp(Space.S2))
        background = look.bar(Color.TRANSPARENT, look[Token.URGENT], Measure.BAR, it.rtl)
        layoutDirection = error.layoutDirection
        pad(dp(Space.S4), 0, 0, 0)
    }
    addRow(view, dp(Space.S2), if (input is Input.Digits) dp(if (look.narrow) 160 else 112) else ViewGroup.LayoutParams.MATCH_PARENT)
}

private fun Renderer.selection(field: Field, options: List<SelectOption>): View = Spinner(context, Spinner.MODE_DROPDOWN).apply {
    val entries = SelectOptionAdapter(options, this@selection)
    adapter = entries
    setSelection(entries.position(host.formState[field.name] ?: field.value))
    onItemSelectedListener = entries.listener { host.formState[field.name] = it }
}

/** A field for words, or for as many [digits]. */
private fun Renderer.textField(field: Field, digits: Int?, submit: () -> Unit): View = EditText(context).apply {
    look.style(this, if (digits == null) field.label else field.label.copy(direction = Direction.LTR), TextSize.BODY, look[Token.INK])
    setText(host.formState[field.name] ?: field.value)
    gravity = Gravity.CENTER_VERTICAL or Gravity.START
    setSingleLine()
    imeOptions = NO_LEARNING or if (digits == null) EditorInfo.IME_ACTION_SEARCH else EditorInfo.IME_ACTION_DONE
    inputType = InputType.TYPE_CLASS_TEXT or InputType.TYPE_TEXT_FLAG_NO_SUGGESTIONS
    // The keys of figures only: the core reads digits of any script and cleans what was pasted, so nothing is kept out here.
    if (digits != null) setRawInputType(InputType.TYPE_CLASS_NUMBER)
    addTextChangedListener(TextChanged { host.formState[field.name] = it })
    setOnEditorActionListener { _, action, _ ->
        (action == EditorInfo.IME_ACTION_SEARCH || action == EditorInfo.IME_ACTION_DONE).also { if (it) submit() }
    }
    ApiCompat.excludeFromAutofill(this)
}

private const val NO_LEARNING = 0x1000000 // IME_FLAG_NO_PERSONALIZED_LEARNING; keyboards before API 26 pass over it
