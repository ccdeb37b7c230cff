package org.panah.app

import android.content.Context
import android.content.res.Configuration
import android.graphics.Color
import android.graphics.Typeface
import android.graphics.drawable.Drawable
import android.graphics.drawable.GradientDrawable
import android.graphics.drawable.LayerDrawable
import android.graphics.drawable.StateListDrawable
import android.text.Layout
import android.text.StaticLayout
import android.text.TextDirectionHeuristics
import android.text.TextPaint
import android.util.TypedValue
import android.widget.TextView
import java.util.Locale
import org.panah.core.Direction
import org.panah.core.Script
import org.panah.core.Text

/** How everything looks on this screen, at this text size: fonts, lines, frames, from the values of `Tokens.kt`. */
class Look(private val context: Context, val theme: Theme) {
    private val metrics = context.resources.displayMetrics
    private val configuration: Configuration = context.resources.configuration
    private val natural = HashMap<Pair<Script, Boolean>, Float>()
    val width = configuration.screenWidthDp
    private val em = width / (16 * configuration.fontScale)
    val narrow = em < Measure.NARROW

    /** True where there is room for two things side by side. */
    val roomy = em >= Measure.TWO_COLUMNS
    val gridColumns = if (em < Measure.LANGUAGES_ONE_COLUMN) 1 else 2

    /** False where the screen is too low to keep anything on it: landscape on a small phone. */
    val pins = configuration.screenHeightDp >= Measure.UNPIN_HEIGHT
    val line = dp(if (theme.contrast) Measure.LINE_CONTRAST else Measure.LINE)
    val frame = dp(if (theme.contrast) Measure.FRAME_CONTRAST else Measure.FRAME)
    val gutter = dp(maxOf(if (narrow) Space.S3 else Space.S4, (width - Measure.MEASURE_MAX) / 2 + Space.S4))
    val inner = dp(if (narrow) Space.S3 else Space.S4)

    fun dp(value: Int): Int = TypedValue.applyDimension(TypedValue.COMPLEX_UNIT_DIP, value.toFloat(), metrics).toInt()

    operator fun get(token: Token): Int = theme[token]

    /** Sets language, direction, font, size and line height of a view for [text]. */
    fun style(view: TextView, text: Text, size: TextSize, colour: Int) {
        val script = text.script.look
        view.textLocale = Locale.forLanguageTag(text.language)
        view.textDirection = if (text.rtl) TextView.TEXT_DIRECTION_RTL else TextView.TEXT_DIRECTION_LTR
        view.setRtl(text.rtl)
        view.typeface = typeface(script, size.bold)
        view.setTextSize(TypedValue.COMPLEX_UNIT_SP, (if (narrow) size.narrow else size.sp) * script.k)
        view.setTextColor(colour)
        view.includeFontPadding = script.font != null
        // Fonts differ in the line they bring along, so the line is measured and the rest added, whatever the version.
        val wanted = if (size.tight) script.tight else script.normal
        view.setLineSpacing((wanted - naturalLine(text.script, size.bold)) * view.textSize, 1f)
        ApiCompat.breakLines(view, narrow && size.tight)
    }

    /** The line height that the fonts of [script] bring along, in em. */
    private fun naturalLine(script: Script, bold: Boolean): Float = natural.getOrPut(script to bold) {
        val paint = TextPaint().apply { textSize = 100f; typeface = typeface(script.look, bold) }
        val sample = when (script) {
            Script.ARAB, Script.ARAB_UG -> "\u0626\u06C7\u067E"
            Script.HANS -> "\u6C38"
            Script.CYRL -> "\u0416\u0443"
            Script.LATN -> "Hg"
        }
        @Suppress("DEPRECATION") // its successor needs API 23
        StaticLayout(sample, paint, 1000, Layout.Alignment.ALIGN_NORMAL, 1f, 0f, false).height / 100f
    }

    private fun typeface(script: ScriptLook, bold: Boolean): Typeface {
        val phones = if (bold) Typeface.DEFAULT_BOLD else Typeface.DEFAULT
        val name = script.font ?: return phones
        val file = "fonts/$name-${if (bold) "Bold" else "Regular"}.ttf"
        return fonts.getOrPut(file) {
            try {
                Typeface.createFromAsset(context.assets, file)
            } catch (_: RuntimeException) { // the phone cannot read it: its own font is better than none
                phones
            }
        }
    }

