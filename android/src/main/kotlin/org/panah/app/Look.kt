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
import org.panah.core.Tone

/** The colours of one theme, by the names of `docs/tokens.toml`; a test holds that they agree. */
enum class Theme(private val values: String) {
    LIGHT("F5F3EF FFFFFF 16191C 3F464D 666D73 DCD8D0 0B4F5E 073742 FFFFFF E2EEF0 424E58 E9ECEE 6E4400 FFF2D2 9B1D14 FDECE9 FFFFFF 175330 E5F2E8 16191C FFC93C FFE08A"),
    DARK("111416 1C2124 F3F1EC C6CACD 929AA0 343B3F 86CEDD B4E3EC 05242B 17343B B7C1C9 262D31 F4C563 37290A FF9C8F 431A16 2B0704 86D3A0 143121 FFD75E none 5A4A12"),
    CONTRAST("FFFFFF FFFFFF 000000 000000 000000 000000 003644 000000 FFFFFF FFFFFF 000000 FFFFFF 4F3000 FFFFFF 7A0A03 FFFFFF FFFFFF 0A4421 FFFFFF 000000 FFC93C FFE08A"),
    CONTRAST_DARK("000000 000000 FFFFFF FFFFFF FFFFFF FFFFFF A8E8F5 FFFFFF 000000 000000 FFFFFF 000000 FFD98A 000000 FFBDB3 000000 000000 A6E8BB 000000 FFD75E none 5A4A12");

    private val colours = values.split(' ').map { if (it == "none") Color.TRANSPARENT else Color.parseColor("#$it") }

    operator fun get(token: Token): Int = colours[token.ordinal]

    val dark get() = this == DARK || this == CONTRAST_DARK
    val contrast get() = this == CONTRAST || this == CONTRAST_DARK
}

/** The colours, in the order of `docs/tokens.toml`. */
enum class Token {
    GROUND, SURFACE, INK, INK_SOFT, EDGE, HAIR, ACTION, ACTION_PRESS, ON_ACTION, ACTION_TINT, CALM, CALM_TINT, WARN, WARN_TINT,
    URGENT, URGENT_TINT, ON_URGENT, DONE, DONE_TINT, RING, HALO, MARK,
}

/** The steps of the type scale: size in sp, size when narrow, bold or not, tight lines or not. */
enum class Step(val size: Int, val narrow: Int, val bold: Boolean = false, val tight: Boolean = false) {
    SMALL(16, 16), SMALL_BOLD(16, 16, true, true), SMALL_TIGHT(16, 16, false, true), BODY(18, 18), STRONG(18, 18, true, true),
    LEAD(20, 20, true, true), HEADING_3(19, 19, true, true), HEADING_2(22, 19, true, true), TITLE(28, 22, true, true),
    DAY(32, 24, true, true), DATE(22, 19, true, true), PHRASE(24, 22, true, true), PHONE(22, 22, true, true), FIGURE(20, 20, true, true),
}

/** A script, with its factor and its line heights in em. */
enum class Script(val k: Float, val normal: Float, val tight: Float, val font: String?) {
    LATN(1f, 1.5f, 1.25f, null), CYRL(1f, 1.5f, 1.25f, null), ARAB(1.1f, 1.75f, 1.5f, "NotoSansArabicUI"),
    ARAB_UG(1.1f, 1.8f, 1.55f, "NotoSansArabicUI"), HANS(1f, 1.7f, 1.4f, null);

    companion object {
        /** The script of a language tag: the one it names, else the one the language is written in here. */
        fun of(tag: String): Script = when {
            tag.endsWith("-Cyrl") -> CYRL
            tag.endsWith("-Arab") || tag == "ar" || tag.startsWith("fa") -> ARAB
            tag == "ug" -> ARAB_UG
            tag.startsWith("zh") -> HANS
            tag == "kk" || tag == "ru" -> CYRL
            else -> LATN
        }
    }
}

/** How everything looks: colours, sizes, fonts, lines, frames. The only place that knows. */
class Look(private val context: Context, val theme: Theme) {
    private val metrics = context.resources.displayMetrics
    private val configuration: Configuration = context.resources.configuration
    private val natural = HashMap<Pair<Script, Boolean>, Float>()
    val width = configuration.screenWidthDp
    private val em = width / (16 * configuration.fontScale)
    val narrow = em < NARROW
    val tileColumns = if (em >= TILES_TWO_COLUMNS) 2 else 1
    val languageColumns = if (em < LANGUAGES_ONE_COLUMN) 1 else 2

