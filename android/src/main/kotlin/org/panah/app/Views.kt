package org.panah.app

import android.content.Context
import android.graphics.drawable.ColorDrawable
import android.graphics.drawable.Drawable
import android.text.Editable
import android.text.TextWatcher
import android.view.Gravity
import android.view.View
import android.view.View.MeasureSpec
import android.view.ViewGroup
import android.view.accessibility.AccessibilityNodeInfo
import android.widget.*
import org.panah.core.SelectOption

fun ViewGroup.children(): List<View> = (0 until childCount).map(::getChildAt)

fun exactly(size: Int) = MeasureSpec.makeMeasureSpec(size, MeasureSpec.EXACTLY)

/** Children in columns of equal width, rows of equal height, from the reading edge. */
class Grid(context: Context, private val gap: Int, private val columns: (width: Int, widest: Int) -> Int) : ViewGroup(context) {
    /** True if a last child that is alone in its row takes all of it. */
    var lastIsWide = false
    private var count = 1
    private var rows = IntArray(0)

    override fun onMeasure(widthSpec: Int, heightSpec: Int) {
        val width = MeasureSpec.getSize(widthSpec) - paddingLeft - paddingRight
        val free = MeasureSpec.makeMeasureSpec(0, MeasureSpec.UNSPECIFIED)
        val widest = children().maxOfOrNull { it.measure(free, free); it.measuredWidth } ?: 0
        count = columns(width, widest).coerceIn(1, maxOf(1, childCount))
        rows = IntArray((childCount + count - 1) / count)
        for ((index, child) in children().withIndex()) {
            child.measure(exactly(cell(index, width)), free)
            rows[index / count] = maxOf(rows[index / count], child.measuredHeight)
        }
        for ((index, child) in children().withIndex()) child.measure(exactly(cell(index, width)), exactly(rows[index / count]))
        setMeasuredDimension(MeasureSpec.getSize(widthSpec), rows.sum() + gap * maxOf(0, rows.size - 1) + paddingTop + paddingBottom)
    }

    override fun onLayout(changed: Boolean, left: Int, top: Int, right: Int, bottom: Int) {
        val width = right - left - paddingLeft - paddingRight
        for ((index, child) in children().withIndex()) {
            val offset = (index % count) * (cell(0, width) + gap)
            val x = if (layoutDirection == LAYOUT_DIRECTION_RTL) right - left - paddingRight - offset - child.measuredWidth else paddingLeft + offset
            val y = paddingTop + rows.take(index / count).sum() + gap * (index / count)
            child.layout(x, y, x + child.measuredWidth, y + child.measuredHeight)
        }
    }

    private fun cell(index: Int, width: Int): Int =
        if (lastIsWide && index == childCount - 1 && index % count == 0 && index > 0) width else (width - gap * (count - 1)) / count
}

/** Tells a screen reader what kind of control a view is. */
class RoleDelegate(private val role: Class<out View>, private val chosen: Boolean? = null) : View.AccessibilityDelegate() {
    override fun onInitializeAccessibilityNodeInfo(host: View, info: AccessibilityNodeInfo) {
        super.onInitializeAccessibilityNodeInfo(host, info)
        info.className = role.name
        if (chosen != null) {
            info.isCheckable = true
            info.isChecked = chosen
        }
        info.isLongClickable = false // that is for those who use no screen reader
        info.removeAction(AccessibilityNodeInfo.AccessibilityAction.ACTION_LONG_CLICK)
    }
}

fun Context.column(): LinearLayout = LinearLayout(this).apply { orientation = LinearLayout.VERTICAL }

fun Context.row(gravity: Int = Gravity.CENTER_VERTICAL): LinearLayout = LinearLayout(this).apply {
    orientation = LinearLayout.HORIZONTAL
    setGravity(gravity)
    isBaselineAligned = false
}

/** Adds [view] below the others, with space above it. */
fun LinearLayout.addRow(view: View, above: Int = 0, width: Int = ViewGroup.LayoutParams.MATCH_PARENT) {
    addView(view, LinearLayout.LayoutParams(width, ViewGroup.LayoutParams.WRAP_CONTENT).apply { topMargin = above })
}

