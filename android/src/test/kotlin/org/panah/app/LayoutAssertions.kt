package org.panah.app

import android.graphics.Rect
import android.graphics.Typeface
import android.view.View
import android.view.ViewGroup
import android.widget.ScrollView
import android.widget.TextView
import org.panah.bindings.languages
import org.panah.core.Direction
import org.panah.core.Page

/** Says what is wrong with a page as it is laid out: cut, missing, overlapping, running the wrong way, too small to press. */
object LayoutAssertions {
    private val known = HashMap<Pair<Typeface, Int>, Boolean>()

    /** The languages that are written from right to left. */
    private val rightToLeft = languages().filter { it.direction == Direction.RTL }.map { it.tag }

    fun faults(screen: View, page: Page, place: String): List<String> {
        val texts = screen.all().filterIsInstance<TextView>().filter { it.isShown && it.text.isNotEmpty() }
        val faults = texts.flatMap { text -> clipped(text) + missing(text) + turned(text) } + overlaps(texts) + wide(screen) + sides(screen, page) + targets(screen)
        return faults.map { "$place: $it" }
    }

    private fun clipped(view: TextView): List<String> {
        val layout = view.layout ?: return listOf("not laid out: ${view.text}")
        val faults = ArrayList<String>()
        val room = view.height - view.totalPaddingTop - view.totalPaddingBottom
        if (layout.height > room + 1) faults += "cut below by ${layout.height - room}: ${view.text}"
        for (line in 0 until layout.lineCount) {
            if (view.ellipsize != null) continue // only the title in the bar, which may be cut
            if (layout.getEllipsisCount(line) > 0) faults += "shortened: ${view.text}"
            if (layout.getLineMax(line) > view.width - view.totalPaddingLeft - view.totalPaddingRight + 1) faults += "cut at the side by ${layout.getLineMax(line) - view.width + view.totalPaddingLeft + view.totalPaddingRight}: ${view.text.substring(layout.getLineStart(line), layout.getLineEnd(line))} in ${view.text}"
        }
        if (view.width <= 0 || view.height <= 0) faults += "has no room: ${view.text}"
        var parent = view.parent as? ViewGroup
        val box = Rect(0, 0, view.width, view.height)
        var child: View = view
        while (parent != null && parent !is ScrollView) { // every parent must have room for it
            box.offset(child.left, child.top)
            if (box.left < -1 || box.right > parent.width + 1 || box.top < -1 || box.bottom > parent.height + 1) {
                faults += "hangs out of ${parent.javaClass.simpleName} ${parent.tag ?: ""}: ${view.text}"
                break
            }
            child = parent
            parent = parent.parent as? ViewGroup
        }
        return faults
    }

    private fun missing(view: TextView): List<String> {
        val text = view.text.toString()
        val lost = ArrayList<String>()
        var index = 0
        while (index < text.length) {
            val point = text.codePointAt(index)
            val sign = String(Character.toChars(point))
            index += sign.length
            val invisible = Character.getType(point).toByte().let { it == Character.FORMAT || it == Character.CONTROL } || Character.isWhitespace(point)
            if (!invisible && !known.getOrPut(view.typeface to point) { view.paint.hasGlyph(sign) }) lost += "no sign for U+%04X in: %s".format(point, text)
        }
        return lost
    }

    /** Letters of a right-to-left script are in a right-to-left paragraph, and the other way round. */
    private fun turned(view: TextView): List<String> {
        val first = view.text.firstOrNull { it.isLetter() } ?: return emptyList()
        val rtl = Character.getDirectionality(first).let { it == Character.DIRECTIONALITY_RIGHT_TO_LEFT || it == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC }
        val drawn = view.layout?.getParagraphDirection(0) ?: return emptyList()
        val expected = view.textLocale.toLanguageTag() in rightToLeft
        return if ((drawn < 0) != expected || (rtl && !expected)) listOf("runs the wrong way: ${view.text}") else emptyList()
    }

    private fun overlaps(texts: List<TextView>): List<String> {
        val boxes = texts.map { text -> text to Rect().also { box -> text.getDrawingRect(box); (text.rootView as ViewGroup).offsetDescendantRectToMyCoords(text, box) } }
        return boxes.flatMapIndexed { index, (one, box) ->
            boxes.drop(index + 1).filter { (two, other) -> one.pinned() == two.pinned() && Rect(box).run { intersect(other) && width() > 1 && height() > 1 } }
                .map { (two) -> "lies over each other: ${one.text} / ${two.text}" }
        }
    }

    /** True for what does not scroll: it may lie over what does. */
    private fun View.pinned(): Boolean = generateSequence(parent) { it.parent }.none { it is ScrollView }

    private fun wide(screen: View): List<String> = screen.all().filterIsInstance<ScrollView>().filter { it.getChildAt(0).width > it.width }.map { "wider than the screen" }

    private fun sides(screen: View, page: Page): List<String> {
        val rtl = page.direction == Direction.RTL
        val hotline = screen.findViewWithTag<View>("hotline") ?: return listOf("no hotline")
        val language = screen.findViewWithTag<View>("language")
        val place = language?.let { button -> Rect().also { button.getDrawingRect(it); (screen as ViewGroup).offsetDescendantRectToMyCoords(button, it) } }
        return listOfNotNull(
            "the page runs the wrong way".takeIf { (hotline.layoutDirection == View.LAYOUT_DIRECTION_RTL) != rtl },
            "a language button too many or too few".takeIf { (language == null) != (page.frame.language == null) },
            "the language button is on the wrong side".takeIf { place != null && (place.centerX() < screen.width / 2) != rtl && place.width() < screen.width / 2 },
        )
    }

    private fun targets(screen: View): List<String> {
        val least = (48 * screen.resources.displayMetrics.density).toInt() - 1
        return screen.all().filter { it.isClickable && it.isShown && (it.width < least || it.height < least) }
            .map { "too small to press, ${it.width} x ${it.height}: ${it.tag}" }
    }
}
