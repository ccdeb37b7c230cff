package org.panah.app

import android.graphics.Bitmap
import android.graphics.Color
import android.graphics.ColorFilter
import android.graphics.PorterDuff
import android.graphics.PorterDuffColorFilter
import android.graphics.Rect
import android.view.View
import android.view.ViewGroup
import android.view.accessibility.AccessibilityManager
import android.widget.ImageView
import android.widget.ScrollView
import android.widget.TextView
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.panah.core.Block
import org.panah.core.DayState
import org.panah.core.Item
import org.panah.core.Section
import org.panah.core.SectionKind
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config

/** What is to be done now, the quiet sheet of 2018, doors: how they look in the four themes, and what a screen reader is told. */
@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "w360dp-h640dp-mdpi")
class SectionsTest {
    @After
    fun asBefore() {
        RuntimeEnvironment.setQualifiers("w360dp-h640dp-notnight-mdpi")
        RuntimeEnvironment.setFontScale(1f)
    }

    private fun open(tag: String, route: String, theme: Theme = Theme.LIGHT): MainActivity {
        RuntimeEnvironment.setQualifiers(if (theme.dark) "+night" else "+notnight")
        return launch(tag, contrast = theme.contrast).get().apply { goTo(route) }
    }

    /** Does [check] with the page in every theme, from left to right and from right to left. */
    private fun everyTheme(route: String, check: MainActivity.(Theme, Boolean) -> Unit) {
        for (theme in Theme.entries) for (tag in listOf("en", "fa-AF")) open(tag, route, theme).check(theme, tag == "fa-AF")
    }

    private fun MainActivity.section(kind: SectionKind): Section = page!!.sections.first { it.kind == kind }
    private fun MainActivity.view(item: Item): View = screen().findViewWithTag(item.id)
    private val MainActivity.inside: View get() = screen().all().first { it is ScrollView }.let { (it as ViewGroup).getChildAt(0) }

    /** Where a view is on the whole page. */
    private fun MainActivity.box(view: View): Rect = Rect(0, 0, view.width, view.height).also { (inside as ViewGroup).offsetDescendantRectToMyCoords(view, it) }
    private fun MainActivity.picture(): Bitmap = inside.bitmap()
    private fun View.texts(): List<TextView> = all().filterIsInstance<TextView>()
    private fun View.words(): List<String> = texts().map { it.text.toString() }

    /** How different two colours are for an eye (WCAG 2). */
    private fun contrast(one: Int, two: Int): Double {
        val (dark, light) = listOf(one, two).map { Color.luminance(it).toDouble() }.sorted()
        return (light + 0.05) / (dark + 0.05)
    }

    private fun Token.filter(theme: Theme): ColorFilter = PorterDuffColorFilter(theme[this], PorterDuff.Mode.SRC_ATOP)

    @Test
    fun `what to do now is a card in a strong frame, its heading a bar across and a heading to a screen reader`() = everyTheme("procedure/claim") { theme, _ ->
        val section = section(SectionKind.NOW)
        val heading = view(section.items[0]) as TextView
        assertTrue(heading.isAccessibilityHeading)
        assertEquals(theme[Token.SURFACE], heading.currentTextColor)
        assertTrue("$theme", contrast(theme[Token.SURFACE], theme[Token.INK]) >= 7)
        val card = heading.parent as View
        val (bar, frame) = box(heading) to box(card)
        assertEquals("across the card", Rect(frame.left + 3, frame.top + 3, frame.right - 3, bar.bottom), bar)
        val seen = picture()
        assertEquals(theme[Token.INK], seen.getPixel(bar.left + 2, bar.bottom - 2))
        for (depth in 0..2) assertEquals("$theme frame", theme[Token.INK], seen.getPixel(frame.centerX(), frame.bottom - 1 - depth))
        assertEquals(theme[Token.SURFACE], seen.getPixel(frame.centerX(), frame.bottom - 4))
        assertTrue("everything of it is in the card", section.items.all { item -> generateSequence(view(item)) { it.parent as? View }.any { it === card } })
        val below = section.items.drop(1).map { box(view(it)).top }
        assertEquals(below.sorted(), below)
        assertTrue(below[0] >= bar.bottom)
    }

