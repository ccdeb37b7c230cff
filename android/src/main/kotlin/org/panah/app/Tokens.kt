// Written by docs/tokens.py from docs/tokens.toml.

package org.panah.app

import org.panah.core.Icon
import org.panah.core.Script
import org.panah.core.Severity

/** The four themes. */
enum class Theme(val dark: Boolean, val contrast: Boolean) {
    LIGHT(false, false),
    DARK(true, false),
    CONTRAST(false, true),
    CONTRAST_DARK(true, true),
    ;

    operator fun get(token: Token): Int = token.colours[ordinal].toInt()
}

/** The colours, in the order of the themes; transparent where a theme does without one. */
enum class Token(internal vararg val colours: Long) {
    GROUND(0xFFF5F3EF, 0xFF111416, 0xFFFFFFFF, 0xFF000000),
    SURFACE(0xFFFFFFFF, 0xFF1C2124, 0xFFFFFFFF, 0xFF000000),
    INK(0xFF16191C, 0xFFF3F1EC, 0xFF000000, 0xFFFFFFFF),
    INK_SOFT(0xFF3F464D, 0xFFC6CACD, 0xFF000000, 0xFFFFFFFF),
    EDGE(0xFF666D73, 0xFF929AA0, 0xFF000000, 0xFFFFFFFF),
    HAIR(0xFFDCD8D0, 0xFF343B3F, 0xFF000000, 0xFFFFFFFF),
    ACTION(0xFF0B4F5E, 0xFF86CEDD, 0xFF003644, 0xFFA8E8F5),
    ACTION_PRESS(0xFF073742, 0xFFB4E3EC, 0xFF000000, 0xFFFFFFFF),
    ON_ACTION(0xFFFFFFFF, 0xFF05242B, 0xFFFFFFFF, 0xFF000000),
    ACTION_TINT(0xFFE2EEF0, 0xFF17343B, 0xFFFFFFFF, 0xFF000000),
    CALM(0xFF424E58, 0xFFB7C1C9, 0xFF000000, 0xFFFFFFFF),
    CALM_TINT(0xFFE9ECEE, 0xFF262D31, 0xFFFFFFFF, 0xFF000000),
    WARN(0xFF6E4400, 0xFFF4C563, 0xFF4F3000, 0xFFFFD98A),
    WARN_TINT(0xFFFFF2D2, 0xFF37290A, 0xFFFFFFFF, 0xFF000000),
    URGENT(0xFF9B1D14, 0xFFFF9C8F, 0xFF7A0A03, 0xFFFFBDB3),
    URGENT_TINT(0xFFFDECE9, 0xFF431A16, 0xFFFFFFFF, 0xFF000000),
    ON_URGENT(0xFFFFFFFF, 0xFF2B0704, 0xFFFFFFFF, 0xFF000000),
    DONE(0xFF175330, 0xFF86D3A0, 0xFF0A4421, 0xFFA6E8BB),
    DONE_TINT(0xFFE5F2E8, 0xFF143121, 0xFFFFFFFF, 0xFF000000),
    RING(0xFF16191C, 0xFFFFD75E, 0xFF000000, 0xFFFFD75E),
    HALO(0xFFFFC93C, 0, 0xFFFFC93C, 0),
    MARK(0xFFFFE08A, 0xFF5A4A12, 0xFFFFE08A, 0xFF5A4A12),
    PHRASE_GROUND(0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF),
    PHRASE_INK(0xFF000000, 0xFF000000, 0xFF000000, 0xFF000000),
}

/** The type scale: size in sp, size on a narrow page, bold or not, lines of titles or of running text. */
enum class TextSize(val sp: Int, val narrow: Int, val bold: Boolean, val tight: Boolean) {
    SMALL(16, 16, false, false),
    SMALL_TIGHT(16, 16, false, true),
    SMALL_BOLD(16, 16, true, true),
    BODY(18, 18, false, false),
    STRONG(18, 18, true, true),
    LEAD(20, 20, true, true),
    HEADING_3(19, 19, true, true),
    HEADING_2(22, 19, true, true),
    TITLE(28, 22, true, true),
    DAY(32, 24, true, true),
    DATE(22, 19, true, true),
    PHRASE(24, 22, true, true),
    PHONE(22, 22, true, true),
}

/** How a script is set: factor of every size, line heights in em of running text and of titles, the font that comes along. */
class ScriptLook(val k: Float, val normal: Float, val tight: Float, val font: String?)

val Script.look: ScriptLook get() = when (this) {
    Script.LATN -> ScriptLook(1.0f, 1.5f, 1.25f, null)
    Script.CYRL -> ScriptLook(1.0f, 1.5f, 1.25f, null)
    Script.ARAB -> ScriptLook(1.1f, 1.75f, 1.5f, "NotoSansArabicUI")
    Script.ARAB_UG -> ScriptLook(1.1f, 1.8f, 1.55f, "NotoSansArabicUI")
    Script.HANS -> ScriptLook(1.0f, 1.7f, 1.4f, null)
}

/** Space in dp; it does not grow with the text. */
object Space {
    const val S1 = 4
    const val S2 = 8
    const val S3 = 12
    const val S4 = 16
    const val S5 = 24
    const val S6 = 32
    const val S7 = 48
}

/** Heights, corners and strokes in dp, breaks in em, paper in points. */
object Measure {
    const val RADIUS = 8
    const val RADIUS_FIELD = 4
    const val TARGET = 48
    const val BUTTON = 56
    const val DOOR = 72
    const val HOTLINE = 64
    const val LANGUAGE_CELL = 60
    const val MEASURE_MAX = 608
    const val LINE = 1
    const val FRAME = 2
    const val STRONG = 3
    const val BAR = 4
    const val RING = 3
    const val HALO = 5
    const val LINE_CONTRAST = 2
    const val FRAME_CONTRAST = 3
    const val NARROW = 16
    const val TWO_COLUMNS = 22
    const val LANGUAGES_ONE_COLUMN = 15
    const val NAME_IN_BAR = 30
    const val UNPIN_HEIGHT = 400
    const val LOW_HEIGHT = 640
    const val PAPER_MARGIN = 34
    const val PAPER_BODY = 10
}

/** How a severity looks: its colours, its icon, the bar at its start and the frame around it in dp. */
class SeverityLook(val ink: Token, val tint: Token, val icon: Icon, val bar: Int, val frame: Int)

val Severity.look: SeverityLook get() = when (this) {
    Severity.INFO -> SeverityLook(Token.CALM, Token.CALM_TINT, Icon.INFO, 4, 0)
    Severity.WARNING -> SeverityLook(Token.WARN, Token.WARN_TINT, Icon.WARNING, 8, 0)
    Severity.URGENT -> SeverityLook(Token.URGENT, Token.URGENT_TINT, Icon.URGENT, 3, 3)
}
