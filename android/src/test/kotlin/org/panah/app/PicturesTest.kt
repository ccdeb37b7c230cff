package org.panah.app

import android.graphics.Bitmap
import android.graphics.Canvas
import android.graphics.Color
import org.junit.Assert.assertTrue
import org.junit.Assume.assumeTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.panah.core.Block
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config
import java.io.File

/** Draws the pictures of the README. `make pictures` puts them into docs/pictures. */
@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "w360dp-h640dp-mdpi")
class PicturesTest {
    private fun page(tag: String, route: String): Bitmap = launch(tag).get().run {
        goTo(route)
        screen().bitmap()
    }

    private fun sheet(name: String, pictures: List<Bitmap>, columns: Int) {
        val gap = 12
        val (width, height) = pictures[0].width + gap to pictures[0].height + gap
        val sheet = Bitmap.createBitmap(columns * width + gap, (pictures.size + columns - 1) / columns * height + gap, Bitmap.Config.ARGB_8888)
        sheet.eraseColor(Color.rgb(0xB0, 0xB0, 0xB0))
        pictures.forEachIndexed { index, picture -> Canvas(sheet).drawBitmap(picture, gap + index % columns * width.toFloat(), gap + index / columns * height.toFloat(), null) }
        picture(name, sheet)
    }

    @Test
    fun `home in all languages, a deadline, a contact`() {
        sheet("android-home", TAGS.map { page(it, "home") }, 4)
        val deadline = pageWith { it is Block.Deadline && it.v1.days.size > 2 }.route
        val contact = PAGES.values.first { page -> page.blocks.any { it is Block.Contact && it.v1.driverLabel != null } && page.route.startsWith("contacts/") }.route
        sheet("android-pages", listOf(page("ar", deadline), page("uz", contact), page("kk", "procedure"), page("fa-AF", "language")), 4)
        assertTrue(File("target/shots/android-home.png").length() < 600_000)
        picture("look/search", page("fa-AF", "search/ترجمان"))
        RuntimeEnvironment.setQualifiers("w320dp-h480dp-mdpi")
        RuntimeEnvironment.setFontScale(2f)
        for (route in listOf("home", deadline)) picture("look/small-${route.substringBefore('/')}", page("ug", route))
        RuntimeEnvironment.setFontScale(1f)
    }

    /** For an eye, with -Dpanah.look (=route,route): the sample in every language, by night, on a small screen with large text. */
    @Test
    fun `pages to look at`() {
        val wanted = System.getProperty("panah.look")
        assumeTrue(wanted != null)
        val routes = wanted.split(',').filter { it.isNotEmpty() }.ifEmpty { SAMPLE }
        for ((size, scale) in listOf("w360dp-h640dp-notnight" to 1f, "w360dp-h640dp-night" to 1f, "w320dp-h480dp-notnight" to 2f)) {
            for (tag in TAGS) {
                RuntimeEnvironment.setQualifiers("$size-mdpi")
                RuntimeEnvironment.setFontScale(scale)
                val activity = launch(tag).get()
                for (route in routes) {
                    activity.goTo(route)
                    val inside = activity.screen().all().filterIsInstance<android.widget.ScrollView>().first().getChildAt(0)
                    picture("look/$size-x$scale/$tag/${route.replace('/', '-')}", inside.bitmap())
                }
            }
        }
        RuntimeEnvironment.setFontScale(1f)
    }
}