    @Test
    fun `a point with a second line has its first in bold, and both are read together`() {
        val activity = open("en", "procedure/claim")
        val list = activity.section(SectionKind.NOW).items.map { it.block }.filterIsInstance<Block.Checklist>().first()
        for (item in list.items) {
            val row = activity.screen().findViewWithTag<View>(item.id)
            assertEquals(listOf(item.label.displayText(), item.note!!.displayText()), row.words())
            val (label, note) = row.texts()
            assertTrue(label.typeface.isBold && !note.typeface.isBold)
            assertEquals(TextSize.HEADING_3.sp.toFloat(), label.textSize, 0.1f)
            assertTrue(activity.box(label).bottom <= activity.box(note).top)
            assertTrue(row.isScreenReaderFocusable && row.contentDescription == null)
            assertTrue(row.texts().all { it.isImportantForAccessibility && !it.isFocusable })
            assertEquals("with its icon", if (item.icon == null) 0 else 1, row.all().count { it is ImageView && !it.isImportantForAccessibility })
        }
    }

    @Test
    fun `what is not translated is marked in the card and in the door`() {
        for (tag in TAGS) for (route in listOf("home", "procedure/claim")) {
            val activity = open(tag, route)
            for (section in activity.page!!.sections) for (item in section.items) {
                val mark = item.mark?.displayText() ?: continue
                val view = activity.view(item)
                val marks = activity.inside.texts().filter { it.text.toString() == mark && it.isShown }
                val place = "$tag $route ${item.id}"
                when (section.kind) {
                    SectionKind.DOORS -> assertEquals(place, mark, view.words().first())
                    SectionKind.NOW -> if (item === section.items[0]) { // below the bar, above what comes next
                        assertTrue(place, marks.any { activity.box(it).top in activity.box(view).bottom..activity.box(activity.view(section.items[1])).top })
                    } else assertTrue(place, marks.any { activity.box(it).bottom in activity.box(view).top - 8..activity.box(view).top })
                    else -> assertTrue(place, marks.any { activity.box(it).bottom in activity.box(view).top - 8..activity.box(view).top })
                }
            }
        }
    }

    @Test
    fun `a door goes across, is high enough, and says label, second line and mark as one`() = everyTheme("home") { theme, rtl ->
        val section = section(SectionKind.DOORS)
        val seen = picture()
        assertEquals("one is urgent", 1, section.items.count { (it.block as Block.Link).v1.urgent })
        for (item in section.items) {
            val link = (item.block as Block.Link).v1
            val door = view(item)
            val place = box(door)
            assertTrue(link.id, place.height() >= Measure.DOOR)
            assertEquals("$theme ${link.id}", Space.S4 to inside.width - Space.S4, place.left to place.right)
            assertEquals(listOfNotNull(item.mark, link.label, link.note).map { it.displayText() }, door.words())
            assertTrue(door.isClickable && door.contentDescription == null && door.texts().all { it.isImportantForAccessibility && !it.isClickable })
            assertEquals("android.widget.Button", door.createAccessibilityNodeInfo().className)
            val label = door.texts()[if (item.mark == null) 0 else 1]
            assertEquals(TextSize.HEADING_3.sp.toFloat() * link.label.script.look.k, label.textSize, 0.1f)
            assertTrue(label.typeface.isBold)
            assertEquals(theme[Token.INK_SOFT], door.texts().last().currentTextColor)
            assertTrue(contrast(theme[Token.INK_SOFT], theme[Token.SURFACE]) >= 4.5)
            val edge = if (link.urgent) Token.URGENT else Token.EDGE
            for (depth in 0 until if (theme.contrast) 3 else 2) assertEquals("$theme ${link.id}", theme[edge], seen.getPixel(place.centerX(), place.top + depth))
            assertTrue(contrast(theme[edge], theme[Token.GROUND]) >= 3)
            val icon = door.all().filterIsInstance<ImageView>().single()
            assertEquals(32, icon.width)
            assertEquals((if (link.urgent) Token.URGENT else Token.ACTION).filter(theme), icon.colorFilter)
            assertEquals("at the start of its own text", link.label.rtl, box(icon).centerX() > place.centerX())
        }
        assertEquals("the door follows its text, the page its language", rtl, inside.findViewWithTag<View>(page!!.items[0].id).layoutDirection == View.LAYOUT_DIRECTION_RTL)
    }

