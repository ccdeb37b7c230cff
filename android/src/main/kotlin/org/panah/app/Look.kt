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
import android.text.TextPaint
import android.util.TypedValue
import android.widget.TextView
import java.util.Locale
import org.panah.core.Direction
import org.panah.core.Icon
import org.panah.core.Text

/** The script of a language tag: the one it names, else the one the language is written in here. */
fun Script.Companion.of(tag: String): Script = when {
    tag.endsWith("-Cyrl") -> Script.CYRL
    tag.endsWith("-Arab") || tag == "ar" || tag.startsWith("fa") -> Script.ARAB
    tag == "ug" -> Script.ARAB_UG
    tag.startsWith("zh") -> Script.HANS
    tag == "kk" || tag == "ru" -> Script.CYRL
    else -> Script.LATN
}

/** How everything looks on this screen, at this text size: fonts, lines, frames, from the values of `Tokens.kt`. */
class Look(private val context: Context, val theme: Theme) {
    private val metrics = context.resources.displayMetrics
    private val configuration: Configuration = context.resources.configuration
    private val natural = HashMap<Pair<Script, Boolean>, Float>()
    val width = configuration.screenWidthDp
    private val em = width / (16 * configuration.fontScale)
    val narrow = em < Measure.NARROW
    val tileColumns = if (em >= Measure.TILES_TWO_COLUMNS) 2 else 1
    val languageColumns = if (em < Measure.LANGUAGES_ONE_COLUMN) 1 else 2

    /** False where the screen is too low to keep anything on it: landscape on a small phone. */
    val pins = configuration.screenHeightDp >= Measure.UNPIN_HEIGHT
    val line = dp(if (theme.contrast) Measure.LINE_CONTRAST else Measure.LINE)
    val frame = dp(if (theme.contrast) Measure.FRAME_CONTRAST else Measure.FRAME)
    val gutter = dp(maxOf(if (narrow) Space.S3 else Space.S4, (width - Measure.MEASURE_MAX) / 2 + Space.S4))
    val inner = dp(if (narrow) Space.S3 else Space.S4)

    fun dp(value: Int): Int = TypedValue.applyDimension(TypedValue.COMPLEX_UNIT_DIP, value.toFloat(), metrics).toInt()

    operator fun get(token: Token): Int = theme[token]

    /** Sets language, direction, font, size and line height of a view for a text in the language [tag]. */
    fun dress(view: TextView, tag: String, direction: Direction, size: TextSize, colour: Int) {
        val script = Script.of(tag)
        val rtl = direction == Direction.RTL
        view.textLocale = Locale.forLanguageTag(tag)
        view.textDirection = if (rtl) TextView.TEXT_DIRECTION_RTL else TextView.TEXT_DIRECTION_LTR
        view.layoutDirection = if (rtl) TextView.LAYOUT_DIRECTION_RTL else TextView.LAYOUT_DIRECTION_LTR
        view.typeface = typeface(script, size.bold)
        view.setTextSize(TypedValue.COMPLEX_UNIT_SP, (if (narrow) size.narrow else size.sp) * script.k)
        view.setTextColor(colour)
        view.includeFontPadding = script == Script.ARAB || script == Script.ARAB_UG
        // Fonts differ in the line they bring along, so the line is measured and the rest added, whatever the version.
        val wanted = if (size.tight) script.tight else script.normal
        view.setLineSpacing((wanted - naturalLine(script, size.bold)) * view.textSize, 1f)
        Newer.breakLines(view, narrow && size.tight)
    }

    /** The line height that the fonts of [script] bring along, in em. */
    private fun naturalLine(script: Script, bold: Boolean): Float = natural.getOrPut(script to bold) {
        val paint = TextPaint().apply { textSize = 100f; typeface = typeface(script, bold) }
        val sample = when (script) {
            Script.ARAB, Script.ARAB_UG -> "\u0626\u06C7\u067E"
            Script.HANS -> "\u6C38"
            Script.CYRL -> "\u0416\u0443"
            Script.LATN -> "Hg"
        }
        @Suppress("DEPRECATION") // its successor needs API 23
        StaticLayout(sample, paint, 1000, Layout.Alignment.ALIGN_NORMAL, 1f, 0f, false).height / 100f
    }