    /** An area with a frame. */
    fun area(fill: Int, edge: Int = Color.TRANSPARENT, stroke: Int = 0, radius: Int = Measure.RADIUS, dash: Boolean = false): GradientDrawable =
        GradientDrawable().apply {
            setColor(fill)
            setCornerRadius(dp(radius).toFloat())
            if (dash) setStroke(stroke, edge, dp(4).toFloat(), dp(3).toFloat()) else setStroke(stroke, edge)
        }

    /** Something to press: [normal], another fill while pressed, a ring with a halo while it has the focus. */
    fun pressable(normal: Drawable, pressed: Int, radius: Int = Measure.RADIUS): Drawable = StateListDrawable().apply {
        val ring = LayerDrawable(arrayOf(normal, area(Color.TRANSPARENT, theme[Token.HALO], dp(Measure.RING + Measure.HALO), radius),
            area(Color.TRANSPARENT, theme[Token.RING], dp(Measure.RING), radius)))
        addState(intArrayOf(android.R.attr.state_pressed), area(pressed, theme[Token.EDGE], line, radius))
        addState(intArrayOf(android.R.attr.state_focused), ring)
        addState(intArrayOf(), normal)
    }

    /** A dashed line; the view must be as high as it. */
    fun dashes(colour: Token, thickness: Int) = GradientDrawable().apply {
        setShape(GradientDrawable.LINE)
        setStroke(thickness, theme[colour], 4f * thickness, 3f * thickness)
    }

    /** A square area with a bar at its start. */
    fun bar(fill: Int, colour: Int, width: Int, rtl: Boolean, frame: Int = 0): Drawable = barShape(fill, colour, dp(width), rtl, dp(frame))

    /** The square of a row to tick, as high as the first line, so that they are side by side. */
    fun checkBox(line: Int): Drawable = StateListDrawable().apply {
        val high = line + 2 * dp(Space.S3) // it ignores the padding of its row
        addState(intArrayOf(android.R.attr.state_checked), checkSquareShape(theme[Token.DONE], theme[Token.DONE], theme[Token.SURFACE], dp(28), high, dp(2)))
        addState(intArrayOf(), checkSquareShape(theme[Token.SURFACE], theme[Token.EDGE], null, dp(28), high, dp(2)))
    }

    companion object {
        private val fonts = HashMap<String, Typeface>()

        /** The theme that the phone asks for; [contrast] is the person's own switch. */
        fun theme(context: Context, contrast: Boolean): Theme {
            val night = context.resources.configuration.uiMode and Configuration.UI_MODE_NIGHT_MASK == Configuration.UI_MODE_NIGHT_YES
            return Theme.entries.first { it.dark == night && it.contrast == (contrast || ApiCompat.highContrast(context)) }
        }
    }
}

val Text.rtl get() = direction == Direction.RTL

/** A number or a name in Latin letters, the same in every language. */
fun latin(value: String) = Text(value, "en", Script.LATN, Direction.LTR, false, false)

/**
 * The text as it is drawn: without the isolates whose inside runs the way of the text itself. They change nothing, but a
 * line that is wholly inside one is drawn back to front by Android (AndroidBidi.directions turns it round once too seldom).
 * After a hyphen the line may break: Android would rather break a long word in its middle, and joined letters come out wider.
 */
fun Text.displayText(): String {
    val out = StringBuilder(value)
    var depth = 0
    var start = 0
    for (index in value.indices) when (value[index]) {
        in '\u2066'..'\u2068' -> if (depth++ == 0) start = index
        '\u2069' -> if (--depth == 0 && value[start] == '\u2068' && FIRST_STRONG.all { it.isRtl(value, start + 1, index - start - 1) == rtl }) {
            out.setCharAt(start, GONE)
            out.setCharAt(index, GONE)
        }
    }
    return out.filterNot { it == GONE }.replace(HYPHEN, "$0\u200B")
}

/** They agree where there is a letter. */
private val FIRST_STRONG = listOf(TextDirectionHeuristics.FIRSTSTRONG_LTR, TextDirectionHeuristics.FIRSTSTRONG_RTL)
private val HYPHEN = Regex("(?<=\\p{L})-(?=\\p{L})")
private const val GONE = '\uFFFF'