    @Test
    fun `the sheet of 2018 is quiet but can be read, behind a bar at the reading edge`() {
        val sizes = HashSet<Float>()
        for (route in listOf("procedure/claim", "appeal", "deadlines/arrival/2026-11-24")) everyTheme(route) { theme, rtl ->
            val section = section(SectionKind.SHEET)
            val sheet = view(section.items[0]).parent as View
            val (place, seen) = box(sheet) to picture()
            val (edge, other) = if (rtl) place.right - 1 to place.left else place.left to place.right - 1
            val middle = place.height() / 4
            for (depth in 0..3) assertEquals("$theme bar", theme[Token.HAIR], seen.getPixel(if (rtl) edge - depth else edge + depth, place.top + middle))
            assertNotEquals("no bar at the end", theme[Token.HAIR], seen.getPixel(other, place.top + 2))
            for (text in sheet.texts()) {
                assertEquals("$theme ${text.text}", theme[Token.INK_SOFT], text.currentTextColor)
                assertTrue("away from the bar", if (rtl) box(text).right <= edge - Space.S4 else box(text).left >= edge + Space.S4)
            }
            assertTrue("$theme", contrast(theme[Token.INK_SOFT], theme[Token.GROUND]) >= 4.5)
            for (item in section.items) when (val block = item.block) {
                is Block.Heading -> {
                    val size = if (block.level.toInt() == 2) TextSize.HEADING_3 else TextSize.STRONG
                    val view = view(item) as TextView
                    assertEquals(size.sp * block.text.script.look.k, view.textSize, 0.1f)
                    assertTrue(view.typeface.isBold && view.isAccessibilityHeading)
                }
                is Block.Paragraph -> (view(item) as TextView).run {
                    sizes += textSize / block.text.script.look.k
                    assertFalse(typeface.isBold)
                }
                else -> Unit
            }
        }
        assertEquals(setOf(TextSize.SMALL.sp.toFloat()), sizes)
    }

    @Test
    fun `the headings of a page begin with one of level 1 and skip none`() {
        for (page in PAGES.values) {
            val levels = page.blocks.filterIsInstance<Block.Heading>().map { it.level.toInt() }
            assertEquals(page.route, 1, levels.first())
            assertEquals(page.route, 1, levels.count { it == 1 })
            levels.zipWithNext { before, next -> assertTrue(page.route, next <= before + 1) }
        }
    }

    @Test
    fun `only the choice of language has the small heading, and an odd last cell is as wide as the grid`() {
        val activity = open("en", "situation/came")
        val title = { (activity.view(activity.page!!.items[0]) as TextView).apply { assertTrue(isShown) }.textSize }
        assertEquals(TextSize.TITLE.sp.toFloat(), title(), 0.1f)
        val choices = activity.page!!.blocks.filterIsInstance<Block.Choice>()
        assertTrue(choices.any { it.options.size % 2 == 1 })
        for (choice in choices) {
            val cells = choice.options.map { activity.box(activity.screen().findViewWithTag(it.id)) }
            assertTrue(cells.all { it.height() >= Measure.TARGET })
            assertEquals("side by side", cells[0].top, cells[1].top)
            if (cells.size % 2 == 1) assertEquals(cells[1].right - cells[0].left, cells.last().width())
        }
        for (route in listOf("home", "deadlines/arrival/2026-11-24")) {
            activity.goTo(route)
            assertEquals(route, TextSize.TITLE.sp.toFloat(), title(), 0.1f)
        }
        activity.goTo("language")
        assertEquals(TextSize.LEAD.sp.toFloat(), title(), 0.1f)
    }