/** Adds [view] after the others, with space before it; it takes what is left if it [grows]. */
fun LinearLayout.addColumn(view: View, before: Int = 0, grows: Boolean = false) {
    val width = if (grows) 0 else ViewGroup.LayoutParams.WRAP_CONTENT
    addView(view, LinearLayout.LayoutParams(width, ViewGroup.LayoutParams.WRAP_CONTENT, if (grows) 1f else 0f).apply { marginStart = before })
}

fun View.pad(start: Int, top: Int = start, end: Int = start, bottom: Int = top) = setPaddingRelative(start, top, end, bottom)

/** The direction in which the text and the children of the view run. */
fun View.setRtl(rtl: Boolean) {
    layoutDirection = if (rtl) View.LAYOUT_DIRECTION_RTL else View.LAYOUT_DIRECTION_LTR
}

fun View.hideFromAccessibility() = apply { importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_NO_HIDE_DESCENDANTS }

/** Does [action] when the view is pressed; [role] and [chosen] are for a screen reader. */
fun <V : View> V.onClick(role: Class<out View> = android.widget.Button::class.java, chosen: Boolean? = null, action: () -> Unit): V = apply {
    isClickable = true
    isFocusable = true
    setAccessibilityDelegate(RoleDelegate(role, chosen))
    setOnClickListener { action() }
}

/** Does [action] when a finger is held on the view, or on anything in it but a field. */
fun View.onLongPress(action: () -> Unit) {
    if (this is EditText || this is Spinner) return
    setOnLongClickListener { action(); true }
    if (!isClickable) setAccessibilityDelegate(RoleDelegate(javaClass))
    if (this is ViewGroup) children().forEach { it.onLongPress(action) }
}

/** The options of a list to choose from, after an empty one. */
class SelectOptionAdapter(private val options: List<SelectOption>, private val renderer: Renderer) : BaseAdapter() {
    override fun getCount() = options.size + 1
    override fun getItem(position: Int) = value(position)
    override fun getItemId(position: Int) = position.toLong()
    fun value(position: Int): String = options.getOrNull(position - 1)?.value ?: ""
    fun position(value: String): Int = options.indexOfFirst { it.value == value } + 1

    override fun getView(position: Int, old: View?, parent: ViewGroup?): View {
        val text = options.getOrNull(position - 1)?.label ?: options.first().label.copy(value = "\u2013")
        return renderer.text(text, TextSize.BODY).apply {
            gravity = Gravity.CENTER_VERTICAL or Gravity.START
            minHeight = renderer.dp(Measure.TARGET)
        }
    }

    override fun getDropDownView(position: Int, old: View?, parent: ViewGroup?): View = getView(position, old, parent).apply {
        setBackgroundColor(renderer.look[Token.SURFACE])
        pad(renderer.dp(Space.S4), 0)
    }

    fun listener(chosen: (String) -> Unit) = object : AdapterView.OnItemSelectedListener {
        override fun onItemSelected(parent: AdapterView<*>?, view: View?, position: Int, id: Long) = chosen(value(position))
        override fun onNothingSelected(parent: AdapterView<*>?) = Unit
    }
}

/** Calls [onChange] with what is typed. */
class TextChanged(private val onChange: (String) -> Unit) : TextWatcher {
    override fun beforeTextChanged(text: CharSequence?, start: Int, count: Int, after: Int) = Unit
    override fun onTextChanged(text: CharSequence?, start: Int, before: Int, count: Int) = Unit
    override fun afterTextChanged(text: Editable?) = onChange(text.toString())
}

/** A line across. */
class HorizontalLine(context: Context, private val thickness: Int, drawn: Drawable) : View(context) {
    constructor(context: Context, colour: Int, thickness: Int) : this(context, thickness, ColorDrawable(colour))

    init {
        hideFromAccessibility()
        background = drawn
        if (drawn !is ColorDrawable) setLayerType(LAYER_TYPE_SOFTWARE, null) // old phones draw dashes only so
    }

    override fun onMeasure(widthSpec: Int, heightSpec: Int) = setMeasuredDimension(MeasureSpec.getSize(widthSpec), thickness)
}
