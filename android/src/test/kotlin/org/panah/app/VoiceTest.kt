package org.panah.app

import android.speech.tts.TextToSpeech
import android.graphics.Rect
import android.os.Looper
import android.view.View
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.panah.core.Block
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.android.controller.ActivityController
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowTextToSpeech
import java.util.Locale

/** Reading aloud, with a stand-in for the phone's voices: what is said, in what order, and what is seen meanwhile. */
@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "w360dp-h640dp-mdpi")
class VoiceTest {
    private fun launch(tag: String, route: String, vararg voices: String): MainActivity {
        ShadowTextToSpeech.reset()
        voices.forEach { ShadowTextToSpeech.addLanguageAvailability(Locale.forLanguageTag(it)) }
        phone = launch(tag)
        val activity = phone.get()
        speech.onInitListener.onInit(TextToSpeech.SUCCESS)
        idle()
        activity.goTo(route)
        return activity
    }

    private lateinit var phone: ActivityController<MainActivity>
    private val speech get() = shadowOf(ShadowTextToSpeech.getLastTextToSpeechInstance())
    private val said get() = speech.spokenTextList.toList()
    private fun MainActivity.view(tag: String): View? = screen().findViewWithTag(tag)
    private fun MainActivity.press(tag: String) = view(tag)!!.performClick().also { idle() }

    @Test
    fun `no button where there is no voice`() {
        assertNull(launch("kk", "rights").view("read"))
        assertNull(launch("kk", "rights", "en", "ru").view("read"))
        assertNotNull(launch("kk", "rights", "kk").view("read"))
        assertNull("a Kazakh voice cannot read Arabic letters", launch("kk-Arab", "rights", "kk").view("read"))
        assertNull(launch("uz-Cyrl", "rights", "uz").view("read"))
        assertNotNull(launch("zh-Hans", "rights", "zh").view("read"))
        assertNull("nothing is read on the choice of language", launch("kk", "language", "kk").view("read"))
    }

    @Test
    fun `a page is read from the top, each text by the voice of its language`() {
        val activity = launch("ru", "contacts/bhr-almaty", "ru")
        activity.press("read")
        val texts = activity.page!!.blocks.flatMap { it.texts() }
        assertTrue(texts.any { it.language == "kk" })
        assertEquals(texts.filter { it.language == "ru" }.map { it.plain() }, said)
        assertTrue(said.any { it.startsWith("+7") })
    }

    @Test
    fun `words for an officer are read where the phone speaks only his language`() {
        val route = PAGES.values.first { page -> page.blocks.any { it is Block.Phrase && it.v1.lines[0].language == "ru" } }.route
        val activity = launch("fa-AF", route, "ru")
        activity.press("read")
        val phrase = activity.page!!.blocks.first { it is Block.Phrase } as Block.Phrase
        assertEquals((phrase.v1.lines + phrase.v1.law).map { it.plain() }, said)
    }

    @Test
    fun `a finger that rests on a part hears that part, and a screen reader is told nothing of it`() {
        val activity = launch("en", "rights", "en")
        val block = activity.page!!.blocks[2]
        assertTrue(activity.view(block.id())!!.performLongClick())
        assertEquals(block.texts().map { it.plain() }, said)
        for (tag in listOf(block.id(), activity.page!!.blocks.first { it is Block.Button || it is Block.Link }.id())) {
            val view = activity.view(tag)!!
            assertTrue(view.isLongClickable)
            assertFalse(view.createAccessibilityNodeInfo().isLongClickable)
        }
    }

    @Test
    fun `what is being read is framed and on the screen, and one press makes it quiet`() {
        for (size in listOf("w360dp-h640dp", "w320dp-h480dp", "w640dp-h360dp-land")) for (scale in listOf(1f, 2f)) for (tag in listOf("ru", "ar")) {
            RuntimeEnvironment.setQualifiers("$size-mdpi")
            RuntimeEnvironment.setFontScale(scale)
            val activity = launch(tag, "procedure/claim", tag)
            activity.view("read")!!.performClick()
            val last = activity.page!!.blocks.last()
            while (activity.voice.block != last.id()) shadowOf(Looper.getMainLooper()).runOneTask()
            repeat(2) { activity.screen().run { measure(View.MeasureSpec.makeMeasureSpec(width, View.MeasureSpec.EXACTLY), View.MeasureSpec.makeMeasureSpec(height, View.MeasureSpec.EXACTLY)); layout(0, 0, width, height) } }
            assertTrue("the block is out of sight", activity.view(last.id())!!.getGlobalVisibleRect(Rect()))
            assertEquals(emptyList<String>(), Eye.look(activity.screen(), activity.page!!, "$size x$scale $tag"))
            val seen = activity.screen().bitmap()
            val frame = Look(activity, Theme.LIGHT)[Token.ACTION]
            val (x, y) = IntArray(2).also(activity.view(last.id())!!::getLocationInWindow).toList()
            assertEquals("the frame is not drawn", frame, seen.getPixel(x + 60, y - 5))
            if (tag == "ar") picture("look/reading-$size-x$scale", seen)
            activity.press("stop")
            assertTrue(speech.isStopped)
            assertNull("what the voice says late is not heard", activity.view("stop"))
        }
        RuntimeEnvironment.setFontScale(1f)
    }

    @Test
    fun `another page makes it quiet, and so does another app`() {
        for (leave in listOf<(MainActivity) -> Unit>({ it.goTo("contacts") }, { phone.pause().stop() })) {
            val activity = launch("en", "rights", "en")
            activity.view("read")!!.performClick()
            assertNotNull(activity.voice.block)
            leave(activity)
            assertNull(activity.voice.block)
        }
    }
}
