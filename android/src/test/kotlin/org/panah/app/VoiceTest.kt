package org.panah.app

import android.content.ComponentName
import android.content.IntentFilter
import android.graphics.Rect
import android.os.Looper
import android.speech.tts.TextToSpeech
import android.view.View
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNotSame
import org.junit.Assert.assertNull
import org.junit.Assert.assertSame
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.panah.core.Block
import org.panah.core.Capability
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
    /** A phone that has the speech service. */
    @Before
    fun service() = shadowOf(phone.packageManager).run {
        val name = ComponentName("test.speech", "Speech")
        addServiceIfNotPresent(name)
        addIntentFilterForService(name, IntentFilter(TextToSpeech.Engine.INTENT_ACTION_TTS_SERVICE))
    }

    private fun launch(tag: String, route: String, vararg voices: String): MainActivity {
        ShadowTextToSpeech.reset()
        answered = null
        phone.newVoice()
        voices.forEach { ShadowTextToSpeech.addLanguageAvailability(Locale.forLanguageTag(it)) }
        held = launch(tag)
        answer()
        held.get().goTo(route)
        answer()
        return held.get()
    }

    /** The speech service says that it is ready, to whoever has bound it last. */
    private fun answer() {
        val last = ShadowTextToSpeech.getLastTextToSpeechInstance()
        if (last == null || last == answered) return
        answered = last
        speech.onInitListener.onInit(TextToSpeech.SUCCESS)
        idle()
    }

    private lateinit var held: ActivityController<MainActivity>
    private var answered: TextToSpeech? = null
    private val speech get() = shadowOf(ShadowTextToSpeech.getLastTextToSpeechInstance())
    private val said get() = speech.spokenTextList.toList()
    private fun MainActivity.view(tag: Any): View? = screen().findViewWithTag(tag)
    private fun MainActivity.read() = press(Capability.READ_ALOUD).also { answer() }

    /** Begins to read, and goes on until the item is read. */
    private fun MainActivity.readTo(item: String) {
        assertTrue(view(Capability.READ_ALOUD)!!.performClick())
        speech.onInitListener.onInit(TextToSpeech.SUCCESS)
        repeat(1000) { if (phone.voice.item != item || speech.spokenTextList.isEmpty()) shadowOf(Looper.getMainLooper()).runOneTask() }
        assertEquals(item, phone.voice.item)
    }

    @Test
    fun `no button where there is no voice`() {
        // A page with no part that is not translated, which an English voice would read, and with no words for an officer.
        val route = PAGES.keys.first { route ->
            phone.panah.page(route, "en", NOW).items.all { it.voice == "en" } && listOf("kk", "kk-Arab", "uz-Cyrl", "zh-Hans", "fa-AF").all { tag ->
                phone.panah.page(route, tag, NOW).items.none { item -> item.spoken.any { it.text.fallback } }
            }
        }
        assertNull(launch("kk", route).view(Capability.READ_ALOUD))
        assertNull(launch("kk", route, "en", "ru").view(Capability.READ_ALOUD))
        assertNotNull(launch("kk", route, "kk").view(Capability.READ_ALOUD))
        assertNull("a Kazakh voice cannot read Arabic letters", launch("kk-Arab", route, "kk").view(Capability.READ_ALOUD))
        assertNull(launch("uz-Cyrl", route, "uz").view(Capability.READ_ALOUD))
        assertNotNull(launch("zh-Hans", route, "zh-CN").view(Capability.READ_ALOUD))
        assertNull("a voice of Taiwan reads other letters", launch("zh-Hans", route, "zh-TW").view(Capability.READ_ALOUD))
        assertNotNull(launch("fa-AF", route, "fa-IR").view(Capability.READ_ALOUD))
        assertNull("nothing is read on the choice of language", launch("kk", "language", "kk").view(Capability.READ_ALOUD))
    }

    @Test
    fun `a page is read from the top, each text by the voice of its language`() {
        val activity = launch("ru", "contacts/bhr-almaty", "ru")
        activity.read()
        val texts = activity.page!!.items.flatMap { it.spoken }
        assertTrue(texts.any { it.voice == "kk" })
        assertEquals(texts.filter { it.voice == "ru" }.map { it.plain }, said)
        assertTrue(said.any { it.startsWith("+7") })
    }

    @Test
    fun `words for an officer are read where the phone speaks only his language`() {
        val route = pageWith { it is Block.Phrase && it.v1.lines[0].language == "ru" }.route
        val activity = launch("fa-AF", route, "ru")
        activity.read()
        val phrase = activity.page!!.blocks.first { it is Block.Phrase } as Block.Phrase
        val spoken = activity.page!!.items.first { it.block == phrase }.spoken.filter { it.text in phrase.v1.lines + phrase.v1.law }
        assertEquals(phrase.v1.lines.size + 1, spoken.size)
        assertEquals(spoken.map { it.plain }, said)
    }

    @Test
    fun `a finger that is held on a part hears that part, and a screen reader is told nothing of it`() {
        val activity = launch("en", "rights", "en")
        val item = activity.page!!.items[2]
        assertTrue(activity.view(item.id)!!.performLongClick())
        answer()
        assertEquals(item.spoken.map { it.plain }, said)
        for (tag in listOf(item.id, activity.page!!.items.first { it.block is Block.Button || it.block is Block.Link }.id)) {
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
            val last = activity.page!!.items.last()
            activity.readTo(last.id)
            repeat(2) { activity.screen().run { measure(View.MeasureSpec.makeMeasureSpec(width, View.MeasureSpec.EXACTLY), View.MeasureSpec.makeMeasureSpec(height, View.MeasureSpec.EXACTLY)); layout(0, 0, width, height) } }
            assertTrue("the block is out of sight", activity.view(last.id)!!.getGlobalVisibleRect(Rect()))
            assertEquals(emptyList<String>(), LayoutAssertions.faults(activity.screen(), activity.page!!, "$size x$scale $tag"))
            val seen = activity.screen().bitmap()
            val frame = Look(activity, Theme.LIGHT)[Token.ACTION]
            val (x, y) = IntArray(2).also(activity.view(last.id)!!::getLocationInWindow).toList()
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
        for (leave in listOf<(MainActivity) -> Unit>({ it.goTo("contacts") }, { held.pause().stop() })) {
            val activity = launch("en", "rights", "en")
            activity.readTo(activity.page!!.items[0].id)
            leave(activity)
            assertNull(phone.voice.item)
        }
    }

    @Test
    fun `the speech service is bound only to be asked once for each language, and while somebody listens`() {
        val activity = launch("ru", "rights", "ru")
        assertTrue("it was let go", speech.isShutdown)
        val asked = ShadowTextToSpeech.getLastTextToSpeechInstance()
        for (route in listOf("home", "procedure", "rights", "about")) activity.goTo(route)
        assertSame("nothing new to ask", asked, ShadowTextToSpeech.getLastTextToSpeechInstance())
        assertNotNull(activity.view(Capability.READ_ALOUD))
        activity.readTo(activity.page!!.items[0].id)
        assertNotSame(asked, ShadowTextToSpeech.getLastTextToSpeechInstance())
        assertFalse(speech.isShutdown)
        assertTrue(said.isNotEmpty())
        val reading = ShadowTextToSpeech.getLastTextToSpeechInstance()
        activity.press("stop")
        activity.read()
        assertSame("it is still bound", reading, ShadowTextToSpeech.getLastTextToSpeechInstance())
        held.pause().stop()
        assertTrue("nobody listens", speech.isShutdown)
    }

    @Test
    fun `a voice that is installed while the app is away is found`() {
        val activity = launch("ru", "rights")
        assertNull(activity.view(Capability.READ_ALOUD))
        held.pause().stop()
        ShadowTextToSpeech.addLanguageAvailability(Locale.forLanguageTag("ru"))
        held.restart().resume()
        answer()
        assertNotNull(activity.view(Capability.READ_ALOUD))
    }

    @Test
    fun `a speech service that does not work, or was let go before it answered, reads nothing`() {
        val activity = launch("ru", "rights", "ru")
        activity.press(Capability.READ_ALOUD)
        assertNotNull("it is on its way", activity.view("stop"))
        speech.onInitListener.onInit(TextToSpeech.ERROR)
        idle()
        assertNull(activity.view("stop"))
        activity.press(Capability.READ_ALOUD)
        val late = speech
        held.pause().stop().restart().resume()
        late.onInitListener.onInit(TextToSpeech.SUCCESS)
        idle()
        assertEquals(emptyList<String>(), late.spokenTextList)
        assertNull(phone.voice.item)
    }
}
