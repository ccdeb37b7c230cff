package org.panah.app

import android.view.View
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.panah.core.Direction
import org.panah.core.Script
import org.panah.core.Target
import org.panah.core.Text
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import java.io.File

fun assertNone(faults: List<String>) = assertTrue("${faults.size} faults:\n" + faults.take(60).joinToString("\n"), faults.isEmpty())

@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "w360dp-h640dp-mdpi")
class PagesTest {
    @Test
    fun `every page in every language is launched and drawn`() {
        val faults = ArrayList<String>()
        for (tag in TAGS) {
            val activity = launch(tag).get()
            for (route in PAGES.keys) {
                activity.goTo(route)
                assertEquals(tag, activity.page!!.language)
                faults += LayoutAssertions.faults(activity.screen(), activity.page!!, "$tag $route")
                activity.screen().bitmap().recycle()
            }
        }
        assertNone(faults)
    }

    @Test
    fun `a page needs a small part of the 30 MB that an old phone gives, and one that was left is let go`() {
        val activity = launch("ar").get()
        fun used(): Long = Runtime.getRuntime().run { List(6) { gc(); idle(); totalMemory() - freeMemory() }.min() }
        val largest = PAGES.values.maxBy { page -> page.items.sumOf { it.spoken.size } }.route
        used() // lets go of what other tests left
        activity.goTo(largest)
        val (page, look) = activity.page!! to Look(activity, Theme.LIGHT)
        val before = used()
        val held = List(50) { PageScreen(activity, look, page, activity.navigation, null).apply { root.measure(360 or View.MeasureSpec.EXACTLY, 640 or View.MeasureSpec.EXACTLY) } }
        val one = (used() - before) / held.size
        File("target/heap.txt").writeText("$largest: ${held[0].root.all().size} views, ${one / 1024} KB\n")
        assertTrue("$largest takes $one bytes", one < 4_000_000)
        fun every(): Long {
            for (route in PAGES.keys) activity.goTo(route)
            activity.goTo(largest)
            return used()
        }
        // The first time fills what the system keeps once: fonts, resources, classes.
        val grown = -every() + every()
        File("target/heap.txt").appendText("the second time through ${PAGES.size} pages: ${grown / 1024} KB more\n")
        assertTrue("$grown bytes are still held after another ${PAGES.size} pages", grown < 4_000_000)
    }

    @Test
    fun `the first screen is the choice of language, one tap, and it is kept`() {
        val activity = launch(null).get()
        assertEquals("language", activity.page!!.route)
        activity.screen().findViewWithTag<View>(activity.page!!.targets().keys.first()).performClick()
        idle()
        assertEquals("home", activity.page!!.route)
        val chosen = activity.page!!.language
        assertEquals(chosen, activity.getPreferences(0).getString(MainActivity.LANGUAGE, null))
    }

    @Test
    fun `another language keeps the place`() {
        val activity = launch("en").get()
        activity.goTo("contacts")
        activity.screen().findViewWithTag<View>("language").performClick()
        idle()
        activity.navigation.open(activity.page!!.targets().values.first { it is Target.Action && it.action.contains("/ar/") })
        idle()
        assertEquals("contacts", activity.page!!.route)
        assertEquals("ar", activity.page!!.language)
        activity.pressBack()
        assertEquals("home", activity.page!!.route)
    }

    @Test
    fun `a line that is wholly inside an isolate is not drawn back to front`() {
        val date = Text("\u206822 نومبر 2026 (1 قوس 1405)\u2069", "fa-AF", Script.ARAB, Direction.RTL, false, false)
        assertEquals("22 نومبر 2026 (1 قوس 1405)", date.displayText())
        val activity = launch("fa-AF").get()
        val view = Renderer(activity, Look(activity, Theme.LIGHT), activity.page!!, activity.navigation).text(date, TextSize.BODY)
        view.measure(View.MeasureSpec.makeMeasureSpec(400, View.MeasureSpec.EXACTLY), 0)
        val line = view.layout
        assertTrue(line.getPrimaryHorizontal(0) > line.getPrimaryHorizontal(date.displayText().indexOf("1405")))
        for ((value, rtl) in listOf("a \u2068+7 701\u2069" to false, "ب \u2068BHR\u2069" to true, "ب \u20665\u2069" to true)) {
            assertEquals(value, Text(value, "x", Script.LATN, if (rtl) Direction.RTL else Direction.LTR, false, false).displayText())
        }
        assertEquals("a line may break after a hyphen in a word", "x-\u200By 2-3 +7-x", latin("x-y 2-3 +7-x").displayText())
    }
}