    private fun typeface(script: Script, bold: Boolean): Typeface {
        val name = script.font ?: return if (bold) Typeface.DEFAULT_BOLD else Typeface.DEFAULT
        val file = "fonts/$name-${if (bold) "Bold" else "Regular"}.ttf"
        return fonts.getOrPut(file) {
            try {
                Typeface.createFromAsset(context.assets, file)
            } catch (_: RuntimeException) { // the phone cannot read it: its own font is better than none
                if (bold) Typeface.DEFAULT_BOLD else Typeface.DEFAULT
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
    fun bar(fill: Int, colour: Int, width: Int, rtl: Boolean, frame: Int = 0): Drawable = Bar(fill, colour, dp(width), rtl, dp(frame))

    /** The square of a row to tick, as high as the first line, so that they stand side by side. */
    fun checkBox(line: Int): Drawable = StateListDrawable().apply {
        val high = line + 2 * dp(Space.S3) // it ignores the padding of its row
        addState(intArrayOf(android.R.attr.state_checked), Box(theme[Token.DONE], theme[Token.DONE], theme[Token.SURFACE], dp(28), high, dp(2)))
        addState(intArrayOf(), Box(theme[Token.SURFACE], theme[Token.EDGE], null, dp(28), high, dp(2)))
    }

    fun image(icon: Icon): Int = image(icon.name.lowercase(Locale.ROOT))

    fun image(name: String): Int = images.getOrPut(name) {
        context.resources.getIdentifier("icon_$name", "drawable", "org.panah.app")
    }

    companion object {
        private val fonts = HashMap<String, Typeface>()
        private val images = HashMap<String, Int>()

        /** The theme that the phone asks for; [contrast] is the person's own switch. */
        fun theme(context: Context, contrast: Boolean): Theme {
            val mask = context.resources.configuration.uiMode and Configuration.UI_MODE_NIGHT_MASK
            val night = mask == Configuration.UI_MODE_NIGHT_YES
            val more = contrast || Newer.highContrast(context)
            return if (more) { if (night) Theme.CONTRAST_DARK else Theme.CONTRAST } else if (night) Theme.DARK else Theme.LIGHT
        }
    }
}

val Text.rtl get() = direction == Direction.RTL

/**
 * The text as it is drawn: without the isolates whose inside runs the way of the text itself. They change nothing, but a
 * line that lies wholly inside one is drawn back to front by Android (AndroidBidi.directions turns it round once too seldom).
 * After a hyphen the line may break: Android would rather break a long word in its middle, and joined letters come out wider.
 */
fun Text.drawn(): String {
    val out = StringBuilder(value)
    var depth = 0
    var start = -1 // of an isolate at depth 1 whose direction is not known yet, or is that of the text
    for (index in value.indices) {
        val letter = Character.getDirectionality(value[index])
        when {
            value[index] in '\u2066'..'\u2068' -> if (depth++ == 0) start = if (value[index] == '\u2068') index else -1
            value[index] == '\u2069' -> if (--depth == 0 && start < -1) {
                out.setCharAt(-start - 2, GONE)
                out.setCharAt(index, GONE)
            }
            depth == 1 && start >= 0 && letter == Character.DIRECTIONALITY_LEFT_TO_RIGHT -> start = if (rtl) -1 else -start - 2
            depth == 1 && start >= 0 && (letter == Character.DIRECTIONALITY_RIGHT_TO_LEFT || letter == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) -> start = if (rtl) -start - 2 else -1
        }
    }
    return out.filterNot { it == GONE }.replace(HYPHEN, "$0\u200B")
}

private val HYPHEN = Regex("(?<=\\p{L})-(?=\\p{L})")
private const val GONE = '\uFFFF'
