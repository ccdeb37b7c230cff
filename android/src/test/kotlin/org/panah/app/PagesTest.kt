package org.panah.app

import android.content.res.Configuration
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.panah.core.Direction
import org.panah.core.Target
import org.panah.core.Text
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config

private fun assertNone(faults: List<String>) = assertTrue("${faults.size} faults:\n" + faults.take(60).joinToString("\n"), faults.isEmpty())

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
                faults += Eye.look(activity.screen(), activity.page!!, "$tag $route")
                activity.screen().bitmap().recycle()
            }
        }
        assertNone(faults)
    }

    @Test
    fun `every kind of block stands on every screen, in every size, theme and language`() {
        val faults = ArrayList<String>()
        for (size in listOf("w360dp-h640dp", "w320dp-h480dp", "w640dp-h360dp-land")) for (scale in listOf(1f, 2f)) for ((night, contrast) in listOf("notnight" to false, "night" to false, "notnight" to true)) {
            if (size.endsWith("land") && (night == "night" || contrast)) continue
            RuntimeEnvironment.setQualifiers("$size-$night-mdpi")
            RuntimeEnvironment.setFontScale(scale)
            for (tag in TAGS) {
                val activity = launch(tag, contrast).get()
                val mask = activity.resources.configuration.uiMode and Configuration.UI_MODE_NIGHT_MASK
                assertEquals(night == "night", mask == Configuration.UI_MODE_NIGHT_YES)
                for (route in SAMPLE) {
                    activity.goTo(route)
                    faults += Eye.look(activity.screen(), activity.page!!, "$size $night x$scale $contrast $tag $route")
                }
            }
        }
        RuntimeEnvironment.setFontScale(1f)
        assertNone(faults)
    }

    @Test
    fun `the first screen is the choice of language, one tap, and it is kept`() {
        val activity = launch(null).get()
        assertEquals("language", activity.page!!.route)
        activity.screen().findViewWithTag<android.view.View>(activity.page!!.targets().keys.first()).performClick()
        idle()
        assertEquals("home", activity.page!!.route)
        val chosen = activity.page!!.language
        assertEquals(chosen, activity.getPreferences(0).getString(MainActivity.LANGUAGE, null))
    }

    @Test
    fun `another language keeps the place`() {
        val activity = launch("en").get()
        activity.goTo("contacts")
        activity.screen().findViewWithTag<android.view.View>("language").performClick()
        idle()
        activity.open(activity.page!!.targets().values.first { it is Target.Action && it.action.contains("/ar/") })
        idle()
        assertEquals("contacts", activity.page!!.route)
        assertEquals("ar", activity.page!!.language)
        @Suppress("DEPRECATION") activity.onBackPressed()
        assertEquals("home", activity.page!!.route)
    }

    @Test
    fun `a line that lies wholly inside an isolate is not drawn back to front`() {
        val date = Text("\u206822 نومبر 2026 (1 قوس 1405)\u2069", "fa-AF", Direction.RTL, false)
        assertEquals("22 نومبر 2026 (1 قوس 1405)", date.drawn())
        val activity = launch("fa-AF").get()
        val view = Renderer(activity, Look(activity, Theme.LIGHT), activity.page!!, activity).text(date, Step.BODY)
        view.measure(android.view.View.MeasureSpec.makeMeasureSpec(400, android.view.View.MeasureSpec.EXACTLY), 0)
        val line = view.layout
        assertTrue(line.getPrimaryHorizontal(0) > line.getPrimaryHorizontal(date.drawn().indexOf("1405")))
        for ((value, rtl) in listOf("a \u2068+7 701\u2069" to false, "ب \u2068BHR\u2069" to true, "ب \u20665\u2069" to true)) {
            assertEquals(value, Text(value, "x", if (rtl) Direction.RTL else Direction.LTR, false).drawn())
        }
        assertEquals("a line may break after a hyphen in a word", "x-\u200By 2-3 +7-x", Text("x-y 2-3 +7-x", "x", Direction.LTR, false).drawn())
    }
}