    /** False where the screen is too low to keep anything on it: landscape on a small phone. */
    val pins = configuration.screenHeightDp >= UNPIN_HEIGHT
    val line = dp(if (theme.contrast) 2 else 1)
    val frame = dp(if (theme.contrast) 3 else 2)
    val gutter = dp(maxOf(if (narrow) S3 else S4, (width - MEASURE_MAX) / 2 + S4))
    val inner = dp(if (narrow) S3 else S4)

    fun dp(value: Int): Int = TypedValue.applyDimension(TypedValue.COMPLEX_UNIT_DIP, value.toFloat(), metrics).toInt()

    operator fun get(token: Token): Int = theme[token]

    /** Sets language, direction, font, size and line height of a view for a text in the language [tag]. */
    fun dress(view: TextView, tag: String, direction: Direction, step: Step, colour: Int) {
        val script = Script.of(tag)
        val rtl = direction == Direction.RTL
        view.textLocale = Locale.forLanguageTag(tag)
        view.textDirection = if (rtl) TextView.TEXT_DIRECTION_RTL else TextView.TEXT_DIRECTION_LTR
        view.layoutDirection = if (rtl) TextView.LAYOUT_DIRECTION_RTL else TextView.LAYOUT_DIRECTION_LTR
        view.typeface = typeface(script, step.bold)
        view.setTextSize(TypedValue.COMPLEX_UNIT_SP, (if (narrow) step.narrow else step.size) * script.k)
        view.setTextColor(colour)
        view.includeFontPadding = script == Script.ARAB || script == Script.ARAB_UG
        // Fonts differ in the line they bring along, so the line is measured and the rest added, whatever the version.
        val wanted = if (step.tight) script.tight else script.normal
        view.setLineSpacing((wanted - naturalLine(script, step.bold)) * view.textSize, 1f)
        Newer.breakLines(view, narrow && step.tight)
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
    fun area(fill: Int, edge: Int = Color.TRANSPARENT, stroke: Int = 0, radius: Int = RADIUS, dash: Boolean = false): GradientDrawable =
        GradientDrawable().apply {
            setColor(fill)
            setCornerRadius(dp(radius).toFloat())
            if (dash) setStroke(stroke, edge, dp(4).toFloat(), dp(3).toFloat()) else setStroke(stroke, edge)
        }

    /** Something to press: [normal], another fill while pressed, a ring with a halo while it has the focus. */
    fun pressable(normal: Drawable, pressed: Int, radius: Int = RADIUS): Drawable = StateListDrawable().apply {
        val ring = LayerDrawable(arrayOf(normal, area(Color.TRANSPARENT, theme[Token.HALO], dp(RING + HALO), radius),
            area(Color.TRANSPARENT, theme[Token.RING], dp(RING), radius)))
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
        val high = line + 2 * dp(S3) // it ignores the padding of its row
        addState(intArrayOf(android.R.attr.state_checked), Box(theme[Token.DONE], theme[Token.DONE], theme[Token.SURFACE], dp(28), high, dp(2)))
        addState(intArrayOf(), Box(theme[Token.SURFACE], theme[Token.EDGE], null, dp(28), high, dp(2)))
    }

    fun tone(tone: Tone): Triple<Token, Token, Icon> = when (tone) {
        Tone.CALM -> Triple(Token.CALM, Token.CALM_TINT, Icon.CALM)
        Tone.WARN -> Triple(Token.WARN, Token.WARN_TINT, Icon.WARN)
        Tone.URGENT -> Triple(Token.URGENT, Token.URGENT_TINT, Icon.URGENT)
        Tone.DONE -> Triple(Token.DONE, Token.DONE_TINT, Icon.DONE)
    }

    fun image(icon: Icon): Int = image(icon.name.lowercase(Locale.ROOT))

    fun image(name: String): Int = images.getOrPut(name) {
        context.resources.getIdentifier("icon_$name", "drawable", "org.panah.app")
    }

    companion object {
        const val S1 = 4
        const val S2 = 8
        const val S3 = 12
        const val S4 = 16
        const val S5 = 24
        const val S6 = 32
        const val S7 = 48
        const val RADIUS = 8
        const val RADIUS_FIELD = 4
        const val TARGET = 48
        const val BUTTON = 56
        const val TILE = 108
        const val LANGUAGE_CELL = 60
        const val HOTLINE = 64
        const val MEASURE_MAX = 608
        const val RING = 3
        const val HALO = 5
        const val NARROW = 16
        const val TILES_TWO_COLUMNS = 22
        const val LANGUAGES_ONE_COLUMN = 15
        const val UNPIN_HEIGHT = 400
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
