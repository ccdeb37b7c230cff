package org.panah.app

import android.content.res.Configuration
import org.junit.Assert.assertEquals
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config

/** Apart from PagesTest, so that two cores share the work. */
@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "w360dp-h640dp-mdpi")
class ScreensTest {
    @Test
    fun `every kind of block fits every screen, in every size, theme and language`() {
        val faults = ArrayList<String>()
        // Every size with every scale; every theme with every size and with every scale.
        val (tall, small, low) = listOf("w360dp-h640dp", "w320dp-h480dp", "w640dp-h360dp-land")
        val screens = listOf(tall, small, low).flatMap { listOf(Triple(it, 1f, "light"), Triple(it, 2f, "light")) } +
            listOf(Triple(tall, 1f, "night"), Triple(small, 2f, "night"), Triple(small, 1f, "contrast"), Triple(tall, 2f, "contrast"))
        for ((size, scale, theme) in screens) {
            val night = if (theme == "night") "night" else "notnight"
            RuntimeEnvironment.setQualifiers("$size-$night-mdpi")
            RuntimeEnvironment.setFontScale(scale)
            for (tag in TAGS) {
                val activity = launch(tag, contrast = theme == "contrast").get()
                val mask = activity.resources.configuration.uiMode and Configuration.UI_MODE_NIGHT_MASK
                assertEquals(night == "night", mask == Configuration.UI_MODE_NIGHT_YES)
                for (route in SAMPLE) {
                    activity.goTo(route)
                    faults += LayoutAssertions.faults(activity.screen(), activity.page!!, "$size $theme x$scale $tag $route")
                }
            }
        }
        RuntimeEnvironment.setFontScale(1f)
        assertNone(faults)
    }
}