    @Test
    fun `a day on which offices are closed is drawn so, today too, and today keeps its thick frame`() {
        fun today(now: org.panah.bindings.Now, theme: Theme): Pair<Boolean, Set<Int>> {
            val activity = open("en", "home", theme)
            phone.now = now
            activity.goTo("deadlines/arrival/2026-11-25")
            val (item, deadline) = activity.page!!.items.firstNotNullOf { item -> (item.block as? Block.Deadline)?.let { item to it.v1 } }
            val index = deadline.days.indexOfFirst { it.state == DayState.TODAY }
            val cell = activity.view(item).all().filterIsInstance<Grid>().single().getChildAt(index)
            val (place, seen) = activity.box(cell) to activity.picture()
            for (depth in 0..2) assertTrue("$theme", (place.left + 8 until place.right - 8).any { seen.getPixel(it, place.top + depth) == theme[Token.INK] })
            assertEquals(theme[Token.INK], cell.texts().first().currentTextColor)
            assertEquals(theme[if (deadline.days[index].closed) Token.CALM_TINT else Token.SURFACE], seen.getPixel(place.left + 8, place.bottom - 5))
            return deadline.days[index].closed to (place.left + 8 until place.right - 8).map { seen.getPixel(it, place.top + 1) }.toSet()
        }
        for (theme in Theme.entries) {
            val (shut, dashes) = today(later(4 * 24), theme) // Saturday
            assertTrue("$theme", shut && dashes.size > 1)
            val (closed, line) = today(later(2 * 24), theme)
            assertFalse(closed)
            assertEquals("$theme", setOf(theme[Token.INK]), line)
        }
    }

    @Test
    fun `the pages that are needed first fit a small screen with large text, in every language`() {
        RuntimeEnvironment.setQualifiers("w320dp-h568dp-mdpi")
        RuntimeEnvironment.setFontScale(2f)
        val faults = ArrayList<String>()
        for (tag in TAGS) {
            val activity = open(tag, "home")
            for (route in listOf("home", "emergency", "situation/came", "procedure/claim", "appeal", "deadlines/crossing", "deadlines/arrival/2026-11-24/in/almaty", "deadlines/crossing/2026-11-24")) {
                activity.goTo(route)
                assertTrue(route, activity.page!!.found)
                faults += LayoutAssertions.faults(activity.screen(), activity.page!!, "$tag $route")
            }
        }
        assertNone(faults)
    }

    @Test
    fun `another language, and the way back, keep the block of a section at the head`() {
        val activity = open("en", "procedure/claim")
        val item = activity.section(SectionKind.SHEET).items.last()
        val scroll = { activity.screen().all().first { it is ScrollView } }
        val top = { activity.box(activity.view(item)).top }
        scroll().scrollTo(0, top() + 10)
        assertEquals(item.id to 10, activity.position())
        activity.goTo("language/procedure/claim")
        activity.press("language-ar")
        assertEquals("procedure/claim" to "ar", activity.page!!.run { route to language })
        assertEquals(top() + 10, scroll().scrollY)
        activity.goTo("rights")
        activity.pressBack()
        assertEquals(top() + 10, scroll().scrollY)
    }

    @Test
    fun `a page whose title is marked takes a screen reader to the title`() {
        val marked = TAGS.firstNotNullOfOrNull { tag -> PAGES.keys.firstOrNull { phone.panah.page(it, tag, NOW).items[0].mark != null }?.let { tag to it } } ?: return
        val activity = open(marked.first, "home")
        shadowOf(activity.getSystemService(AccessibilityManager::class.java)).run { setEnabled(true); setTouchExplorationEnabled(true) }
        activity.goTo(marked.second)
        val title = activity.view(activity.page!!.items[0]) as TextView
        assertEquals(activity.page!!.title.displayText(), title.text.toString())
        assertTrue(title.isAccessibilityHeading && title.isAccessibilityFocused)
    }
}
